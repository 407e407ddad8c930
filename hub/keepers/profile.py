"""What every page knows of the hub: the name, language and clock that the keeper chose, or what stands for them."""

import time
from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError

from hub.keepers.models import HubProfile
from hub.store.store import Store

FRESH_SECONDS = 5.0
"""What this worker's keeper changes counts at once, what another's does after this."""

DEFAULT_NAME = "Ribambelle"
DEFAULT_ZONE = "UTC"


@dataclass(frozen=True, slots=True)
class ProfileChanged:
    """The keeper decided something: what was remembered is no longer so."""


@dataclass(frozen=True, slots=True)
class Profile:
    """None where nothing was decided yet."""

    chosen_name: str | None = None
    language: str | None = None
    chosen_zone: str | None = None

    @property
    def name(self) -> str:
        """What the hub is called."""
        return self.chosen_name or DEFAULT_NAME

    @property
    def time_zone(self) -> str:
        """The clock of whoever belongs to no school."""
        return self.chosen_zone or DEFAULT_ZONE


class ProfileBook:
    """The profile, remembered for a moment: every page asks."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known = Profile()
        self._read_at = float("-inf")
        store.changes.listen(ProfileChanged, self._forget)

    async def look(self) -> Profile:
        """The profile; while the store is away, the one that was read last."""
        if time.monotonic() - self._read_at > FRESH_SECONDS:
            try:
                async with self._store.reading() as db:
                    row = await db.get(HubProfile, 1)
            except (SQLAlchemyError, OSError):
                return self._known
            self._known = Profile() if row is None else Profile(row.name, row.language, row.time_zone)
            self._read_at = time.monotonic()
        return self._known

    def _forget(self, change: ProfileChanged) -> None:
        del change
        self._read_at = float("-inf")
