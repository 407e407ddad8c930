"""What a bus promises: bytes to everybody who listens to a topic, at most once, and in order while it is whole."""

from collections.abc import Callable
from typing import Protocol

Heard = Callable[[str, bytes], None]
"""Called on the event loop with the topic and the payload; must not raise and must not take long."""


class Bus(Protocol):
    """Carries hints between the workers of a hub. Nobody may rely on a message's arrival."""

    @property
    def is_healthy(self) -> bool:
        """Whether messages of others arrive at present."""
        ...

    async def start(self) -> None:
        """Begin to listen. A bus that is away is not an error: it is tried again until it is there."""
        ...

    async def stop(self) -> None:
        """End all traffic."""
        ...

    def publish(self, topic: str, payload: bytes) -> None:
        """Send, sooner or later or never; never waits. Our own subscribers hear it too, perhaps before this returns."""
        ...

    def subscribe(self, topic: str, heard: Heard) -> None:
        """Hear a topic; one that ends in `*` hears all that begin so."""
        ...

    def on_return(self, back: Callable[[], None]) -> None:
        """Call `back` whenever messages may have been missed and arrive again: time to read the log."""
        ...
