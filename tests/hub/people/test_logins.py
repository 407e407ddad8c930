"""Logins end by idleness, by age, by signing out and by being revoked; the directory hears of it at once."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import select, text

from hub.directory import CACHED_FOR, HubDirectory
from hub.people import actions, logins, queries
from hub.people.logins import LoginRevoked, NewLogin
from hub.people.models import Login, LoginId
from hub.store.store import Store
from rooms.ids import PersonId
from tests.hub.world import HOUR, MINUTE, NOW, Clock, World, make


async def sign_in(store: Store, person: PersonId, now: int = NOW, user_agent: str = "Safari") -> NewLogin:
    """By a card, as pupils do."""
    async with store.writing() as db:
        secret = await actions.make_card(db, person=person, now=now)
        return await actions.redeem_card(db, secret=secret, user_agent=user_agent, now=now)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def directory(any_store: Store, clock: Clock) -> HubDirectory:
    return HubDirectory(any_store, clock)


async def test_who_is_behind_a_token(any_store: Store, world: World, directory: HubDirectory) -> None:
    for name, person in (("lea", world.lea), ("tablet", world.tablet), ("camille", world.camille)):
        login = await sign_in(any_store, person)
        assert await directory.who(login.token) == world.actor(name)
        assert await directory.who(login.token) == world.actor(name)


@pytest.mark.parametrize("token", ["", "nobody", "\x00", "\ud800", "x" * 100_000])
async def test_nobody_is_behind_other_tokens(
    any_store: Store, world: World, directory: HubDirectory, token: str
) -> None:
    await sign_in(any_store, world.lea)
    assert await directory.who(token) is None


@pytest.mark.parametrize(("name", "idle"), [("lea", 8 * HOUR), ("tablet", 8 * HOUR), ("camille", 12 * HOUR)])
async def test_an_idle_login_ends(
    any_store: Store, world: World, directory: HubDirectory, clock: Clock, name: str, idle: int
) -> None:
    login = await sign_in(any_store, getattr(world, name))
    clock.now = NOW + idle - 1
    assert await directory.who(login.token) is not None
    clock.now += idle - 1  # it was used in between
    assert await directory.who(login.token) is not None
    clock.now += idle
    assert await directory.who(login.token) is None


async def test_a_login_ends_after_thirty_days_however_much_it_is_used(
    any_store: Store, world: World, directory: HubDirectory, clock: Clock
) -> None:
    login = await sign_in(any_store, world.camille)
    while clock.now < NOW + 30 * 24 * HOUR - 6 * HOUR:
        clock.now += 6 * HOUR
        assert (await directory.who(login.token) is None) == (clock.now >= NOW + 30 * 24 * HOUR)
    clock.now = NOW + 30 * 24 * HOUR
    assert await directory.who(login.token) is None


async def test_being_seen_is_written_now_and_then_only(
    any_store: Store, world: World, directory: HubDirectory, clock: Clock
) -> None:
    login = await sign_in(any_store, world.lea)
    seen: list[int] = []
    for minute in range(12):
        clock.now = NOW + minute * MINUTE
        await directory.who(login.token)
        async with any_store.reading() as db:
            seen.append((await db.get_one(Login, login.login)).last_seen_at)
    assert seen == [NOW] * 5 + [NOW + 5 * MINUTE] * 5 + [NOW + 10 * MINUTE] * 2


async def test_nobody_is_turned_away_because_nothing_can_be_written(tmp_path: Path, clock: Clock) -> None:
    async with Store("", tmp_path) as store:
        world = await make(store)
        login = await sign_in(store, world.lea)
        async with store.writing() as db:
            refuse = "CREATE TRIGGER full BEFORE UPDATE ON login BEGIN SELECT RAISE(FAIL, 'disk is full'); END"
            await db.execute(text(refuse))
        clock.now += HOUR
        assert await HubDirectory(store, clock).who(login.token) == world.actor("lea")


async def test_signing_out_counts_at_once(any_store: Store, world: World, directory: HubDirectory) -> None:
    login, other = await sign_in(any_store, world.lea), await sign_in(any_store, world.lea)
    assert await directory.who(login.token) is not None
    heard: list[LoginRevoked] = []
    any_store.changes.listen(LoginRevoked, heard.append)
    async with any_store.writing() as db:
        await actions.sign_out(db, token=login.token, now=NOW)
    assert await directory.who(login.token) is None
    assert await directory.who(other.token) is not None
    assert [(each.login, each.person) for each in heard] == [(login.login, world.lea)]


async def test_another_workers_revocation_counts_after_seconds(
    any_store: Store, world: World, directory: HubDirectory, clock: Clock
) -> None:
    login = await sign_in(any_store, world.lea)
    assert await directory.who(login.token) is not None
    async with any_store.writing() as db:
        await actions.sign_out(db, token=login.token, now=NOW)
        db.info.clear()  # nobody here hears of it
    clock.now += CACHED_FOR
    assert await directory.who(login.token) is None


async def test_a_revocation_during_a_look_up_is_not_cached_away(
    any_store: Store, world: World, directory: HubDirectory
) -> None:
    for _ in range(10):
        login = await sign_in(any_store, world.lea)

        async def sign_out(login: NewLogin = login) -> None:
            async with any_store.writing() as db:
                await actions.sign_out(db, token=login.token, now=NOW)

        await asyncio.gather(directory.who(login.token), sign_out())
        assert await directory.who(login.token) is None


async def test_one_login_is_revoked_by_its_owner_only(any_store: Store, world: World, directory: HubDirectory) -> None:
    login = await sign_in(any_store, world.lea)
    async with any_store.writing() as db:
        assert not await actions.revoke_login(db, person=world.camille, login=login.login, now=NOW)
        assert not await actions.revoke_login(db, person=world.lea, login=LoginId("none"), now=NOW)
    assert await directory.who(login.token) is not None
    async with any_store.writing() as db:
        assert await actions.revoke_login(db, person=world.lea, login=login.login, now=NOW)
    async with any_store.writing() as db:
        assert not await actions.revoke_login(db, person=world.lea, login=login.login, now=NOW)
    assert await directory.who(login.token) is None


async def test_all_logins_but_the_own_are_revoked(any_store: Store, world: World, directory: HubDirectory) -> None:
    first, second, third = [await sign_in(any_store, world.lea) for _ in range(3)]
    foreign = await sign_in(any_store, world.camille)
    async with any_store.writing() as db:
        assert await actions.revoke_logins(db, person=world.lea, now=NOW, but=second.login) == 2
    alive = [await directory.who(login.token) is not None for login in (first, second, third, foreign)]
    assert alive == [False, True, False, True]


async def test_where_somebody_is_signed_in(any_store: Store, world: World) -> None:
    old = await sign_in(any_store, world.lea, NOW, "iPad " * 100)
    new = await sign_in(any_store, world.lea, NOW + MINUTE, "Firefox")
    gone = await sign_in(any_store, world.lea, NOW + MINUTE)
    await sign_in(any_store, world.camille)
    async with any_store.writing() as db:
        await actions.sign_out(db, token=gone.token, now=NOW + MINUTE)
    async with any_store.reading() as db:
        lines = await queries.logins_of(db, world.lea, NOW + MINUTE, current_token=old.token)
        later = await queries.logins_of(db, world.lea, NOW + 8 * HOUR)
    assert [(line.login, line.is_current) for line in lines] == [(new.login, False), (old.login, True)]
    assert lines[0].ends_at == NOW + MINUTE + logins.IDLE_SHARED
    assert len(lines[1].user_agent) == logins.USER_AGENT_CHARACTERS
    assert [line.login for line in later] == [new.login]


async def test_profiles_hold_no_secret(any_store: Store, world: World) -> None:
    async with any_store.reading() as db:
        camille = await queries.person(db, world.camille)
        same = await queries.person_by_email(db, "CAMILLE@ecole.example")
        assert await queries.person(db, PersonId("nobody")) is None
        assert await queries.person_by_email(db, "nobody@ecole.example") is None
    assert camille == same
    assert camille is not None
    assert (camille.name, camille.email, camille.language) == ("Camille", "Camille@Ecole.example", "fr")
    assert "argon2" not in repr(camille)


async def test_the_language_of_the_pages(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        await actions.choose_language(db, person=world.camille, language="en")
    async with any_store.reading() as db:
        camille = await queries.person(db, world.camille)
    assert camille is not None
    assert camille.language == "en"


async def test_rows_of_old_logins_go_with_the_next_sign_in(any_store: Store, world: World) -> None:
    for person in (world.lea, world.camille):
        await sign_in(any_store, person)
    latest = await sign_in(any_store, world.lea, now=NOW + logins.AGE)
    async with any_store.reading() as db:
        left = set(await db.scalars(select(Login.person_id)))
        of_lea = list(await db.scalars(select(Login.id).where(Login.person_id == world.lea)))
    assert of_lea == [latest.login]
    assert world.camille in left, "others are left alone"
