"""The sign of a report: teachers who are in a live room of its twinning learn at once that it waits for them."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace

from structlog.typing import FilteringBoundLogger

from rooms.ids import RoomId
from rooms.rights import Rights, Verb
from signaling.bus.bus import Bus
from signaling.ports import Reports, ReportWaiting
from signaling.socket.caller import Caller
from signaling.socket.errands import Errands
from signaling.socket.held_wire import ReportsWire
from signaling.socket.lane import Lane
from signaling.socket.live_room import LiveRoom
from signaling.socket.live_rooms import LiveRooms

TOPIC = "reports"


class ReportSigns:
    """Only that something waits is told, and only to whoever may hear it: on a wall pupils would read along (S4)."""

    def __init__(
        self,
        reports: Reports | None,
        rooms: LiveRooms,
        rights: Rights,
        lane: Lane,
        bus: Bus,
        journal: FilteringBoundLogger,
    ) -> None:
        self._reports = reports
        self._rooms = rooms
        self._rights = rights
        self._lane = lane
        self._bus = bus
        self._in_turn = asyncio.Lock()
        self._errands = Errands(journal, "reports not told")
        bus.subscribe(f"{TOPIC}:*", lambda topic, _: self._tell_soon(RoomId(topic.partition(":")[2])))

    def changed(self, rooms: Iterable[RoomId]) -> None:
        """A report was made, or dealt with: whoever is in one of these rooms, at any worker, is told what waits now."""
        for room in rooms:
            self._bus.publish(f"{TOPIC}:{room}", b"")
            self._tell_soon(room)

    def greet(self, live: LiveRoom, caller: Caller) -> None:
        """Somebody came in: they are told what waits, if anything does."""
        caller.told_reports = ReportsWire([])
        if live.may(caller, Verb.HEAR_REPORT):
            self._tell_soon(live.room)

    async def stop(self) -> None:
        """Let nothing be half told."""
        await self._errands.stop()

    def _tell_soon(self, room: RoomId) -> None:
        live = self._rooms.live(room)
        if live is not None and self._reports is not None:
            self._errands.run(self._tell(live, self._reports))

    async def _tell(self, live: LiveRoom, reports: Reports) -> None:
        async with self._in_turn:  # what was read last is told last
            waiting = await reports.beside(live.room)
            for caller in live.members.values():
                told = ReportsWire([each.id for each in waiting if self._may_hear(live, caller, each)])
                if told != (caller.told_reports or ReportsWire([])):
                    caller.told_reports = told
                    self._lane.write((caller.participant,), "reports", told)

    def _may_hear(self, live: LiveRoom, caller: Caller, report: ReportWaiting) -> bool:
        here = live.presence.present.get(caller.participant)
        if here is None or here.device == "wall":
            return False
        return self._rights.may(caller.actor, Verb.HEAR_REPORT, replace(live.porter.place, partners=report.classes))
