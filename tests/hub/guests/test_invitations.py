"""Guests' invitations on both stores: good once, for one lesson, and gone with its row."""

import asyncio

import pytest
from sqlalchemy import select, update

from hub.directory import HubDirectory
from hub.guests.invitations import (
    MOST,
    GuestProblem,
    GuestRefused,
    GuestsChanged,
    TooManyGuests,
    invite,
    look,
    use,
    withdraw,
)
from hub.guests.lobby import SqlLobby
from hub.guests.models import GuestId, LessonGuest
from hub.guests.queries import GuestState, guests_of
from hub.people import logins
from hub.people.models import Person
from hub.people.rights import HUB_ROWS, HubVerb
from hub.retention.rounds import forget
from hub.sessions.models import LessonState, Session
from hub.store.store import Store
from rooms.ids import PersonId
from rooms.rights import Place, Rights, Role, Verb
from tests.hub.world import HOUR, MINUTE, NOW, Clock, World

RIGHTS = Rights().with_rows(HUB_ROWS)
DAY = 24 * HOUR


async def invited(store: Store, world: World, name: str = "Agnès Moreau") -> tuple[GuestId, str]:
    """Camille invites an author to the lesson that runs."""
    async with store.writing() as db:
        return await invite(
            db, session=world.lesson, name=name, what="author", language="fr", by=world.camille,
            school_class=world.niort, now=NOW,
        )  # fmt: skip


async def come(store: Store, secret: str, now: int = NOW) -> logins.NewLogin:
    """The guest uses their link."""
    async with store.writing() as db:
        new, _ = await use(db, secret=secret, user_agent="browser", now=now)
        return new


async def place(store: Store, world: World, now: int = NOW) -> Place:
    """The room, as the live room knows it, with a teacher in it."""
    card = await HubDirectory(store, Clock()).room(world.room, now)
    assert card is not None
    return card.place


async def problem(store: Store, secret: str, now: int = NOW) -> GuestProblem | None:
    async with store.reading() as db:
        found = await look(db, secret, now)
    assert found is not None
    return found.problem


async def test_of_many_who_come_by_one_link_one_gets_in(any_store: Store, world: World) -> None:
    _, secret = await invited(any_store, world)
    tries = await asyncio.gather(*(come(any_store, secret) for _ in range(8)), return_exceptions=True)
    assert len([each for each in tries if isinstance(each, logins.NewLogin)]) == 1
    refused = [each for each in tries if isinstance(each, GuestRefused)]
    assert [each.problem for each in refused] == [GuestProblem.USED] * 7
    async with any_store.reading() as db:
        assert len((await db.scalars(select(Person).where(Person.role == Role.GUEST))).all()) == 1


async def test_the_login_dies_with_the_lesson_and_knows_no_other_room(any_store: Store, world: World) -> None:
    _, secret = await invited(any_store, world)
    new = await come(any_store, secret)
    assert new.actor.role is Role.GUEST
    assert new.actor.classes == frozenset()
    assert new.expires_at == NOW + 65 * MINUTE  # over time included
    here = await place(any_store, world)
    assert here.guests == {new.actor.person}
    assert RIGHTS.may(new.actor, Verb.ENTER, here)
    assert not RIGHTS.may(new.actor, Verb.READ_CHANNEL, here), "nobody has let them in"
    allowed = {verb for verb in HubVerb if RIGHTS.may(new.actor, verb, here)}
    assert allowed == {HubVerb.CHECK_SOUND}, "to hear oneself at the door, and nothing of the hub"
    assert (await place(any_store, world, NOW + 64 * MINUTE)).guests
    assert not (await place(any_store, world, NOW + 65 * MINUTE)).guests
    assert not (await place(any_store, world, NOW + 48 * HOUR)).guests, "the next lesson is not theirs"


async def test_a_link_works_from_half_an_hour_before_its_lesson_until_it_ends(any_store: Store, world: World) -> None:
    _, secret = await invited(any_store, world)
    starts_at = NOW - 10 * MINUTE
    assert await problem(any_store, secret, starts_at - 31 * MINUTE) is GuestProblem.EARLY
    assert await problem(any_store, secret, starts_at - 30 * MINUTE) is None
    assert await problem(any_store, secret, NOW + 65 * MINUTE) is GuestProblem.OVER
    async with any_store.writing() as db:
        await db.execute(update(Session).where(Session.id == world.lesson).values(state=LessonState.CANCELLED))
    assert await problem(any_store, secret) is GuestProblem.CANCELLED


async def test_what_a_teacher_decides_is_kept_and_can_be_taken_back(any_store: Store, world: World) -> None:
    _, secret = await invited(any_store, world)
    guest = (await come(any_store, secret)).actor
    lobby = SqlLobby(any_store, Clock())
    assert await lobby.admit(world.room, guest.person, world.ines, comes_in=True)
    card = await HubDirectory(any_store, Clock()).room(world.room, NOW)
    assert card is not None
    assert card.place.admitted == {guest.person}
    assert [(each.seat.class_name, each.seat.school_name, each.is_out) for each in card.guests] == [
        ("Agnès Moreau", "author", False)
    ]
    assert card.people[guest.person].role is Role.GUEST
    assert await lobby.admit(world.room, guest.person, world.camille, comes_in=False)
    assert not (await place(any_store, world)).admitted
    assert not await lobby.admit(world.room, world.lea, world.camille, comes_in=True), "a pupil is no guest"
    async with any_store.reading() as db:
        assert [line.state for line in await guests_of(db, world.lesson)] == [GuestState.SENT_OUT]


async def test_withdrawn_it_ends_login_and_room_at_once(any_store: Store, world: World) -> None:
    told: list[object] = []
    any_store.changes.listen(logins.LoginRevoked, told.append)
    any_store.changes.listen(GuestsChanged, told.append)
    guest, secret = await invited(any_store, world)
    new = await come(any_store, secret)
    async with any_store.writing() as db:
        assert await withdraw(db, session=world.lesson, guest=guest, now=NOW)
        assert not await withdraw(db, session=world.lesson, guest=guest, now=NOW)
    assert [type(each).__name__ for each in told] == ["GuestsChanged", "LoginRevoked", "GuestsChanged"]
    assert await HubDirectory(any_store, Clock()).who(new.token) is None
    assert not (await place(any_store, world)).guests
    assert await problem(any_store, secret) is GuestProblem.WITHDRAWN


async def test_a_lesson_has_room_for_some_guests(any_store: Store, world: World) -> None:
    made = [await invited(any_store, world, f"Guest {number}") for number in range(MOST)]
    with pytest.raises(TooManyGuests):
        await invited(any_store, world)
    async with any_store.writing() as db:
        await withdraw(db, session=world.lesson, guest=made[0][0], now=NOW)
    await invited(any_store, world)


async def test_a_month_after_the_lesson_no_name_is_left(any_store: Store, world: World) -> None:
    _, secret = await invited(any_store, world)
    person = (await come(any_store, secret)).actor.person
    ended = NOW + 35 * MINUTE
    for now, is_there in ((ended + 30 * DAY - 1, True), (ended + 30 * DAY, False)):
        async with any_store.writing() as db:
            await forget(db, now)
        async with any_store.reading() as db:
            assert (await db.get(Person, person) is not None) is is_there
            assert bool((await db.scalars(select(LessonGuest))).all()) is is_there


async def test_an_inviter_who_is_gone_leaves_the_invitation(any_store: Store, world: World) -> None:
    _, secret = await invited(any_store, world)
    async with any_store.writing() as db:
        await db.execute(update(LessonGuest).values(invited_by=None))
    async with any_store.reading() as db:
        found = await look(db, secret, NOW)
        assert found is not None
        assert (found.host, found.town, found.problem) == ("", "Niort", None)
        assert await look(db, "AAAA-AAAA", NOW) is None
    assert PersonId("nobody") not in (await place(any_store, world)).guests
