"""What is done with materials. A `db` is a writing session (`Store.writing`), whose transaction the caller ends."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.consent.ledger import Kind as Consent
from hub.consent.ledger import Tag
from hub.materials.facts import Facts, MaterialProblem, MaterialRefused, tags_of
from hub.materials.files import Arrived
from hub.materials.models import Kind, Material, MaterialFile, MaterialJob, MaterialTag, State
from hub.materials.queries import given_once
from hub.materials.sight import lacking
from hub.people.models import Person
from hub.store.changes import note
from hub.store.tables import Instant, new_id
from hub.uploads.formats import Kind as FileKind
from rooms.ids import ClassId, PersonId, TwinningId
from rooms.rights import Actor, Role

_KINDS: Final = {
    FileKind.PICTURE: Kind.PHOTO,
    FileKind.SOUND: Kind.SOUND,
    FileKind.DOCUMENT: Kind.SLIDES,
    FileKind.DECK: Kind.SLIDES,
    FileKind.FILM: Kind.VIDEO,
}


@dataclass(frozen=True, slots=True)
class JobAdded:
    """A file waits to be written anew."""


@dataclass(frozen=True, slots=True)
class Giver:
    """Who gives, for which class of which twinning. What children give waits for a teacher of theirs."""

    twinning: TwinningId
    school_class: ClassId
    actor: Actor

    @property
    def is_child(self) -> bool:
        """A pupil, or a tablet of the class."""
        return self.actor.role is not Role.TEACHER


@dataclass(frozen=True, slots=True)
class Home:
    """Where one belongs: a class in a twinning, and an adult of it or a pupil where one of them gave it."""

    twinning: TwinningId
    school_class: ClassId
    person: PersonId | None


@dataclass(frozen=True, slots=True)
class _Given:
    facts: Facts
    file: Arrived | None
    once: str
    title: str
    state: State


async def give(
    db: AsyncSession, giver: Giver, facts: Facts, file: Arrived | None, once: str, now: Instant, *, title: str = ""
) -> Material:
    """A new one; the same form again is the same one. `title`: that of the file, where nobody typed one.

    Raises MaterialRefused(NOTHING).
    """
    if (found := await given_once(db, giver.actor.person, once)) is not None:
        return found
    home = Home(giver.twinning, giver.school_class, giver.actor.person)
    state = State.WAITING if giver.is_child else State.DRAFT
    row = await _begin(db, home, _Given(facts, file, once, facts.title or title, state), now)
    pupils = facts.pupils if not giver.is_child else frozenset[PersonId]()
    await _tag(db, row, pupils, giver.actor.person if giver.actor.role is Role.PUPIL else None)
    return row


async def hold(db: AsyncSession, home: Home, facts: Facts, file: Arrived | None, now: Instant) -> Material:
    """One that came to a class from outside: it waits until a teacher lets it through.

    Raises MaterialRefused(NOTHING).
    """
    return await _begin(db, home, _Given(facts, file, new_id(), facts.title, State.WAITING), now)


async def change(db: AsyncSession, material: str, facts: Facts, revision: int) -> Material:
    """Other words, another album, other children. Raises MaterialRefused(CHANGED) where a colleague was faster."""
    row = await _locked(db, material)
    if row is None or row.revision != revision:
        raise MaterialRefused(MaterialProblem.CHANGED)
    if row.kind == Kind.TEXT and not facts.text:
        raise MaterialRefused(MaterialProblem.NOTHING)
    was = row.kind
    if row.kind in (Kind.PHOTO, Kind.DRAWING):
        row.kind = (Kind.DRAWING if facts.is_drawing else Kind.PHOTO).value
    _write(row, facts, facts.title)
    row.revision += 1
    author = await db.get(Person, row.person_id) if row.person_id else None
    child = author.id if author is not None and author.role is Role.PUPIL else None
    await _tag(db, row, facts.pupils, child, is_same_kind=row.kind == was)
    return row


async def show(db: AsyncSession, material: str, now: Instant) -> None:
    """From now on the partners see it, as soon as it is ready. Raises MaterialRefused(CONSENT)."""
    row = await _locked(db, material)
    if row is None or row.state == State.SHOWN:
        return
    if (await lacking(db, [material], now)).get(material):
        raise MaterialRefused(MaterialProblem.CONSENT)
    row.state, row.shown_at = State.SHOWN.value, now


async def withdraw(db: AsyncSession, material: str) -> None:
    """Nobody but its class sees it any more."""
    row = await _locked(db, material)
    if row is not None:
        row.state = State.WITHDRAWN.value


async def remove(db: AsyncSession, material: str) -> set[str]:
    """For good; the hashes of the files that it had."""
    hashes = set(await db.scalars(select(MaterialFile.sha256).where(MaterialFile.material_id == material)))
    hashes |= set(await db.scalars(select(MaterialJob.sha256).where(MaterialJob.material_id == material)))
    await db.execute(delete(Material).where(Material.id == material))
    return hashes


async def retag(db: AsyncSession, row: Material) -> None:
    """It turned out to be of another kind: other consents count."""
    people = set(await db.scalars(select(MaterialTag.person_id).where(MaterialTag.material_id == row.id)))
    author = await db.get(Person, row.person_id) if row.person_id else None
    await _tag(db, row, people, author.id if author is not None and author.role is Role.PUPIL else None)


async def name_others(
    db: AsyncSession, row: Material, people: Iterable[PersonId], seen: Iterable[PersonId] = ()
) -> None:
    """Children of any class who made it together: their consents count as well, whoever keeps it.

    `seen` are those who can be recognised on what lies under it, whatever it is itself.
    """
    for tag in tags_of(Kind(row.kind), people) | tags_of(Kind.PHOTO, seen):
        if await db.get(MaterialTag, (row.id, tag.person, tag.kind.value)) is None:
            db.add(MaterialTag(material_id=row.id, person_id=tag.person, kind=tag.kind.value))
    await db.flush()


async def forget_of_person(db: AsyncSession, person: PersonId) -> None:
    """What a child gave, and all in which it is seen or heard, goes with it; the files at the next sweep."""
    shows = exists().where(MaterialTag.material_id == Material.id, MaterialTag.person_id == person)
    await db.execute(delete(Material).where(or_(Material.person_id == person, shows)))


async def forget_of_twinning(db: AsyncSession, twinning: TwinningId) -> None:
    """The same of a twinning whose words and lines go."""
    await db.execute(delete(Material).where(Material.twinning_id == twinning))


async def _begin(db: AsyncSession, home: Home, given: _Given, now: Instant) -> Material:
    facts, file = given.facts, given.file
    if file is None and not facts.text:
        raise MaterialRefused(MaterialProblem.NOTHING)
    row = Material(
        id=new_id(),
        twinning_id=home.twinning,
        school_class_id=home.school_class,
        person_id=home.person,
        once=given.once,
        kind=_kind(facts, file).value,
        state=given.state.value,
        at=now,
        shown_at=None,
        revision=1,
    )
    _write(row, facts, given.title)
    db.add(row)
    await db.flush()
    if file is not None:
        db.add(
            MaterialJob(
                material_id=row.id,
                recipe=file.format.kind.value,
                decoder=file.format.decoder,
                sha256=file.sha256,
                size=file.size,
                at=now,
                attempts=0,
                percent=0,
            )
        )
        note(db, JobAdded())
    return row


def _kind(facts: Facts, file: Arrived | None) -> Kind:
    if file is None:
        return Kind.TEXT
    found = _KINDS[file.format.kind]
    return Kind.DRAWING if found is Kind.PHOTO and facts.is_drawing else found


def _write(row: Material, facts: Facts, title: str) -> None:
    row.title, row.text, row.captions = title, facts.text, dict(facts.captions)
    row.language, row.album = facts.language, facts.album
    row.found_by = Facts(title, facts.text, facts.captions, album=facts.album).found_by


async def _tag(
    db: AsyncSession,
    row: Material,
    pupils: Iterable[PersonId],
    author: PersonId | None,
    *,
    is_same_kind: bool = False,
) -> None:
    """Children of the class that gave it, as its teacher says; those of others who made it with them stay.

    As long as it is of the same kind, whoever stays is shown by it as before.
    """
    theirs = select(Person.id).where(Person.school_class_id == row.school_class_id, Person.role == Role.PUPIL)
    known = set(await db.scalars(theirs))
    rows = (await db.scalars(select(MaterialTag).where(MaterialTag.material_id == row.id))).all()
    before = {Tag(each.person_id, Consent(each.kind)) for each in rows}
    named = {tag.person for tag in before}
    shown = (known & set(pupils)) | (named - known)
    kept = {tag for tag in before if tag.person in shown} if is_same_kind else set[Tag]()
    tags = kept | tags_of(Kind(row.kind), shown - {tag.person for tag in kept}, author)
    await db.execute(delete(MaterialTag).where(MaterialTag.material_id == row.id))
    db.add_all(MaterialTag(material_id=row.id, person_id=each.person, kind=each.kind.value) for each in sorted(tags))
    await db.flush()


async def _locked(db: AsyncSession, material: str) -> Material | None:
    return await db.get(Material, material, with_for_update=True, populate_existing=True)
