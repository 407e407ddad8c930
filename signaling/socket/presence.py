"""Who is in a room now: participants at their seats, and of each seat at most one device that sends. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rooms.errors import Code, Refused
from rooms.ids import ParticipantId, PersonId, SeatId
from signaling.ports import PersonCard
from signaling.socket.wire import Device, Presence, WireParticipant, WirePerson


@dataclass(slots=True)
class Present:
    """One device that is in the room. A puppet is a device made of code: it makes way for people."""

    participant: ParticipantId
    person: PersonId
    seat: SeatId | None
    device: Device
    is_puppet: bool = False
    microphone: bool = False
    camera: bool = False


@dataclass(slots=True)
class PresenceList:
    """Everybody in the room in the order in which they came, and who sends for each seat."""

    present: dict[ParticipantId, Present] = field(default_factory=dict)
    senders: dict[SeatId, ParticipantId] = field(default_factory=dict)

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

    def is_sending(self, participant: ParticipantId) -> bool:
        """Whether this device sends for its seat."""
        return participant in self.senders.values()

    def sender_of(self, seat: SeatId) -> Present | None:
        """The device that sends for a seat."""
        sender = self.senders.get(seat)
        return None if sender is None else self.present.get(sender)

    def to_displace(self, newcomer: ParticipantId, seat: SeatId, *, take_over: bool) -> Present | None:
        """Whom `newcomer` would send instead of, if anybody; changes nothing.

        A puppet makes way for people, and a person for themselves (a reload finds its own ghost). Anybody else has to
        be asked for: raises Refused(SEAT_TAKEN) without `take_over`, and always where a puppet wants a taken seat.
        """
        sender = self.sender_of(seat)
        if sender is None or sender.participant == newcomer:
            return None
        me = self.present[newcomer]
        if me.is_puppet or not (take_over or sender.is_puppet or sender.person == me.person):
            raise Refused(Code.SEAT_TAKEN)
        return sender

    def send(self, participant: ParticipantId, seat: SeatId) -> None:
        """This device sends for the seat from now on, and no other."""
        self.senders[seat] = participant

    def stop(self, participant: ParticipantId) -> bool:
        """This device sends no more; whether it did."""
        for seat, sender in self.senders.items():
            if sender == participant:
                del self.senders[seat]
                return True
        return False

    def to_wire(self, people: Mapping[PersonId, PersonCard]) -> Presence:
        """The message that replaces what clients knew."""
        shown = [here for here in self.present.values() if here.person in people]
        return Presence(
            participants=[
                WireParticipant(
                    participant=here.participant,
                    person=here.person,
                    seat=here.seat,
                    device=here.device,
                    sends=self.is_sending(here.participant),
                    microphone=here.microphone,
                    camera=here.camera,
                )
                for here in shown
            ],
            people=[person_to_wire(people[person]) for person in dict.fromkeys(here.person for here in shown)],
        )


def person_to_wire(card: PersonCard) -> WirePerson:
    """What the room shows of a person."""
    return WirePerson(
        person=card.person,
        name=card.name,
        role=card.role.value,
        seat=card.school_class,
        animal=card.animal,
        colour=card.colour,
    )
