"""Runs a decoding process and believes little of it: it has so long, may write so much, and is killed when in doubt."""

import asyncio
import contextlib
import os
import re
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Literal

import msgspec

from hub.uploads import office
from hub.uploads.problems import UploadProblem, UploadRefused

PATIENCE_SECONDS = 45.0
FILM_PATIENCE_SECONDS = 90 * 60.0
AT_ONCE = 2
"""Decoding processes of one worker: a lesson that runs needs the rest of the computer."""

_FACTS_BYTES = 64 * 1024
_PERCENT = re.compile(rb'^\{"percent": (\d{1,2})\}$', re.M)
_ROOT = Path(__file__).parents[2]
_ENVIRONMENT = {"PYTHONPATH": str(_ROOT), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}

Task = Literal["picture", "count", "page", "preview", "sound", "look", "poster", "film", "deck", "letter"]
"""What is done with a file; `look`, `poster` and `film` with one that may have moving pictures, `deck` with slides,
`letter` with an e-mail."""

Tell = Callable[[int], Awaitable[None]]
"""How many percent of a long task are done."""


class Facts(msgspec.Struct, frozen=True):
    """What is known of a file that was decoded."""

    problem: UploadProblem | None = None
    width: int | None = None
    height: int | None = None
    pages: int | None = None
    duration_ms: int | None = None
    peaks: list[int] | None = None
    title: str = ""


class Sandbox:
    """One worker's. A process is started for each file, and ends with it."""

    def __init__(self) -> None:
        self._places = asyncio.Semaphore(AT_ONCE)

    async def decode(
        self, task: Task, source: Path, target: Path, *, decoder: str = "-", page: int = 0, tell: Tell | None = None
    ) -> Facts:
        """Write what becomes of `source` to `target`. Raises UploadRefused, and OSError where we cannot start one."""
        async with self._places:
            with source.open("rb") as stdin, target.open("wb") as stdout:
                process = await asyncio.create_subprocess_exec(
                    sys.executable, "-s", "-B", "-m", "hub.uploads.workshop", task, decoder, str(page),
                    stdin=stdin, stdout=stdout, stderr=asyncio.subprocess.PIPE, env=_ENVIRONMENT, cwd="/",
                )  # fmt: skip
                patience = FILM_PATIENCE_SECONDS if task == "film" else PATIENCE_SECONDS
                said = await _listen(process, patience, tell)
        return _believed(said, process.returncode)

    async def slides_to_pdf(self, source: Path, folder: Path) -> Path:
        """What LibreOffice makes of slides, somewhere in `folder`. Raises what `decode` raises."""
        if not office.is_here():  # it was when the file came
            raise UploadRefused(UploadProblem.OFFICE)
        (folder / "out").mkdir()
        async with self._places:
            process = await asyncio.create_subprocess_exec(
                *office.command(source, folder), env=_ENVIRONMENT, cwd="/", start_new_session=True,
                stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
            )  # fmt: skip
            try:
                async with asyncio.timeout(office.PATIENCE_SECONDS):
                    await process.wait()
            except TimeoutError:
                raise UploadRefused(UploadProblem.TOO_MUCH) from None
            finally:
                with contextlib.suppress(ProcessLookupError):  # it starts others, all in a group of their own
                    os.killpg(process.pid, signal.SIGKILL)
                await process.wait()
        made = next((folder / "out").glob("*.pdf"), None)
        if process.returncode == office.NO_NETWORK_LEFT:
            raise UploadRefused(UploadProblem.OFFICE)
        if made is None or process.returncode != 0:
            raise UploadRefused(UploadProblem.BROKEN)
        return made


async def _listen(process: asyncio.subprocess.Process, patience: float, tell: Tell | None) -> bytes:
    """All that it says; how far it is, is told on. However this ends, the process has ended as well."""
    if process.stderr is None:
        raise AssertionError("it was opened with a pipe")
    said = bytearray()
    try:
        async with asyncio.timeout(patience):
            while chunk := await process.stderr.read(_FACTS_BYTES):
                said += chunk[: max(0, _FACTS_BYTES - len(said))]
                if tell is not None and (told := _PERCENT.findall(chunk)):
                    await tell(int(told[-1]))
            await process.wait()
    except TimeoutError:
        raise UploadRefused(UploadProblem.TOO_MUCH) from None
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    return bytes(said)


def _believed(said: bytes, returncode: int | None) -> Facts:
    """What it says in its last line. One that died without a word ran into a limit, or was led to crash."""
    line = said.strip().rpartition(b"\n")[2]
    try:
        facts = msgspec.json.decode(line, type=Facts)
    except msgspec.MsgspecError:
        if b"MemoryError" in said or (returncode is not None and returncode < 0):
            raise UploadRefused(UploadProblem.TOO_MUCH) from None
        raise UploadRefused(UploadProblem.BROKEN) from None
    if facts.problem is not None:
        raise UploadRefused(facts.problem)
    if returncode != 0:
        raise UploadRefused(UploadProblem.BROKEN)
    return facts
