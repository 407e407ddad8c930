"""A real coturn for tests, on loopback, with the very configuration that the docs give to keepers.

Run `python -m tests.turn`: prints the path of coturn, installs Debian's where we may, or fails with the cure.
"""

import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

from tests.services import free_port

CONFIGURATION = Path(__file__).parents[1] / "docs" / "turnserver.conf"
START_SECONDS = 30.0
LINE = "The relay tests need coturn: sudo apt-get install coturn (macOS: brew install coturn)"


class NoRelay(Exception):
    """There is no coturn here, and we may not install one; the message is the line that does."""


def find_or_install() -> str:
    """The path of coturn; as root on Debian installs what is missing. Raises NoRelay."""
    if path := shutil.which("turnserver"):
        return path
    if shutil.which("apt-get") and os.geteuid() == 0:
        # RUNLEVEL=1 keeps its maintainer's script from starting a relay for everybody.
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
        for arguments in (["update"], ["install", "--yes", "--no-install-recommends", "coturn"]):
            subprocess.run(["apt-get", "-qq", *arguments], check=True, env=environment, stdout=sys.stderr)
        if path := shutil.which("turnserver"):
            return path
    raise NoRelay(LINE)


class RelayServer:
    """coturn on 127.0.0.1, which relays to 127.0.0.1 alone."""

    def __init__(self, directory: Path, secret: str) -> None:
        self.port = free_port()
        self.secret = secret
        self.log = directory / "turn.log"
        self._directory = directory
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """As a browser is told."""
        return f"turn:127.0.0.1:{self.port}?transport=tcp"

    def start(self) -> None:
        """Start, and wait until it answers. Raises RuntimeError with what it said."""
        path = find_or_install()
        text = CONFIGURATION.read_text("utf-8")
        for told, ours in (
            ("CHANGE-ME", self.secret), ("192.0.2.10", "127.0.0.1"), ("192.0.2.20", "127.0.0.1"),
            ("listening-port=3478", f"listening-port={self.port}"),
        ):  # fmt: skip
            if told not in text:
                raise RuntimeError(f"{CONFIGURATION.name} lacks {told}")
            text = text.replace(told, ours)
        own = self._directory / "turnserver.conf"
        # Loopback is denied to everybody by coturn itself; only this test may go there.
        own.write_text(
            f"{text}\nallow-loopback-peers\nlog-file={self.log}\nsimple-log\npidfile={self._directory}/pid\n"
            f"userdb={self._directory}/turndb\nrelay-threads=1\n",
            "utf-8",
        )
        self._process = subprocess.Popen(
            [path, "-c", str(own)], cwd=self._directory, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("coturn does not start:\n" + (self.log.read_text() if self.log.exists() else ""))
            time.sleep(0.05)

    def stop(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(10)

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except OSError:
            return False
        return True


if __name__ == "__main__":
    try:
        sys.stdout.write(find_or_install() + "\n")
    except (NoRelay, subprocess.CalledProcessError) as problem:
        sys.exit(str(problem))
