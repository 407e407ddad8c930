"""A process that commits sayings and prints each only when it is committed; the test kills it in the middle."""

import asyncio
import itertools
import sys
from pathlib import Path

from hub.store.channel_log.postgres import PostgresLog
from hub.store.channel_log.sqlite import SqliteLog
from hub.store.engine import database_url
from rooms.channel import Channel, ChannelName
from rooms.ids import RoomId
from tests.contract.turns import say, saying


async def write(kind: str, place: str, room: str) -> None:
    """Several channels at once, for as long as the process lives."""
    log = SqliteLog(Path(place)) if kind == "sqlite" else PostgresLog(database_url(place, Path()))
    await log.open()

    async def fill(name: str) -> None:
        where = Channel(RoomId(room), ChannelName(name))
        for number in itertools.count():
            entries = await say(log, where, *(saying(f"{name} {number} {part}") for part in range(3)))
            for entry in entries:
                sys.stdout.write(f"{name} {entry.seq} {entry.op_id}\n")
            sys.stdout.flush()

    await asyncio.gather(*(fill(name) for name in ("floor", "chat", "page-1")))


if __name__ == "__main__":
    asyncio.run(write(*sys.argv[1:]))
