"""One room's lights: whose line is weak, and which way, told to everybody when one of them turns."""

from collections.abc import Callable, Collection, Mapping

from rooms.ids import ParticipantId
from signaling.bus.roster import WorkerId
from signaling.quality import Standing
from signaling.socket.coalesce import Coalesced
from signaling.socket.lane import Lane
from signaling.socket.media_wire import Quality, WireLight
from signaling.socket.presence import PresenceList

TELL_SECONDS = 1.0
FORGET_SECONDS = 10.0
"""After so much silence a worker forwards this room no more."""

Standings = Mapping[ParticipantId, Standing]


class Lights:
    """The media home of a room sees all its lines, and tells the other workers; that nothing gets through at all
    the devices say themselves. Nothing is kept but what was heard last of each worker.
    """

    def __init__(
        self, lane: Lane, presence: PresenceList, members: Collection[ParticipantId], clock: Callable[[], float]
    ) -> None:
        self._lane = lane
        self._presence = presence
        self._members = members
        self._clock = clock
        self._heard: dict[WorkerId, tuple[float, Standings]] = {}
        self._told = Quality([])
        self._tell = Coalesced(TELL_SECONDS, self._tell_change)

    def hear(self, worker: WorkerId, standings: Standings) -> None:
        """How the lines that this worker forwards are now: replaces what it said before."""
        if standings:
            self._heard[worker] = (self._clock(), standings)
        elif self._heard.pop(worker, None) is None:
            return
        self._tell.soon()

    def look(self) -> None:
        """Presence has changed, or what devices say of their ways."""
        self._tell.soon()

    def repeat(self) -> None:
        """The message may get lost: said again now and then, while there is something to say."""
        self._forget_the_silent()
        self._told = self._now()
        if self._told.lights:
            self._write(self._members)

    def tell_one(self, participant: ParticipantId) -> None:
        """A newcomer need not wait for the next change."""
        if self._told.lights:
            self._write((participant,))

    def stop(self) -> None:
        """Nobody is here any more."""
        self._tell.stop()

    def standing_of(self, participant: ParticipantId) -> Standing | None:
        """The figures behind a light; None of whom no media is forwarded."""
        for _, standings in self._heard.values():
            if participant in standings:
                return standings[participant]
        return None

    def _forget_the_silent(self) -> None:
        for worker, (heard_at, _) in list(self._heard.items()):
            if self._clock() - heard_at > FORGET_SECONDS:
                del self._heard[worker]

    def _tell_change(self) -> None:
        now = self._now()
        if now != self._told:
            self._told = now
            self._write(self._members)

    def _write(self, members: Collection[ParticipantId]) -> None:
        self._lane.write(members, "quality", self._told, lossy=True)

    def _now(self) -> Quality:
        lights = []
        for here in self._presence.everybody():
            standing = self.standing_of(here.participant)
            if not (here.way_out and here.way_in):
                lights.append(WireLight(here.participant, "away", "receives" if here.way_out else "sends"))
            elif standing is not None and standing.light != "good" and standing.why is not None:
                lights.append(WireLight(here.participant, standing.light, standing.why))
        return Quality(sorted(lights, key=lambda light: light.participant))
