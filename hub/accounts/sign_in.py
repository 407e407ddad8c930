"""The second step of a sign-in: after the password, a code of the phone or of the paper."""

from hub.accounts import links
from hub.accounts.models import Purpose
from hub.people import attempts, logins, second_factor
from hub.people.logins import NewLogin
from hub.people.models import Person
from hub.people.problems import SignInProblem, SignInRefused
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.ids import PersonId


async def begin_second_step(store: Store, person: PersonId, now: Instant) -> str:
    """The password was right: a secret by which the code that follows belongs to it. Good for five minutes."""
    async with store.writing() as db:
        return await links.make(db, Purpose.SECOND_STEP, now, person=person)


async def finish(store: Store, *, step: str, code: str, client_address: str, user_agent: str, now: Instant) -> NewLogin:
    """Sign in. Raises LinkRefused where the first step is too long ago; SignInRefused as the password does."""
    async with store.writing() as db:
        person = (await links.look(db, step, now, Purpose.SECOND_STEP)).person_id or PersonId("")
        await attempts.count(db, (second_factor.subject(person), attempts.client_subject(client_address)), now)
    async with store.writing() as db:
        link = await links.look(db, step, now, Purpose.SECOND_STEP)
        if not await second_factor.take(db, person, code, now):
            raise SignInRefused(SignInProblem.WRONG)
        await links.use(db, link, now)
        await attempts.forgive(db, second_factor.subject(person))
        await logins.forget_old(db, person, now)
        return await logins.open_login(db, await db.get_one(Person, person), user_agent, now)
