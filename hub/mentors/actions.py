"""A mentor begins: a keeper hands over a link for some countries or regions, and the mentor makes the account."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from hub.accounts import links
from hub.accounts.models import Purpose
from hub.accounts.sign_up import NewAdult
from hub.mentors.areas import is_area
from hub.mentors.models import Mentor
from hub.people import actions, logins
from hub.people.logins import NewLogin
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.ids import PersonId
from rooms.rights import Role

MOST_AREAS = 60


async def invite(db: AsyncSession, *, areas: Sequence[str], made_by: PersonId, now: Instant) -> str:
    """The secret of a link for a mentor of these countries and regions. Raises ValueError for none, or what is none."""
    chosen = sorted(set(areas))
    if not chosen or len(chosen) > MOST_AREAS or not all(map(is_area, chosen)):
        raise ValueError("not a list of countries and regions")
    return await links.make(db, Purpose.MENTOR, now, made_by=made_by, countries=chosen)


async def begin(store: Store, *, secret: str, adult: NewAdult, user_agent: str, now: Instant) -> NewLogin:
    """Make the account and sign it in. Raises LinkRefused, PersonRefused, Refused for the name."""
    async with store.reading() as db:
        await links.look(db, secret, now, Purpose.MENTOR)
    password_hash = await actions.new_password_hash(adult.password)
    async with store.writing() as db:
        link = await links.look(db, secret, now, Purpose.MENTOR)
        await links.use(db, link, now)
        person = await actions.add_person(
            db,
            role=Role.MENTOR,
            name=adult.name,
            now=now,
            language=adult.language,
            email=adult.email,
            password_hash=password_hash,
            animal="owl",
        )
        db.add(Mentor(person_id=person.id, countries=link.countries or []))
        return await logins.open_login(db, person, user_agent, now)
