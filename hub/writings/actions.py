"""What is done with writings. A `db` is a writing session (`Store.writing`), whose transaction the caller ends."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import ColumnElement, Select, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.actions import Home
from hub.materials.models import Material
from hub.materials.models import State as MaterialState
from hub.materials.sight import lacking as lacking_of_materials
from hub.people.models import Person
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Twinning
from hub.writings.facts import Facts, WritingProblem, WritingRefused, name_for
from hub.writings.models import Kind, State, Writing, WritingDraft, WritingMaterial, WritingVersion
from hub.writings.sight import lacking, lacking_of
from rooms.ids import ClassId, PersonId, TwinningId
from rooms.rights import Actor, Role

MOST_A_MINUTE: Final = 12
"""Of one person: more is no child who writes."""
MOST_OF_A_CLASS: Final = 5_000
"""Writings in one twinning, answers among them."""
MOST_VERSIONS: Final = 500


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes, for which class of which twinning. What children write waits for a teacher of theirs."""

    twinning: TwinningId
    school_class: ClassId
    actor: Actor

    @property
    def home(self) -> Home:
        """Where it belongs."""
        return Home(self.twinning, self.school_class, self.actor.person)

    @property
    def state(self) -> State:
        """Of what they write."""
        return State.SHOWN if self.actor.role is Role.TEACHER else State.WAITING


@dataclass(frozen=True, slots=True)
class About:
    """To what an answer belongs: another writing, or a material."""

    writing: str | None = None
    material: str | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """What is written, the sound that says it where it is spoken, and the materials that came with it."""

    kind: Kind
    facts: Facts
    about: About = field(default_factory=About)
    sound: str | None = None
    materials: Sequence[str] = ()

    @property
    def is_empty(self) -> bool:
        """Nothing that somebody could read or hear."""
        facts = self.facts
        if self.kind is Kind.ANSWER:
            return not (facts.text or facts.pictograms or self.sound or self.materials)
        return not facts.title or not facts.text


async def write(db: AsyncSession, writer: Writer, words: Words, once: str, now: Instant) -> Writing:
    """A new one; the same form again is the same one. Raises WritingRefused(NOTHING), (TOO_MANY), (CHANGED)."""
    await db.scalar(select(Twinning.id).where(Twinning.id == writer.twinning).with_for_update())
    person = writer.actor.person
    found = await db.scalar(select(Writing).where(Writing.person_id == person, Writing.once == once))
    if found is not None:
        await _check_same(db, found, words.facts)
        return found
    if words.is_empty:
        raise WritingRefused(WritingProblem.NOTHING)
    await _check_pace(db, writer, now)
    await _check_room(db, writer.home)
    row = await _begin(db, writer.home, words, once, now)
    await _add(db, row, writer.home, words, writer.state, now)
    return row


async def hold(db: AsyncSession, home: Home, words: Words, now: Instant) -> Writing:
    """An answer that came to a class by e-mail: it waits until a teacher lets it through.

    Raises WritingRefused(NOTHING), (TOO_MANY).
    """
    if words.is_empty:
        raise WritingRefused(WritingProblem.NOTHING)
    await _check_room(db, home)
    row = await _begin(db, home, words, new_id(), now)
    row.by_letter = True
    await _add(db, row, home, words, State.WAITING, now)
    for number, material in enumerate(words.materials, start=1):
        db.add(WritingMaterial(writing_id=row.id, material_id=material, number=number))
    await db.flush()
    return row


async def change(db: AsyncSession, writing: str, writer: Writer, words: Words, made_of: int, now: Instant) -> Writing:
    """One version more. Raises WritingRefused(CHANGED) where there is a newer one than the form was `made_of`."""
    row = await _locked(db, writing)
    if row is None or row.latest != made_of:
        raise WritingRefused(WritingProblem.CHANGED)
    if words.is_empty:
        raise WritingRefused(WritingProblem.NOTHING)
    await _check_pace(db, writer, now)
    if row.latest >= MOST_VERSIONS:
        raise WritingRefused(WritingProblem.TOO_MANY)
    await _add(db, row, writer.home, words, writer.state, now)
    if writer.state is State.SHOWN:
        along = await _along(db, writing, words.sound)
        lacks = await lacking_of_materials(db, along, now)
        await _show(db, [each for each in along if not lacks.get(each)], now)
    return row


async def let(db: AsyncSession, writing: str, number: int, by: Actor, now: Instant) -> None:
    """All of the twinning see this version. Raises WritingRefused(CHANGED) where a newer one came, and (CONSENT)."""
    row, version = await _newest(db, writing, number)
    author = await db.get(Person, version.person_id) if version.person_id else None
    lacks = list((await lacking(db, [writing], now)).get(writing, ()))
    lacks += await lacking_of(db, author, now) if author is not None else []
    along = await _along(db, writing, version.sound_id)
    if lacks or any((await lacking_of_materials(db, along, now)).values()):
        raise WritingRefused(WritingProblem.CONSENT)
    version.state, version.decided_by, version.decided_at = State.SHOWN.value, by.person, now
    version.note = ""
    row.shown, row.shown_at = number, row.shown_at or now
    await _show(db, along, now)


async def give_back(db: AsyncSession, writing: str, number: int, note: str, by: Actor, now: Instant) -> None:
    """The child goes on with it; what was shown before stays. Raises WritingRefused(CHANGED)."""
    _, version = await _newest(db, writing, number)
    if version.state == State.WAITING:
        version.state, version.decided_by, version.decided_at = State.BACK.value, by.person, now
        version.note = note


async def withdraw(db: AsyncSession, writing: str) -> None:
    """Nobody but its writers and its class's teachers sees it any more."""
    row = await _locked(db, writing)
    if row is not None:
        row.shown = None
        shown = _came_with(select(Writing.id).where(Writing.id == writing)) & (Material.state == MaterialState.SHOWN)
        await db.execute(update(Material).where(shown).values(state=MaterialState.WITHDRAWN.value))


async def take_out(db: AsyncSession, writing: str, number: int) -> bool:
    """One version goes for good; the newest that is left counts. The last one takes the writing along: then False."""
    row = await _locked(db, writing)
    if row is None:
        return False
    await db.execute(
        delete(WritingVersion).where(WritingVersion.writing_id == writing, WritingVersion.number == number)
    )
    return await _settle(db, row)


async def remove(db: AsyncSession, writing: str) -> None:
    """For good, with its versions, all answers, the sounds that say them and what came with them."""
    whole = select(Writing.id).where(or_(Writing.id == writing, Writing.about_id == writing))
    await db.execute(delete(Material).where(_came_with(whole)))
    await db.execute(delete(Writing).where(Writing.id == writing))


async def forget_of_person(db: AsyncSession, person: PersonId) -> None:
    """What a child began goes, and every version that it wrote of what others began."""
    await db.execute(delete(Writing).where(Writing.person_id == person))
    theirs = select(WritingVersion.writing_id).where(WritingVersion.person_id == person).distinct()
    rows = (await db.scalars(select(Writing).where(Writing.id.in_(theirs)).with_for_update())).all()
    await db.execute(delete(WritingVersion).where(WritingVersion.person_id == person))
    for row in rows:
        await _settle(db, row)


async def forget_of_twinning(db: AsyncSession, twinning: TwinningId) -> None:
    """All of a twinning whose words and lines go, drafts as well."""
    await db.execute(delete(WritingDraft).where(WritingDraft.twinning_id == twinning))
    await db.execute(delete(Writing).where(Writing.twinning_id == twinning))


def _came_with(writings: Select[str]) -> ColumnElement[bool]:
    """The materials that say these writings, or came with them."""
    sounds = select(WritingVersion.sound_id).where(
        WritingVersion.writing_id.in_(writings), WritingVersion.sound_id.is_not(None)
    )
    others = select(WritingMaterial.material_id).where(WritingMaterial.writing_id.in_(writings))
    return Material.id.in_(sounds) | Material.id.in_(others)


async def _along(db: AsyncSession, writing: str, sound: str | None) -> list[str]:
    """What is shown with it: its sound, and of what came with it all that nobody has decided about."""
    asked = select(Material.id).join(WritingMaterial, WritingMaterial.material_id == Material.id)
    waits = await db.scalars(
        asked.where(WritingMaterial.writing_id == writing, Material.state == MaterialState.WAITING)
    )
    return [*waits, *([sound] if sound is not None else [])]


async def _show(db: AsyncSession, materials: Iterable[str], now: Instant) -> None:
    shown = {"state": MaterialState.SHOWN.value, "shown_at": now}
    await db.execute(update(Material).where(Material.id.in_(list(materials))).values(**shown))


async def _begin(db: AsyncSession, home: Home, words: Words, once: str, now: Instant) -> Writing:
    """A row that says nothing yet."""
    row = Writing(
        id=new_id(),
        twinning_id=home.twinning,
        school_class_id=home.school_class,
        person_id=home.person,
        once=once,
        kind=words.kind.value,
        name=None if words.kind is Kind.ANSWER else await _name(db, home.twinning, words.facts.title),
        about_id=words.about.writing,
        material_id=words.about.material,
        at=now,
        latest=0,
        shown=None,
        shown_at=None,
    )
    db.add(row)
    await db.flush()
    return row


async def _add(db: AsyncSession, row: Writing, home: Home, words: Words, state: State, now: Instant) -> None:
    facts = words.facts
    row.latest += 1
    db.add(
        WritingVersion(
            writing_id=row.id,
            number=row.latest,
            person_id=home.person,
            at=now,
            state=state.value,
            title=facts.title,
            text=facts.text,
            plain=facts.plain,
            language=facts.language,
            pictograms=list(facts.pictograms),
            sound_id=words.sound,
            decided_by=None,
            decided_at=None,
            note="",
        )
    )
    if state is State.SHOWN:
        row.shown, row.shown_at = row.latest, row.shown_at or now
    await db.flush()


async def _settle(db: AsyncSession, row: Writing) -> bool:
    """After versions went: the newest that are left, or nothing at all (False)."""
    its_versions = select(WritingVersion.number, WritingVersion.state).where(WritingVersion.writing_id == row.id)
    left = (await db.execute(its_versions)).all()
    if not left:
        await db.execute(delete(Writing).where(Writing.id == row.id))
        return False
    row.latest = max(number for number, _ in left)
    if row.shown is not None:
        earlier = (number for number, state in left if state == State.SHOWN and number <= (row.shown or 0))
        row.shown = max(earlier, default=None)
    return True


async def _check_same(db: AsyncSession, found: Writing, facts: Facts) -> None:
    """The same form with other words is not the same: two windows went on with one draft."""
    first = await db.get(WritingVersion, (found.id, 1))
    if first is None or (first.title, first.text) != (facts.title, facts.text):
        raise WritingRefused(WritingProblem.CHANGED)


async def _check_pace(db: AsyncSession, writer: Writer, now: Instant) -> None:
    lately = select(func.count()).where(
        WritingVersion.person_id == writer.actor.person, WritingVersion.at > now - 60_000
    )
    if (await db.scalar(lately) or 0) >= MOST_A_MINUTE:
        raise WritingRefused(WritingProblem.TOO_MANY)


async def _check_room(db: AsyncSession, home: Home) -> None:
    theirs = select(func.count()).where(
        Writing.twinning_id == home.twinning, Writing.school_class_id == home.school_class
    )
    if (await db.scalar(theirs) or 0) >= MOST_OF_A_CLASS:
        raise WritingRefused(WritingProblem.TOO_MANY)


async def _name(db: AsyncSession, twinning: TwinningId, title: str) -> str:
    stem = name_for(title, ())
    like = or_(Writing.name == stem, Writing.name.startswith(f"{stem}-", autoescape=True))
    taken = await db.scalars(select(Writing.name).where(Writing.twinning_id == twinning, like))
    return name_for(title, {each for each in taken if each})


async def _newest(db: AsyncSession, writing: str, number: int) -> tuple[Writing, WritingVersion]:
    row = await _locked(db, writing)
    version = await db.get(WritingVersion, (writing, number))
    if row is None or version is None or row.latest != number:
        raise WritingRefused(WritingProblem.CHANGED)
    return row, version


async def _locked(db: AsyncSession, writing: str) -> Writing | None:
    return await db.get(Writing, writing, with_for_update=True, populate_existing=True)
