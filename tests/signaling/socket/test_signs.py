"""The sign of a report: to the teachers whom it concerns, in any room of the twinning, at any worker; to no other."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

import pytest

from rooms.channel import Unavailable
from rooms.ids import RoomId
from signaling.bus.redis_bus import RedisBus
from signaling.channels.memory import MemoryLog
from signaling.ports import ReportWaiting
from tests.contract.test_bus import until
from tests.signaling.socket.scene import ANA, AUTHOR, CAMILLE, EVORA, INES, LEO, NIORT, ROOM, TABLET, Guest, Hub
from tests.signaling.socket.test_lobby import let_in


@dataclass
class TableReports:
    """Reports in memory, as the hub keeps them in SQL; `is_away`: the store is gone."""

    waiting: list[ReportWaiting] = field(default_factory=list)
    is_away: bool = False

    async def beside(self, room: RoomId) -> Sequence[ReportWaiting]:
        await asyncio.sleep(0)
        if self.is_away:
            raise Unavailable
        return list(self.waiting) if room == ROOM else []


BOTH = ReportWaiting("both", frozenset({NIORT, EVORA}))
NIORTS = ReportWaiting("niorts", frozenset({NIORT}))


@pytest.fixture
def reports() -> TableReports:
    return TableReports()


@pytest.fixture
async def hub(reports: TableReports) -> AsyncIterator[Hub]:
    async with Hub(reports=reports).running() as running:
        running.lobby.invite(ROOM, AUTHOR)
        yield running


async def hears(teacher: Guest, *ids: str) -> None:
    await teacher.wait("reports", lambda told: told["waiting"] == list(ids))


async def test_the_teachers_whom_it_concerns_hear_it_at_once_and_nobody_else(hub: Hub, reports: TableReports) -> None:
    camille, ines, *others = [await hub.inside(who) for who in (CAMILLE, INES, LEO, ANA, TABLET)]
    author = await hub.guest(AUTHOR)
    await let_in(camille, author)
    wall = await hub.guest(CAMILLE)
    await wall.send("enter", {"room": ROOM, "device": "wall"})
    await wall.wait("welcome")
    reports.waiting = [NIORTS, BOTH]
    hub.signaling.signs.changed([ROOM, RoomId("another")])
    await hears(camille, "niorts", "both")
    await hears(ines, "both")
    reports.waiting = [NIORTS]
    hub.signaling.signs.changed([ROOM])
    await hears(camille, "niorts")
    await hears(ines)
    for other in (*others, author, wall):
        await other.settle()
        assert not other.all("reports")
        assert "hear-report" not in other.all("welcome")[-1]["rights"] or other is wall


async def test_whoever_comes_in_later_is_told_what_waits_and_a_store_that_is_away_holds_nobody_up(
    hub: Hub, reports: TableReports
) -> None:
    reports.waiting = [BOTH]
    await hears(await hub.inside(INES), "both")
    reports.is_away = True
    camille = await hub.inside(CAMILLE)
    await camille.entry(await camille.ask("chat", kind="say", text="in"))
    reports.is_away = False
    hub.signaling.signs.changed([ROOM])
    await hears(camille, "both")


async def test_a_teacher_at_another_worker_hears_it(redis_url: str, reports: TableReports) -> None:
    log = MemoryLog()
    async with (
        Hub(log, RedisBus(redis_url, prefix="signs"), reports=reports).running() as one,
        Hub(log, RedisBus(redis_url, prefix="signs"), reports=reports).running() as two,
    ):
        await until(lambda: bool(one.signaling.roster.others and two.signaling.roster.others))
        camille = await one.inside(CAMILLE)
        reports.waiting = [BOTH]
        two.signaling.signs.changed([ROOM])
        await hears(camille, "both")
