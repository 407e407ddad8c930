"""The one clock of a hub; the floors below are handed it."""

import time


def clock_ms() -> int:
    """Milliseconds since 1970 (UTC)."""
    return time.time_ns() // 1_000_000
