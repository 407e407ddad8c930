"""The bus of a hub with one worker: a function call."""

from collections.abc import Callable

import structlog
from structlog.typing import FilteringBoundLogger

from signaling.bus.bus import Bus, Heard
from signaling.bus.topics import Topics


class LocalBus(Bus):
    """Never away, so it never returns."""

    def __init__(self, journal: FilteringBoundLogger | None = None) -> None:
        self._topics = Topics(journal if journal is not None else structlog.get_logger())
        self._is_started = False

    @property
    def is_healthy(self) -> bool:
        """Whether it was started and not stopped."""
        return self._is_started

    async def start(self) -> None:
        """As `Bus.start`."""
        self._is_started = True

    async def stop(self) -> None:
        """As `Bus.stop`."""
        self._is_started = False

    def publish(self, topic: str, payload: bytes) -> None:
        """As `Bus.publish`."""
        if self._is_started:
            self._topics.tell(topic, payload)

    def subscribe(self, topic: str, heard: Heard) -> None:
        """As `Bus.subscribe`."""
        self._topics.subscribe(topic, heard)

    def on_return(self, back: Callable[[], None]) -> None:
        """As `Bus.on_return`."""
        del back
