"""An older copy of the store is put back, under those who are in the room and under those who come back to it.

What was lost with the copy is visibly gone: everybody ends with what the log has, and nobody mixes two pasts.
"""

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from rooms.channel import CHAT, Channel, Log
from rooms.ids import Seq
from tests.client.channel_copy import ChannelCopy
from tests.contract.logs import Logs
from tests.contract.test_bus import until
from tests.services import PostgresServer
from tests.signaling.socket.scene import CAMILLE, INES, LEO, ROOM, Guest, Hub


class Backup:
    """A store, and a copy of it that can be put back."""

    def __init__(self, logs: Logs, server: PostgresServer | None, folder: Path) -> None:
        self.logs, self._server, self._copy = logs, server, folder / "copy.db"

    def take(self) -> None:
        """Copy what is committed now, as a keeper's nightly script does."""
        if self._server is None:
            with closing(sqlite3.connect(self.logs.place)) as source, closing(sqlite3.connect(self._copy)) as copy:
                source.backup(copy)
        else:
            self._sql("CREATE TABLE kept_channel AS TABLE channel", "CREATE TABLE kept_entry AS TABLE entry")

    def put_back(self) -> None:
        """Restore it under whoever is running."""
        if self._server is None:
            with (
                closing(sqlite3.connect(self._copy)) as copy,
                closing(sqlite3.connect(self.logs.place, timeout=20)) as target,
            ):
                copy.backup(target)
        else:
            self._sql(
                "BEGIN; DELETE FROM snapshot; DELETE FROM entry; DELETE FROM channel;"
                "INSERT INTO channel OVERRIDING SYSTEM VALUE SELECT * FROM kept_channel;"
                "INSERT INTO entry SELECT * FROM kept_entry; COMMIT"
            )

    def _sql(self, *statements: str) -> None:
        assert self._server is not None
        for statement in statements:
            self._server.sql_in(str(self.logs.place), statement)


@pytest.fixture(params=["sqlite", "postgres"])
async def backup(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Backup]:
    """A store of each kind that outlives a process."""
    if request.param == "postgres":
        logs = Logs("postgres", request.getfixturevalue("fresh_postgres_url"))
        server = request.getfixturevalue("postgres_server")
    else:
        logs, server = Logs("sqlite", tmp_path / "channels.db"), None
    await logs.prepare()
    yield Backup(logs, server, tmp_path)
    await logs.close()


async def say(guest: Guest, *texts: str) -> None:
    for text in texts:
        await guest.entry(await guest.ask("chat", kind="say", text=text))


def as_seen(guest: Guest, known: ChannelCopy | None = None) -> ChannelCopy:
    """The chat as a client has it after all that it heard."""
    copy = known or ChannelCopy()
    for batch in guest.all("entries"):
        if batch["channel"] == "chat":
            copy.take(batch)
    return copy


async def texts_of(log: Log) -> list[str]:
    _, entries = await log.since(Channel(ROOM, CHAT), Seq(0), 1_000)
    return [getattr(entry.event, "text", "") for entry in entries]


def texts_in(copy: ChannelCopy) -> list[str]:
    return [entry["event"]["text"] for entry in copy.entries]


async def until_seen(hub: Hub, guests: list[Guest], wanted: list[str]) -> None:
    """Let the heartbeat beat until everybody has exactly this."""
    async with asyncio.timeout(60):
        while any(texts_in(as_seen(guest)) != wanted for guest in guests):
            hub.signaling.rooms.compare_all()
            await asyncio.sleep(0.02)


async def test_under_those_who_are_in_the_room(backup: Backup) -> None:
    log = await backup.logs.open()
    async with Hub(log).running() as hub:
        camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
        await say(camille, "one", "two")
        backup.take()
        await say(camille, "three", "four", "five")
        backup.put_back()
        await until_seen(hub, [camille, ines], ["one", "two"])
        await say(ines, "and on")
        await until_seen(hub, [camille, ines], ["one", "two", "and on"])
        assert await texts_of(log) == ["one", "two", "and on"]


async def test_a_writer_notices_before_any_heartbeat(backup: Backup) -> None:
    log = await backup.logs.open()
    async with Hub(log).running() as hub:
        camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
        await say(camille, "one", "two")
        backup.take()
        await say(camille, "three", "four")
        backup.put_back()
        await camille.ask("chat", kind="say", text="and on")
        for guest in (camille, ines):
            await until(lambda guest=guest: texts_in(as_seen(guest)) == ["one", "two", "and on"], 60)  # type: ignore[misc]
        assert await texts_of(log) == ["one", "two", "and on"]


@pytest.mark.parametrize("others", [0, 3, 6])
async def test_under_those_who_come_back(backup: Backup, others: int) -> None:
    """The hub was stopped, the copy put in its place, and somebody went on before the others were back."""
    async with Hub(await backup.logs.open()).running() as hub:
        camille = await hub.inside(CAMILLE)
        await say(camille, "one", "two")
        backup.take()
        await say(camille, "three", "four", "five")
        before = as_seen(camille)
    await backup.logs.close()
    if backup.logs.kind == "sqlite":
        await asyncio.to_thread(put_the_file_back, backup)
    else:
        backup.put_back()
    log = await backup.logs.open()
    async with Hub(log).running() as hub:
        ines = await hub.inside(INES)
        await say(ines, *(f"other {number}" for number in range(others)))
        back = await hub.guest(CAMILLE)
        await back.enter(since={"chat": before.since})
        wanted = ["one", "two", *(f"other {number}" for number in range(others))]
        before.is_asked = True
        assert texts_in(as_seen(back, before)) == wanted
        anew: list[Any] = [batch for batch in back.all("entries") if batch.get("anew")]
        assert [batch["channel"] for batch in anew] == ["chat"]
        await say(back, "and on")
        leo = await hub.inside(LEO)
        for guest in (back, ines, leo):
            await guest.wait("entries", lambda batch: batch["channel"] == "chat" and batch["head"] == len(wanted) + 1)
        assert texts_in(as_seen(leo)) == texts_in(as_seen(ines)) == await texts_of(log) == [*wanted, "and on"]


def put_the_file_back(backup: Backup) -> None:
    """The file itself, as somebody with a USB stick would; the files beside it are gone since the hub stopped."""
    place = Path(backup.logs.place)
    for beside in ("-wal", "-shm"):
        place.with_name(place.name + beside).unlink(missing_ok=True)
    shutil.copy(backup._copy, place)
