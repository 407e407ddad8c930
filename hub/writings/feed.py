"""An address for one's own feed reader: that something was written, by which class, and where to read it.

It rings and does not carry: no picture, no text, and of what a child wrote not even the title (ADR 46).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import teaching
from hub.people.cards import new_secret
from hub.people.models import Person
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Twinning
from hub.writings.models import BlogFeed, Kind, WritingVersion
from hub.writings.queries import EVERYBODY, WritingLine, newest
from rooms.ids import PersonId, TwinningId
from rooms.rights import Role

MOST: Final = 30
"""Of each twinning, the newest."""


@dataclass(frozen=True, slots=True)
class Ring:
    """One thing that was written; `title` is empty where a child wrote it."""

    id: str
    kind: Kind
    title: str
    class_name: str
    twinning: str
    shown_at: Instant
    changed_at: Instant


@dataclass(frozen=True, slots=True)
class Rings:
    """What an address leads to, the newest first."""

    language: str
    since: Instant
    rings: Sequence[Ring]

    @property
    def changed_at(self) -> Instant:
        """When something in it changed last."""
        return max((each.changed_at for each in self.rings), default=self.since)


def hash_of(secret: str) -> bytes:
    """What the database keeps of a secret, which has 140 random bits."""
    return sha256(b"blog:" + secret.encode("utf-8", "surrogatepass")).digest()


async def give(db: AsyncSession, person: PersonId, language: str, now: Instant) -> str:
    """The secret of a new address; it cannot be read again, and the one before is good no more."""
    await take_away(db, person)
    secret = new_secret()
    db.add(BlogFeed(secret_hash=hash_of(secret), person_id=person, language=language, created_at=now))
    await db.flush()
    return secret


async def take_away(db: AsyncSession, person: PersonId) -> None:
    """No address any more."""
    await db.execute(delete(BlogFeed).where(BlogFeed.person_id == person))


async def given_at(db: AsyncSession, person: PersonId) -> Instant | None:
    """Since when there is an address; None where there is none."""
    return await db.scalar(select(BlogFeed.created_at).where(BlogFeed.person_id == person))


async def rings(db: AsyncSession, secret: str, now: Instant) -> Rings | None:
    """What a feed reader gets at the address of this secret; None where it leads nowhere.

    Asked anew each time: whose classes are whose, what is shown, and which consents hold.
    """
    found = await db.scalar(select(BlogFeed).where(BlogFeed.secret_hash == hash_of(secret)))
    if found is None:
        return None
    classes = await teaching.classes_of(db, found.person_id, now)
    twinnings = await db.execute(
        select(Twinning.id, Twinning.title)
        .where(Twinning.id.in_(select(Partner.twinning_id).where(Partner.school_class_id.in_(classes))))
        .order_by(Twinning.id)
    )
    told = [each for twinning, title in twinnings.all() for each in await _of(db, twinning, title, now)]
    told.sort(key=lambda each: (-each.shown_at, each.id))
    return Rings(found.language, found.created_at, told)


async def _of(db: AsyncSession, twinning: TwinningId, title: str, now: Instant) -> list[Ring]:
    lines = await newest(db, twinning, EVERYBODY, MOST, now)
    adults = await _by_adults(db, lines)
    return [
        Ring(
            each.id,
            each.kind,
            each.title if each.id in adults else "",
            each.class_name,
            title,
            each.shown_at or each.begun_at,
            max(each.at, each.shown_at or each.begun_at),
        )
        for each in lines
    ]


async def _by_adults(db: AsyncSession, lines: Sequence[WritingLine]) -> set[str]:
    """Those of them whose words are a teacher's from beginning to end."""
    children = select(Person.id).where(Person.role != Role.TEACHER)
    theirs = select(WritingVersion.writing_id).where(
        WritingVersion.writing_id.in_([each.id for each in lines]),
        WritingVersion.person_id.is_(None) | WritingVersion.person_id.in_(children),
    )
    return {each.id for each in lines} - set(await db.scalars(theirs))
