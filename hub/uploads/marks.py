"""Saying who can be recognised on a picture: each teacher of the pupils of their own classes alone (S2)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.consent.ledger import Kind, Tag, missing
from hub.consent.queries import consents_of
from hub.people.models import Person
from hub.store.changes import note
from hub.store.tables import Instant
from hub.uploads.models import Upload, UploadTag
from hub.uploads.problems import UploadProblem, UploadRefused
from hub.uploads.queries import parts_of
from hub.uploads.sight import lacking, pupils_on
from rooms.ids import ClassId, PersonId, RoomId
from rooms.rights import Role

MOST_PUPILS: Final = 200


@dataclass(frozen=True, slots=True)
class PicturesChanged:
    """What is seen under the pages of a room is another thing from now on: where it is live, it looks again."""

    room: RoomId


class ConsentLacks(UploadRefused):
    """Of pupils whom it shows, by their names."""

    def __init__(self, names: Collection[str]) -> None:
        super().__init__(UploadProblem.CONSENT)
        self.names = sorted(names)


@dataclass(frozen=True, slots=True)
class Marks:
    """What a teacher knows of a picture: those of their own pupils whom it shows, and the names of whom it lacks."""

    pupils: Collection[PersonId]
    is_seen: bool
    lacks: Collection[str]


async def check(db: AsyncSession, classes: Collection[ClassId], pupils: Collection[str], now: Instant) -> set[PersonId]:
    """These, who may be seen by the partners. Raises UploadRefused(PUPILS) and ConsentLacks."""
    names = await _known(db, classes, pupils)
    lacks = missing(await consents_of(db, names, now), (Tag(each, Kind.FACE) for each in names)) if names else []
    if lacks:
        raise ConsentLacks([names[tag.person] for tag in lacks])
    return set(names)


async def mark(
    db: AsyncSession,
    upload: Upload,
    classes: Collection[ClassId],
    *,
    ticked: Collection[str] = (),
    unticked: Collection[str] = (),
) -> None:
    """What somebody ticked and unticked since they looked: what a colleague marked meanwhile stays. `db` writes.

    Of a document it counts for the pages that were made of it. What lacks a consent is marked as well: from now on
    nobody sees it. Raises UploadRefused(PUPILS).
    """
    names = await _known(db, classes, ticked)
    if len(unticked) > MOST_PUPILS:
        raise UploadRefused(UploadProblem.PUPILS)
    ours = select(Person.id).where(Person.id.in_(unticked), Person.school_class_id.in_(classes))
    await locked(db, upload.id)
    for part in await parts_of(db, upload):
        await locked(db, part.id)
        gone = (UploadTag.upload_id == part.id, UploadTag.person_id.in_(ours))
        await db.execute(delete(UploadTag).where(*gone))
        await add(db, part.id, names)
    note(db, PicturesChanged(upload.room_id))


async def locked(db: AsyncSession, upload: str) -> None:
    """Until `db` has written, nobody else says whom it shows."""
    await db.get(Upload, upload, with_for_update=True, populate_existing=True)


async def add(db: AsyncSession, upload: str, pupils: Iterable[PersonId]) -> None:
    """It shows these as well, whose class and consents were checked; the row is locked.

    Raises UploadRefused(PUPILS) where one of them has left meanwhile.
    """
    more = set(pupils) - (await pupils_on(db, [upload])).get(upload, set())
    still = select(Person.id).where(Person.id.in_(more)).with_for_update(key_share=True)
    if more and set(await db.scalars(still)) != more:
        raise UploadRefused(UploadProblem.PUPILS)
    db.add_all(UploadTag(upload_id=upload, person_id=each) for each in sorted(more))
    await db.flush()


async def check_seen(db: AsyncSession, upload: str, school_class: ClassId | None, now: Instant) -> None:
    """Raises ConsentLacks where nobody sees it today; of other classes' pupils it tells no names."""
    found = (await marks_of(db, [upload], [] if school_class is None else [school_class], now))[upload]
    if not found.is_seen:
        raise ConsentLacks(found.lacks)


async def marks_of(
    db: AsyncSession, uploads: Collection[str], classes: Collection[ClassId], now: Instant
) -> dict[str, Marks]:
    """Of each. Whom of their pupils others marked, and whose consent is missing there, is not told."""
    shows, lacks = await pupils_on(db, uploads), await lacking(db, uploads, now)
    everybody = set[PersonId]().union(*shows.values())
    rows = await db.execute(
        select(Person.id, Person.name).where(Person.id.in_(everybody), Person.school_class_id.in_(classes))
    )
    ours = {person: name for person, name in rows}
    return {
        upload: Marks(
            pupils=sorted(ours.keys() & shows.get(upload, set())),
            is_seen=upload not in lacks,
            lacks=sorted(ours[tag.person] for tag in lacks.get(upload, ()) if tag.person in ours),
        )
        for upload in uploads
    }


async def _known(db: AsyncSession, classes: Collection[ClassId], pupils: Collection[str]) -> dict[PersonId, str]:
    """Their names. Raises UploadRefused(PUPILS) where one is no pupil of these classes, or there are too many."""
    if len(pupils) > MOST_PUPILS:
        raise UploadRefused(UploadProblem.PUPILS)
    theirs = (Person.school_class_id.in_(classes), Person.role == Role.PUPIL)
    rows = await db.execute(select(Person.id, Person.name).where(Person.id.in_(pupils), *theirs))
    found = {person: name for person, name in rows}
    if found.keys() != set(pupils):
        raise UploadRefused(UploadProblem.PUPILS)
    return found
