"""What a channel's log does when things break: processes killed, disks full, connections cut, backups restored."""

import asyncio
import resource
import sqlite3
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

import pytest

from hub.store.channel_log.postgres import PostgresLog
from hub.store.channel_log.sqlite import SqliteLog
from hub.store.engine import database_url
from rooms.channel import Channel, ChannelName, Draft, TurnView, Unavailable, Unknown
from rooms.events import EntriesErased, Unread
from rooms.ids import OpId, RoomId, Seq
from tests.contract.cutting_proxy import Cut, CuttingProxy
from tests.contract.logs import Logs
from tests.contract.turns import CAMILLE, NOW, channel, draft, everything, say, saying, texts, view_of
from tests.services import PostgresServer


@pytest.mark.parametrize("after_lines", [1, 200, 600])
async def test_what_a_killed_process_committed_is_there(sql_logs: Logs, after_lines: int) -> None:
    await sql_logs.open()
    room = RoomId(str(uuid4()))
    writer = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.contract.write_until_killed", sql_logs.kind, str(sql_logs.place), room,
        stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert writer.stdout is not None
    printed = [await writer.stdout.readline() for _ in range(after_lines)]
    writer.kill()
    printed += (await writer.stdout.read()).splitlines()
    await writer.wait()

    committed: dict[str, dict[int, str]] = {}
    for line in printed:
        words = line.decode().split()
        if len(words) == 3 and len(words[2]) == 36:  # the last line may be torn
            committed.setdefault(words[0], {})[int(words[1])] = words[2]
    log = await sql_logs.open()
    assert committed
    for name, op_ids in committed.items():
        head, read = await everything(log, Channel(room, ChannelName(name)))
        assert [entry.seq for entry in read] == list(range(1, head.seq + 1))
        assert head.seq % 3 == 0, "a turn is whole or not there"
        assert {entry.seq: entry.op_id for entry in read if entry.seq in op_ids} == op_ids
        went_on = await say(log, Channel(room, ChannelName(name)), saying("afterwards"))
        assert went_on[0].seq == head.seq + 1


@pytest.fixture
async def sqlite_log(tmp_path: Path) -> SqliteLog:
    log = SqliteLog(tmp_path / "channels.db")
    await log.open()
    return log


def limit_pages(log: SqliteLog, pages: int) -> None:
    """Let SQLite refuse to grow the file beyond `pages`, as a full disk does."""

    def limit() -> None:
        connection = log._writer._connection
        assert connection is not None
        connection.execute(f"PRAGMA max_page_count={pages}")

    log._writing.submit(limit).result()


async def test_a_full_disk_writes_nothing_and_recovers(sqlite_log: SqliteLog) -> None:
    where = channel()
    await say(sqlite_log, where, saying("before"))
    limit_pages(sqlite_log, 1)  # SQLite takes the present size instead
    with pytest.raises(Unavailable):
        await say(sqlite_log, where, saying("x" * 100_000))
    assert texts((await everything(sqlite_log, where))[1]) == ["before"]
    limit_pages(sqlite_log, 1_000_000)
    entries = await say(sqlite_log, where, saying("after"))
    assert [entry.seq for entry in entries] == [2]
    await sqlite_log.close()


async def test_a_disk_that_fails_in_the_commit_leaves_it_open(sqlite_log: SqliteLog, tmp_path: Path) -> None:
    """The kernel refuses the write of the commit itself: nobody knows, until the head is read."""
    where = channel()
    await say(sqlite_log, where, saying("before"))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, ((tmp_path / "channels.db-wal").stat().st_size + 100, hard))
    try:
        with pytest.raises(Unknown):
            await say(sqlite_log, where, saying("in doubt"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (await view_of(sqlite_log, where, None)).head == 1
    assert texts((await everything(sqlite_log, where))[1]) == ["before"]
    entries = await say(sqlite_log, where, saying("after"))
    assert [entry.seq for entry in entries] == [2]
    await sqlite_log.close()


async def test_readers_do_not_wait_for_a_turn(sqlite_log: SqliteLog) -> None:
    where = channel()
    await say(sqlite_log, where, saying("one"))
    may_go_on = threading.Event()

    def think(view: TurnView) -> Sequence[Draft]:
        assert may_go_on.wait(20)
        return [saying("two")]

    turn = asyncio.create_task(sqlite_log.turn(where, None, [], think, NOW))
    await asyncio.sleep(0)
    assert texts((await everything(sqlite_log, where))[1]) == ["one"]
    assert (await sqlite_log.heads(where.room))[where.name].seq == 1
    assert not turn.done()
    may_go_on.set()
    await turn
    assert texts((await everything(sqlite_log, where))[1]) == ["one", "two"]
    await sqlite_log.close()


async def test_commits_are_synchronous(sqlite_log: SqliteLog) -> None:
    def pragma(name: str) -> object:
        connection = sqlite_log._writer._connection
        assert connection is not None
        return connection.execute(f"PRAGMA {name}").fetchone()[0]

    values = {name: sqlite_log._writing.submit(pragma, name).result() for name in ("journal_mode", "synchronous")}
    assert values == {"journal_mode": "wal", "synchronous": 2}
    await sqlite_log.close()


async def test_a_connection_lost_before_the_commit(fresh_postgres_url: str, postgres_server: PostgresServer) -> None:
    log = await postgres_log(fresh_postgres_url)
    where = channel()
    await say(log, where, saying("before"))

    def lose(view: TurnView) -> Sequence[Draft]:
        postgres_server.sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ribambelle'"
        )
        return [saying("lost")]

    with pytest.raises(Unavailable):
        await log.turn(where, None, [], lose, NOW)
    assert [entry.seq for entry in await say(log, where, saying("after"))] == [2]
    assert texts((await everything(log, where))[1]) == ["before", "after"]
    await log.close()


@pytest.mark.parametrize(
    ("cut", "expected"), [("before the commit arrives", ["before"]), ("after the commit is done", ["before", "doubt"])]
)
async def test_a_connection_lost_in_the_commit(fresh_postgres_url: str, cut: Cut, expected: list[str]) -> None:
    where = channel()
    direct = await postgres_log(fresh_postgres_url)
    async with CuttingProxy(fresh_postgres_url) as proxy:
        log = await postgres_log(proxy.url)
        await say(log, where, saying("before"))
        proxy.arm(cut)
        with pytest.raises(Unknown):
            await log.turn(where, None, [], draft(saying("doubt")), NOW)
        # A turn waits for the row until the server has noticed: whoever reads the head by a turn reads the truth.
        assert texts((await view_of(log, where, None)).tail) == expected
        assert texts((await everything(direct, where))[1]) == expected
        await log.close()
    await direct.close()


async def test_a_database_that_is_away(fresh_postgres_url: str) -> None:
    proxy = CuttingProxy(fresh_postgres_url)
    async with proxy:
        log = await postgres_log(proxy.url)
        proxy.arm("before the commit arrives")
        with pytest.raises(Unknown):
            await say(log, channel(), saying("last"))
    with pytest.raises(Unavailable):
        await say(log, channel(), saying("nobody listens"))
    with pytest.raises(Unavailable):
        await everything(log, channel())
    await log.close()


async def postgres_log(url: str) -> PostgresLog:
    """A log whose tables are there."""
    logs = Logs("postgres", url)
    await logs.prepare()
    log = PostgresLog(database_url(url, Path()))
    await log.open()
    return log


async def test_a_closed_log_is_unavailable(sql_logs: Logs) -> None:
    log = await sql_logs.open()
    await sql_logs.close()
    with pytest.raises(Unavailable):
        await say(log, channel(), saying("too late"))
    with pytest.raises(Unavailable):
        await everything(log, channel())


def bytes_in(folder: Path) -> bytes:
    """All files of a folder, whatever they are."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def test_what_was_erased_is_not_in_the_files_either(sqlite_log: SqliteLog, tmp_path: Path) -> None:
    where = channel()
    secret = "Mon adresse est 12 rue des Lilas" + " !" * 3_000  # long enough for pages of its own
    await say(sqlite_log, where, saying("kept"), saying(secret), saying("short secret"))
    erasure = Draft(CAMILLE, OpId("op-erase"), EntriesErased(seqs=[Seq(2), Seq(3)]), b"")
    await sqlite_log.turn(where, None, [], draft(erasure), NOW)
    await sqlite_log.close()
    left = bytes_in(tmp_path)
    assert b"kept" in left
    assert not [secret for secret in (b"Lilas", b" ! ! !", b"short secret") if secret in left]


async def test_an_entry_of_a_newer_version_is_read_as_it_is(sql_logs: Logs, postgres_server: PostgresServer) -> None:
    where = channel()
    log = await sql_logs.open()
    await say(log, where, saying("before"), saying("newer"), saying("after"))
    body = '{"kind":"said.9","text":{"fr":"Salut"}}'
    if sql_logs.kind == "sqlite":
        with sqlite3.connect(sql_logs.place) as connection:
            connection.execute("UPDATE entry SET kind = 'said.9', body = ? WHERE seq = 2", (body.encode(),))
        connection.close()
    else:
        newer = "UPDATE entry SET kind = 'said.9', body = convert_to('BODY', 'UTF8') WHERE seq = 2"
        postgres_server.sql_in(str(sql_logs.place), newer.replace("BODY", body))
    _, read = await everything(log, where)
    assert texts(read) == ["before", "after"]
    assert read[1].event == Unread("said.9", body.encode())
    assert texts((await view_of(log, where, None)).tail) == ["before", "after"]
