"""What every live room is made with, and who may look on at one without a line in the lane."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from structlog.typing import FilteringBoundLogger

from rooms.rights import Rights
from signaling.channels.reader import News, Reader
from signaling.socket.lane import Lane
from signaling.socket.media_router import MediaRouter
from signaling.socket.porter import HouseRules

if TYPE_CHECKING:
    from signaling.socket.gathering import Gathering


@dataclass(frozen=True, slots=True)
class RoomTools:
    """What every live room needs."""

    lane: Lane
    rights: Rights
    reader: Reader
    media: MediaRouter | None
    gathering: "Gathering"
    journal: FilteringBoundLogger
    rules: HouseRules


class Onlooker(Protocol):
    """Hears what is new in a room; whoever waits for it in another way than the lane."""

    def on_news(self, news: News) -> None:
        """Committed entries of one of the room's channels."""
        ...

    def on_presence(self) -> None:
        """Somebody came, went, or shows otherwise."""
        ...
