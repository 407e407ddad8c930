"""What a keeper does while everybody talks: a backup that becomes another hub, and tables of the next version."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import asyncpg

from hub.settings import TABLE
from hub.store.migrations import TREES
from tests.client.ledger import Line, read_all
from tests.faults.hub_process import HubProcess
from tests.faults.lesson import Figures, Lesson
from tests.faults.stage import Stage
from tests.hub.care.test_upgrade import expanding

COMMAND = Path(sys.executable).parent / "ribambelle"


async def backup_restored(stage: Stage) -> Figures:
    """One hub with its files, restored in another folder."""
    async with stage.on_sqlite() as held:
        await _move(held)
        return held.figures


async def backup_moved(stage: Stage) -> Figures:
    """The same from PostgreSQL, restored into another database."""
    url = stage.postgres.new_database()
    async with stage.on_postgres() as held:
        await _move(held, url)
        await held.hubs[0].stop()
    stage.postgres.drop_database(url)
    return held.figures


async def tables_expanded(stage: Stage) -> Figures:
    """The tables become those of the next version under two workers; one dies, and its heir starts on them."""
    async with stage.on_postgres(workers=2) as held:
        held.talk()
        await held.talk_for(0.3)
        db = await asyncpg.connect(held.database_url)
        async with db.transaction():
            for statement in expanding(TREES):
                await db.execute(statement)
        await db.close()
        await held.recover()
        killed = held.hub.workers()[0]
        os.kill(killed, signal.SIGKILL)
        async with asyncio.timeout(60):
            while killed in (alive := held.hub.workers()) or len(alive) < 2:  # noqa: ASYNC110 - a journal is watched
                await asyncio.sleep(0.05)
        await held.recover()
        (await held.judge()).raise_if_broken()
        return held.figures


async def _move(held: Lesson, url: str = "") -> None:
    """Talk, back up meanwhile, end that hub, and go on with what was restored, under the same address."""
    old, place = held.hub, held.hub.data_dir.parent
    held.talk()
    await held.talk_for(0.5)
    before = held.ledger.lines()
    await _run("backup", str(place / "backup.zip"), data_dir=old.data_dir, url=held.database_url)
    await held.talk_for(0.3)
    await old.stop()
    await _run("restore", str(place / "backup.zip"), data_dir=place / "restored", url=url)
    new = HubProcess(place / "restored", database_url=url, port=old.port)
    held.hubs = [new]
    await new.start()
    try:
        await held.recover()
        await held.level()
        await _compare(held, before)
    finally:
        await asyncio.gather(*(client.leave() for client in held.clients))
        await new.stop()


async def _compare(held: Lesson, before: list[Line]) -> None:
    channels = await read_all(await held.login(-1), held.school.room)
    for line in before:
        assert channels[line.channel][1][line.seq - 1]["op_id"] == line.op_id, "lost, though it was acknowledged before"
        assert channels[line.channel][0] != line.epoch, "the old epoch goes on"
    for client in held.clients:
        for name, (epoch, entries) in channels.items():
            copy = client.copy(name)
            assert (copy.epoch, copy.seq) == (epoch, len(entries)), "somebody did not come back level"
            assert [entry["op_id"] for entry in copy.entries] == [entry["op_id"] for entry in entries]
    held.figures.acknowledged = len(before)


async def _run(*words: str, data_dir: Path, url: str) -> None:
    """One command as a keeper types it."""
    ours = {setting.name for setting in TABLE}
    environment = {name: value for name, value in os.environ.items() if name not in ours}
    environment |= {"DATA_DIR": str(data_dir)} | ({"DATABASE_URL": url} if url else {})
    process = await asyncio.create_subprocess_exec(
        COMMAND, *words, env=environment, cwd=data_dir.parent,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()
