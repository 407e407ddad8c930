"""The porter of a live room: who is let in, who waits outside until their teacher is there, and who is put out."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rooms.attendance import Attendance
from rooms.errors import Code, Refused
from rooms.hours import Hours, Span, hours, opens_at
from rooms.ids import ParticipantId, SeatId
from rooms.rights import Rights, Verb
from signaling.ports import RoomCard
from signaling.socket.caller import Caller
from signaling.socket.lane import Lane
from signaling.socket.media_wire import MediaStopped
from signaling.socket.speech import verbs_of
from signaling.socket.wire import ComeIn, RefusedWire, RightsWire, Waiting

if TYPE_CHECKING:
    from signaling.socket.live_room import LiveRoom

BRIDGE_SECONDS = 60.0
"""An absence of a class's teacher that its pupils do not notice: a reload, or a lost network (S3)."""


@dataclass(frozen=True, slots=True)
class HouseRules:
    """What a hub decides for all its rooms. `clock_ms`: milliseconds since 1970 (UTC).

    `bridge_seconds`: None where pupils need no teacher beside them, which no setting of a hub can say.
    """

    clock_ms: Callable[[], int]
    bridge_seconds: float | None = BRIDGE_SECONDS


class MustWait(Refused):
    """At the door, and not in the room: `waiting` says why, and that is all they hear."""

    def __init__(self, waiting: Waiting) -> None:
        super().__init__(Code.WAITING, waiting.why)
        self.waiting = waiting


class Porter:
    """Looks again whenever somebody comes or goes, at each heartbeat, and when a bridged absence has lasted too long.

    Teachers at other workers count: who is there is announced over the bus.
    """

    def __init__(self, live: "LiveRoom", lane: Lane, rights: Rights, rules: HouseRules) -> None:
        self.waiting: dict[ParticipantId, Caller] = {}
        self._live = live
        self._lane = lane
        self._rights = rights
        self._rules = rules
        self._attendance = Attendance(rules.bridge_seconds or 0.0)
        self._left_at = 0  # when the last teacher went
        self._was_taught = False
        self._is_stopped = False
        self._timer: asyncio.TimerHandle | None = None
        self.place = live.card.place

    # --- at the door ---

    def admit(self, caller: Caller) -> None:
        """Whether somebody may come in now. Raises Refused(FORBIDDEN), or MustWait."""
        self.look()
        self._live.allow(caller, Verb.ENTER)
        if not self._live.may(caller, Verb.READ_CHANNEL):
            raise MustWait(self._why(caller))

    def wait(self, caller: Caller, no: MustWait) -> None:
        """Somebody stands outside from now on, and hears when they may come in."""
        self.waiting[caller.participant] = caller
        caller.waits_for = self._live
        self._lane.write((caller.participant,), "waiting", no.waiting)
        self._live.tell_presence()

    def forget(self, participant: ParticipantId) -> None:
        """They wait no longer."""
        caller = self.waiting.pop(participant, None)
        if caller is not None:
            caller.waits_for = None
            self._live.tell_presence()

    def rights_of(self, caller: Caller) -> Sequence[str]:
        """All that somebody may do here now; they are told of it."""
        caller.told_rights = verbs_of(caller.actor, self.place, self._rights)
        return caller.told_rights

    @property
    def seats(self) -> frozenset[SeatId]:
        """The classes of those who wait at this worker."""
        return frozenset(caller.seat for caller in self.waiting.values() if caller.seat is not None)

    def stop(self) -> None:
        """The room closes: nobody is called in, or sent away, any more."""
        self._is_stopped = True
        if self._timer is not None:
            self._timer.cancel()
        for participant in list(self.waiting):
            self.forget(participant)

    # --- who may be here now ---

    def look(self) -> None:
        """Put out who may no longer be here, call in who may, and tell whoever may do more or less than before."""
        before = self.place
        self._judge()
        if self.place == before or self._is_stopped:
            return
        for member in list(self._live.members.values()):
            if not self._live.may(member, Verb.ENTER):
                self._put_out(member)
            elif not self._live.may(member, Verb.READ_CHANNEL):
                self._live.go(member.participant)
                self.wait(member, MustWait(self._why(member)))
            else:
                self.tell_rights(member)
        for caller in list(self.waiting.values()):
            if not self._live.may(caller, Verb.ENTER):
                self.forget(caller.participant)
                self._refuse(caller)
            elif self._live.may(caller, Verb.READ_CHANNEL):
                self.forget(caller.participant)
                self._lane.write((caller.participant,), "come-in", ComeIn())

    def tell_rights(self, member: Caller) -> None:
        """`welcome` has told them once; only a change is news."""
        before = member.told_rights
        if self.rights_of(member) != before:
            self._lane.write((member.participant,), "rights", RightsWire(list(member.told_rights)))

    def _judge(self) -> None:
        """Who minds whom, and what the clock says: from here on the table of rights knows."""
        loop, card = asyncio.get_running_loop(), self._live.card
        now = loop.time()
        needs_teachers = self._rules.bridge_seconds is not None
        self._attendance.see(card.place.partners & self._live.presence.minded(), now)
        minded = self._attendance.minded(now)
        if self._was_taught and not minded:
            self._left_at = self._rules.clock_ms()
        self._was_taught = bool(minded)
        is_open = hours(_spans(card), self._rules.clock_ms(), self._left_at)
        self.place = replace(card.place, minded=minded if needs_teachers else card.place.partners, hours=is_open)
        if self._timer is not None:
            self._timer.cancel()
        due = None if self._is_stopped else self._attendance.bridged_until(now)
        self._timer = None if due is None else loop.call_at(due, self.look)

    def _why(self, caller: Caller) -> Waiting:
        now = self._rules.clock_ms()
        is_closed = self.place.hours is Hours.CLOSED
        me = self._live.card.people.get(caller.actor.person)
        return Waiting(
            why="closed" if is_closed else "teacher",
            opens_at=opens_at(_spans(self._live.card), now) if is_closed else None,
            now=now,
            name=me.name if me else "",
            animal=me.animal if me else "",
            colour=me.colour if me else 0,
        )

    def _put_out(self, member: Caller) -> None:
        if self._live.presence.is_sending(member.participant):
            self._lane.write((member.participant,), "media:stopped", MediaStopped("publish", "forbidden"))
        self._refuse(member)
        self._live.go(member.participant)

    def _refuse(self, caller: Caller) -> None:
        self._lane.write((caller.participant,), "refused", RefusedWire(code=Code.FORBIDDEN, event="enter"))


def _spans(card: RoomCard) -> list[Span]:
    return [Span(lesson.starts_at, lesson.ends_at) for lesson in card.lessons]
