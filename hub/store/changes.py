"""Who hears at once what was committed: caches and sockets of this process listen, actions note what they changed.

A change is told after its transaction has committed, and never if it was rolled back.
"""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

Change = TypeVar("Change")

_NOTED = "changes"


class Changes:
    """The notice board of one process."""

    def __init__(self) -> None:
        self._listeners: dict[type[object], list[Callable[[object], None]]] = {}

    def listen(self, kind: type[Change], hear: Callable[[Change], None]) -> None:
        """Call `hear` with every committed change of this kind. It must not block, and must not raise."""

        def narrowed(change: object) -> None:
            if isinstance(change, kind):
                hear(change)

        self._listeners.setdefault(kind, []).append(narrowed)

    def tell(self, db: AsyncSession) -> None:
        """Hand out what was noted in `db`, whose transaction has committed."""
        for change in db.info.pop(_NOTED, []):
            for hear in self._listeners.get(type(change), []):
                hear(change)


def note(db: AsyncSession, change: object) -> None:
    """Let listeners hear of `change` once the transaction of `db` has committed."""
    db.info.setdefault(_NOTED, []).append(change)
