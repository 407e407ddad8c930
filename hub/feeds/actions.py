"""What changes about feeds: an address is given, replaced or taken away. A `db` is a writing session."""

from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import ColumnElement, delete
from sqlalchemy.ext.asyncio import AsyncSession

from hub.feeds.models import CalendarFeed, FeedId
from hub.people.cards import new_secret
from hub.store.tables import Instant, new_id
from rooms.ids import ClassId, PersonId


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose lessons: those of all classes of a teacher, or those of one class."""

    person: PersonId | None = None
    school_class: ClassId | None = None


def hash_of(secret: str) -> bytes:
    """What the database keeps of a secret, which has 140 random bits."""
    return sha256(b"feed:" + secret.encode("utf-8", "surrogatepass")).digest()


async def give(db: AsyncSession, owner: Owner, language: str, now: Instant) -> str:
    """The secret of a new address; it cannot be read again, and the one before is good no more."""
    await take_away(db, owner)
    secret = new_secret()
    db.add(
        CalendarFeed(
            id=FeedId(new_id()),
            secret_hash=hash_of(secret),
            person_id=owner.person,
            school_class_id=owner.school_class,
            language=language,
            created_at=now,
        )
    )
    await db.flush()
    return secret


async def take_away(db: AsyncSession, owner: Owner) -> None:
    """No address leads to these lessons any more."""
    await db.execute(delete(CalendarFeed).where(belongs_to(owner)))


def belongs_to(owner: Owner) -> ColumnElement[bool]:
    """The condition for the feed of an owner."""
    if owner.person is not None:
        return CalendarFeed.person_id == owner.person
    return CalendarFeed.school_class_id == owner.school_class
