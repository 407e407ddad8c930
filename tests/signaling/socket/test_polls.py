"""A poll in a live room: who opens, votes, counts, closes; no vote is lost, doubled or told; and every tampering."""

import asyncio
import json
import uuid
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from hub.polls.votes import SqlVotes
from hub.store.store import Store
from hub.twinnings.models import Room
from rooms.ids import PersonId, Seq, SessionId
from signaling.bus.redis_bus import RedisBus
from signaling.channels.memory import MemoryLog
from signaling.ports import Lesson
from tests.contract.test_bus import until
from tests.hub import world as worlds
from tests.hub.conftest import sqlite_store, sqlite_template
from tests.signaling.socket.scene import (
    ANA,
    AUTHOR,
    CAMILLE,
    ELENI,
    INES,
    LEO,
    ROOM,
    STRANGER,
    TABLET,
    Guest,
    Hub,
    TableDirectory,
)
from tests.signaling.stateless.visitor import command, visiting

__all__ = ["sqlite_store", "sqlite_template"]

ANIMALS = [{"picture": "snail"}, {"picture": "bee"}]


@pytest.fixture
async def votes(sqlite_store: Store) -> SqlVotes:
    """Where votes are counted, with a row for the scene's room."""
    world = await worlds.make(sqlite_store)
    async with sqlite_store.writing() as db:
        db.add(Room(id=ROOM, twinning_id=world.twinning, title="Berceuses"))
    return SqlVotes(sqlite_store)


@pytest.fixture
async def hub(votes: SqlVotes) -> AsyncIterator[Hub]:
    async with Hub(votes=votes).running() as running:
        yield running


async def opened(teacher: Guest, **more: Any) -> int:
    """A poll about animals; its number."""
    seq: int = (await teacher.entry(await teacher.ask("floor", kind="open-poll", choices=ANIMALS, **more)))["seq"]
    return seq


async def voted(guest: Guest, poll: int, choice: int, op_id: str | None = None) -> Any:
    """A vote that was counted."""
    name = await guest.ask("floor", op_id, kind="vote", poll=poll, choice=choice)
    return await guest.wait("voted", lambda told: told["op_id"] == name)


async def no_vote(guest: Guest, poll: int, choice: int = 0) -> str:
    """Why a vote was not."""
    code: str = (await guest.refusal(await guest.ask("floor", kind="vote", poll=poll, choice=choice)))["code"]
    return code


async def tally(guest: Guest, counts: dict[str, list[int]], **more: Any) -> Any:
    """The event that says how the votes stand."""
    wanted = {"kind": "poll-counted.1", "counts": counts, **more}

    def is_there(batch: Any) -> bool:
        return any(wanted.items() <= entry["event"].items() for entry in batch["entries"])

    return await guest.wait("entries", is_there)


async def forgotten(votes: SqlVotes, poll: int) -> None:
    """Nothing of it is left beside the log."""
    async with asyncio.timeout(20):
        while (await votes.tally(ROOM, Seq(poll), 2)).counts:  # noqa: ASYNC110 - no event tells what a store deleted
            await asyncio.sleep(0.01)


async def test_polls_of_a_run_sheet_make_room_for_each_other_and_all_votes_are_told(hub: Hub, votes: SqlVotes) -> None:
    lesson = Lesson(SessionId("lesson-0001"), "Les cris", 0, 4_000_000_000_000)
    hub.directory.rooms[ROOM] = replace(hub.directory.rooms[ROOM], lesson=lesson)
    camille, leo, tablet = [await hub.inside(who) for who in (CAMILLE, LEO, TABLET)]
    poll = {"choices": [{"picture": "bee"}, {"picture": "fox"}], "question": "", "hidden": True}
    step = {"kind": "begin-step", "session": "lesson-0001", "sign": "vote", "minutes": 3, "poll": poll}
    first = (await leo.entry(await camille.ask("floor", **step, step="step-0001", after=None)))["seq"]
    await voted(leo, first, 0)
    await voted(tablet, first, 1)
    second = (await leo.entry(await camille.ask("floor", **step, step="step-0002", after="step-0001")))["seq"]
    assert await no_vote(leo, first) == "poll-closed"
    await tally(camille, {"niort": [1, 0], "evora": [0, 1]}, poll=first, is_final=True)
    await forgotten(votes, first)
    await voted(leo, second, 1)
    await leo.entry(await camille.ask("floor", kind="close-poll", poll=second))
    await tally(camille, {"niort": [0, 1]}, poll=second, is_final=True)
    await forgotten(votes, second)


async def test_a_poll_from_its_question_to_its_result(hub: Hub, votes: SqlVotes) -> None:
    camille, ines, leo, ana, tablet = [await hub.inside(who) for who in (CAMILLE, INES, LEO, ANA, TABLET)]
    poll = await opened(camille, question="Who eats salad?")
    assert (await voted(leo, poll, 0))["votes"] == 1
    await voted(ana, poll, 1)
    assert [(await voted(tablet, poll, 0))["votes"] for _ in range(3)] == [1, 2, 3], "a vote for each child"
    for guest in (camille, ines, leo, tablet):
        await tally(guest, {"niort": [1, 0], "evora": [3, 1]}, is_final=False)
    name = await ines.ask("floor", kind="count-votes", poll=poll, votes=[10, 5])
    await ines.wait("voted", lambda told: told["op_id"] == name)
    await ines.entry(await ines.ask("floor", kind="close-poll", poll=poll))
    await tally(leo, {"niort": [1, 0], "evora": [13, 6]}, is_final=True)
    await tally(camille, {"niort": [1, 0], "evora": [13, 6]}, is_final=True)
    await forgotten(votes, poll)
    assert await votes.cast_by(ROOM, Seq(poll), LEO.person) == 0
    told = [entry for entry in camille.entries("floor") if entry["author"]["person"] in ("leo", "ana", "tablet")]
    assert told == [], "no voter is in the channel"
    assert not [payload for payload in camille.all("voted") if payload["votes"]]


async def test_votes_twice_and_the_same_vote_again(hub: Hub) -> None:
    camille, leo, other_device = [await hub.inside(who) for who in (CAMILLE, LEO, LEO)]
    poll = await opened(camille)
    op_id = str(uuid.uuid4())
    await voted(leo, poll, 0, op_id)
    await voted(leo, poll, 0, op_id)
    assert await no_vote(leo, poll, 1) == "voted"
    assert await no_vote(other_device, poll, 1) == "voted"
    await tally(camille, {"niort": [1, 0]})
    again = await hub.inside(LEO)
    assert (await again.wait("voted"))["votes"] == 1, "a reload does not forget it"


async def test_what_is_no_vote_is_refused_by_name(hub: Hub) -> None:
    camille, ines, leo, tablet = [await hub.inside(who) for who in (CAMILLE, INES, LEO, TABLET)]
    assert await no_vote(leo, 1) == "poll-closed", "nothing was asked"
    poll = await opened(camille)
    assert await no_vote(leo, poll, 2) == "poll-closed", "a choice that is not there"
    assert await no_vote(leo, poll + 1) == "poll-closed", "another poll"
    assert await no_vote(camille, poll) == "forbidden", "a teacher counts, and does not vote"
    for channel in ("chat", "page-1"):
        no = await leo.refusal(await leo.ask(channel, kind="vote", poll=poll, choice=0))
        assert no["code"] == "malformed"
    for body in ({"choice": 0, "seat": "evora"}, {"choice": 0, "person": "ana"}, {"choice": "0"}, {"choice": -1}):
        no = await leo.refusal(await leo.ask("floor", kind="vote", poll=poll, **body))
        assert no["code"] == "malformed", "a class is voted for by its own login alone"
    for guest in (leo, tablet):
        for what in (
            {"kind": "count-votes", "poll": poll, "votes": [9, 9]},
            {"kind": "close-poll", "poll": poll},
            {"kind": "open-poll", "choices": ANIMALS},
            {"kind": "clear-poll", "poll": poll},
        ):
            assert (await guest.refusal(await guest.ask("floor", **what)))["code"] == "forbidden"
    made_up = {"kind": "tally-poll", "poll": poll, "revision": 99, "counts": {"niort": [99, 0]}, "is_final": True}
    for guest in (leo, ines):
        assert (await guest.refusal(await guest.ask("floor", **made_up)))["code"] == "malformed"
    no = await ines.refusal(await ines.ask("floor", kind="count-votes", poll=poll, votes=[1, 2, 3]))
    assert no["code"] == "poll-closed"
    await camille.entry(await camille.ask("floor", kind="close-poll", poll=poll))
    assert await no_vote(leo, poll) == "poll-closed", "afterwards"
    no = await ines.refusal(await ines.ask("floor", kind="count-votes", poll=poll, votes=[9, 9]))
    assert no["code"] == "poll-closed"
    await tally(camille, {}, is_final=True)


async def test_guests_and_strangers_have_no_vote(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    poll = await opened(camille)
    hub.lobby.invite(ROOM, AUTHOR)
    await hub.lobby.admit(ROOM, AUTHOR.person, PersonId("camille"), comes_in=True)
    author = await hub.inside(AUTHOR)
    assert await no_vote(author, poll) == "forbidden"
    stranger = await hub.guest(STRANGER)
    await stranger.send("enter", {"room": ROOM})
    assert (await stranger.refusal(event="enter"))["code"] == "forbidden"
    assert await no_vote(stranger, poll) == "not-entered"


async def test_a_tablet_has_no_more_votes_than_its_class_has_children(hub: Hub) -> None:
    camille, tablet = await hub.inside(CAMILLE), await hub.inside(TABLET)
    poll = await opened(camille)
    for number in range(24):
        assert (await voted(tablet, poll, number % 2))["votes"] == number + 1
    assert await no_vote(tablet, poll) == "voted"


async def test_a_tablet_has_as_many_votes_as_children_are_there_today(hub: Hub) -> None:
    ines, tablet = await hub.inside(INES), await hub.inside(TABLET)
    await tablet.entry(await ines.ask("floor", kind="set-seat", headcount=2))
    poll = await opened(ines)
    for number in range(2):
        assert (await voted(tablet, poll, 0))["votes"] == number + 1
    assert await no_vote(tablet, poll) == "voted"


async def test_a_hidden_poll_says_only_how_many_voted(hub: Hub) -> None:
    camille, ines, leo, ana = [await hub.inside(who) for who in (CAMILLE, INES, LEO, ANA)]
    poll = await opened(camille, hidden=True)
    await voted(leo, poll, 1)
    await voted(ana, poll, 1)
    await tally(leo, {"niort": [1], "evora": [1]}, is_final=False)
    assert "[0, 1]" not in json.dumps([guest.heard for guest in (camille, ines, leo, ana)])
    await ines.entry(await ines.ask("floor", kind="close-poll", poll=poll))
    await tally(leo, {"niort": [0, 1], "evora": [0, 1]}, is_final=True)


async def test_two_teachers_at_once(hub: Hub) -> None:
    camille, ines, eleni = [await hub.inside(who) for who in (CAMILLE, INES, ELENI)]
    asked = [(guest, await guest.ask("floor", kind="open-poll", choices=ANIMALS)) for guest in (camille, ines, eleni)]
    polls = [entry for entry in (await _all_polls(eleni)) if entry["event"]["kind"] == "poll-opened.1"]
    assert len(polls) == 1
    losers = [guest for guest, op_id in asked if op_id != polls[0]["op_id"]]
    for guest in losers:
        assert (await guest.wait("refused"))["code"] == "no-change"


async def _all_polls(guest: Guest) -> list[Any]:
    await guest.wait("entries", lambda batch: any(e["event"]["kind"] == "poll-opened.1" for e in batch["entries"]))
    await guest.settle()
    return guest.entries("floor")


async def test_without_a_socket_one_votes_too(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    poll = await opened(camille)
    async with visiting(hub, LEO) as leo:
        await leo.poll()
        vote = command("floor", kind="vote", poll=poll, choice=1)
        for _ in range(2):
            _, answered = await leo.post({"commands": [vote]})
            assert answered["voted"] == [{"poll": poll, "votes": 1, "op_id": vote["op_id"]}]
            assert (answered["entries"], answered["refused"], answered["held"]) == ([], [], [])
        _, answered = await leo.post({"commands": [command("floor", kind="vote", poll=poll, choice=0)]})
        assert [no["code"] for no in answered["refused"]] == ["voted"]
    await tally(camille, {"niort": [0, 1]})


async def test_a_worker_that_dies_after_a_vote_leaves_it_counted(votes: SqlVotes) -> None:
    """What was acknowledged is on the disk: whoever opens the room next counts it, and ends what was closed."""
    log = MemoryLog()
    async with Hub(log, votes=votes).running() as first:
        camille, leo = await first.inside(CAMILLE), await first.inside(LEO)
        poll = await opened(camille)
        first.signaling._polling._tell_soon = lambda room: None  # type: ignore[method-assign]
        await voted(leo, poll, 1)
    async with Hub(log, votes=votes).running() as second:
        camille = await second.inside(CAMILLE)
        await tally(camille, {"niort": [0, 1]}, is_final=False)
        second.signaling._polling.on_written = lambda channel, entries: None  # type: ignore[method-assign]
        await camille.entry(await camille.ask("floor", kind="close-poll", poll=poll))
    async with Hub(log, votes=votes).running() as third:
        ines = await third.inside(INES)
        await tally(ines, {"niort": [0, 1]}, is_final=True)
        await forgotten(votes, poll)


async def test_two_workers_count_together(votes: SqlVotes, redis_url: str) -> None:
    log, prefix, directory = MemoryLog(), uuid.uuid4().hex, TableDirectory()
    one = Hub(log, RedisBus(redis_url, prefix=prefix), directory, votes=votes)
    two = Hub(log, RedisBus(redis_url, prefix=prefix), directory, votes=votes)
    async with one.running(), two.running():
        await until(lambda: bool(one.signaling.roster.others and two.signaling.roster.others))
        camille, leo, ana = await one.inside(CAMILLE), await one.inside(LEO), await two.inside(ANA)
        poll = await opened(camille)
        await ana.wait("entries", lambda batch: batch["channel"] == "floor" and batch["entries"])
        await voted(leo, poll, 0)
        await voted(ana, poll, 1)
        for guest in (camille, ana):
            await tally(guest, {"niort": [1, 0], "evora": [0, 1]})
        await camille.entry(await camille.ask("floor", kind="close-poll", poll=poll))
        await tally(ana, {"niort": [1, 0], "evora": [0, 1]}, is_final=True)
        assert await no_vote(ana, poll) == "poll-closed"
