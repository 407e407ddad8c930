"""What an adult changes about their own account: name and figure, password, e-mail address.

Whoever changes how one signs in shows the password first (or a link that was mailed), and the other logins end.
"""

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from hub.accounts import links
from hub.accounts.letters import Desk
from hub.accounts.models import Purpose
from hub.accounts.problems import LinkProblem, LinkRefused
from hub.people import actions, attempts, logins, passwords, queries
from hub.people.emails import clean_email, email_key
from hub.people.logins import NewLogin
from hub.people.models import Person
from hub.people.problems import PersonProblem, PersonRefused, SignInProblem, SignInRefused
from hub.schools.models import CLASS_COLOURS
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.ids import PersonId
from rooms.text import clean_line


async def prove(store: Store, *, person: PersonId, password: str, client_address: str, now: Instant) -> None:
    """That it is they. Raises SignInRefused as a sign-in does, and the same attempts are counted."""
    async with store.writing() as db:
        found = await db.get_one(Person, person)
        subject = attempts.person_subject(found.email_key or "")
        await attempts.count(db, (subject, attempts.client_subject(client_address)), now)
        password_hash = found.password_hash
    if not await passwords.is_right(password, password_hash):
        raise SignInRefused(SignInProblem.WRONG)
    async with store.writing() as db:
        await attempts.forgive(db, subject)


async def change_figure(db: AsyncSession, *, person: PersonId, name: str, animal: str, colour: int) -> None:
    """Name, animal and colour. Raises Refused for the name, ValueError for a colour that is none."""
    if not 0 <= colour < CLASS_COLOURS:
        raise ValueError(f"no such colour: {colour}")
    values = {"name": clean_line(name, actions.NAME_CHARACTERS), "animal": animal, "colour": colour}
    await db.execute(update(Person).where(Person.id == person).values(values))


async def change_password(
    store: Store, desk: Desk, *, person: PersonId, password: str, user_agent: str, now: Instant
) -> NewLogin:
    """After `prove`: another password. Every login ends, and the one who is here gets a fresh one.

    Raises PersonRefused for the password.
    """
    password_hash = await actions.new_password_hash(password)
    async with store.writing() as db:
        await actions.change_password(db, person=person, password_hash=password_hash, now=now)
        await links.end(db, person)
        await tell(db, desk, person, "password-changed", now)
        return await logins.open_login(db, await db.get_one(Person, person), user_agent, now)


async def new_password_by_link(store: Store, desk: Desk, *, secret: str, password: str, now: Instant) -> None:
    """For whoever has forgotten theirs. Every login ends, and what was tried in vain is forgiven.

    Raises LinkRefused, PersonRefused for the password.
    """
    async with store.reading() as db:
        await links.look(db, secret, now, Purpose.NEW_PASSWORD)
    password_hash = await actions.new_password_hash(password)
    async with store.writing() as db:
        link = await links.look(db, secret, now, Purpose.NEW_PASSWORD)
        await links.use(db, link, now)
        if link.person_id is None:
            raise LinkRefused(LinkProblem.UNKNOWN)
        await actions.change_password(db, person=link.person_id, password_hash=password_hash, now=now)
        await links.end(db, link.person_id)
        person = await db.get_one(Person, link.person_id)
        await attempts.forgive(db, attempts.person_subject(person.email_key or ""))
        await tell(db, desk, person.id, "password-changed", now)


async def ask_for_email(db: AsyncSession, desk: Desk, *, person: PersonId, email: str, now: Instant) -> None:
    """After `prove`: a letter with a link goes to the new address; somebody else's account there is told instead.

    Raises PersonRefused for what is no address.
    """
    to = clean_email(email)
    mine, other = await queries.person(db, person), await queries.person_by_email(db, to)
    secret = await links.make(db, Purpose.NEW_EMAIL, now, person=person, email=to)
    if mine is None or (other is not None and other.person != person):
        await desk.send(db, "address-wanted", to, other.language if other else "en", now)
        return
    ends = now + links.LASTS[Purpose.NEW_EMAIL]
    await desk.send(db, "new-email", to, mine.language, now, secret=secret, person=person, useless_at=ends)


async def new_email_by_link(db: AsyncSession, desk: Desk, *, secret: str, now: Instant) -> str:
    """The address counts from now on, and the former one is told; gives it. Raises LinkRefused, PersonRefused."""
    link = await links.look(db, secret, now, Purpose.NEW_EMAIL)
    await links.use(db, link, now)
    if link.person_id is None or link.email is None:
        raise LinkRefused(LinkProblem.UNKNOWN)
    await tell(db, desk, link.person_id, "email-changed", now)
    values = {"email": link.email, "email_key": email_key(link.email)}
    taken = select(Person.id).where(Person.email_key == values["email_key"], Person.id != link.person_id)
    if await db.scalar(taken) is not None:
        raise PersonRefused(PersonProblem.EMAIL_TAKEN)
    try:
        await db.execute(update(Person).where(Person.id == link.person_id).values(values))
    except IntegrityError:  # two at the same moment
        raise PersonRefused(PersonProblem.EMAIL_TAKEN) from None
    await links.end(db, link.person_id)
    return link.email


async def tell(db: AsyncSession, desk: Desk, person: PersonId, about: str, now: Instant) -> None:
    """A notice to the address as it is now."""
    found = await queries.person(db, person)
    if found is not None and found.email is not None:
        await desk.send(db, about, found.email, found.language, now, person=person)
