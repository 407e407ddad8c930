"""No private channel between a pupil and anyone: no message has a recipient, and teachers of all classes read along."""

from typing import get_args

import msgspec

from rooms.channel import kind_of
from rooms.commands import AnyCommand
from rooms.floor import Floor
from rooms.ids import ClassId, PersonId
from rooms.rights import Actor, Place, Rights, Role, Verb
from rooms.room import channel_names
from signaling.socket.wire import FROM_CLIENT, OVER_HTTP

NAMES_SOMEBODY = {"person", "participant", "seat", "to", "recipient", "audience", "whisper"}

ABOUT_SOMEBODY = {
    ("Erase", "person"),  # whose words are taken away
    ("LowerHand", "person"),
    ("LowerHand", "seat"),
    ("MuteSeat", "seat"),
    ("UnmuteSeat", "seat"),
    ("GiveStick", "seat"),
    ("TakeStick", "seat"),
    ("Spotlight", "seat"),
    ("PinForAll", "seat"),
    ("UnpinForAll", "seat"),
    ("TakeBack", "seat"),  # whose last minute on a page
    ("Admit", "person"),  # who comes in from the lobby, or is sent out
    ("Given", "participant"),  # the device of the class that may be its camera now, or may not
}
"""What names a person or a class is about them; none of it carries words or pictures to them."""


def test_nothing_that_a_client_sends_has_a_recipient() -> None:
    asked = [struct for struct, _ in OVER_HTTP.values()]
    structs: list[type[msgspec.Struct]] = [*FROM_CLIENT.values(), *asked, *get_args(AnyCommand)]
    naming = {
        (struct.__name__, field.name)
        for struct in structs
        for field in msgspec.structs.fields(struct)
        if field.name in NAMES_SOMEBODY
    }
    assert naming == ABOUT_SOMEBODY


def test_all_channels_of_a_room_are_read_by_whoever_reads_one() -> None:
    assert {kind_of(name) for name in channel_names(Floor(), 2)} == {"floor", "chat", "page"}
    here = frozenset({ClassId("niort"), ClassId("evora")})
    place = Place(partners=here, talkers=here, minded=here)
    for role in (Role.TEACHER, Role.PUPIL, Role.COMPANION):
        for school_class in here:
            assert Rights().may(Actor(PersonId("me"), role, school_class), Verb.READ_CHANNEL, place)


def test_no_group_works_where_the_teachers_of_a_class_do_not_look() -> None:
    here = frozenset({ClassId("niort"), ClassId("evora")})
    place = Place(partners=here, talkers=here, minded=here, group=frozenset({PersonId("leo"), PersonId("ana")}))
    for school_class in here:
        teacher = Actor(PersonId("me"), Role.TEACHER, school_class)
        assert Rights().may(teacher, Verb.READ_CHANNEL, place)
        assert not Rights().may(Actor(PersonId("me"), Role.PUPIL, school_class), Verb.READ_CHANNEL, place)


def test_a_teacher_is_heard_and_read_by_all_classes_or_by_none() -> None:
    """The rights to speak are about the room: none is about another person."""
    mine = Place(
        partners=frozenset({ClassId("niort")}), owner=PersonId("a-pupil"), minded=frozenset({ClassId("niort")})
    )
    without = Place(partners=mine.partners, minded=mine.minded)
    teacher = Actor(PersonId("me"), Role.TEACHER, ClassId("niort"))
    for verb in (Verb.SAY, Verb.DRAW, Verb.WATCH):
        assert Rights().may(teacher, verb, mine) == Rights().may(teacher, verb, without)
