"""The board of a live room: one tick for moving pens and for the strokes that dried since the last one."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import groupby

from rooms.channel import ChannelName, Entry
from rooms.ids import ParticipantId, Seq
from signaling.channels.reader import Chunk, News
from signaling.socket import ink_wire
from signaling.socket.coalesce import Coalesced
from signaling.socket.fence import Fence
from signaling.socket.ink import NO_SHEETS, WetBoard
from signaling.socket.ink_wire import Item
from signaling.socket.lane import Lane
from signaling.socket.speech import entries_of, wire_epoch

TICK_SECONDS = 0.033
"""The first thing after a quiet while goes at once."""


class LiveBoard:
    """For members who read binary messages; the others get committed strokes as they come, and nothing wet.

    A stroke that everybody saw grow, piece by piece, is not told again when it is committed: a few bytes say that it is
    dry, and which entry it is. Whoever lacks a part of it reads the entry from the log.
    """

    def __init__(self, lane: Lane, audience: Callable[[ChannelName], Collection[ParticipantId]]) -> None:
        """`audience`: the members who read a channel."""
        self._lane = lane
        self._audience = audience
        self._readers: dict[ParticipantId, None] = {}
        self._fresh: list[News] = []
        self._tick = Coalesced(TICK_SECONDS, self._show)
        self._wet = WetBoard(self._tick.soon)
        self.fence = Fence()

    def come(self, participant: ParticipantId) -> None:
        """A reader of binary messages is level with everything committed, and from now on with what is wet too."""
        self._show()
        self._readers[participant] = None
        self.bring_level(participant)

    def bring_level(self, participant: ParticipantId) -> None:
        """Tell a reader of binary messages who has drawn and what grows, as it was at the last tick."""
        if participant not in self._readers:
            return
        self._show()
        known = self._wet.known(lambda sheet: participant in self._audience(sheet))
        if known:
            self._lane.write_binary((participant,), known)

    def go(self, participant: ParticipantId) -> None:
        """Somebody left."""
        self._readers.pop(participant, None)
        self._wet.forget(participant)
        self.fence.forget(participant)

    def drop(self, participant: ParticipantId) -> None:
        """Somebody may draw no more: what grows under their pen is told to nobody else."""
        self._wet.forget(participant)

    def let_go(self) -> None:
        """Who sees or may draw what is another than before: what grows under all pens comes whole when it is dry."""
        self._wet.let_go()
        self.fence.clear()

    def draw(
        self,
        participant: ParticipantId,
        person: str,
        seat: str | None,
        items: list[Item],
        sheets: Mapping[int, ChannelName] = NO_SHEETS,
    ) -> None:
        """HOT PATH: what a participant's pens did; `sheets`: the pages on which they draw on a sheet, and which."""
        self._wet.take(participant, person, seat, items, sheets)

    def on_news(self, news: News, members: Iterable[ParticipantId]) -> None:
        """Committed entries of a page."""
        others = [member for member in members if member not in self._readers]
        if others:
            self._write_entries(others, news.channel.name, news.chunk)
        self._fresh.append(news)
        self._tick.soon()

    def stop(self) -> None:
        """The room closes."""
        self._tick.stop()
        self._fresh.clear()

    def _show(self) -> None:
        """HOT PATH: everything is encoded once, whatever the number of readers. What is wet may be dropped."""
        known, moved, sheets = self._wet.tick()
        if known:
            self._lane.write_binary(self._readers, known)
        if sheets:
            for seen, alike in self._by_sheets(sheets).items():
                self._lane.write_binary(alike, self._wet.moved(moved, [sheets[name] for name in seen]), lossy=True)
        elif moved:
            self._lane.write_binary(self._readers, self._wet.moved(moved), lossy=True)
        fresh, self._fresh = self._fresh, []
        for news in fresh:
            self._tell(news)

    def _by_sheets(self, sheets: Iterable[ChannelName]) -> Mapping[tuple[ChannelName, ...], list[ParticipantId]]:
        """Readers who see the same of these sheets, together: one frame for each such crowd."""
        alike: dict[tuple[ChannelName, ...], list[ParticipantId]] = {}
        audiences = {name: self._audience(name) for name in sheets}
        for reader in self._readers:
            seen = tuple(name for name, audience in audiences.items() if reader in audience)
            alike.setdefault(seen, []).append(reader)
        return alike

    def _readers_of(self, name: ChannelName) -> Iterable[ParticipantId]:
        audience = self._audience(name)
        return [reader for reader in self._readers if reader in audience]

    def _tell(self, news: News) -> None:
        """Runs of strokes that need few bytes, and of entries that are told whole, in their order."""
        name, chunk = news.channel.name, news.chunk
        if news.is_anew:  # nothing that was known before holds, be there entries or none
            self._write_entries(self._readers_of(name), name, chunk)
            return
        dried = [self._wet.dry(entry) for entry in news.entries]
        start = 0
        for is_whole, run in groupby(dried, lambda where: where is None):
            size = sum(1 for _ in run)
            part = Chunk(chunk.epoch, Seq(chunk.from_seq + start), chunk.head, chunk.encoded[start : start + size])
            if is_whole:
                self._write_entries(self._readers_of(name), name, part)
            else:
                entries = news.entries[start : start + size]
                self._write_dried(name, part, entries, [where for where in dried[start : start + size] if where])
            start += size

    def _write_entries(self, members: Iterable[ParticipantId], name: ChannelName, chunk: Chunk) -> None:
        readers = list(members)
        for part in chunk.split():
            self._lane.write(readers, "entries", entries_of(name, part))

    def _write_dried(
        self, name: ChannelName, chunk: Chunk, entries: Sequence[Entry], lines: Sequence[tuple[bytes, int]]
    ) -> None:
        # Not lossy, as the ticks are: a line whose last piece was dropped on a slow way is read from the log instead.
        readers = list(self._readers_of(name))
        self._lane.write_binary(readers, self._wet.reminder())
        strokes, before = [], entries[0].at
        for entry, (author, line) in zip(entries, lines, strict=True):
            strokes.append(ink_wire.dried_stroke(author, line, entry.at - before))
            before = entry.at
        place = (name, wire_epoch(chunk.epoch), chunk.from_seq)
        told = ink_wire.dried(self._wet.origin, place, entries[0].at, strokes)
        self._lane.write_binary(readers, told)
