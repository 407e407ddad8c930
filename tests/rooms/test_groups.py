"""Mixed groups: nobody in two, a page each, a bell that rings until somebody comes, and all back in the end."""

import msgspec
import pytest

from rooms.channel import FLOOR, ChannelName
from rooms.commands import (
    AnswerBell,
    AnyCommand,
    CloseGroups,
    Group,
    OpenGroups,
    PutPageAway,
    RingBell,
    SetApart,
    SetGroups,
    TellGroups,
)
from rooms.errors import Code, Refused
from rooms.events import GroupsOpened
from rooms.floor import Floor
from rooms.ids import ClassId, PersonId, SeatId
from rooms.rights import Place
from rooms.room import channel_names
from tests.rooms.lesson import CAMILLE, LEO, TERESA, Notebook

NIORT, EVORA = SeatId("niort"), SeatId("evora")
ANA = PersonId("ana")
BEES, OWLS = Group("bee", [LEO.person]), Group("owl", [ANA])
OPEN = OpenGroups(["Bees", "Owls"])


@pytest.fixture
def floor() -> Notebook:
    return Notebook(FLOOR)


def state(notebook: Notebook) -> Floor:
    assert isinstance(notebook.fold, Floor)
    return notebook.fold


def refused(notebook: Notebook, command: object) -> Code:
    with pytest.raises(Refused) as refusal:
        notebook.do(TERESA, command)  # type: ignore[arg-type]
    return refusal.value.code


def test_each_group_gets_a_page_and_finds_it_again(floor: Notebook) -> None:
    assert refused(floor, OPEN) is Code.NO_CHANGE, "nobody is in a group yet"
    floor.do(CAMILLE, SetGroups([BEES, OWLS]))
    assert refused(floor, OpenGroups(["Bees"])) is Code.MALFORMED
    assert floor.do(CAMILLE, OPEN).event == GroupsOpened(pages=[3, 4], names=["Bees", "Owls"])
    assert refused(floor, OPEN) is Code.NO_CHANGE, "two teachers at once"
    assert state(floor).book.lying_out(2) == [1, 2, 3, 4]
    assert [state(floor).book.leaf(number).name for number in (3, 4)] == ["Bees", "Owls"]
    floor.do(TERESA, CloseGroups())
    assert refused(floor, CloseGroups()) is Code.NO_CHANGE
    assert state(floor).book.lying_out(2) == [1, 2, 3, 4], "what they drew stays"
    floor.do(TERESA, PutPageAway(3))
    assert floor.do(CAMILLE, OPEN).event == GroupsOpened(pages=[3, 4], names=["Bees", "Owls"])
    assert state(floor).book.lying_out(2) == [1, 2, 3, 4]
    floor.do(TERESA, CloseGroups())
    floor.do(CAMILLE, SetGroups([OWLS, BEES]))
    assert floor.do(CAMILLE, OPEN).event == GroupsOpened(pages=[5, 6], names=["Bees", "Owls"]), "others, other pages"


def test_a_page_is_its_groups_while_they_are_apart(floor: Notebook) -> None:
    def closed() -> dict[str, frozenset[PersonId] | None]:
        names = channel_names(state(floor), 2)
        return {name: state(floor).group_on(name) for name in names if state(floor).is_private(name)}

    floor.do(CAMILLE, SetGroups([BEES, OWLS]))
    assert not closed(), "they are prepared, and nothing more"
    bees, owls = {LEO.person}, {ANA}
    floor.do(CAMILLE, OPEN)
    assert closed() == {"page-3": bees, "page-4": owls, "chat-3": bees, "chat-4": owls}
    floor.do(CAMILLE, SetGroups([Group("bee", []), Group("owl", [ANA, LEO.person])]))
    owls = {ANA, LEO.person}
    assert closed() == {"page-3": frozenset(), "page-4": owls, "chat-3": frozenset(), "chat-4": owls}
    floor.do(CAMILLE, SetApart(4, [NIORT, EVORA]))
    assert [name for name in closed() if name.startswith("page-4")] == ["page-4", "page-4.1", "page-4.2"]
    room = Place(partners=frozenset({ClassId(NIORT)}))
    sheet = state(floor).place_of(ChannelName("page-4.1"), room)
    assert (sheet.is_private, sheet.school_class, sheet.group) == (True, NIORT, {ANA, LEO.person})
    floor.do(TERESA, CloseGroups())
    assert list(closed()) == ["chat-3", "chat-4", "page-4.1", "page-4.2"]
    assert state(floor).place_of(ChannelName("chat-4"), room).is_over
    floor.do(TERESA, SetGroups([BEES]))
    assert list(closed()) == ["chat-3", "chat-4", "page-4.1", "page-4.2"], "dealt anew: it stays theirs"
    assert state(floor).place_of(ChannelName("chat-4"), room).group == {ANA, LEO.person}
    assert state(floor).place_of(ChannelName("page-3"), room).group is None


def test_while_they_work_children_move_and_groups_stay(floor: Notebook) -> None:
    floor.do(CAMILLE, SetGroups([BEES, OWLS]))
    floor.do(CAMILLE, OPEN)
    floor.do(TERESA, SetGroups([Group("bee", []), Group("owl", [ANA, LEO.person])]))
    assert state(floor).groups.of(LEO.person) == 1
    assert state(floor).groups.pages == [3, 4]
    assert refused(floor, SetGroups([BEES])) is Code.NO_CHANGE
    assert refused(floor, SetGroups([Group("bee", []), Group("owl", [ANA, LEO.person])])) is Code.NO_CHANGE


def test_a_bell_rings_until_somebody_comes(floor: Notebook) -> None:
    floor.do(CAMILLE, SetGroups([BEES, OWLS]))
    with pytest.raises(Refused) as no:
        floor.do(LEO, RingBell())
    assert no.value.code is Code.FORBIDDEN, "they have not begun"
    floor.do(CAMILLE, OPEN)
    floor.do(LEO, RingBell())
    with pytest.raises(Refused) as again:
        floor.do(LEO, RingBell())
    assert again.value.code is Code.NO_CHANGE
    assert refused(floor, RingBell()) is Code.FORBIDDEN, "who is in no group"
    assert refused(floor, AnswerBell(1)) is Code.NO_CHANGE
    assert state(floor).groups.bells == [0]
    floor.do(TERESA, AnswerBell(0))
    floor.do(LEO, RingBell())
    floor.do(TERESA, TellGroups(" Five  minutes! "))
    assert state(floor).groups.note == "Five minutes!"
    floor.do(TERESA, CloseGroups())
    assert (state(floor).groups.bells, state(floor).groups.note) == ([], "")
    assert refused(floor, TellGroups("Hello?")) is Code.NO_CHANGE


@pytest.mark.parametrize(
    "groups",
    [[BEES, Group("owl", [LEO.person])], [BEES, Group("bee", [])], [Group("bee", [ANA, ANA])]],
)
def test_nobody_is_in_two_groups(floor: Notebook, groups: list[Group]) -> None:
    assert refused(floor, SetGroups(groups)) is Code.MALFORMED


def test_a_board_that_is_full_has_no_pages_for_them(floor: Notebook) -> None:
    floor.do(CAMILLE, SetGroups([BEES, OWLS]))
    for animals in (("fox", "cat"), ("bee", "owl")) * 9:
        floor.do(CAMILLE, SetGroups(_pair(animals)))
        floor.do(CAMILLE, OPEN)
        floor.do(CAMILLE, CloseGroups())
    floor.do(CAMILLE, SetGroups(_pair(("fox", "cat"))))
    floor.do(CAMILLE, OPEN)
    floor.do(CAMILLE, CloseGroups())
    floor.do(CAMILLE, SetGroups(_pair(("bee", "owl"))))
    assert refused(floor, OPEN) is Code.TOO_MANY_PAGES


def _pair(animals: tuple[str, str]) -> list[Group]:
    return [Group(animals[0], [LEO.person]), Group(animals[1], [ANA])]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "raw",
    [
        b'{"kind":"set-groups","groups":[{"animal":"teacher","people":[]}]}',
        b'{"kind":"set-groups","groups":[{"animal":"bee","people":[],"page":1}]}',
        b'{"kind":"ring-bell","group":1}',
        b'{"kind":"answer-bell","group":-1}',
    ],
)
def test_what_no_client_may_say_is_not_read(raw: bytes) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(raw, type=AnyCommand)


def test_the_chats_of_earlier_groups_stay_theirs_and_the_teachers_and_nobody_writes_there(floor: Notebook) -> None:
    floor.do(CAMILLE, SetGroups([BEES, OWLS]))
    floor.do(CAMILLE, OPEN)
    floor.do(CAMILLE, CloseGroups())
    floor.do(CAMILLE, SetGroups([Group("fox", [ANA, LEO.person])]))
    assert state(floor).group_chats == ["chat-3", "chat-4"]
    floor.do(CAMILLE, OpenGroups(["Foxes"]))
    assert state(floor).group_chats == ["chat-5", "chat-3", "chat-4"]
    places = {name: state(floor).place_of(name, Place()) for name in state(floor).group_chats}
    assert [(place.group, place.is_over) for place in places.values()] == [
        ({ANA, LEO.person}, False),
        ({LEO.person}, True),
        ({ANA}, True),
    ]
    floor.do(CAMILLE, SetGroups([Group("fox", [ANA])]))
    assert state(floor).group_chats == ["chat-5", "chat-3", "chat-4"], "who is moved opens no other chat"
