"""Which worker forwards a room's media: a lease with a term, kept where all workers see it."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from rooms.ids import RoomId
from signaling.bus.roster import WorkerId

LEASE_SECONDS = 6.0
RENEW_SECONDS = 1.5
MARGIN_SECONDS = 1.5
"""A worker stops forwarding so long before its lease ends for the others: by its own clock, which only has to tick."""


@dataclass(frozen=True, slots=True)
class Lease:
    """`worker` forwards the room's media until the lease ends. A higher `term` is a later election."""

    room: RoomId
    worker: WorkerId
    term: int


class MediaHomes(Protocol):
    """Time is the store's own: workers on machines whose clocks differ agree. All raise Unavailable."""

    async def take(self, room: RoomId, worker: WorkerId, seconds: float) -> Lease:
        """The lease in force. Where there is none, `worker` gets it, a term higher; its own is lengthened."""
        ...

    async def renew(self, worker: WorkerId, rooms: Collection[RoomId], seconds: float) -> frozenset[RoomId]:
        """Those rooms that are still `worker`'s, for so long from now; the others are lost."""
        ...

    async def release(self, worker: WorkerId, rooms: Collection[RoomId]) -> None:
        """End these leases, where they are `worker`'s."""
        ...

    async def forget(self, worker: WorkerId) -> None:
        """End all leases of a worker that is known to be dead."""
        ...
