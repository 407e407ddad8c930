"""A hub as a school starts it, without the demo: stopped and started again, on a clock that may be ahead."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

from hub.settings import TABLE
from tests.services import free_port

# The one clock of a hub is turned before anybody has learnt of it.
_START = """
import sys
from hub import clock
ahead, now = int(sys.argv.pop(1)), clock.clock_ms
clock.clock_ms = lambda: now() + ahead
from hub.cli import main
sys.exit(main())
"""


class SchoolHub:
    """`ribambelle serve` on a free port, on data of its own."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._port = free_port()
        self._is_new = True
        self._process: subprocess.Popen[str] | None = None

    @property
    def origin(self) -> str:
        """Where it answers."""
        return f"http://localhost:{self._port}"

    def start(self, *, ahead_ms: int = 0) -> str:
        """Start it, its clock so far ahead; gives its address, or on the first day the link of its first keeper."""
        ours = {setting.name for setting in TABLE}
        environment = {name: value for name, value in os.environ.items() if name not in ours}
        environment |= {"MEDIA_ADDRESSES": "127.0.0.1"}
        self._process = subprocess.Popen(
            [sys.executable, "-c", _START, str(ahead_ms), "serve", "--port", str(self._port), "--media-port", "0",
             "--data-dir", str(self._data_dir)],
            cwd=self._data_dir, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if found := re.search(r"http\S+/begin#\S+" if self._is_new else r"http://localhost:\d+", line):
                self._is_new = False
                return found[0]
        raise RuntimeError(f"the hub ended with {self._process.wait()}")

    def stop(self) -> None:
        """End it as a person would, and insist after twenty seconds."""
        if self._process is None:
            return
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._process = None
