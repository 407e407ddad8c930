"""Things for playing on a page: what dice show is given to the decision, and counts among nothing that is drawn."""

import msgspec
import pytest

from rooms.around import Around
from rooms.board import Page
from rooms.channel import Author, Entry
from rooms.commands import AnyCommand, ClearPage, ThrowDice, Undo
from rooms.errors import Code, Refused
from rooms.events import DiceThrown
from rooms.ids import ClassId, OpId, PersonId, Seq

LEO = Author(PersonId("leo"), ClassId("niort"))


@pytest.mark.parametrize("count", [1, 2, 3])
def test_as_many_dice_as_were_asked_for_show_what_luck_says(count: int) -> None:
    event = Page().decide(LEO, ThrowDice(count), Around(dice=(6, 1, 4)))
    assert event == DiceThrown([6, 1, 4][:count])


def test_a_throw_is_nothing_to_undo_or_to_clear() -> None:
    page = Page()
    page.fold(Entry(Seq(1), LEO, OpId("op-1"), DiceThrown([3]), 0, b""))
    for nothing, code in ((Undo(), Code.NOTHING_TO_UNDO), (ClearPage(), Code.NO_CHANGE)):
        with pytest.raises(Refused) as no:
            page.decide(LEO, nothing)
        assert no.value.code is code


@pytest.mark.parametrize("forged", [{"count": 2, "numbers": [6, 6]}, {"count": 0}, {"count": 4}, {"numbers": [6]}])
def test_nobody_says_what_they_show(forged: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"kind": "throw-dice", **forged}, AnyCommand)
