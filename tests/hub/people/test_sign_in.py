"""Teachers come in by e-mail and password: folded addresses, limits on guessing, and one cost for all."""

import asyncio
from itertools import count

import pytest
from argon2 import extract_parameters
from sqlalchemy import func, select

from hub.people import actions, attempts, logins, passwords
from hub.people.logins import NewLogin
from hub.people.models import FailedAttempt, Login, Person
from hub.people.problems import PersonProblem, PersonRefused, SignInProblem, SignInRefused
from hub.store.store import Store
from rooms.rights import Actor, Role
from tests.hub.world import MINUTE, NOW, PASSWORD, World


@pytest.fixture(autouse=True)
def limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same limits, smaller: every attempt costs a hash."""
    monkeypatch.setattr(attempts, "PER_PERSON", 3)


async def sign_in(
    store: Store, email: str, password: str = PASSWORD, *, client: str = "192.0.2.1", now: int = NOW
) -> NewLogin:
    return await actions.sign_in_by_password(
        store, email=email, password=password, client_address=client, user_agent="Firefox", now=now
    )


async def problem_of(store: Store, email: str, password: str, *, client: str = "192.0.2.1", now: int = NOW) -> str:
    with pytest.raises(SignInRefused) as refused:
        await sign_in(store, email, password, client=client, now=now)
    return refused.value.problem.value


@pytest.mark.parametrize(
    "email", ["camille@ecole.example", " CAMILLE@École.example ".replace("É", "E"), "Camille@ECOLE.example\x00"]
)
async def test_the_right_password_opens(any_store: Store, world: World, email: str) -> None:
    login = await sign_in(any_store, email)
    assert login.actor == world.actor("camille")
    assert login.expires_at == NOW + logins.AGE
    async with any_store.reading() as db:
        kept = await db.get_one(Login, login.login)
        assert (kept.person_id, kept.user_agent) == (world.camille, "Firefox")
        assert login.token.encode() not in bytes(kept.token_hash)
    assert len(login.token) >= 43  # 256 bits in base64


async def test_every_sign_in_has_a_token_of_its_own(any_store: Store, world: World) -> None:
    assert (await sign_in(any_store, "camille@ecole.example")).token != (
        await sign_in(any_store, "camille@ecole.example")
    ).token


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("camille@ecole.example", "another password"),
        ("camille@ecole.example", ""),
        ("camille@ecole.example", PASSWORD + " "),
        ("camille@ecole.example", "x" * 100_000),
        ("camille@ecole.example", "\ud800 a lone surrogate"),
        ("nobody@ecole.example", PASSWORD),
        ("", PASSWORD),
        ("x" * 100_000, PASSWORD),
        ("' OR 1=1 --", "' OR 1=1 --"),
    ],
)
async def test_anything_else_is_wrong(any_store: Store, world: World, email: str, password: str) -> None:
    assert await problem_of(any_store, email, password) == "wrong"


async def test_who_has_no_password_cannot_use_an_empty_one(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        await actions.add_person(db, role=Role.TEACHER, name="New", now=NOW, email="new@ecole.example")
    assert await problem_of(any_store, "new@ecole.example", "") == "wrong"


async def test_guessing_one_person_is_slowed_down_wherever_it_comes_from(any_store: Store, world: World) -> None:
    for number in range(attempts.PER_PERSON):
        assert await problem_of(any_store, "camille@ecole.example", "guess", client=f"192.0.2.{number}") == "wrong"
    with pytest.raises(SignInRefused) as refused:
        await sign_in(any_store, "CAMILLE@ecole.example", client="198.51.100.1", now=NOW + MINUTE)
    assert refused.value.problem is SignInProblem.TOO_MANY
    assert refused.value.retry_after_seconds == 14 * 60
    assert (await sign_in(any_store, "ines@escola.example")).actor == world.actor("ines")
    later = NOW + attempts.WINDOW
    assert (await sign_in(any_store, "camille@ecole.example", now=later)).actor == world.actor("camille")


async def test_unknown_addresses_are_slowed_down_alike(any_store: Store, world: World) -> None:
    for _ in range(attempts.PER_PERSON):
        assert await problem_of(any_store, "nobody@ecole.example", "guess") == "wrong"
    assert await problem_of(any_store, "nobody@ecole.example", "guess") == "too-many"


async def test_guessing_many_people_from_one_place_is_slowed_down(
    any_store: Store, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attempts, "PER_CLIENT", 4)
    names = (f"guess{number}@ecole.example" for number in count())
    for _ in range(4):
        assert await problem_of(any_store, next(names), "guess") == "wrong"
    assert await problem_of(any_store, next(names), "guess") == "too-many"
    assert (await sign_in(any_store, "ines@escola.example", client="198.51.100.9")).actor == world.actor("ines")


async def test_success_forgives_and_old_failures_are_not_kept(any_store: Store, world: World) -> None:
    for _ in range(attempts.PER_PERSON - 1):
        await problem_of(any_store, "camille@ecole.example", "guess")
    await sign_in(any_store, "camille@ecole.example")
    assert await problem_of(any_store, "camille@ecole.example", "guess") == "wrong"
    await sign_in(any_store, "ines@escola.example", now=NOW + attempts.WINDOW)
    async with any_store.reading() as db:
        oldest = await db.scalar(select(func.min(FailedAttempt.at)))
    assert oldest == NOW + attempts.WINDOW


async def test_a_flood_at_one_moment_is_a_flood(any_store: Store, world: World) -> None:
    answers = await asyncio.gather(
        *(problem_of(any_store, "camille@ecole.example", "guess") for _ in range(attempts.PER_PERSON + 4))
    )
    assert answers.count("too-many") >= 4


async def test_a_password_changed_while_it_was_checked_opens_nothing(any_store: Store, world: World) -> None:
    other = await actions.new_password_hash("quite another password")
    attempt = asyncio.create_task(sign_in(any_store, "camille@ecole.example"))
    async with any_store.writing() as db:
        await actions.change_password(db, person=world.camille, password_hash=other, now=NOW)
    outcome = (await asyncio.gather(attempt, return_exceptions=True))[0]
    assert isinstance(outcome, SignInRefused)
    assert (await sign_in(any_store, "camille@ecole.example", "quite another password")).actor == world.actor("camille")


async def test_unknown_addresses_cost_what_known_ones_cost() -> None:
    known = await actions.new_password_hash(PASSWORD)
    assert extract_parameters(passwords._nobody()) == extract_parameters(known)


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("short", PersonProblem.PASSWORD_TOO_SHORT),
        ("x" * 201, PersonProblem.PASSWORD_TOO_LONG),
        ("Azertyuiop", PersonProblem.PASSWORD_TOO_COMMON),
        ("ribambelle123", PersonProblem.PASSWORD_TOO_COMMON),
        ("zzzzzzzzzzzz", PersonProblem.PASSWORD_TOO_COMMON),
    ],
)
async def test_weak_passwords_are_refused(password: str, problem: PersonProblem) -> None:
    with pytest.raises(PersonRefused) as refused:
        await actions.new_password_hash(password)
    assert refused.value.problem is problem


async def test_passwords_of_any_script_are_kept_as_argon2id(any_store: Store, world: World) -> None:
    password = "νανούρισμα 🦊 noite"
    password_hash = await actions.new_password_hash(password)
    assert password_hash.startswith("$argon2id$")
    async with any_store.writing() as db:
        await actions.change_password(db, person=world.ines, password_hash=password_hash, now=NOW)
    assert (await sign_in(any_store, "ines@escola.example", password)).actor == world.actor("ines")


async def test_one_address_one_person(any_store: Store, world: World) -> None:
    with pytest.raises(PersonRefused) as refused:
        async with any_store.writing() as db:
            await actions.add_person(db, role=Role.TEACHER, name="Copy", now=NOW, email="CAMILLE@ecole.EXAMPLE")
    assert refused.value.problem is PersonProblem.EMAIL_TAKEN


@pytest.mark.parametrize("email", ["nobody", "@", "a@", "@b", "a b@c", "a@b c"])
async def test_what_is_no_address(any_store: Store, email: str) -> None:
    with pytest.raises(PersonRefused) as refused:
        async with any_store.writing() as db:
            await actions.add_person(db, role=Role.TEACHER, name="x", now=NOW, email=email)
    assert refused.value.problem is PersonProblem.EMAIL_INVALID


async def test_names_are_cleaned(any_store: Store) -> None:
    async with any_store.writing() as db:
        person = await actions.add_person(db, role=Role.TEACHER, name="  Ca\u202emi\u0000lle \n Roy ", now=NOW)
    async with any_store.reading() as db:
        assert (await db.get_one(Person, person.id)).name == "Camille Roy"


async def test_a_keeper_may_sign_in(any_store: Store, world: World) -> None:
    assert (await sign_in(any_store, "keeper@hub.example")).actor == Actor(world.keeper, Role.KEEPER)
