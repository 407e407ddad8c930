"""Faults of what we write on: locked, full, copied in the middle of a write, put back from an older copy, restarted."""

import asyncio
import contextlib
import random
import shutil
import sqlite3
import time
from pathlib import Path

import asyncpg
import msgspec

from hub.store.channel_log.sqlite import SqliteLog
from hub.store.store import CHANNELS_FILE
from rooms.channel import Channel, ChannelName
from rooms.ids import RoomId, Seq
from signaling.socket.speech import encode_entry
from tests.client.ledger import Channels, Line, compare, read_all
from tests.faults.lesson import Figures, Lesson, stroke
from tests.faults.stage import Stage


async def sqlite_locked(stage: Stage) -> Figures:
    """Another program holds the channels' file; nothing is acknowledged meanwhile, and nothing is forgotten."""
    async with stage.on_sqlite() as held:
        held.talk()
        await held.talk_for(0.5)
        file = held.hub.data_dir / CHANNELS_FILE
        await asyncio.to_thread(_hold_lock, file, stage.length(1.5, 10))
        await held.recover()
        (await held.judge()).raise_if_broken()
        return held.figures


async def postgres_locked(stage: Stage) -> Figures:
    """Another program holds the table of entries for longer than a turn waits."""
    async with stage.on_postgres() as held:
        held.talk()
        await held.talk_for(0.5)
        db = await asyncpg.connect(held.database_url)
        async with db.transaction():
            await db.execute("LOCK TABLE entry IN ACCESS EXCLUSIVE MODE")
            await asyncio.sleep(stage.length(1.5, 12))
        await db.close()
        await held.recover()
        (await held.judge()).raise_if_broken()
        return held.figures


async def postgres_restarted(stage: Stage) -> Figures:
    """The database goes down without a word and comes back: commits whose outcome nobody knows are looked up."""
    async with stage.on_postgres() as held:
        loop = asyncio.get_running_loop()
        held.figures.rounds = stage.times(2, 8)
        held.talk()
        for _ in range(held.figures.rounds):
            await asyncio.sleep(random.uniform(0.3, 0.9))
            began = loop.time()
            await asyncio.to_thread(stage.postgres.restart)
            await held.recover(since=began)
        (await held.judge()).raise_if_broken()
        return held.figures


async def disk_full(stage: Stage) -> Figures:
    """No file may grow: sayings are answered "not now", reading goes on, and no restart is needed afterwards."""
    async with stage.on_sqlite() as held:
        await held.talk_for(0.5)
        signed_in = await held.login(len(held.clients))
        held.hub.limit_files(4_096)
        parcels = [client.ask("page-1", stroke(7, samples=500)) for client in held.clients]
        first = held.clients[0]
        await first.until(lambda: first.refusals["retry"] > 0)
        before = len(held.ledger.lines())
        reader = held.client_of(signed_in)
        await reader.until(lambda: reader.is_inside and reader.copy("chat").seq > 0)
        await asyncio.sleep(stage.length(0.3, 5))
        assert len(held.ledger.lines()) == before, "acknowledged without a disk to write on"
        held.hub.limit_files(None)
        await asyncio.gather(*(parcel.answer for parcel in parcels))
        await held.recover()
        await reader.leave()
        (await held.judge()).raise_if_broken()
        return held.figures


async def crash_images(stage: Stage) -> Figures:
    """The files as they stand at random moments: each copy opens whole, and holds all that was acknowledged before."""
    async with stage.on_sqlite() as held:
        held.figures.rounds = stage.times(4, 40)
        held.talk()
        await held.talk_for(0.3)
        for number in range(held.figures.rounds):
            await asyncio.sleep(random.uniform(0.05, 0.4))
            image = held.hub.data_dir.with_name(f"image-{number}")
            lines = held.ledger.lines()
            held.hub.freeze()
            try:
                shutil.copytree(held.hub.data_dir, image)
            finally:
                held.hub.thaw()
            await _check_image(image, held, lines)
        (await held.judge()).raise_if_broken()
        return held.figures


async def older_copy(stage: Stage) -> Figures:
    """A backup of an hour ago is put back: everybody notices, drops what is gone, and goes on from there.

    What was acknowledged after the copy is in no file any more: the promise ends where the keeper chose the past.
    """
    async with stage.on_sqlite() as held:
        await held.talk_for(0.5)
        await held.level()
        kept = len(held.ledger.lines())
        backup = held.hub.data_dir.with_name("backup.db")
        await asyncio.to_thread(_back_up, held.hub.data_dir / CHANNELS_FILE, backup)
        await held.talk_for(0.6)
        await held.level()
        gone = len(held.ledger.lines()) - kept
        await held.hub.kill()
        for file in held.hub.data_dir.glob(f"{CHANNELS_FILE}*"):
            file.unlink()
        shutil.copy(backup, held.hub.data_dir / CHANNELS_FILE)
        await held.hub.start()
        await held.recover()
        verdict = await held.judge()
        assert not verdict.disturbed, verdict.disturbed[:4]
        channels = await read_all(await held.login(0), held.school.room)
        for client in held.clients:
            for name, (epoch, entries) in channels.items():
                copy = client.copy(name)
                assert (copy.epoch, copy.seq) == (epoch, len(entries)), "somebody did not notice the other history"
        for line in held.ledger.lines()[:kept]:
            assert channels[line.channel][1][line.seq - 1]["op_id"] == line.op_id, "lost, though it was in the copy"
        held.figures.lost = 0
        held.figures.more["after_the_copy"] = gone
        return held.figures


def _hold_lock(file: Path, seconds: float) -> None:
    with contextlib.closing(sqlite3.connect(file, timeout=30, isolation_level=None)) as db:
        db.execute("BEGIN EXCLUSIVE")
        time.sleep(seconds)
        db.execute("ROLLBACK")


def _back_up(file: Path, copy: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as db, contextlib.closing(sqlite3.connect(copy)) as into:
        db.backup(into)


async def _check_image(image: Path, held: Lesson, lines: list[Line]) -> None:
    with contextlib.closing(sqlite3.connect(image / CHANNELS_FILE)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    log = SqliteLog(image / CHANNELS_FILE)
    await log.open()
    channels: Channels = {}
    for name in held.clients[0].copies:
        channel = Channel(RoomId(held.school.room), ChannelName(name))
        head, entries = await log.since(channel, Seq(0), 1_000_000)
        channels[name] = (head.epoch, [msgspec.json.decode(encode_entry(entry)) for entry in entries])
    await log.close()
    compare(lines, channels).raise_if_broken()
    shutil.rmtree(image)
