"""Who hears which topic."""

from structlog.typing import FilteringBoundLogger

from signaling.bus.bus import Heard


class Topics:
    """The subscribers of one worker, by topic and by beginning."""

    def __init__(self, journal: FilteringBoundLogger) -> None:
        self._journal = journal
        self._exact: dict[str, list[Heard]] = {}
        self._beginnings: list[tuple[str, Heard]] = []

    def subscribe(self, topic: str, heard: Heard) -> None:
        """As `Bus.subscribe`."""
        if topic.endswith("*"):
            self._beginnings.append((topic[:-1], heard))
        else:
            self._exact.setdefault(topic, []).append(heard)

    def tell(self, topic: str, payload: bytes) -> None:
        """Hand a message to all its subscribers; one that raises keeps it from nobody else."""
        for heard in (
            *self._exact.get(topic, ()),
            *(heard for beginning, heard in self._beginnings if topic.startswith(beginning)),
        ):
            try:
                heard(topic, payload)
            except Exception:
                self._journal.exception("a subscriber of the bus failed", topic=topic)
