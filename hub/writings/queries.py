"""Writings as pages show them: a list of what somebody may see, a single one, its answers and its versions."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.consent.ledger import Tag
from hub.materials.queries import Author
from hub.materials.queries import shown_in as materials_shown_in
from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.tables import Instant
from hub.writings.models import Kind, State, Writing, WritingMaterial, WritingVersion
from hub.writings.sight import is_kept_by, lacking, version_for
from rooms.ids import ClassId, PersonId, TwinningId
from rooms.rights import Actor, Role

EVERYBODY: Final = Actor(PersonId(""), Role.PUPIL)
"""Somebody of the twinning who wrote nothing and teaches nobody: they see what all see."""


@dataclass(frozen=True, slots=True)
class WritingLine:
    """A writing as one reader sees it: the version that is for them."""

    id: str
    kind: Kind
    name: str
    twinning: TwinningId
    school_class: ClassId
    class_name: str
    class_colour: int
    class_animal: str
    about: str | None
    material: str | None
    begun_at: Instant
    shown_at: Instant | None
    number: int
    latest: int
    shown: int | None
    state: State
    at: Instant
    title: str
    text: str
    plain: str
    language: str
    pictograms: Sequence[str]
    sound: str | None
    note: str
    author: Author | None
    """Who wrote this version."""
    begun_by: PersonId | None
    lacks: Sequence[Tag]
    is_ours: bool
    """The reader decides about it."""
    is_mine: bool
    """The reader wrote this version."""
    by_letter: bool = False
    """It came by e-mail; without an author, from somebody who has no account."""
    materials: Sequence[str] = ()
    """That came with it, whether or not the reader may see them."""
    answers: int = 0
    """That this reader sees."""
    answered_at: Instant | None = None
    """When the last of them was shown."""

    @property
    def waits(self) -> bool:
        """Its newest version is a child's that nobody has let through."""
        return self.number == self.latest and self.state is State.WAITING

    @property
    def is_shown(self) -> bool:
        """All see just this."""
        return self.shown == self.number and not self.lacks

    @property
    def is_withdrawn(self) -> bool:
        """A teacher let it through, and nobody else sees it any more."""
        return self.shown is None and self.state is State.SHOWN

    @property
    def is_changed(self) -> bool:
        """Somebody changed it since it was begun."""
        return self.number > 1

    @property
    def url(self) -> str:
        """Where it is read; an answer has no page of its own."""
        return f"/twinnings/{self.twinning}/pages/{self.name}"


async def newest(db: AsyncSession, twinning: TwinningId, actor: Actor, most: int, now: Instant) -> list[WritingLine]:
    """The last ones that all see, without answers."""
    shown = (Writing.twinning_id == twinning, Writing.kind != Kind.ANSWER, Writing.shown.is_not(None))
    seen = [each for each in await seen_by(db, actor, now, *shown) if each.number == each.row.shown and not each.lacks]
    seen.sort(key=lambda each: (-(each.row.shown_at or 0), each.row.id))
    return await told_to(db, actor, seen[:most])


async def shown_in(db: AsyncSession, twinning: TwinningId, now: Instant) -> list[WritingLine]:
    """What all of a twinning see today, the oldest first, answers among it: whatever leaves it takes no more along."""
    lines = await _lines(db, EVERYBODY, now, Writing.twinning_id == twinning)
    seen = {each.id for each in lines if each.kind is not Kind.ANSWER}
    seen |= {each.id for each in await materials_shown_in(db, twinning, now)}
    found = [each for each in lines if each.kind is not Kind.ANSWER or (each.about or each.material) in seen]
    return sorted(found, key=lambda each: (each.begun_at, each.id))


async def versions_out(db: AsyncSession, writings: Collection[str]) -> set[str]:
    """Names of all versions of these that were let through and are there: a newer one takes nothing back."""
    rows = await db.execute(
        select(WritingVersion.writing_id, WritingVersion.number).where(
            WritingVersion.writing_id.in_(writings), WritingVersion.state == State.SHOWN
        )
    )
    return {version_out(writing, number) for writing, number in rows}


def version_out(writing: str, number: int) -> str:
    """The name of a version."""
    return f"{writing}/{number}"


async def find(db: AsyncSession, actor: Actor, now: Instant, *where: ColumnElement[bool]) -> WritingLine | None:
    """One that the reader, who takes part in its twinning, may see."""
    lines = await _lines(db, actor, now, *where)
    return lines[0] if lines else None


async def answers_to(db: AsyncSession, actor: Actor, now: Instant, where: ColumnElement[bool]) -> list[WritingLine]:
    """The oldest first."""
    lines = await _lines(db, actor, now, Writing.kind == Kind.ANSWER, where)
    return sorted(lines, key=lambda each: (each.begun_at, each.id))


async def twinning_of(db: AsyncSession, writing: str) -> TwinningId | None:
    """Where it belongs."""
    return await db.scalar(select(Writing.twinning_id).where(Writing.id == writing))


async def answer_with(db: AsyncSession, material: str) -> str:
    """The answer with which a material came; empty where it came with none."""
    return await db.scalar(select(WritingMaterial.writing_id).where(WritingMaterial.material_id == material)) or ""


async def topics_called(db: AsyncSession, twinning: TwinningId, titles: Collection[str]) -> Mapping[str, str]:
    """Threads of teachers that have such a title today: by it the name in each one's address, the oldest's first."""
    rows = await db.execute(
        select(WritingVersion.title, Writing.name)
        .join(Writing, (Writing.id == WritingVersion.writing_id) & (Writing.shown == WritingVersion.number))
        .join(Person, (Person.id == Writing.person_id) & (Person.role == Role.TEACHER))
        .where(Writing.twinning_id == twinning, Writing.kind == Kind.TOPIC, WritingVersion.title.in_(titles))
        .order_by(Writing.at.desc())
    )
    return {title: str(name) for title, name in rows}


async def topics_about(
    db: AsyncSession, twinning: TwinningId, actor: Actor, url: str, now: Instant
) -> list[WritingLine]:
    """Topics of the forum whose words lead the reader to a page of the hub, the newest first."""
    link = f"]({url})"
    leads = select(WritingVersion.writing_id).where(WritingVersion.text.contains(link, autoescape=True))
    where = Writing.twinning_id == twinning, Writing.kind == Kind.TOPIC, Writing.id.in_(leads)
    lines = [each for each in await _lines(db, actor, now, *where) if link in each.text]
    return sorted(lines, key=lambda each: (-each.begun_at, each.id))


async def waiting(db: AsyncSession, twinning: TwinningId, actor: Actor, now: Instant) -> list[WritingLine]:
    """What children of the reader's classes wrote and no teacher has let through yet, the oldest first."""
    lines = await _lines(db, actor, now, waits(twinning, actor.classes))
    return sorted((each for each in lines if each.is_ours), key=lambda each: (each.at, each.id))


async def count_waiting(db: AsyncSession, twinning: TwinningId, classes: Iterable[ClassId]) -> int:
    """How many that are."""
    return await db.scalar(select(func.count()).select_from(Writing).where(waits(twinning, classes))) or 0


def waits(twinning: TwinningId, classes: Iterable[ClassId]) -> ColumnElement[bool]:
    """Of these classes, with a newest version that nobody has decided about."""
    its_newest = (WritingVersion.writing_id == Writing.id) & (WritingVersion.number == Writing.latest)
    waits = exists().where(its_newest, WritingVersion.state == State.WAITING)
    return (Writing.twinning_id == twinning) & Writing.school_class_id.in_(list(classes)) & waits


@dataclass(frozen=True, slots=True)
class Seen:
    """A writing, and the number of the version that is for the reader."""

    row: Writing
    school_class: SchoolClass
    number: int
    lacks: Sequence[Tag]


async def _lines(db: AsyncSession, actor: Actor, now: Instant, *where: ColumnElement[bool]) -> list[WritingLine]:
    """Those that the reader sees, in no order."""
    return await told_to(db, actor, await seen_by(db, actor, now, *where))


async def seen_by(db: AsyncSession, actor: Actor, now: Instant, *where: ColumnElement[bool]) -> list[Seen]:
    """Those that the reader sees, without what they say: it may be much."""
    rows = (await db.execute(
        select(Writing, SchoolClass).join(SchoolClass, SchoolClass.id == Writing.school_class_id).where(*where)
    )).all()  # fmt: skip
    ids = [row.id for row, _ in rows]
    lacks = await lacking(db, ids, now)
    wrote: dict[str, list[int]] = {}
    theirs = select(WritingVersion.writing_id, WritingVersion.number).where(WritingVersion.writing_id.in_(ids))
    for writing, its_number in await db.execute(theirs.where(WritingVersion.person_id == actor.person)):
        wrote.setdefault(writing, []).append(its_number)
    return [
        Seen(row, school_class, number, lacks.get(row.id, ()))
        for row, school_class in rows
        if (number := version_for(actor, row, wrote.get(row.id, ()), lacks.get(row.id, ()))) is not None
    ]


async def told_to(db: AsyncSession, actor: Actor, seen: Sequence[Seen]) -> list[WritingLine]:
    """With what they say, in the same order."""
    wanted = {each.row.id: each.number for each in seen}
    rows = await db.execute(
        select(WritingVersion, Person)
        .outerjoin(Person, Person.id == WritingVersion.person_id)
        .where(WritingVersion.writing_id.in_(wanted), WritingVersion.number.in_(set(wanted.values())))
    )
    versions = {each.writing_id: (each, author) for each, author in rows if wanted[each.writing_id] == each.number}
    came = await _came_with(db, list(wanted))
    return [
        _line(actor, each, *versions[each.row.id], came.get(each.row.id, ()))
        for each in seen
        if each.row.id in versions
    ]


async def _came_with(db: AsyncSession, writings: Collection[str]) -> Mapping[str, list[str]]:
    """The materials of each."""
    asked = select(WritingMaterial).where(WritingMaterial.writing_id.in_(writings)).order_by(WritingMaterial.number)
    found: dict[str, list[str]] = {}
    for row in await db.scalars(asked):
        found.setdefault(row.writing_id, []).append(row.material_id)
    return found


def _line(
    actor: Actor, seen: Seen, its_version: WritingVersion, author: Person | None, came: Sequence[str]
) -> WritingLine:
    row, school_class = seen.row, seen.school_class
    return WritingLine(
        id=row.id,
        kind=Kind(row.kind),
        name=row.name or "",
        twinning=row.twinning_id,
        school_class=row.school_class_id,
        class_name=school_class.name,
        class_colour=school_class.colour,
        class_animal=school_class.animal,
        about=row.about_id,
        material=row.material_id,
        begun_at=row.at,
        shown_at=row.shown_at,
        number=its_version.number,
        latest=row.latest,
        shown=row.shown,
        state=State(its_version.state),
        at=its_version.at,
        title=its_version.title,
        text=its_version.text,
        plain=its_version.plain,
        language=its_version.language,
        pictograms=its_version.pictograms,
        sound=its_version.sound_id,
        note=its_version.note,
        author=author_of(author),
        begun_by=row.person_id,
        lacks=seen.lacks,
        is_ours=is_kept_by(actor, row),
        is_mine=author is not None and author.id == actor.person,
        by_letter=row.by_letter,
        materials=came,
    )


def author_of(person: Person | None) -> Author | None:
    """Their name as it is shown: that of a teacher, or a pupil's pseudonym."""
    return None if person is None else Author(person.name, person.animal, person.colour)
