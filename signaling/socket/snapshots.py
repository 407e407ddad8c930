"""Still pictures over the socket, for who has no way for moving ones: who needs them, who is asked, who gets one."""

import base64
from collections.abc import Callable
from dataclasses import dataclass

from rooms.ids import ParticipantId, SeatId
from rooms.rights import Verb
from signaling.socket.caller import Caller
from signaling.socket.lane import Lane
from signaling.socket.media_wire import Snapshot, SnapshotWanted
from signaling.socket.presence import PresenceList, Present

FRESH_SECONDS = 10.0
"""So long a picture waits for who has no socket and comes to fetch it."""
LEAST_SECONDS = 1.0
"""Between two of one participant; a browser sends one every two and a half."""


@dataclass(slots=True)
class _Member:
    caller: Caller
    is_asked: bool = False
    sent_at: float = float("-inf")


class Snapshots:
    """Of one room. A picture goes to who is here, and is dropped first where a line is slow; for those without a socket
    the newest of each class waits for some seconds, and only while there are such.

    Who needs them stands in the presence list, so that all workers know it.
    """

    def __init__(
        self,
        lane: Lane,
        presence: PresenceList,
        may: Callable[[Caller, Verb], bool],
        forward: Callable[[SeatId, str, bool], None],
        now: Callable[[], float],
    ) -> None:
        """`forward` gives a class's picture to the other workers, whose `show` takes it. `now`: seconds, never back."""
        self._lane = lane
        self._presence = presence
        self._may = may
        self._forward = forward
        self._now = now
        self._members: dict[ParticipantId, _Member] = {}
        self._newest: dict[SeatId, tuple[float, Snapshot]] = {}

    def come(self, caller: Caller) -> None:
        """Somebody is in; that nothing gets through to them they say later."""
        self._members[caller.participant] = _Member(caller)
        self.ask()

    def go(self, participant: ParticipantId) -> None:
        """Somebody left: perhaps nobody needs pictures any more."""
        if self._members.pop(participant, None) is not None:
            if not any(here.has_no_socket for here in self._presence.present.values()):
                self._newest.clear()
            self.ask()

    def take(self, caller: Caller, jpeg: bytes, now: float) -> None:
        """A picture, already made harmless: to who needs it, or to nobody."""
        member, own = self._members.get(caller.participant), self._presence.present.get(caller.participant)
        if member is None or own is None or own.seat is None or not member.is_asked or self._is_displaced(own):
            return
        if now - member.sent_at < LEAST_SECONDS:
            return
        member.sent_at = now
        text = base64.b64encode(jpeg).decode()
        is_cut_off = not own.way_out or own.as_still
        self.show(own.seat, text, is_cut_off=is_cut_off)
        if any(other.needs_stills_of(own) for heard in self._presence.elsewhere.values() for other in heard.values()):
            self._forward(own.seat, text, is_cut_off)

    def show(self, seat: SeatId, jpeg: str, *, is_cut_off: bool) -> None:
        """To those at this worker who see no moving picture of that class, and may watch."""
        needy = [
            participant
            for participant, member in self._members.items()
            if (here := self._presence.present.get(participant)) is not None
            and (is_cut_off or here.wants_stills_of(seat))
            and here.seat != seat
            and self._may(member.caller, Verb.WATCH)
        ]
        if needy:
            snapshot = Snapshot(seat, jpeg)
            self._lane.write(needy, "snapshot", snapshot, lossy=True)
            if any(self._presence.present[participant].has_no_socket for participant in needy):
                self._newest[seat] = (self._now(), snapshot)

    def newest(self, caller: Caller) -> list[Snapshot]:
        """Of each other class, for somebody who comes to fetch it and may watch."""
        fresh = self._now() - FRESH_SECONDS
        self._newest = {seat: kept for seat, kept in self._newest.items() if kept[0] > fresh}
        return [snapshot for seat, (_, snapshot) in self._newest.items() if seat != caller.seat]

    def ask(self) -> None:
        """Presence has changed: tell each sender once whether somebody needs pictures of its class now."""
        everybody = list(self._presence.everybody())
        needy = [here for here in everybody if not here.way_in or here.stills_of]  # nearly always nobody, in any crowd
        for participant, member in self._members.items():
            own = self._presence.present.get(participant)
            others = needy if own is None or (own.way_out and not own.as_still) else everybody
            is_asked = (
                bool(others)
                and own is not None
                and self._may(member.caller, Verb.PUBLISH)
                and any(other.needs_stills_of(own) and self._may_watch(other) for other in others)
            )
            if is_asked != member.is_asked:
                member.is_asked = is_asked
                self._lane.write((participant,), "snapshot:wanted", SnapshotWanted(is_asked))

    def _may_watch(self, other: Present) -> bool:
        """Of those at another worker that one knows, when it shows them a picture."""
        member = self._members.get(other.participant)
        return member is None or self._may(member.caller, Verb.WATCH)

    def _is_displaced(self, own: Present) -> bool:
        """Whether another device sends for its class."""
        sender = self._presence.senders().get(own.seat) if own.seat is not None else None
        return sender is not None and sender.participant != own.participant and not sender.is_puppet
