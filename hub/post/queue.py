"""The queue of letters: put one in within your own transaction; what commits is sent, the same key goes once."""

from dataclasses import dataclass

from sqlalchemy import delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from hub.mail import Letter
from hub.post.mailboxes import digest_of, wishes_of
from hub.post.models import Kind, LetterWaiting, State
from hub.store.changes import note
from hub.store.tables import Instant, new_id
from rooms.ids import PersonId
from rooms.text import clean_line, clean_text

__all__ = ["Kind", "LetterQueued", "enqueue", "withdraw"]

SUBJECT_CHARACTERS = 200
TEXT_CHARACTERS = 8_000


@dataclass(frozen=True, slots=True)
class LetterQueued:
    """A letter waits: the sender need not look again by itself."""


async def enqueue(
    db: AsyncSession,
    letter: Letter,
    *,
    kind: Kind,
    key: str,
    now: Instant,
    due_at: Instant | None = None,
    useless_at: Instant | None = None,
    person: PersonId | None = None,
    asked_by: PersonId | None = None,
) -> bool:
    """Send a letter once this transaction has committed, at `due_at` or at once; whether it will go.

    `letter` has an address, a subject, a text (greeting, two sentences, the link) and a language; the hub's name, why
    it came and how it stops are added below. It does not go where a letter of the same `key` went before, or where the
    address wants none of this `kind`. After `useless_at` it is not sent any more. `person` gets it: it vanishes with
    their account. `asked_by` had it written, and is told if it does not arrive.

    Raises Refused for an empty subject or text.
    """
    digest = digest_of(letter.to)
    if not (await wishes_of(db, digest)).wants(kind):
        return False
    row = {
        "id": new_id(),
        "key": key,
        "kind": kind,
        "state": State.WAITING,
        "address": letter.to,
        "address_digest": digest,
        "language": letter.language,
        "subject": clean_line(letter.subject, SUBJECT_CHARACTERS),
        "text": clean_text(letter.text, TEXT_CHARACTERS),
        "calendar": letter.calendar,
        "person_id": person,
        "asked_by": asked_by,
        "made_at": now,
        "wanted_at": now if due_at is None else due_at,
        "due_at": now if due_at is None else due_at,
        "useless_at": useless_at,
        "attempts": 0,
    }
    insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
    made = insert(LetterWaiting).values(row).on_conflict_do_nothing(index_elements=["key"]).returning(LetterWaiting.id)
    if await db.scalar(made) is None:
        return False
    note(db, LetterQueued())
    return True


async def withdraw(db: AsyncSession, key: str) -> None:
    """Take back a letter that has not gone yet: what it says is no longer so."""
    await db.execute(delete(LetterWaiting).where(LetterWaiting.key == key, LetterWaiting.state == State.WAITING))
