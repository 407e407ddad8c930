"""A teacher makes their own account by a link: a name, a password, a school and the first class."""

from dataclasses import dataclass

from hub.accounts import links
from hub.accounts.models import Purpose
from hub.keepers.enrolment import NewClass, enrol
from hub.people import actions, logins
from hub.people.logins import NewLogin
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.rights import Role


@dataclass(frozen=True, slots=True)
class NewAdult:
    """What an adult says of themselves; `language` is BCP 47. A mailed link knows the address better."""

    name: str
    email: str
    password: str
    language: str


async def sign_up(
    store: Store, *, secret: str, teacher: NewAdult, school_class: NewClass, user_agent: str, now: Instant
) -> NewLogin:
    """Make the account with its class, and sign it in. The link stays good if anything is refused.

    Raises LinkRefused; PersonRefused for the address or the password; Refused or ValueError as `enrol` does.
    """
    async with store.reading() as db:  # before a hash is computed for whoever guesses
        await links.look(db, secret, now, Purpose.SIGN_UP)
    password_hash = await actions.new_password_hash(teacher.password)
    async with store.writing() as db:
        link = await links.look(db, secret, now, Purpose.SIGN_UP)
        await links.use(db, link, now)
        person = await actions.add_person(
            db,
            role=Role.TEACHER,
            name=teacher.name,
            now=now,
            school_class=await enrol(db, school_class, now),
            language=teacher.language,
            email=link.email or teacher.email,
            password_hash=password_hash,
        )
        return await logins.open_login(db, person, user_agent, now)
