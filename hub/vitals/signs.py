"""What one worker says of itself: counts, and ids of rooms so that one that is live at two workers counts once."""

import msgspec

from hub.health import version
from hub.readiness import Readiness
from rooms.ids import RoomId
from signaling.bus.roster import WorkerId
from signaling.sfu.plane import MediaPlane
from signaling.socket.server import Signaling


class Signs(msgspec.Struct, frozen=True):
    """Between workers of two versions: fields are only ever added, with a default."""

    worker: WorkerId
    version: str = ""
    started_at: int = 0
    """Milliseconds since 1970 (UTC)."""
    is_draining: bool = False
    has_bus: bool = True
    rooms: tuple[RoomId, ...] = ()
    """Those with somebody in them."""
    people: int = 0
    """Devices in rooms at this worker."""
    forwarded: int = 0
    repaired: int = 0
    lost: int = 0
    """Packets of sound and picture since the start: sent on, sent again, asked for when they were no longer there."""


def signs_of(signaling: Signaling, media: MediaPlane, readiness: Readiness, started_at: int) -> Signs:
    """This worker, now."""
    live = [room for room in signaling.rooms.all() if room.presence.present]
    counted = media.statistics()
    return Signs(
        worker=signaling.roster.me,
        version=version(),
        started_at=started_at,
        is_draining=readiness.is_draining,
        has_bus=readiness.bus.is_healthy,
        rooms=tuple(room.room for room in live),
        people=sum(len(room.presence.present) for room in live),
        forwarded=int(counted["packets-out"]),
        repaired=int(counted["packets-resent"]),
        lost=int(counted["packets-not-kept"]),
    )
