"""Moving pens over a real socket: one frame for everybody, the strokes that dry in it, and what is refused."""

import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from rooms.channel import Author, Channel, ChannelName, Entry
from rooms.commands import Tool
from rooms.events import StrokeDrawn
from rooms.ids import ClassId, Epoch, OpId, ParticipantId, PersonId, RoomId, Seq
from signaling.channels.reader import Chunk, News
from signaling.socket import ink_wire
from signaling.socket.ink import MAX_KNOWN_BYTES, MAX_LINE_BYTES, WetBoard
from signaling.socket.ink_wire import DRIED, KNOWN, TICK
from tests.signaling.socket.raw_socket import RawSocket
from tests.signaling.socket.scene import CAMILLE, INES, ROOM, STRANGER, TABLET, Hub

LOOK: tuple[Tool, int, int] = ("marker", 4, 2)
NAME = "00112233445566778899aabbccddeeff"
BEGINS = ink_wire.beginning(3, 1, LOOK, NAME, ink_wire.pack([100, 200, 3, 4]))
GOES_ON = ink_wire.piece(3, ink_wire.pack([5, -6]))
DRAW = {"kind": "draw", "stroke": NAME, "tool": "marker", "colour": 4, "width": 2, "points": [100, 200, 3, 4, 5, -6]}


@contextlib.asynccontextmanager
async def drawing(hub: Hub) -> AsyncIterator[tuple[RawSocket, RawSocket]]:
    """A tablet that draws and a teacher who looks on; both read binary messages."""
    async with hub.raw(TABLET) as tablet, hub.raw(CAMILLE) as camille:
        await tablet.enter(ROOM)
        await camille.enter(ROOM)
        yield tablet, camille


async def refused(raw: RawSocket) -> Any:
    """The next refusal; presence, entries and the like may come before."""
    while True:
        message = await raw.message()
        if isinstance(message, str) and message.startswith('42["refused"'):
            return json.loads(message[2:])[1]


async def pens(raw: RawSocket, *items: bytes) -> None:
    await raw.wire.send_bytes(ink_wire.write_pens(items))


async def test_everybody_gets_the_same_ink_and_knows_its_author_first(hub: Hub) -> None:
    async with drawing(hub) as (tablet, camille):
        await pens(tablet, BEGINS)
        for raw in (tablet, camille):
            while isinstance(known := await raw.message(), str):
                pass
            assert known[0] == KNOWN
            assert b"tablet" in known
            assert b"evora" in known
        seen = [await raw.binary(TICK) for raw in (tablet, camille)]
        assert seen[0] == seen[1]
        assert seen[0].endswith(BEGINS)
        await pens(tablet, GOES_ON, ink_wire.pointing(1, 7, 8))
        later = await camille.binary(TICK)
        assert later.endswith(GOES_ON + b"\0" + ink_wire.pointing(1, 7, 8))
        assert later[1:5] == seen[0][1:5]
        assert later[5] == seen[0][5] + 1


async def test_of_many_cursors_in_a_tick_the_last_counts(hub: Hub) -> None:
    async with drawing(hub) as (tablet, camille):
        await pens(tablet, *[ink_wire.pointing(1, x, 7) for x in range(20)])
        frame = await camille.binary(TICK)
        assert frame[6:] == b"\0" + ink_wire.pointing(1, 19, 7)


async def test_a_line_that_is_given_up_is_gone_for_everybody(hub: Hub) -> None:
    async with drawing(hub) as (tablet, camille):
        await pens(tablet, BEGINS)
        await camille.binary(TICK)
        await pens(tablet, ink_wire.piece(3, b""), ink_wire.piece(3, b""))
        assert (await camille.binary(TICK)).endswith(b"\0" + ink_wire.piece(3, b"")), "once"
        await pens(tablet, ink_wire.pointing(1, 7, 7))
        assert (await camille.binary(TICK))[6:] == b"\0" + ink_wire.pointing(1, 7, 7)


async def test_a_stroke_that_was_seen_to_grow_is_announced_in_a_few_bytes(hub: Hub) -> None:
    async with drawing(hub) as (tablet, camille):
        await pens(tablet, BEGINS)
        await pens(tablet, GOES_ON)
        await tablet.send("command", {"op_id": NAME, "channel": "page-1", "command": DRAW})
        for raw in (tablet, camille):
            dried = await raw.binary(DRIED)
            assert dried[5:].startswith(b"\x06page-1")
            assert len(dried) < 48
            assert dried.endswith(bytes([0, 3, 0]))
        ines = await hub.inside(INES)  # and whoever only reads text, or comes later, gets the entry
        [entry] = ines.entries("page-1")
        assert entry["event"]["points"] == DRAW["points"]


async def test_before_lines_dry_everybody_is_told_how_many_ticks_there_were(hub: Hub) -> None:
    async with drawing(hub) as (tablet, camille):
        await pens(tablet, BEGINS, GOES_ON)
        seen = await camille.binary(TICK)
        await tablet.send("command", {"op_id": NAME, "channel": "page-1", "command": DRAW})
        while isinstance(told := await camille.message(), str):
            pass
        assert told == bytes([KNOWN]) + seen[1:6]
        assert (await camille.message())[0] == DRIED


def everybody(sheet: str) -> bool:
    """Sees every sheet."""
    del sheet
    return True


def test_a_newcomer_is_told_of_so_much_ink_and_no_more() -> None:
    board = WetBoard(lambda: None)
    points = ink_wire.pack([1, -1] * 250)
    for device in range(40):
        participant = ParticipantId(f"participant-{device:04}")
        for number in range(16):
            name = f"{device:016x}{number:016x}"
            begins = ink_wire.write_pens([ink_wire.beginning(number, 1, LOOK, name, points)])
            board.take(participant, "ana", "evora", ink_wire.read_pens(begins))
    assert 200 * 1024 < len(board.known(everybody)) <= MAX_KNOWN_BYTES + 40 * 64


async def test_who_reads_only_text_gets_strokes_when_they_are_dry(hub: Hub) -> None:
    ines = await hub.inside(INES)
    async with drawing(hub) as (tablet, _):
        await pens(tablet, BEGINS, GOES_ON)
        await tablet.send("command", {"op_id": NAME, "channel": "page-1", "command": DRAW})
        assert (await ines.entry(NAME))["event"] == {**DRAW, "kind": "drawn.1"}
    assert {name for name, _ in ines.heard} == {"welcome", "entries", "presence"}


@pytest.mark.parametrize(
    "change",
    [{"points": [100, 200, 3, 4, 5, -7]}, {"points": [100, 200, 3, 4]}, {"colour": 5}, {"stroke": "another-one"}],
)
async def test_a_stroke_that_is_not_what_was_seen_is_told_whole(hub: Hub, change: dict[str, Any]) -> None:
    async with drawing(hub) as (tablet, camille):
        await pens(tablet, BEGINS, GOES_ON)
        command = {**DRAW, **change}
        await tablet.send("command", {"op_id": NAME, "channel": "page-1", "command": command})
        while not isinstance(told := await camille.message(), str):
            assert told[0] != DRIED
        assert '"entries"' in told
        assert str(command["points"]).replace(" ", "") in told


async def test_strokes_keep_their_order_whichever_way_they_are_told(hub: Hub) -> None:
    async with drawing(hub) as (tablet, camille):
        await pens(tablet, BEGINS, GOES_ON)
        plain = {**DRAW, "stroke": "seen-by-nobody"}
        for op_id, command in (("command-0001", plain), (NAME, DRAW), ("command-0003", {"kind": "undo"})):
            await tablet.send("command", {"op_id": op_id, "channel": "page-1", "command": command})
        numbers: list[int] = []
        while len(numbers) < 3:
            told = await camille.message()
            if isinstance(told, bytes) and told[0] == DRIED:
                from_seq = told[-10]  # then 6 bytes of time, author, line, and no time since
                numbers.append(from_seq + 1)
            elif isinstance(told, str) and '"entries"' in told:
                numbers += [number for number in (1, 2, 3) if f'"seq":{number},' in told]
        assert numbers == [1, 2, 3]


async def test_a_newcomer_is_shown_the_lines_that_grow(hub: Hub) -> None:
    async with drawing(hub) as (tablet, camille):
        await pens(tablet, BEGINS, GOES_ON)
        seen = await camille.binary(TICK)
        async with hub.raw(INES) as ines:
            await ines.send("enter", {"room": ROOM, "binary": True})
            known = await ines.binary(KNOWN)
            assert known[1:6] == seen[1:6]
            assert known.endswith(ink_wire.beginning(3, 1, LOOK, NAME, ink_wire.pack(DRAW["points"])))  # type: ignore[arg-type]
            await pens(tablet, GOES_ON)
            assert (await ines.binary(TICK)).endswith(GOES_ON)


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (b"", "malformed"),
        (b"\x02\0\0\0\0\0", "malformed"),
        (ink_wire.write_pens([ink_wire.pointing(9, 1, 1)]), "forbidden"),
        (ink_wire.write_pens([ink_wire.beginning(0, 0, LOOK, NAME, b"\0\0")]), "forbidden"),
        (ink_wire.write_pens([GOES_ON, ink_wire.piece(1, b"\2")]), "stroke-invalid"),
        (bytes([1]) * 5_000, "oversized"),
    ],
)
async def test_bad_ink_is_refused_by_name_and_nobody_sees_any_of_it(hub: Hub, message: bytes, code: str) -> None:
    async with drawing(hub) as (tablet, camille):
        await tablet.wire.send_bytes(message)
        assert await refused(tablet) == {"code": code, "event": "ink", "op_id": None, "retry": False}
        await pens(tablet, BEGINS)
        assert (await camille.binary(TICK)).endswith(b"\0" + BEGINS)


async def test_who_may_not_draw_or_is_not_in_shows_nothing(hub: Hub) -> None:
    async with drawing(hub) as (_, camille), hub.raw(STRANGER) as stranger, hub.raw(INES) as ines:
        await pens(stranger, BEGINS)
        assert (await refused(stranger))["code"] == "not-entered"
        await ines.enter(ROOM)
        hub.change_place(partners=frozenset([CAMILLE.school_class]))
        hub.signaling.rooms._rooms[ROOM].refresh(hub.directory.rooms[ROOM])
        await pens(ines, BEGINS)
        refusals = [await refused(ines) for _ in range(2)]
        assert [refusal["event"] for refusal in refusals] == ["enter", "ink"]
        await camille.send("command", {"op_id": "mark-0001", "channel": "nowhere", "command": {}})
        while isinstance(told := await camille.message(), str) and '"refused"' not in told:
            pass
        assert isinstance(told, str)


async def test_binary_before_the_handshake_is_refused(hub: Hub) -> None:
    async with hub.raw(CAMILLE, connect=False) as raw:
        await pens(raw, BEGINS)
        assert (await refused(raw))["code"] == "malformed"


async def test_a_flood_of_pens_slows_only_its_sender(hub: Hub) -> None:
    async with drawing(hub) as (tablet, camille):
        for x in range(600):
            await pens(tablet, ink_wire.pointing(1, x, 0))
        assert (await refused(tablet))["code"] == "too-fast"
        await camille.send(
            "command", {"op_id": "still-here", "channel": "chat", "command": {"kind": "say", "text": "!"}}
        )
        while '"still-here"' not in str(await tablet.message()):
            pass


async def test_a_history_that_was_replaced_is_told_as_such_even_if_it_is_empty(hub: Hub) -> None:
    page = Channel(RoomId(ROOM), ChannelName("page-1"))
    async with drawing(hub) as (_, camille):
        live = hub.signaling.rooms._rooms[RoomId(ROOM)]
        live.on_news(News(page, [], Chunk(Epoch("restored"), Seq(0), Seq(0), [], is_anew=True), is_anew=True))
        while not (isinstance(told := await camille.message(), str) and '"restored"' in told):
            pass
        assert json.loads(told[2:])[1]["entries"] == []


# --- the rules of the wet board, without a socket -------------------------------------------------------------------

ANA, LEO = ParticipantId("ana-1"), ParticipantId("leo-1")


def entry(
    points: list[int], person: str = "ana", look: tuple[Tool, int, int] = LOOK, pressure: str | None = None
) -> Entry:
    author = Author(PersonId(person), ClassId("evora"))
    return Entry(Seq(1), author, OpId(NAME), StrokeDrawn(NAME, *look, points, pressure), 0, b"")


def items(*raw: bytes) -> list[ink_wire.Item]:
    return ink_wire.read_pens(ink_wire.write_pens(raw))


def board() -> WetBoard:
    return WetBoard(lambda: None)


def test_nobody_goes_on_with_anothers_line() -> None:
    wet = board()
    wet.take(ANA, "ana", "evora", items(BEGINS))
    wet.tick()
    wet.take(LEO, "leo", "niort", items(BEGINS, GOES_ON))
    _, moved, _ = wet.tick()
    assert not moved
    assert wet.dry(entry([100, 200, 3, 4])) is not None


def test_a_pressed_line_dries_only_as_it_was_pressed() -> None:
    pen: tuple[Tool, int, int] = ("pen", 4, 2)
    begins = ink_wire.beginning(0, 1, pen, NAME, ink_wire.pack([100, 200]), b"K")
    felt, unfelt = ink_wire.piece(0, ink_wire.pack([3, 4]), b"z"), ink_wire.piece(0, ink_wire.pack([3, 4]))
    for goes_on, kept, is_told in ((felt, "Kz", True), (felt, "Kx", False), (felt, None, False), (unfelt, "Kz", False)):
        wet = board()
        wet.take(ANA, "ana", "evora", items(begins, goes_on))
        assert (wet.tick()[1][-1:] == [b"\0" + goes_on]) == (goes_on is felt)
        assert (wet.dry(entry([100, 200, 3, 4], look=pen, pressure=kept)) is not None) is is_told


def test_a_line_dries_once_and_for_its_author_alone() -> None:
    wet = board()
    wet.take(ANA, "ana", "evora", items(BEGINS))
    assert wet.dry(entry([100, 200, 3, 4], person="leo")) is None
    assert wet.dry(entry([100, 200, 3, 4])) is None
    wet.take(ANA, "ana", "evora", items(BEGINS))
    assert wet.dry(entry([100, 200, 3, 4])) == (b"\0", 3)
    assert wet.dry(entry([100, 200, 3, 4])) is None


def test_what_remembers_lines_is_bounded() -> None:
    wet = board()
    wet.take(ANA, "ana", "evora", items(BEGINS))
    long = ink_wire.piece(3, ink_wire.pack([1, 1] * 1_500))
    for _ in range(MAX_LINE_BYTES // 3_000 + 1):
        wet.take(ANA, "ana", "evora", items(long))
    assert len(wet.known(everybody)) < 100, "only who it is: the line is no longer remembered"
    assert wet.tick()[1][-1].endswith(long)


def test_who_left_takes_their_lines_along() -> None:
    wet = board()
    wet.take(ANA, "ana", "evora", items(BEGINS))
    wet.forget(ANA)
    wet.forget(LEO)
    assert wet.known(everybody) == b""
    assert wet.dry(entry([100, 200, 3, 4])) is None
    wet.take(LEO, "leo", None, items(BEGINS))
    assert wet.tick()[0].endswith(b"\1" + ink_wire.who(LEO, "leo", None)), "a number is never another's"


def test_a_newcomer_is_told_of_no_line_on_a_sheet_that_is_not_theirs() -> None:
    wet = board()
    wet.take(ANA, "ana", "evora", items(BEGINS), {1: ChannelName("page-1.2")})
    assert bytes.fromhex(NAME) in wet.known(everybody)
    assert bytes.fromhex(NAME) not in wet.known(lambda sheet: sheet == "page-1.1")
    _, moved, sheets = wet.tick()
    assert (moved, list(sheets)) == ([], ["page-1.2"])
