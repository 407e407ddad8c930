"""At most one act per span of time: the first at once, those that follow joined into the next."""

import asyncio
from collections.abc import Callable


class Coalesced:
    """Owns one timer of the event loop; `act` runs on the loop. `seconds` may depend on how much there is to do."""

    def __init__(self, seconds: float | Callable[[], float], act: Callable[[], None]) -> None:
        self._seconds = seconds
        self._act = act
        self._acted_at = float("-inf")
        self._timer: asyncio.TimerHandle | None = None

    def soon(self) -> None:
        """Act within `seconds`: now, if nothing was done for as long."""
        if self._timer is not None:
            return
        loop = asyncio.get_running_loop()
        seconds = self._seconds if isinstance(self._seconds, float) else self._seconds()
        due = self._acted_at + seconds
        self._timer = loop.call_at(max(due, loop.time()), self._run)

    def stop(self) -> None:
        """Forget what was due."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _run(self) -> None:
        self._timer = None
        self._acted_at = asyncio.get_running_loop().time()
        self._act()
