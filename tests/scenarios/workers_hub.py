"""A real hub of several workers: the supervisor as a keeper starts it, on a real PostgreSQL and a real Redis."""

import asyncio
import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Any

from hub.clock import clock_ms
from hub.demo import links
from hub.demo.cast import CLASSES
from hub.demo.seed import seed
from hub.settings import TABLE
from hub.store.store import Store
from hub.store.tables import Instant
from tests.scenarios.guest import Guest
from tests.services import free_port

SECRET = b"only for this test, thirty-two b"
PATIENCE_SECONDS = 90


class WorkersHub:
    """`ribambelle serve --workers N` with the people of the demo in its database."""

    def __init__(
        self, data_dir: Path, postgres_url: str, redis_url: str, workers: int = 2, *, port: int = 0, **more: str
    ) -> None:
        self.data_dir = data_dir
        self.port = port or free_port()
        self.settings = {
            "PORT": str(self.port), "MEDIA_PORT": "0", "DATA_DIR": str(data_dir), "LOG_FORMAT": "json",
            "WORKERS": str(workers), "DATABASE_URL": postgres_url, "REDIS_URL": redis_url, **more,
        }  # fmt: skip
        self.said: list[dict[str, Any]] = []
        self.process: subprocess.Popen[str] | None = None
        self._is_told = False
        self._lines: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()

    @property
    def origin(self) -> str:
        """Where people find it."""
        return self.settings.get("PUBLIC_URL") or f"http://localhost:{self.port}"

    async def start(self) -> None:
        """Put the people in, start, and wait until the hub says that it is up."""
        async with Store(self.settings["DATABASE_URL"], self.data_dir) as store:
            await seed(store, SECRET, Instant(clock_ms()))
        await asyncio.to_thread(self.start_process)

    def start_process(self) -> None:
        """Start, and wait until the hub says that it is up. Raises AssertionError with what it said instead."""
        ours = {setting.name for setting in TABLE}
        environment = {name: value for name, value in os.environ.items() if name not in ours}
        self.process = subprocess.Popen(
            [Path(sys.executable).parent / "ribambelle", "serve"], cwd=self.data_dir, text=True,
            env=environment | {"LC_ALL": "C.UTF-8"} | self.settings, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        assert self.process.stdout is not None
        threading.Thread(target=self._read, args=(self.process.stdout,), daemon=True).start()
        self.wait_for(lambda line: "is up" in line["event"])

    def wait_for(self, wanted: Any) -> dict[str, Any]:
        """The next line of the journal that is as wanted."""
        while True:
            try:
                line = self._lines.get(timeout=PATIENCE_SECONDS)
            except queue.Empty:
                line = None
            if line is None:
                raise AssertionError(f"not said: {json.dumps(self.said[-30:], indent=1)}")
            if wanted(line):
                return line

    def pids(self) -> dict[int, int]:
        """The workers by their numbers, as far as the journal tells."""
        pids: dict[int, int] = {}
        for line in list(self.said):
            if line["event"] == "a worker is ready":
                pids[line["worker"]] = line["pid"]
        return {index: pid for index, pid in pids.items() if is_alive(pid)}

    def guest(self, who: int = 0) -> Guest:
        """Somebody, signed in by a card."""
        parts = [part for cast in CLASSES for part in cast.parts if part.role.value == "teacher"]
        return Guest.by_link(f"{self.origin}/enter#{links.card_secret(SECRET, parts[who])}&to=live")

    def tell(self, number: signal.Signals) -> None:
        """A signal to the supervisor."""
        assert self.process is not None
        self._is_told = self._is_told or number == signal.SIGTERM
        self.process.send_signal(number)

    def stop(self) -> int:
        """As a keeper would; gives the exit status. Insists when it takes too long."""
        assert self.process is not None
        if self.process.poll() is None and not self._is_told:  # a second one would mean: at once
            self.tell(signal.SIGTERM)
        try:
            return self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait(timeout=10)

    def _read(self, pipe: IO[str]) -> None:
        for text in pipe:
            try:
                line = json.loads(text)
            except ValueError:
                line = {"event": text.strip()}
            self.said.append(line)
            self._lines.put(line)
        self._lines.put(None)


def is_alive(pid: int) -> bool:
    """Whether a process runs (a zombie does not)."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    with contextlib.suppress(OSError):
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    return True


class Talker:
    """Speaks as a browser's outbox does: the same again under the same name until it is acknowledged."""

    def __init__(self, guest: Guest) -> None:
        self.guest = guest
        self.acknowledged: dict[str, int] = {}
        self.returns = 0

    async def talk(self) -> None:
        """Until cancelled."""
        number = 0
        while True:
            number += 1
            await self.say(f"word {number}")
            await asyncio.sleep(0.1)  # as fast as one person may speak

    async def say(self, text: str) -> None:
        """One saying, acknowledged."""
        op_id = None
        while op_id not in self.acknowledged:
            try:
                if not self.guest.client.connected:
                    self.returns += 1
                    await self.guest.enter()
                command = {"kind": "say", "text": text}
                op_id = await self.guest.command("chat", command, op_id)
                async with asyncio.timeout(2.0):
                    self.acknowledged[op_id] = (await self.guest.wait_entry("chat", op_id))["seq"]
            except Exception:  # whatever kept us from it: come again
                await asyncio.sleep(0.2)
