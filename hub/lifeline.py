"""The line between the supervisor and one worker: settings go down, "ready" or why not comes up, its end is the end."""

import json
import socket
from dataclasses import dataclass

from hub.keeper import StartError
from hub.settings import Settings, read
from signaling.bus.roster import WorkerId

MAX_LINE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Birth:
    """What a worker is born with: its number (its ports are the first ones plus it), its name, its settings.

    `after`: the name of a dead worker whose work it takes up.
    """

    index: int
    name: WorkerId
    settings: Settings
    after: WorkerId | None = None


def birth_line(birth: Birth) -> bytes:
    """Down the line, first. It holds secrets: it travels from process to process and nowhere else."""
    settings = birth.settings.given()
    return _line({"index": birth.index, "name": birth.name, "after": birth.after, "settings": settings})


def read_birth(line: socket.socket) -> Birth:
    """The first thing that a worker hears. Raises EOFError where the supervisor has gone already."""
    heard = b""
    while not heard.endswith(b"\n"):
        piece = line.recv(MAX_LINE)
        if not piece:
            raise EOFError("no supervisor")
        heard += piece
    said = json.loads(heard)
    return Birth(said["index"], said["name"], read(said["settings"], {}, None), said["after"])


def ready_line() -> bytes:
    """Up the line: this worker answers."""
    return _line({"ready": True})


def failed_line(why: StartError) -> bytes:
    """Up the line: why this worker cannot start."""
    return _line({"failed": why.id, "names": why.names})


def hear_worker(line: bytes) -> StartError | None:
    """What came up the line: None for "ready", else the reason. An empty line: it died without a word."""
    if not line:
        return StartError("worker-died")
    said = json.loads(line)
    return None if said.get("ready") else StartError(said["failed"], **said["names"])


def _line(said: object) -> bytes:
    return json.dumps(said).encode() + b"\n"
