"""Mailboxes: what an address wants to be told, and whether letters reach it."""

from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.emails import email_key
from hub.post.models import Kind, Mailbox, Rhythm
from hub.store.tables import Instant

_FIELDS = {
    Kind.INVITATION: "wants_invitations",
    Kind.PARTNERS: "wants_partners",
    Kind.CHANGE: "wants_changes",
    Kind.DAY_BEFORE: "wants_day_before",
    Kind.HOUR_BEFORE: "wants_hour_before",
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody wants to be told; as it is for whoever never chose."""

    invitations: bool = True
    partners: bool = True
    changes: bool = True
    day_before: bool = True
    hour_before: bool = False
    rhythm: Rhythm = Rhythm.WEEKLY

    def wants(self, kind: Kind) -> bool:
        """Whether a letter of this kind may go."""
        match kind:
            case Kind.INVITATION:
                return self.invitations
            case Kind.PARTNERS:
                return self.partners
            case Kind.CHANGE:
                return self.changes
            case Kind.DAY_BEFORE:
                return self.day_before
            case Kind.HOUR_BEFORE:
                return self.hour_before
            case Kind.DIGEST:
                return self.rhythm is not Rhythm.NEVER
            case _:
                return True


def digest_of(address: str) -> bytes:
    """How an address is known: the same for all ways to write it."""
    return sha256(b"mailbox:" + email_key(address).encode("utf-8", "surrogatepass")).digest()


async def wishes_of(db: AsyncSession, digest: bytes) -> Wishes:
    """What this address wants."""
    found = await db.get(Mailbox, digest)
    return Wishes() if found is None else wishes_in(found)


def wishes_in(mailbox: Mailbox) -> Wishes:
    """What stands in a row."""
    return Wishes(
        invitations=mailbox.wants_invitations,
        partners=mailbox.wants_partners,
        changes=mailbox.wants_changes,
        day_before=mailbox.wants_day_before,
        hour_before=mailbox.wants_hour_before,
        rhythm=mailbox.rhythm,
    )


async def unreached_since(db: AsyncSession, digest: bytes) -> Instant | None:
    """Since when letters to it do not arrive; None where they do."""
    found = await db.get(Mailbox, digest)
    return None if found is None else found.unreached_since


async def choose(db: AsyncSession, digest: bytes, wishes: Wishes) -> None:
    """From now on tell this address so much."""
    mailbox = await mailbox_of(db, digest)
    mailbox.wants_invitations, mailbox.wants_partners = wishes.invitations, wishes.partners
    mailbox.wants_changes = wishes.changes
    mailbox.wants_day_before, mailbox.wants_hour_before = wishes.day_before, wishes.hour_before
    mailbox.rhythm = wishes.rhythm


async def stop(db: AsyncSession, digest: bytes, kind: Kind) -> None:
    """No more letters of this kind to this address."""
    mailbox = await mailbox_of(db, digest)
    if kind is Kind.DIGEST:
        mailbox.rhythm = Rhythm.NEVER
    elif kind in _FIELDS:
        setattr(mailbox, _FIELDS[kind], False)


async def mark_unreached(db: AsyncSession, digest: bytes, problem: str, now: Instant) -> None:
    """A letter to it was refused for good."""
    mailbox = await mailbox_of(db, digest)
    mailbox.unreached_since, mailbox.problem = mailbox.unreached_since or now, problem


async def mark_reached(db: AsyncSession, digest: bytes) -> None:
    """A letter to it was taken, or somebody says that it will be."""
    mailbox = await db.get(Mailbox, digest)
    if mailbox is not None:
        mailbox.unreached_since = mailbox.problem = None


async def mailbox_of(db: AsyncSession, digest: bytes) -> Mailbox:
    """Its row, made where there is none; two that come at once make one."""
    insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
    row = {
        "digest": digest, "wants_invitations": True, "wants_partners": True, "wants_changes": True,
        "wants_day_before": True, "wants_hour_before": False, "rhythm": Rhythm.WEEKLY,
    }  # fmt: skip
    await db.execute(insert(Mailbox).values(row).on_conflict_do_nothing())
    return await db.get_one(Mailbox, digest)
