"""Names of channels: a few are a room's, every other is refused in the same way as what is forbidden."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rooms.channel import CHAT, FLOOR, ChannelName, kind_of, page, sheet
from rooms.errors import Code, Refused
from rooms.floor import Floor
from rooms.room import channel_names, new_fold


def test_a_room_has_a_floor_a_chat_and_its_pages() -> None:
    names = channel_names(Floor(), 2)
    assert names == (FLOOR, CHAT, "page-1", "page-2")
    assert [kind_of(name) for name in names] == ["floor", "chat", "page", "page"]
    assert kind_of(page(999)) == "page"


@pytest.mark.parametrize(
    "name",
    ["", "Floor", "floor ", "chat\x00", "page", "page-", "page-0", "page-01", "page--1", "page-1000", "page-²",
     "page-١", "page-1-1", "page-1.", "page-1.0", "page-1.100", "page-1.1.1", "page-.1", "page-1.1\n",
     "page-1\n", "../chat", "staff"],
    ids=ascii,
)  # fmt: skip
def test_a_name_that_no_room_has_is_forbidden(name: str) -> None:
    with pytest.raises(Refused) as refusal:
        new_fold(ChannelName(name))
    assert refusal.value.code is Code.FORBIDDEN


def _name_of(name: str) -> str:
    number, _, place = name[5:].partition(".")
    return sheet(int(number), int(place)) if place else page(int(number))


@given(st.text(max_size=12) | st.from_regex(r"page-[0-9]{1,3}(\.[0-9]{1,2})?"))
def test_any_name_is_known_or_refused(name: str) -> None:
    try:
        kind = kind_of(ChannelName(name))
    except Refused:
        pass
    else:
        assert name in ("floor", "chat") or (kind == "page" and _name_of(name) == name)
