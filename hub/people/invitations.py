"""Invitations: a link by which an adult makes their own account, so that nobody else ever knows their password.

The secret is that of a card, and like a card's only its hash is kept. The first keeper's is printed at the start.
"""

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import actions, cards, logins, passwords, teaching
from hub.people.logins import NewLogin
from hub.people.models import Invitation, InvitationId, Person, TeachingKind
from hub.people.problems import InvitationProblem, InvitationRefused
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from rooms.ids import ClassId, PersonId
from rooms.rights import Role

_DAY = 24 * 3_600_000

FIRST_KEEPER_LASTS = _DAY
TEACHER_LASTS = 14 * _DAY


async def has_keeper(db: AsyncSession) -> bool:
    """Whether somebody keeps this hub already."""
    return await db.scalar(select(Person.id).where(Person.role == Role.KEEPER).limit(1)) is not None


async def invite_first_keeper(db: AsyncSession, now: Instant) -> str | None:
    """The secret of a fresh invitation, which ends the ones before; None where somebody keeps this hub already."""
    if await has_keeper(db):
        return None
    await db.execute(delete(Invitation).where(Invitation.role == Role.KEEPER))
    return _invite(db, Role.KEEPER, None, now, FIRST_KEEPER_LASTS)[1]


async def invite_teacher(db: AsyncSession, *, school_class: ClassId, now: Instant) -> str:
    """The secret of an invitation to teach this class; it cannot be read again."""
    return (await invite_to_team(db, school_class=school_class, now=now))[1]


async def invite_to_team(
    db: AsyncSession,
    *,
    school_class: ClassId,
    now: Instant,
    kind: TeachingKind = TeachingKind.OWN,
    until: Instant | None = None,
    email: str | None = None,
    by: PersonId | None = None,
) -> tuple[Invitation, str]:
    """As `invite_teacher`, for a substitute `until` a moment, in a letter to `email`: the invitation and its secret."""
    made = _invite(db, Role.TEACHER, school_class, now, TEACHER_LASTS, kind, until)
    made[0].email, made[0].invited_by = email, by
    await db.flush()
    return made


async def accept(
    store: Store, *, secret: str, name: str, email: str, password: str, language: str, user_agent: str, now: Instant
) -> NewLogin:
    """Make the account and sign it in. The invitation stays good if anything about the account is refused.

    Raises InvitationRefused, PersonRefused for the address or the password, Refused for the name.
    """
    async with store.reading() as db:  # before a hash is computed for whoever guesses
        await _open(db, secret, now)
    passwords.check_new(password)
    password_hash = await passwords.hash_password(password)
    async with store.writing() as db:
        invitation = await _open(db, secret, now)
        await _use(db, invitation, now)
        person = await actions.add_person(
            db,
            role=invitation.role,
            name=name,
            now=now,
            school_class=invitation.school_class_id,
            language=language,
            email=email,
            password_hash=password_hash,
        )
        await _give(db, invitation, person.id, now)
        return await logins.open_login(db, person, user_agent, now)


async def take_on(db: AsyncSession, *, secret: str, person: PersonId, now: Instant) -> ClassId:
    """Let a teacher who has an account already teach one class more. Raises InvitationRefused.

    Whoever has the class for good keeps it so, and the invitation stays good for somebody else.
    """
    invitation = await _open(db, secret, now)
    school_class = invitation.school_class_id
    if invitation.role is not Role.TEACHER or school_class is None:
        raise InvitationRefused(InvitationProblem.UNKNOWN)
    if not await teaching.is_for_good(db, person, school_class):
        await _use(db, invitation, now)
        await _give(db, invitation, person, now)
    return school_class


async def _open(db: AsyncSession, secret: str, now: Instant) -> Invitation:
    """The invitation of this secret, still good. Raises InvitationRefused."""
    found = await db.scalar(select(Invitation).where(Invitation.secret_hash == cards.hash_of(secret)))
    if found is None:
        raise InvitationRefused(InvitationProblem.UNKNOWN)
    if found.used_at is not None or (found.role is Role.KEEPER and await has_keeper(db)):
        raise InvitationRefused(InvitationProblem.USED)
    if now >= found.expires_at:
        raise InvitationRefused(InvitationProblem.EXPIRED)
    if found.until is not None and now >= found.until:
        raise InvitationRefused(InvitationProblem.EXPIRED)
    return found


async def _use(db: AsyncSession, invitation: Invitation, now: Instant) -> None:
    """One statement decides between two that come at once, on both databases. Raises InvitationRefused(USED)."""
    unused = update(Invitation).where(Invitation.id == invitation.id, Invitation.used_at.is_(None))
    if await db.scalar(unused.values(used_at=now, email=None).returning(Invitation.id)) is None:
        raise InvitationRefused(InvitationProblem.USED)


async def _give(db: AsyncSession, invitation: Invitation, person: PersonId, now: Instant) -> None:
    if invitation.school_class_id is not None:
        kind = invitation.kind or TeachingKind.OWN
        await teaching.give(
            db, person=person, school_class=invitation.school_class_id, now=now, kind=kind, until=invitation.until
        )


def _invite(
    db: AsyncSession,
    role: Role,
    school_class: ClassId | None,
    now: Instant,
    lasts: int,
    kind: TeachingKind | None = None,
    until: Instant | None = None,
) -> tuple[Invitation, str]:
    secret = cards.new_secret()
    made = Invitation(
        id=InvitationId(new_id()),
        secret_hash=cards.hash_of(secret),
        role=role,
        school_class_id=school_class,
        created_at=now,
        expires_at=now + lasts,
        kind=kind,
        until=until,
    )
    db.add(made)
    return made, secret
