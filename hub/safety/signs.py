"""The reports that wait, in SQL, as live rooms ask for them."""

from collections.abc import Callable, Sequence

from sqlalchemy.exc import SQLAlchemyError

from hub.safety.reports import waiting_beside
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.channel import Unavailable
from rooms.ids import RoomId
from signaling.ports import Reports, ReportWaiting


class SqlReports(Reports):
    """As `Reports`. `clock` tells milliseconds since 1970 (UTC)."""

    def __init__(self, store: Store, clock: Callable[[], int]) -> None:
        self._store = store
        self._clock = clock

    async def beside(self, room: RoomId) -> Sequence[ReportWaiting]:
        """As `Reports.beside`."""
        try:
            async with self._store.reading() as db:
                return await waiting_beside(db, room, Instant(self._clock()))
        except (OSError, SQLAlchemyError) as broken:
            raise Unavailable(str(type(broken))) from broken
