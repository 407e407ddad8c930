"""Still pictures over the socket, for who has no way for moving ones: who needs them, who is asked, who gets one."""

import base64
from collections.abc import Callable
from dataclasses import dataclass

from rooms.ids import ParticipantId
from rooms.rights import Verb
from signaling.socket.caller import Caller
from signaling.socket.lane import Lane
from signaling.socket.wire import Snapshot, SnapshotWanted

LEAST_SECONDS = 1.0
"""Between two of one participant; a browser sends one every two and a half."""


@dataclass(slots=True)
class _Member:
    caller: Caller
    sends: bool = True
    receives: bool = True
    is_asked: bool = False
    sent_at: float = float("-inf")


class Snapshots:
    """Of one room. Nothing is kept: a picture goes to who is here, and is dropped first where a line is slow."""

    def __init__(self, lane: Lane, may: Callable[[Caller, Verb], bool], is_displaced: Callable[[Caller], bool]) -> None:
        """`is_displaced`: another device sends for the caller's class."""
        self._lane = lane
        self._may = may
        self._is_displaced = is_displaced
        self._members: dict[ParticipantId, _Member] = {}

    def come(self, caller: Caller) -> None:
        """Somebody is in; that nothing gets through to them they say later."""
        self._members[caller.participant] = _Member(caller)
        self._ask()

    def go(self, participant: ParticipantId) -> None:
        """Somebody left: perhaps nobody needs pictures any more."""
        if self._members.pop(participant, None) is not None:
            self._ask()

    def tell_ways(self, caller: Caller, *, sends: bool, receives: bool) -> None:
        """Whether sound and picture of theirs get out, and others' in."""
        member = self._members.get(caller.participant)
        if member is not None:
            member.sends, member.receives = sends, receives
            self._ask()

    def take(self, caller: Caller, jpeg: bytes, now: float) -> None:
        """A picture, already made harmless: to who needs it, or to nobody."""
        member = self._members.get(caller.participant)
        if member is None or not member.is_asked or caller.seat is None or self._is_displaced(caller):
            return
        if now - member.sent_at < LEAST_SECONDS:
            return
        member.sent_at = now
        needy = [other.caller.participant for other in self._members.values() if self._needs(other, member)]
        if needy:
            message = Snapshot(caller.seat, base64.b64encode(jpeg).decode())
            self._lane.write(needy, "snapshot", message, lossy=True)

    def _needs(self, other: _Member, sender: _Member) -> bool:
        """It sees no moving picture of the sender, is of another class, and may watch."""
        is_cut_off = not other.receives or not sender.sends
        return is_cut_off and other.caller.seat != sender.caller.seat and self._may(other.caller, Verb.WATCH)

    def _ask(self) -> None:
        """Tell each sender once whether somebody needs pictures of its class now."""
        for member in self._members.values():
            is_asked = self._may(member.caller, Verb.PUBLISH) and any(
                self._needs(other, member) for other in self._members.values()
            )
            if is_asked != member.is_asked:
                member.is_asked = is_asked
                self._lane.write((member.caller.participant,), "snapshot:wanted", SnapshotWanted(is_asked))
