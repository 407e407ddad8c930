"""The fold of a board page against the vectors that the browser's fold is tested with as well."""

import json
from itertools import accumulate
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rooms.board import Page
from rooms.channel import Author, Entry
from rooms.commands import Redo, Undo
from rooms.errors import Code, Refused
from rooms.events import AnyEvent, EntryRedone, EntryUndone
from rooms.ids import OpId, PersonId, Seq
from rooms.lines import is_closed, is_line

VECTORS = json.loads((Path(__file__).parent / "board_vectors.json").read_text(encoding="utf-8"))


def entry_of(raw: dict[str, Any]) -> Entry:
    event = msgspec.convert(raw["event"], AnyEvent)
    author = Author(PersonId(raw["person"]), None)
    return Entry(Seq(raw["seq"]), author, OpId(f"op-{raw['seq']:06}"), event, 0, b"")


def page_of(entries: list[dict[str, Any]]) -> Page:
    page = Page()
    for raw in entries:
        page.fold(entry_of(raw))
    return page


@pytest.mark.parametrize("case", VECTORS["pages"], ids=lambda case: case["name"])
def test_what_shows_and_what_an_undo_would_take(case: dict[str, Any]) -> None:
    page = page_of(case["entries"])
    assert page.visible() == case["visible"]
    for person, seq in case["undo"].items():
        author = Author(PersonId(person), None)
        if seq is None:
            with pytest.raises(Refused) as refused:
                page.decide(author, Undo())
            assert refused.value.code is Code.NOTHING_TO_UNDO
        else:
            assert page.decide(author, Undo()) == EntryUndone(seq=Seq(seq))


@pytest.mark.parametrize("case", [case for case in VECTORS["pages"] if "redo" in case], ids=lambda case: case["name"])
def test_what_could_be_done_again(case: dict[str, Any]) -> None:
    page = page_of(case["entries"])
    for person, seq in case["redo"].items():
        author = Author(PersonId(person), None)
        if seq is None:
            with pytest.raises(Refused) as refused:
                page.decide(author, Redo())
            assert refused.value.code is Code.NOTHING_TO_REDO
        else:
            assert page.decide(author, Redo()) == EntryRedone(seq=Seq(seq))


@pytest.mark.parametrize("case", VECTORS["closing"], ids=lambda case: case["name"])
def test_what_can_be_filled(case: dict[str, Any]) -> None:
    assert is_closed(case["points"]) == case["closed"]


@pytest.mark.parametrize("case", VECTORS["lines"], ids=lambda case: case["name"])
def test_deltas_and_samples_are_one_line(case: dict[str, Any]) -> None:
    points = case["points"]
    assert is_line(points)
    samples = zip(accumulate(points[::2]), accumulate(points[1::2]), strict=True)
    assert [number for sample in samples for number in sample] == case["line"]
