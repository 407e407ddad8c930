"""The porter of a live room: who is let in, who waits outside until their teacher is there, and who is put out.

Guests stand in the lobby until a teacher lets them in: that a teacher did stands in the room's card.
"""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from rooms.attendance import Attendance
from rooms.errors import Code, Refused
from rooms.hours import Hours, Span, hours, opens_at
from rooms.ids import ParticipantId, SeatId
from rooms.rights import Rights, Verb
from signaling.ports import GuestCard, RoomCard
from signaling.socket.caller import Caller
from signaling.socket.lane import Lane
from signaling.socket.media_wire import MediaStopped
from signaling.socket.speech import verbs_of
from signaling.socket.wire import ComeIn, LobbyWire, RefusedWire, RightsWire, Waiting, WireGuest

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
        self._guests = live.card.guests  # as they were when we looked last
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
        self._tell_waiting(caller, no.waiting)
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
        """The seats of those who wait at this worker."""
        return frozenset(caller.seat for caller in self.waiting.values())

    def tell_lobby(self, members: Iterable[Caller]) -> None:
        """Which guests wait, at any worker, to those who may let them in; only where it changed."""
        waiting = self._live.presence.waiting(self.seats)
        told = LobbyWire([_at_the_door(guest) for guest in self._live.card.guests if guest.seat.seat in waiting])
        for member in members:
            before = member.told_lobby or LobbyWire([])
            if told != before and self._live.may(member, Verb.ADMIT):
                member.told_lobby = told
                self._lane.write((member.participant,), "lobby", told)

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
        before = self.place, self._guests
        self._judge()
        if (self.place, self._guests) == before or self._is_stopped:
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
            else:
                self._tell_waiting(caller, self._why(caller), only_news=True)

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
        here = card.place.partners & self._live.presence.minded()
        self._attendance.see(here, now)
        minded = self._attendance.minded(now)
        if self._was_taught and not minded:
            self._left_at = self._rules.clock_ms()
        self._was_taught = bool(minded)
        is_open = hours(_spans(card), self._rules.clock_ms(), self._left_at)
        self._guests = card.guests
        self.place = replace(
            card.place,
            minded=minded if needs_teachers else card.place.partners,
            hours=is_open,
            is_taught=not needs_teachers or bool(here),
        )
        if self._timer is not None:
            self._timer.cancel()
        due = None if self._is_stopped else self._attendance.bridged_until(now)
        self._timer = None if due is None else loop.call_at(due, self.look)

    def _why(self, caller: Caller) -> Waiting:
        now = self._rules.clock_ms()
        guest = next((one for one in self._live.card.guests if one.person == caller.actor.person), None)
        is_closed = self.place.hours is Hours.CLOSED and guest is None
        me = self._live.card.people.get(caller.actor.person)
        return Waiting(
            why=_why_guest(guest) if guest else "closed" if is_closed else "teacher",
            opens_at=opens_at(_spans(self._live.card), now) if is_closed else None,
            now=now,
            name=me.name if me else "",
            animal=me.animal if me else "",
            colour=me.colour if me else 0,
        )

    def _tell_waiting(self, caller: Caller, waiting: Waiting, *, only_news: bool = False) -> None:
        is_news = caller.told_waiting is None or caller.told_waiting.why != waiting.why
        caller.told_waiting = waiting
        if is_news or not only_news:
            self._lane.write((caller.participant,), "waiting", waiting)

    def _put_out(self, member: Caller) -> None:
        if self._live.presence.is_sending(member.participant):
            self._lane.write((member.participant,), "media:stopped", MediaStopped("publish", "forbidden"))
        self._refuse(member)
        self._live.go(member.participant)

    def _refuse(self, caller: Caller) -> None:
        self._lane.write((caller.participant,), "refused", RefusedWire(code=Code.FORBIDDEN, event="enter"))


def _spans(card: RoomCard) -> list[Span]:
    return [Span(lesson.starts_at, lesson.ends_at) for lesson in card.lessons]


def _why_guest(guest: GuestCard) -> Literal["lobby", "sent-out"]:
    return "sent-out" if guest.is_out else "lobby"


def _at_the_door(guest: GuestCard) -> WireGuest:
    card = guest.seat
    return WireGuest(guest.person, card.class_name, card.school_name, card.animal, card.colour, guest.is_out)
