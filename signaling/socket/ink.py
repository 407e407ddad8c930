"""Wet ink and cursors of a room: gathered for a tick, shown to everybody in one frame, and forgotten when they dry."""

import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain

from rooms.channel import ChannelName, Entry
from rooms.commands import MAX_STROKE_NUMBERS
from rooms.events import StrokeDrawn
from rooms.ids import ParticipantId
from signaling.socket import ink_wire
from signaling.socket.ink_wire import Beginning, Item, Piece, Pointing

NO_SHEETS: Mapping[int, ChannelName] = {}

MAX_KNOWN_BYTES = 256 * 1024
"""Of growing lines that a newcomer is told; what is left out comes whole when it dries."""

MAX_LINE_BYTES = 3 * MAX_STROKE_NUMBERS
"""No stroke is longer; a wet line that goes on beyond is shown, but no longer remembered."""


@dataclass(slots=True)
class _Line:
    """A line that grows: its beginning as it came, without the points, and all its points so far."""

    beginning: Beginning
    points: bytearray
    pressure: bytearray
    sheet: ChannelName | None = None  # that it is drawn on; its readers alone see it
    is_whole: bool = True  # what was remembered is all that was shown

    def again(self, number: int) -> bytes:
        """An item that shows it from its beginning."""
        begins = self.beginning
        look = (begins.tool, begins.colour, begins.width)
        return ink_wire.beginning(number, begins.page, look, begins.name, bytes(self.points), bytes(self.pressure))


@dataclass(slots=True)
class _Author:
    """A participant who has drawn or pointed here."""

    number: bytes
    who: bytes
    person: str
    seat: str | None
    lines: dict[int, _Line] = field(default_factory=dict)


class WetBoard:
    """What moved since the last tick, in one frame for everybody, its authors included: they know their own.

    Items are checked, and then handed on as the bytes that they came in. Whoever comes in the middle of a line is
    shown it from its beginning by `known`.
    """

    def __init__(self, ask_for_tick: Callable[[], None]) -> None:
        self._ask_for_tick = ask_for_tick
        self.origin = secrets.token_bytes(4)
        self._ticks = 0
        self._authors: dict[ParticipantId, _Author] = {}
        self._count = 0
        self._parts: list[bytes] = []
        self._sheets: dict[ChannelName, list[bytes]] = {}  # what moved on sheets that not everybody may see
        self._new: list[bytes] = []
        self._pointing: dict[tuple[ParticipantId, int], tuple[ChannelName | None, bytes]] = {}  # each tan for itself
        self._growing: dict[str, tuple[ParticipantId, int]] = {}

    def take(
        self,
        participant: ParticipantId,
        person: str,
        seat: str | None,
        items: list[Item],
        sheets: Mapping[int, ChannelName] = NO_SHEETS,
    ) -> None:
        """HOT PATH: what a participant's pens did; `sheets`: the pages on which they draw on a sheet, and which."""
        author = self._authors.get(participant) or self._meet(participant, person, seat)
        for item in items:
            if isinstance(item, Piece):
                self._go_on(author, item)
            elif isinstance(item, Beginning):
                self._begin(participant, author, item, sheets.get(item.page))
            elif isinstance(item, Pointing):
                self._pointing[participant, item.tan] = sheets.get(item.page), author.number + item.raw
        if self._parts or self._pointing or self._sheets:
            self._ask_for_tick()

    def tick(self) -> tuple[bytes, list[bytes], Mapping[ChannelName, list[bytes]]]:
        """What everybody has to know first (or nothing), which must not be lost; what moved; and what did on sheets."""
        known = b""
        for sheet, part in self._pointing.values():
            self._part(sheet).append(part)
        self._pointing.clear()
        if self._new:
            known = ink_wire.frame(ink_wire.KNOWN, self.origin, self._ticks, self._new)
            self._new = []
        parts, self._parts = self._parts, []
        sheets, self._sheets = self._sheets, {}
        if parts or sheets:
            self._ticks += 1
        return known, parts, sheets

    def moved(self, parts: list[bytes], more: Iterable[list[bytes]] = ()) -> bytes:
        """The frame of the last tick for a crowd. Whoever sees nothing of it still learns that it was."""
        return ink_wire.frame(ink_wire.TICK, self.origin, self._ticks, [*parts, *chain.from_iterable(more)])

    def reminder(self) -> bytes:
        """How many ticks there were: who has missed one must not take a line that dries for whole."""
        return ink_wire.frame(ink_wire.KNOWN, self.origin, self._ticks, [])

    def known(self, sees: Callable[[ChannelName], bool]) -> bytes:
        """For a newcomer, or nothing: who has drawn, and what grows, up to MAX_KNOWN_BYTES of it. The tick is taken
        before this. `sees`: whether they see a sheet.
        """
        parts: list[bytes] = []
        left = MAX_KNOWN_BYTES
        for author in self._authors.values():
            parts.append(author.number + author.who)
            for number, line in author.lines.items():
                is_seen = line.sheet is None or sees(line.sheet)
                if is_seen and line.is_whole and (left := left - len(again := line.again(number))) >= 0:
                    parts.append(author.number + again)
        return ink_wire.frame(ink_wire.KNOWN, self.origin, self._ticks, parts) if parts else b""

    def dry(self, entry: Entry) -> tuple[bytes, int] | None:
        """The author's number and the line of a stroke that everybody saw grow from end to end, and that ends here.

        None for one that has to be told whole: not drawn before our eyes, or not quite as it was kept.
        """
        stroke = entry.event
        if not isinstance(stroke, StrokeDrawn) or (where := self._growing.pop(stroke.stroke, None)) is None:
            return None
        participant, number = where
        author = self._authors[participant]
        line = author.lines.pop(number)
        begins = line.beginning
        is_same = (
            line.is_whole
            and (author.person, author.seat) == (entry.author.person, entry.author.seat)
            and entry.op_id == stroke.stroke
            and (begins.tool, begins.colour, begins.width) == (stroke.tool, stroke.colour, stroke.width)
            and line.points == ink_wire.pack(stroke.points)
            and line.pressure == (stroke.pressure or "").encode()
        )
        return (author.number, number) if is_same else None

    def forget(self, participant: ParticipantId) -> None:
        """Somebody left; what they drew last is shown, what they had not finished dries alone."""
        author = self._authors.pop(participant, None)
        if author is not None:
            for line in author.lines.values():
                self._growing.pop(line.beginning.name, None)
        self._pointing = {hand: part for hand, part in self._pointing.items() if hand[0] != participant}

    def let_go(self) -> None:
        """Nothing grows any more; what goes on all the same is shown when it is dry."""
        for author in self._authors.values():
            author.lines.clear()
        self._growing.clear()
        self._pointing.clear()
        self._sheets.clear()

    def _part(self, sheet: ChannelName | None) -> list[bytes]:
        return self._parts if sheet is None else self._sheets.setdefault(sheet, [])

    def _meet(self, participant: ParticipantId, person: str, seat: str | None) -> _Author:
        number = ink_wire.varint(self._count)  # never given to another, so that no ink is taken for another's
        self._count += 1
        author = _Author(number, ink_wire.who(participant, person, seat), person, seat)
        self._authors[participant] = author
        self._new.append(number + author.who)
        return author

    def _begin(self, participant: ParticipantId, author: _Author, item: Beginning, sheet: ChannelName | None) -> None:
        before = author.lines.pop(item.line, None)
        if before is not None:
            self._growing.pop(before.beginning.name, None)
        taken = self._growing.get(item.name)
        if taken is not None:
            owner = self._authors[taken[0]]
            if owner.person != author.person:
                return  # nobody goes on with another's line
            owner.lines.pop(taken[1], None)
        author.lines[item.line] = _Line(item, bytearray(item.points), bytearray(item.pressure), sheet)
        self._growing[item.name] = (participant, item.line)
        self._part(sheet).append(author.number + item.raw)

    def _go_on(self, author: _Author, item: Piece) -> None:
        line = author.lines.get(item.line)
        if line is None:
            return  # its beginning was on another connection: the dry stroke brings it
        if not item.points:
            del author.lines[item.line]
            self._growing.pop(line.beginning.name, None)
            self._part(line.sheet).append(author.number + item.raw)
            return
        if bool(item.pressure) != bool(line.beginning.pressure):
            line.is_whole = False
            return  # a pen either feels how it is pressed, or it does not
        if line.is_whole:
            line.points += item.points
            line.pressure += item.pressure
            line.is_whole = len(line.points) <= MAX_LINE_BYTES
        self._part(line.sheet).append(author.number + item.raw)
