"""The judge of every fault: each acknowledged entry goes to a file at once, and is looked for afterwards."""

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.client.client import Client
from tests.client.sign_in import Login
from tests.client.wire import Lost, Wire


@dataclass(frozen=True, slots=True)
class Line:
    """One acknowledged entry."""

    channel: str
    epoch: str
    seq: int
    op_id: str
    digest: str


class Ledger:
    """A file of lines, each on the disk before the next thing happens."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = path.open("a", encoding="utf-8")

    def write(self, channel: str, epoch: str, entry: dict[str, Any]) -> None:
        """An own command came back as this entry: from now on it may not be lost."""
        line = [channel, epoch, entry["seq"], entry["op_id"], digest(entry)]
        self._file.write(json.dumps(line) + "\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def lines(self) -> list[Line]:
        """Everything that was acknowledged so far."""
        return [Line(*json.loads(line)) for line in self._path.read_text(encoding="utf-8").splitlines()]

    def close(self) -> None:
        """No more lines."""
        self._file.close()


def digest(entry: dict[str, Any]) -> str:
    """What tells this body from another."""
    body = [entry["author"], entry["event"]]
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()[:24]


@dataclass(slots=True)
class Verdict:
    """What a check found. `lost` names every acknowledged entry that is not there exactly once as it was."""

    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    disturbed: list[str] = field(default_factory=list)
    """Gaps, repeats, and orders that differ between two who looked."""

    def raise_if_broken(self) -> None:
        """Raises AssertionError with the first few findings."""
        found = [*self.lost, *self.disturbed]
        assert not found, f"{len(self.lost)} lost, {len(self.disturbed)} disturbed: {found[:6]}"


Channels = dict[str, tuple[str, list[dict[str, Any]]]]
"""Per channel its epoch and all its entries."""


async def check(ledger: Ledger, login: Login, witnesses: Iterable[Client] = (), *, room: str = "") -> Verdict:
    """Read everything back through `login`, which should be fresh, and compare it with ledger and witnesses."""
    return compare(ledger.lines(), await read_all(login, room or login.room), witnesses)


def compare(lines: Sequence[Line], channels: Channels, witnesses: Iterable[Client] = ()) -> Verdict:
    """The same for a copy that was read already."""
    verdict = Verdict(acknowledged=len(lines))
    for name, (_, entries) in channels.items():
        if [entry["seq"] for entry in entries] != list(range(1, len(entries) + 1)):
            verdict.disturbed.append(f"{name}: numbers with gaps or repeats")
        keys = Counter((entry["author"]["person"], entry["op_id"]) for entry in entries)
        verdict.disturbed += [f"{name}: {key} stands {times} times" for key, times in keys.items() if times > 1]
    for line in lines:
        if (why := _why_lost(line, channels)) is not None:
            verdict.lost.append(f"{line.channel} {line.seq} {line.op_id}: {why}")
    for witness in witnesses:
        verdict.disturbed += _disagreements(witness, channels)
    return verdict


def _why_lost(line: Line, channels: Channels) -> str | None:
    epoch, entries = channels.get(line.channel, ("", []))
    if line.epoch != epoch:
        return f"of epoch {line.epoch}, now {epoch}"
    if line.seq > len(entries):
        return f"the channel ends at {len(entries)}"
    entry = entries[line.seq - 1]
    if entry["op_id"] != line.op_id:
        return f"{entry['op_id']} stands there"
    is_erased = entry["event"]["kind"].startswith("erased.")  # a number is for ever, a body is not
    return None if is_erased or digest(entry) == line.digest else "with another body"


def _disagreements(witness: Client, channels: Channels) -> list[str]:
    """What somebody saw under a number stays under it."""
    found = []
    for name, copy in witness.copies.items():
        epoch, entries = channels.get(name, ("", []))
        if copy.epoch != epoch:
            continue
        here = {entry["seq"]: entry["op_id"] for entry in entries}
        for entry in copy.entries:
            if here.get(entry["seq"]) != entry["op_id"]:
                found.append(
                    f"{name} {entry['seq']}: {witness.room} saw {entry['op_id']}, not {here.get(entry['seq'])}"
                )
    return found


async def read_all(login: Login, room: str) -> Channels:
    """Every channel of a room from its first number on. Raises Lost, PermissionError."""
    channels: Channels = {}
    async with Wire(login) as wire:
        await wire.send("enter", {"room": room})
        names = (await _next(wire, "welcome"))["channels"]
        await _next(wire, "presence")
        for name in names:
            channels[name] = await _read_channel(wire, name)
    return channels


async def _read_channel(wire: Wire, name: str) -> tuple[str, list[dict[str, Any]]]:
    entries: list[dict[str, Any]] = []
    while True:
        await wire.send("read", {"channel": name, "after": len(entries)})
        while True:
            batch = await _next(wire, "entries")
            if batch["channel"] == name and batch["from_seq"] == len(entries):
                break
        entries += batch["entries"]
        if len(entries) >= batch["head"]:
            return batch["epoch"], entries


async def _next(wire: Wire, event: str) -> Any:
    while True:
        name, payload = await wire.receive()
        if name == event:
            return payload
        if name == "refused":
            raise Lost
