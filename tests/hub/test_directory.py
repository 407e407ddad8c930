"""The directory: a room as its members may know it. (Who is behind a login: tests/hub/people/test_logins.py.)"""

from datetime import UTC, date, datetime, timedelta

import pytest

from hub.consent import actions as consents
from hub.consent.ledger import Kind, Tag
from hub.directory import HubDirectory
from hub.sessions.actions import schedule
from hub.store.store import Store
from rooms.holding import LiveChat
from rooms.ids import PersonId, RoomId
from rooms.rights import Role
from signaling.ports import Beside
from tests.hub.world import HOUR, MINUTE, NOW, Clock, World

TODAY = datetime.fromtimestamp(NOW / 1000, UTC).date()


@pytest.fixture
def directory(any_store: Store) -> HubDirectory:
    return HubDirectory(any_store, Clock())


async def test_a_room_with_its_seats_people_and_lesson(directory: HubDirectory, world: World) -> None:
    room = await directory.room(world.room, NOW)
    assert room is not None
    assert (room.title, room.twinning_title) == ("La salle", "Comptines")
    assert [(seat.seat, seat.class_name, seat.town) for seat in room.seats] == [
        (world.evora, "4.º B", "Évora"),
        (world.niort, "CM1", "Niort"),
        (world.chania, "Δ΄ τάξη", "Chania"),
    ]
    assert (room.seats[1].country, room.seats[1].time_zone, room.seats[1].headcount) == ("FR", "Europe/Paris", 20)
    assert set(room.people) == {world.camille, world.lea, world.tablet, world.ines}
    lea = room.people[world.lea]
    assert (lea.name, lea.role, lea.school_class, lea.animal, lea.colour) == ("Léa", Role.PUPIL, world.niort, "owl", 3)
    assert room.place.partners == {world.evora, world.niort, world.chania}
    assert room.place.talkers == {world.niort, world.evora, world.chania}
    assert room.place.writers == {world.evora}  # in the others a teacher reads first
    assert (room.chat[world.evora], room.chat[world.niort]) == (LiveChat.LIVE, LiveChat.HOLD)
    assert room.lesson is not None
    assert (room.lesson.session, room.lesson.title) == (world.lesson, "Première")
    assert (room.lesson.starts_at, room.lesson.ends_at) == (NOW - 10 * MINUTE, NOW + 35 * MINUTE)


async def test_between_lessons_none_runs(directory: HubDirectory, world: World) -> None:
    room = await directory.room(world.room, NOW + HOUR)
    assert room is not None
    assert room.lesson is None


async def test_of_two_lessons_the_one_that_began_last_runs(
    any_store: Store, directory: HubDirectory, world: World
) -> None:
    async with any_store.writing() as db:
        await schedule(db, room=world.room, title="Pause", starts_at=NOW - MINUTE, ends_at=NOW + MINUTE)
    room = await directory.room(world.room, NOW)
    assert room is not None
    assert room.lesson is not None
    assert room.lesson.title == "Pause"


async def test_there_is_no_such_room(directory: HubDirectory, world: World) -> None:
    assert await directory.room(RoomId("none"), NOW) is None


async def test_who_may_be_shown_the_parents_said(any_store: Store, directory: HubDirectory, world: World) -> None:
    async def shown(now: int = NOW) -> frozenset[PersonId]:
        room = await directory.room(world.room, now)
        assert room is not None
        return room.place.shown

    async def enter(kind: Kind, valid_from: date, *, is_given: bool = True) -> None:
        tags = {Tag(world.lea, kind)}
        async with any_store.writing() as db:
            await consents.enter(
                db, school_class=world.niort, given=tags if is_given else (), withdrawn=() if is_given else tags,
                valid_from=valid_from, today=TODAY, by=world.camille, now=NOW,
            )  # fmt: skip

    assert await shown() == frozenset(), "nothing until somebody says yes"
    await enter(Kind.FACE, TODAY)
    assert await shown() == frozenset(), "one is not the other"
    await enter(Kind.DRAWING, TODAY + timedelta(days=1))
    assert await shown() == frozenset()
    assert await shown(NOW + 24 * HOUR) == {world.lea}, "by the calendar of the school"
    await enter(Kind.DRAWING, TODAY, is_given=False)
    assert await shown(NOW + 24 * HOUR) == frozenset()


async def test_who_sits_outside_the_picture(any_store: Store, directory: HubDirectory, world: World) -> None:
    async with any_store.writing() as db:
        await consents.enter(
            db, school_class=world.niort, given={Tag(world.lea, Kind.VOICE)}, withdrawn=(), valid_from=TODAY,
            today=TODAY, by=world.camille, now=NOW,
        )  # fmt: skip
    room = await directory.room(world.room, NOW)
    assert room is not None
    assert room.beside == {
        world.niort: Beside(face=frozenset({world.lea})), world.evora: Beside(), world.chania: Beside()
    }  # fmt: skip
