"""A hub as a process of its own: started, killed, frozen, stopped, squeezed, and started again on the same data."""

import asyncio
import json
import os
import resource
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import aiohttp

from hub.settings import TABLE
from tests.scenarios.workers_hub import is_alive
from tests.services import free_port

START_SECONDS = 120.0
REPOSITORY = Path(__file__).parents[2]
_OURS = {setting.name for setting in TABLE}


class HubProcess:
    """`ribambelle serve` on a free port of this computer; what it says goes to `log`."""

    def __init__(
        self,
        data_dir: Path,
        *,
        database_url: str = "",
        redis_url: str = "",
        workers: int = 1,
        program: Sequence[str] = (),
        port: int = 0,
    ) -> None:
        self.data_dir = data_dir
        self.port = port or free_port()
        self.log = data_dir.with_name(data_dir.name + ".log")
        self._program = [*program] or [str(Path(sys.executable).parent / "ribambelle")]
        self._settings = {"DATABASE_URL": database_url, "REDIS_URL": redis_url, "WORKERS": str(workers)}
        self._process: asyncio.subprocess.Process | None = None

    @property
    def origin(self) -> str:
        """Where it answers."""
        return f"http://localhost:{self.port}"

    @property
    def pid(self) -> int:
        """Its process id, while it runs."""
        assert self._process is not None
        return self._process.pid

    async def start(self) -> None:
        """Start, and wait until it answers. Raises RuntimeError with its last words if it does not."""
        environment = {key: value for key, value in os.environ.items() if key not in _OURS}
        environment |= {"PORT": str(self.port), "DATA_DIR": str(self.data_dir), "MEDIA_PORT": "0", "LOG_FORMAT": "json"}
        environment |= {"MEDIA_ADDRESSES": "127.0.0.1", "PYTHONPATH": str(REPOSITORY)}
        environment |= {name: value for name, value in self._settings.items() if value}
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *self._program, "serve", cwd=self.log.parent, env=environment, start_new_session=True,
                stdin=asyncio.subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip
        async with asyncio.timeout(START_SECONDS):
            while not await self._answers():
                if self._process.returncode is not None:
                    raise RuntimeError(f"the hub did not start:\n{self.log.read_text()[-3000:]}")
                await asyncio.sleep(0.05)

    async def kill(self) -> None:
        """`kill -9`: no word of farewell, nothing flushed."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> None:
        """As a person would, who insists after ten seconds."""
        await self._end(signal.SIGTERM)

    def freeze(self) -> None:
        """Every thread stops where it stands."""
        os.kill(self.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        """It goes on."""
        os.kill(self.pid, signal.SIGCONT)

    def limit_files(self, size_bytes: int | None) -> None:
        """No file may grow beyond this from now on, as on a full disk; None: as far as they like (Linux)."""
        _, hard = resource.prlimit(self.pid, resource.RLIMIT_FSIZE)
        soft = hard if size_bytes is None else size_bytes
        resource.prlimit(self.pid, resource.RLIMIT_FSIZE, (soft, hard))

    def workers(self) -> list[int]:
        """The process ids of a supervisor's workers that are alive, as its journal tells."""
        ready = [line for line in self._journal() if line.get("event") == "a worker is ready"]
        return [line["pid"] for line in ready if is_alive(line["pid"])]

    async def renew(self) -> None:
        """Let the supervisor replace its workers one by one, and wait until it has."""
        before = self.said("the workers are renewed")
        os.kill(self.pid, signal.SIGHUP)
        async with asyncio.timeout(START_SECONDS):
            while self.said("the workers are renewed") == before:  # noqa: ASYNC110 - a file is watched
                await asyncio.sleep(0.1)

    def said(self, word: str) -> int:
        """How often a word stands in its log."""
        return self.log.read_text(encoding="utf-8", errors="replace").count(word)

    def _journal(self) -> list[dict[str, Any]]:
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return [json.loads(line) for line in lines if line.startswith("{") and line.endswith("}")]

    async def _answers(self) -> bool:
        try:
            async with (
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(5)) as http,
                http.get(f"http://127.0.0.1:{self.port}/healthz", headers={"Host": f"localhost:{self.port}"}) as answer,
            ):
                return answer.status == 200
        except (aiohttp.ClientError, OSError, TimeoutError):
            return False

    async def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.returncode is None:
            os.killpg(process.pid, how)
        try:
            await asyncio.wait_for(process.wait(), 30)
        except TimeoutError:
            with suppress(ProcessLookupError):  # it ended at this very moment
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()
