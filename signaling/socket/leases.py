"""The rooms whose media this worker forwards, and those of others: elected when asked for, renewed, let go in time."""

import asyncio
from collections.abc import Callable
from weakref import WeakValueDictionary

from structlog.typing import FilteringBoundLogger

from rooms.channel import Unavailable
from rooms.errors import Code, Refused
from rooms.ids import RoomId
from signaling.bus.homes import LEASE_SECONDS, MARGIN_SECONDS, RENEW_SECONDS, MediaHomes
from signaling.bus.roster import Roster, WorkerId

_TICK_SECONDS = 0.5


class Leases:
    """`resign(room)` is called when this worker must forward no more of a room, before anybody else may."""

    def __init__(
        self, homes: MediaHomes, roster: Roster, resign: Callable[[RoomId], None], journal: FilteringBoundLogger
    ) -> None:
        self._homes = homes
        self._roster = roster
        self._resign = resign
        self._journal = journal
        self._good_until: dict[RoomId, float] = {}  # ours, by the loop's clock
        self._terms: dict[RoomId, int] = {}
        self._elsewhere: dict[RoomId, WorkerId] = {}
        self._locks: WeakValueDictionary[RoomId, asyncio.Lock] = WeakValueDictionary()  # while somebody waits
        self._renewed_at = float("-inf")
        self._is_stopping = False
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to renew."""
        self._task = asyncio.get_running_loop().create_task(self._renew_for_ever())

    async def stop(self) -> None:
        """Let go of all rooms: the others may elect at once."""
        self._is_stopping = True
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        rooms = list(self._good_until)
        for room in rooms:
            self._give_up(room, "stopping")
        await self._release(rooms)

    def is_here(self, room: RoomId) -> bool:
        """Whether this worker forwards the room's media now."""
        return asyncio.get_running_loop().time() < self._good_until.get(room, float("-inf"))

    def term(self, room: RoomId) -> int | None:
        """The term of our lease; None where the room's media is not here."""
        return self._terms.get(room) if self.is_here(room) else None

    async def home(self, room: RoomId) -> WorkerId:
        """Who forwards the room's media; if nobody does, we do from now on.

        Raises Refused(MEDIA_UNAVAILABLE) where the database is away or the home cannot be reached now.
        """
        if self.is_here(room):
            return self._roster.me
        known = self._elsewhere.get(room)
        if known in self._roster.others and known is not None:
            return known
        async with self._lock(room):
            if self.is_here(room):
                return self._roster.me
            return await self._elect(room)

    def doubt(self, room: RoomId) -> None:
        """The home that we know did not answer, or says that it is none."""
        self._elsewhere.pop(room, None)

    def rooms_of(self, worker: WorkerId) -> list[RoomId]:
        """The rooms that we know to be at another worker."""
        return [room for room, home in self._elsewhere.items() if home == worker]

    async def let_go(self, room: RoomId) -> None:
        """Nobody needs the room's media any more."""
        async with self._lock(room):  # or who elects us meanwhile would believe in a lease that we give back
            self._elsewhere.pop(room, None)
            self._terms.pop(room, None)
            if self._good_until.pop(room, None) is not None:
                await self._release([room])

    def _lock(self, room: RoomId) -> asyncio.Lock:
        return self._locks.setdefault(room, asyncio.Lock())

    def _stops(self) -> bool:
        """To be asked again after each wait."""
        return self._is_stopping

    async def _elect(self, room: RoomId) -> WorkerId:
        if self._stops():
            raise Refused(Code.MEDIA_UNAVAILABLE, "this worker is stopping")
        before = asyncio.get_running_loop().time()
        try:
            lease = await self._homes.take(room, self._roster.me, LEASE_SECONDS)
        except Unavailable as broken:
            raise Refused(Code.MEDIA_UNAVAILABLE, "no media home can be elected") from broken
        if lease.worker == self._roster.me and self._stops():
            await self._release([room])
            raise Refused(Code.MEDIA_UNAVAILABLE, "this worker is stopping")
        if lease.worker == self._roster.me:
            self._good_until[room] = before + LEASE_SECONDS - MARGIN_SECONDS
            self._terms[room] = lease.term
            self._elsewhere.pop(room, None)
            self._journal.info("media home", room=room, term=lease.term)
        elif lease.worker in self._roster.others:
            self._elsewhere[room] = lease.worker
        else:
            raise Refused(Code.MEDIA_UNAVAILABLE, "the media home is lost, and its lease has not ended")
        return lease.worker

    async def _renew_for_ever(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(_TICK_SECONDS)
            for room, good_until in list(self._good_until.items()):
                if loop.time() >= good_until:
                    self._give_up(room, "could not renew")
            if self._good_until and loop.time() - self._renewed_at >= RENEW_SECONDS:
                await self._renew(loop.time())

    async def _renew(self, now: float) -> None:
        asked = set(self._good_until)
        try:
            async with asyncio.timeout(MARGIN_SECONDS):
                ours = await self._homes.renew(self._roster.me, asked, LEASE_SECONDS)
        except Exception as broken:  # whatever it is, the leases run out, and then we have to let go of them in time
            self._journal.warning("media homes not renewed", why=repr(broken))
            return
        self._renewed_at = now
        for room in asked & self._good_until.keys():
            if room in ours:
                self._good_until[room] = now + LEASE_SECONDS - MARGIN_SECONDS
            else:
                self._give_up(room, "somebody else's by now")

    def _give_up(self, room: RoomId, why: str) -> None:
        del self._good_until[room]
        self._journal.info("media home no more", room=room, why=why)
        self._resign(room)

    async def _release(self, rooms: list[RoomId]) -> None:
        try:
            await self._homes.release(self._roster.me, rooms)
        except Unavailable as broken:
            self._journal.warning("media homes not released", why=repr(broken))
