"""Our hub as `ribambelle serve` starts it, with one thing otherwise: behind TLS, or with a log that only remembers."""

import os
import sys

from hypercorn.config import Config

from hub.cli import main
from hub.store.store import Store
from signaling.channels.memory import MemoryLog

if os.environ.get("BENCH_CERTIFICATE"):
    Config.certfile = os.environ["BENCH_CERTIFICATE"]
    Config.keyfile = os.environ["BENCH_KEY"]
if os.environ.get("BENCH_UNSTORED"):
    log = MemoryLog()
    Store.log = property(lambda self: log)  # type: ignore[method-assign, assignment]

if __name__ == "__main__":
    sys.exit(main())
