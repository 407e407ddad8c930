"""The binary wire of ink: vectors that the browser's side shares, round trips, and every way to be wrong."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rooms.errors import Code, ProtocolError
from signaling.socket import ink_wire

VECTORS = json.loads(Path(__file__).with_name("ink_vectors.json").read_text())
STEPS = st.integers(-40_960, 40_959)
NAMES = st.from_regex(r"\A[A-Za-z0-9-]{8,64}\Z") | st.from_regex(r"\A[0-9a-f]{32}\Z")


@pytest.mark.parametrize("vector", VECTORS["points"], ids=lambda vector: vector["hex"][:16])
def test_points_are_packed_as_the_browser_packs_them(vector: dict[str, Any]) -> None:
    packed = bytes.fromhex(vector["hex"])
    assert ink_wire.pack(vector["numbers"]) == packed
    assert ink_wire.unpack(packed) == vector["numbers"]
    ink_wire.check_points(packed)


@pytest.mark.parametrize("vector", VECTORS["pens"], ids=lambda vector: vector["what"])
def test_pens_are_read_as_the_browser_writes_them(vector: dict[str, Any]) -> None:
    read = ink_wire.read_pens(bytes.fromhex(vector["hex"]))
    assert [_told(item) for item in read] == vector["items"]
    assert ink_wire.write_pens([_written(item) for item in read]).hex() == vector["hex"]


@pytest.mark.parametrize("vector", VECTORS["frames"], ids=lambda vector: vector["what"])
def test_frames_are_written_as_the_browser_reads_them(vector: dict[str, Any]) -> None:
    parts = [ink_wire.varint(part["author"]) + _part(part) for part in vector["parts"]]
    frame = ink_wire.frame(vector["kind"], bytes.fromhex(vector["origin"]), vector["number"], parts)
    assert frame.hex() == vector["hex"]


@pytest.mark.parametrize("vector", VECTORS["dried"], ids=lambda vector: vector["what"])
def test_dried_strokes_are_told_as_the_browser_reads_them(vector: dict[str, Any]) -> None:
    strokes, before = [], vector["strokes"][0]["at"]
    for stroke in vector["strokes"]:
        author = ink_wire.varint(stroke["author"])
        strokes.append(ink_wire.dried_stroke(author, stroke["line"], stroke["at"] - before))
        before = stroke["at"]
    place = (vector["channel"], vector["epoch"], vector["from_seq"])
    told = ink_wire.dried(bytes.fromhex(vector["origin"]), place, vector["strokes"][0]["at"], strokes)
    assert told.hex() == vector["hex"]


@pytest.mark.parametrize("vector", VECTORS["wrong"], ids=lambda vector: vector["why"])
def test_what_is_wrong_is_refused_by_name(vector: dict[str, Any]) -> None:
    with pytest.raises(ProtocolError) as refused:
        ink_wire.read_pens(bytes.fromhex(vector["hex"]))
    assert (refused.value.code.value, refused.value.detail) == (vector["code"], vector["why"])


def test_no_pens_are_larger_than_they_may_be() -> None:
    begins = ink_wire.beginning(0, 1, ("pen", 0, 0), "stroke-0001", ink_wire.pack([1, 1]))
    with pytest.raises(ProtocolError, match="more items"):
        ink_wire.read_pens(ink_wire.write_pens([begins] * (ink_wire.MAX_ITEMS + 1)))
    with pytest.raises(ProtocolError, match="more bytes") as refused:
        ink_wire.read_pens(bytes(ink_wire.MAX_PENS_BYTES + 1))
    assert refused.value.code is Code.OVERSIZED


@given(st.lists(st.tuples(STEPS, STEPS), min_size=1, max_size=200))
def test_pieces_put_together_are_the_line(steps: list[tuple[int, int]]) -> None:
    numbers = [number for step in steps for number in step]
    whole = ink_wire.pack(numbers)
    ink_wire.check_points(whole)
    assert ink_wire.unpack(whole) == numbers
    cut = len(numbers) // 4 * 2
    assert ink_wire.pack(numbers[:cut]) + ink_wire.pack(numbers[cut:]) == whole


@given(
    st.integers(0, 31), st.integers(0, 999), st.sampled_from(ink_wire.TOOLS), st.integers(0, 11), st.integers(0, 2),
    NAMES, st.lists(st.tuples(STEPS, STEPS), min_size=1, max_size=50),
)  # fmt: skip
def test_a_beginning_comes_back(
    line: int, page: int, tool: Any, colour: int, width: int, name: str, steps: list[tuple[int, int]]
) -> None:
    points = ink_wire.pack([number for step in steps for number in step])
    raw = ink_wire.beginning(line, page, (tool, colour, width), name, points)
    [read] = ink_wire.read_pens(ink_wire.write_pens([raw]))
    assert read == ink_wire.Beginning(line, page, tool, colour, width, name, points, raw)


@given(st.binary(max_size=80) | st.binary(max_size=80).map(lambda rest: b"\x01" + rest))
def test_whatever_comes_is_read_or_refused_by_name_and_has_one_form(message: bytes) -> None:
    refusal: ProtocolError | None = None
    items: list[ink_wire.Item] = []
    try:
        items = ink_wire.read_pens(message)
    except ProtocolError as refused:
        refusal = refused
    if refusal is None:
        assert ink_wire.write_pens([_written(item) for item in items]) == message
    else:
        assert refusal.code in (Code.MALFORMED, Code.STROKE_INVALID, Code.OVERSIZED)
        assert refusal.detail


def _told(item: ink_wire.Item) -> dict[str, Any]:
    told = {**item._asdict(), "kind": type(item).__name__.lower()}
    del told["raw"]
    if isinstance(item, ink_wire.Pointing):
        if not item.tan:
            del told["tan"], told["turn"]
    else:
        told["points"] = ink_wire.unpack(item.points)
        told["pressure"] = item.pressure.decode()
        if not item.pressure:
            del told["pressure"]
    return told


def _written(item: ink_wire.Item) -> bytes:
    match item:
        case ink_wire.Piece():
            return ink_wire.piece(item.line, item.points, item.pressure)
        case ink_wire.Beginning():
            look = (item.tool, item.colour, item.width)
            return ink_wire.beginning(item.line, item.page, look, item.name, item.points, item.pressure)
        case ink_wire.Pointing():
            return ink_wire.pointing(item.page, item.x, item.y, item.tan, item.turn)


def _part(part: dict[str, Any]) -> bytes:
    match part["kind"]:
        case "who":
            return ink_wire.who(part["participant"], part["person"], part["seat"])
        case "piece":
            return ink_wire.piece(part["line"], ink_wire.pack(part["points"]), part.get("pressure", "").encode())
        case "pointing":
            return ink_wire.pointing(part["page"], part["x"], part["y"], part.get("tan", 0), part.get("turn", 0))
        case _:
            look = (part["tool"], part["colour"], part["width"])
            points, pressure = ink_wire.pack(part["points"]), part.get("pressure", "").encode()
            return ink_wire.beginning(part["line"], part["page"], look, part["name"], points, pressure)
