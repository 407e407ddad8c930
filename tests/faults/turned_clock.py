"""A hub whose wall clock a test turns: `time.time` and its kin are so many seconds off as the file `clock` says."""

import os
import sys
import time
from pathlib import Path

_FILE = Path(os.environ["DATA_DIR"]) / "clock"
_time, _time_ns = time.time, time.time_ns


def _off_seconds() -> int:
    try:
        return int(_FILE.read_text() or 0)
    except FileNotFoundError:
        return 0


def main() -> int:
    """Turn the clock before anything of the hub is loaded; the clocks that never go back stay as they are."""
    time.time = lambda: _time() + _off_seconds()
    time.time_ns = lambda: _time_ns() + _off_seconds() * 1_000_000_000
    from hub.cli import main as hub_main

    return hub_main()


if __name__ == "__main__":
    sys.exit(main())
