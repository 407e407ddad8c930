"""Who is in a room now, at any worker: participants at their seats, and of each at most one device that sends. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from rooms.errors import Code, Refused
from rooms.ids import ClassId, ParticipantId, PersonId, SeatId, Source
from signaling.bus.roster import WorkerId
from signaling.ports import GuestCard, PersonCard, SeatCard
from signaling.socket.wire import Device, Presence, WireParticipant, WirePerson, WireSeat


@dataclass(slots=True)
class Present:
    """One device that is in the room. A puppet is a device made of code: it makes way for people.

    `claim` above 0: it sends for its seat. The media home numbers claims, and of several the highest counts, so that
    all workers see the same sender whatever reached them first. `computer` tells the same computer again, no more;
    `login`, of which device's login it is, tells a reload from a second device.
    """

    participant: ParticipantId
    person: PersonId
    seat: SeatId | None
    device: Device
    is_puppet: bool = False
    microphone: bool = False
    camera: bool = False
    shows: tuple[Source, ...] = ()
    """What it sends beside camera and microphone."""
    claim: int = 0
    is_aside: bool = False
    """Its claim is not to the seat, but to the place of the class's second camera beside it."""
    computer: bytes = b""
    login: bytes = b""
    way_out: bool = True
    """Its sound and picture get to the hub."""
    way_in: bool = True
    """Others' get to it."""
    has_no_socket: bool = False
    """It asks by plain requests, and fetches what is to be shown."""
    as_still: bool = False
    """Its sound gets out, its moving picture does not."""
    stills_of: tuple[SeatId, ...] = ()
    """Whose moving pictures do not get to it, while their sound does."""
    minds: tuple[ClassId, ...] = ()
    """The classes whose teacher this is."""

    def may_replace(self, sender: "Present") -> bool:
        """Unasked: a puppet makes way for people, and a device for itself (a reload finds its own ghost)."""
        if self.is_puppet:
            return False
        return sender.is_puppet or (self.login != b"" and (sender.person, sender.login) == (self.person, self.login))

    def needs_stills_of(self, sender: "Present") -> bool:
        """It sees no moving picture of that sender, of another class, and wants a still one."""
        is_cut_off = not sender.way_out or sender.as_still
        return (is_cut_off or self.wants_stills_of(sender.seat)) and self.seat != sender.seat

    def wants_stills_of(self, seat: SeatId | None) -> bool:
        """By its own line, whatever the sender's is."""
        return not self.way_in or seat in self.stills_of


@dataclass(slots=True)
class PresenceList:
    """Everybody in the room: at this worker in the order in which they came, and elsewhere as announced."""

    present: dict[ParticipantId, Present] = field(default_factory=dict)
    elsewhere: dict[WorkerId, dict[ParticipantId, Present]] = field(default_factory=dict)
    waiting_elsewhere: dict[WorkerId, frozenset[SeatId]] = field(default_factory=dict)

    def come(self, newcomer: Present) -> None:
        """Somebody is in the room from now on."""
        self.present[newcomer.participant] = newcomer

    def go(self, participant: ParticipantId) -> bool:
        """Somebody left; whether they were here."""
        self.stop(participant)
        return self.present.pop(participant, None) is not None

    def set_devices(self, participant: ParticipantId, *, microphone: bool, camera: bool) -> bool:
        """What the tile shall say of a device; whether that is a change."""
        here = self.present.get(participant)
        if here is None or (here.microphone, here.camera) == (microphone, camera):
            return False
        here.microphone, here.camera = microphone, camera
        return True

    def set_ways(
        self,
        participant: ParticipantId,
        *,
        sends: bool,
        receives: bool,
        as_still: bool = False,
        stills_of: Iterable[SeatId] = (),
    ) -> bool:
        """Whether media gets through to a device and from it, and where only its sound does; whether it is a change."""
        here, ways = self.present.get(participant), (sends, receives, as_still, tuple(stills_of))
        if here is None or (here.way_out, here.way_in, here.as_still, here.stills_of) == ways:
            return False
        here.way_out, here.way_in, here.as_still, here.stills_of = ways
        return True

    def cut_off(self, participant: ParticipantId) -> None:
        """It has no socket: no media gets to it, and what is to be shown it fetches itself."""
        here = self.present[participant]
        here.has_no_socket, here.way_in = True, False

    def hear_of(self, worker: WorkerId, present: Iterable[Present]) -> bool:
        """Who is at another worker, from now on; whether that is a change."""
        heard = {here.participant: here for here in present}
        if heard == self.elsewhere.get(worker, {}):
            return False
        self.elsewhere.pop(worker, None)
        if heard:
            self.elsewhere[worker] = heard
        return True

    def hear_of_waiting(self, worker: WorkerId, seats: Iterable[SeatId]) -> bool:
        """Of which classes somebody waits at the door at another worker; whether that is a change."""
        before, heard = self.waiting_elsewhere.pop(worker, frozenset()), frozenset(seats)
        if heard:
            self.waiting_elsewhere[worker] = heard
        return heard != before

    def everybody(self) -> Iterator[Present]:
        """At this worker first; once, even who asks several workers in turn because they have no socket."""
        yield from self.present.values()
        told = set(self.present)
        for heard in self.elsewhere.values():
            yield from (here for here in heard.values() if here.participant not in told)
            told |= heard.keys()

    def has_neighbour(self, seat: SeatId | None, computer: bytes) -> bool:
        """Whether another class sits at that computer already: two of its devices would howl."""
        return any(computer and here.computer == computer and here.seat != seat for here in self.everybody())

    def minded(self) -> frozenset[ClassId]:
        """The classes that have a teacher in the room."""
        return frozenset(each for here in self.everybody() for each in here.minds)

    def has_second_teacher(self, seat: SeatId) -> bool:
        """Whether a teacher of another class is in the room, as a person."""
        return any(here.minds and here.seat != seat and not here.is_puppet for here in self.everybody())

    def is_sending(self, participant: ParticipantId) -> bool:
        """Whether this device sends for its seat, or holds its second camera."""
        return any(one.participant == participant for one in (*self.senders().values(), *self.asides().values()))

    def senders(self) -> dict[SeatId, Present]:
        """The device that sends for each seat."""
        return self._claimants(is_aside=False)

    def asides(self) -> dict[SeatId, Present]:
        """The device that holds each seat's second camera, where it is not the one that sends for the seat."""
        senders = self.senders()
        return {
            seat: aside
            for seat, aside in self._claimants(is_aside=True).items()
            if seat not in senders or "second" not in senders[seat].shows
        }

    def _claimants(self, *, is_aside: bool) -> dict[SeatId, Present]:
        """Of several the one whose claim is the highest."""
        found: dict[SeatId, Present] = {}
        for here in self.everybody():
            if here.seat is not None and here.claim and here.is_aside == is_aside:
                before = found.get(here.seat)
                if before is None or (before.claim, before.participant) < (here.claim, here.participant):
                    found[here.seat] = here
        return found

    def sender_of(self, seat: SeatId) -> Present | None:
        """The device that sends for a seat."""
        return self.senders().get(seat)

    def outdone(self) -> list[Present]:
        """Whoever at this worker claims a seat for which another one sends by now, or its second camera likewise."""
        winners = {False: self.senders(), True: self.asides()}
        return [
            here
            for here in self.present.values()
            if here.claim and here.seat is not None and winners[here.is_aside].get(here.seat) is not here
        ]

    def to_displace(self, newcomer: ParticipantId, seat: SeatId, granted: ParticipantId | None) -> Present | None:
        """Whom `newcomer` would send instead of, if anybody; changes nothing.

        Whoever does not make way unasked, must be the one whose place was `granted`: raises Refused(SEAT_TAKEN).
        """
        sender = self.sender_of(seat)
        if sender is None or sender.participant == newcomer:
            return None
        if sender.participant != granted and not self.present[newcomer].may_replace(sender):
            raise Refused(Code.SEAT_TAKEN)
        return sender

    def check_aside(self, newcomer: ParticipantId, seat: SeatId) -> None:
        """Before a device holds the seat's second camera: raises Refused(SEAT_TAKEN) beside one that shows its own."""
        sender = self.sender_of(seat)
        if sender is not None and sender.participant != newcomer and "second" in sender.shows:
            raise Refused(Code.SEAT_TAKEN)

    def send(
        self, participant: ParticipantId, claim: int, shows: Iterable[Source] = (), *, is_aside: bool = False
    ) -> None:
        """This device sends for its seat from now on, or aside, and no other whose claim is lower."""
        here = self.present[participant]
        here.claim, here.is_aside, here.shows = claim, is_aside, tuple(sorted(set(shows)))

    def stop(self, participant: ParticipantId) -> bool:
        """This device sends no more; whether it did."""
        here = self.present.get(participant)
        if here is None or not here.claim:
            return False
        here.claim, here.is_aside, here.shows = 0, False, ()
        return True

    def waiting(self, here: Iterable[SeatId]) -> frozenset[SeatId]:
        """The seats of all who stand at the door, `here` those at this worker."""
        return frozenset(here).union(*self.waiting_elsewhere.values())

    def to_wire(
        self,
        people: Mapping[PersonId, PersonCard],
        waiting_here: Iterable[SeatId] = (),
        guests: Iterable[GuestCard] = (),
    ) -> Presence:
        """The message that replaces what clients knew. Which of the `guests` wait is not for everybody."""
        guests = list(guests)
        here_alone = {here.seat for here in self.everybody()}
        shown = [here for here in self.everybody() if here.person in people]
        senders = {sender.participant for sender in self.senders().values()}
        showing = senders | {aside.participant for aside in self.asides().values()}
        return Presence(
            participants=[
                WireParticipant(
                    participant=here.participant,
                    person=here.person,
                    seat=here.seat,
                    device=here.device,
                    sends=here.participant in senders,
                    microphone=here.microphone,
                    camera=here.camera,
                    shows=list(here.shows) if here.participant in showing else [],
                )
                for here in shown
            ],
            people=[person_to_wire(people[person]) for person in dict.fromkeys(here.person for here in shown)],
            waiting=sorted(self.waiting(waiting_here) - {guest.seat.seat for guest in guests}),
            seats=[seat_to_wire(guest.seat) for guest in guests if guest.seat.seat in here_alone],
        )


def person_to_wire(card: PersonCard) -> WirePerson:
    """What the room shows of a person."""
    return WirePerson(
        person=card.person,
        name=card.name,
        role=card.role.value,
        seat=card.school_class or card.person,
        animal=card.animal,
        colour=card.colour,
    )


def seat_to_wire(card: SeatCard) -> WireSeat:
    """What a seat shows of itself."""
    return WireSeat(
        seat=card.seat,
        class_name=card.class_name,
        school_name=card.school_name,
        town=card.town,
        country=card.country,
        time_zone=card.time_zone,
        colour=card.colour,
        animal=card.animal,
        headcount=card.headcount,
        guest=card.is_guest,
        spot=card.spot,
    )
