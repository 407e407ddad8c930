"""A turn costs the same at the end of a long year as on the first day."""

import sqlite3
from pathlib import Path

from hub.store.channel_log.sqlite import SqliteLog
from hub.store.channel_log.sqlite_queries import repeated
from rooms.channel import CHAT, Author, Channel, Draft, OpKey
from rooms.events import MessageSaid
from rooms.ids import ClassId, OpId, PersonId, RoomId

CHANNEL = Channel(RoomId("room-0001"), CHAT)
LEA = PersonId("lea")


async def test_looking_for_repeats_does_not_read_the_channel(tmp_path: Path) -> None:
    log = SqliteLog(tmp_path / "channels.db")
    await log.open()
    author = Author(LEA, ClassId("niort"))
    steps = []
    for length in (100, 3_000):
        drafts = [
            Draft(author, OpId(f"op-{length}-{number}"), MessageSaid(text="x"), b"digest") for number in range(length)
        ]
        await log.turn(CHANNEL, None, [], lambda _, drafts=drafts: drafts, 1)  # type: ignore[misc]
        steps.append(steps_of(log, [OpKey(LEA, OpId(f"op-{length}-7")), OpKey(LEA, OpId("op-new"))]))
    await log.close()
    assert steps[1] < 2 * steps[0] + 100


def steps_of(log: SqliteLog, keys: list[OpKey]) -> int:
    """How many instructions of SQLite's machine the search takes; it finds what is there."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    db = sqlite3.connect(log._writer._path)
    channel_id = db.execute("SELECT id FROM channel").fetchone()[0]
    db.set_progress_handler(count, 1)
    assert list(repeated(db, channel_id, keys)) == keys[:1]
    db.close()
    return steps
