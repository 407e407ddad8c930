"""The news desk: what is committed here goes to our readers, then over the bus; what comes from there as well."""

from collections.abc import Callable, Sequence

import msgspec
from structlog.typing import FilteringBoundLogger

from rooms.channel import Channel, Entry
from rooms.ids import Epoch
from signaling.bus import news
from signaling.bus.bus import Bus
from signaling.channels.reader import Reader

Listener = Callable[[Channel, Sequence[Entry]], None]


class NewsDesk:
    """A worker that hears nothing of it sees the gap in the numbers, and reads."""

    def __init__(self, reader: Reader, bus: Bus, journal: FilteringBoundLogger) -> None:
        self._reader = reader
        self._bus = bus
        self._journal = journal
        self._listeners: list[Listener] = []
        self._published = b""
        bus.subscribe(f"{news.ENTRIES}:*", self._on_bus)

    def when_written(self, tell: Listener) -> None:
        """Call `tell` for what is written here, after our readers know it and before the other workers do."""
        self._listeners.append(tell)

    def take(self, channel: Channel, epoch: Epoch, entries: Sequence[Entry]) -> None:
        """From the writers, after the commit."""
        self._reader.advance(channel, epoch, entries)
        for tell in self._listeners:
            tell(channel, entries)
        payload = news.EntriesNews(channel.room, channel.name, epoch, list(entries))
        self._published = news.encode(payload)
        self._bus.publish(f"{news.ENTRIES}:{channel.room}", self._published)

    def _on_bus(self, topic: str, payload: bytes) -> None:
        del topic
        if payload == self._published:
            return  # our own words: the bus tells everybody
        try:
            heard = news.decode(payload)
        except msgspec.MsgspecError:
            self._journal.warning("news of another version on the bus")
            return
        self._reader.advance(Channel(heard.room, heard.channel), heard.epoch, heard.entries)
