"""The fold of the floor against the vectors that the browser's fold is tested with as well."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rooms.channel import Author, Entry
from rooms.events import AnyEvent
from rooms.floor import Floor
from rooms.ids import ClassId, OpId, PersonId, PictureName, Seq

VECTORS = json.loads((Path(__file__).parent / "floor_vectors.json").read_text(encoding="utf-8"))


def entry_of(seq: int, raw: dict[str, Any]) -> Entry:
    author = Author(PersonId(raw["person"]), ClassId(raw["seat"]))
    event = msgspec.convert(raw["event"], AnyEvent)
    return Entry(Seq(seq), author, OpId(f"op-{seq:06}"), event, raw["at"] * 1_000, b"")


def name_of(spot: PictureName | str | None) -> str | None:
    if not isinstance(spot, PictureName):
        return spot
    return spot.seat if spot.source == "camera" else f"{spot.seat}#{spot.source}"


@pytest.mark.parametrize("case", VECTORS["floors"], ids=lambda case: case["name"])
def test_what_the_floor_says(case: dict[str, Any]) -> None:
    floor = Floor()
    for seq, raw in enumerate(case["entries"], start=1):
        floor.fold(entry_of(seq, raw))
    assert [f"{hand.seat}/{hand.person or ''}" for hand in floor.hands.up] == case["hands"]
    assert {at: floor.stick.held_at(int(at) * 1_000) for at in case["held"]} == case["held"]
    assert {seat: [had.ms / 1_000, had.turns] for seat, had in floor.turns.spoken.items()} == case["spoken"]
    assert sorted(floor.turns.called) == case["called"]
    assert name_of(floor.stage.spotlight) == case["spotlight"]
    assert [name_of(pin) for pin in floor.stage.pins] == case["pins"]
    sheet = floor.sheet
    assert [sheet.session, sheet.step, sheet.since // 1_000, sheet.page] == case.get("sheet", [None, None, 0, None])
    poll = floor.polls.last
    assert floor.music.piece == case.get("piece", floor.music.piece)
    if "poll" in case:
        assert (None if poll is None else [poll.seq, poll.is_open, poll.choices]) == case["poll"]
