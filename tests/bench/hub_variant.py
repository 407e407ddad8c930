"""Our hub as `ribambelle serve` starts it, with one thing otherwise: a log that only remembers."""

import os
import sys

from hub.cli import main
from hub.store.store import Store
from signaling.channels.memory import MemoryLog

if os.environ.get("BENCH_UNSTORED"):
    log = MemoryLog()
    Store.log = property(lambda self: log)  # type: ignore[method-assign, assignment]

if __name__ == "__main__":
    sys.exit(main())
