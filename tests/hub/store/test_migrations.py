"""Migrations: up, down and up again on both databases, ending where the models are; many workers start at once."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, MetaData, inspect

import hub.accounts.models
import hub.activities.models
import hub.advent.models
import hub.api.models
import hub.attendance.models
import hub.audit.models
import hub.calendar.models
import hub.capsules.models
import hub.consent.models
import hub.families.models
import hub.feeds.models
import hub.guests.models
import hub.keepers.models
import hub.kits.models
import hub.looking.models
import hub.mascots.models
import hub.materials.models
import hub.mentors.models
import hub.mixing.models
import hub.music.models
import hub.networks.models
import hub.notebooks.models
import hub.parcels.models
import hub.people.models
import hub.polls.models
import hub.post.models
import hub.postcards.models
import hub.retention.models
import hub.runsheets.models
import hub.safety.models
import hub.sessions.models
import hub.sounds.models
import hub.store.media_homes
import hub.telling.models
import hub.unread.models
import hub.writings.models
from hub.store import engine, migrations
from hub.store.channel_log import tables
from hub.store.engine import WRITING, database_url, open_engine
from hub.store.migrations import CHANNELS, HUB, Tree
from hub.store.store import Store
from hub.store.tables import Base

MODELS = {HUB: Base.metadata, CHANNELS: tables.metadata}


def differences(connection: Connection, tree: Tree) -> list[object]:
    """What the models of `tree` would change about the database."""
    metadata: MetaData = MODELS[tree]
    context = MigrationContext.configure(
        connection,
        opts={
            "compare_type": True,
            "compare_server_default": True,
            "include_name": lambda name, kind, parents: kind != "table" or name in metadata.tables,
        },
    )
    found: list[object] = compare_metadata(context, metadata)
    return found


@pytest.mark.parametrize("tree", [HUB, CHANNELS], ids=lambda tree: tree.name)
async def test_up_down_and_up_agrees_with_the_models(empty_database: str, tmp_path: Path, tree: Tree) -> None:
    engine = open_engine(database_url(empty_database, tmp_path)).execution_options(**{WRITING: True})

    def names(connection: Connection) -> set[str]:
        return set(inspect(connection).get_table_names())

    async with engine.begin() as connection:
        await connection.run_sync(migrations.upgrade, tree)
    async with engine.begin() as connection:
        assert await connection.run_sync(differences, tree) == []
        assert await connection.run_sync(names) == {*MODELS[tree].tables, tree.version_table}
        await connection.run_sync(migrations.downgrade, tree)
    async with engine.begin() as connection:
        assert await connection.run_sync(names) == {tree.version_table}
        await connection.run_sync(migrations.upgrade, tree)
    async with engine.begin() as connection:
        assert await connection.run_sync(differences, tree) == []
    await engine.dispose()


async def test_a_difference_would_be_seen(empty_database: str, tmp_path: Path) -> None:
    """The comparison above is not blind."""
    engine = open_engine(database_url(empty_database, tmp_path)).execution_options(**{WRITING: True})
    async with engine.begin() as connection:
        await connection.run_sync(migrations.upgrade, HUB)
        await connection.exec_driver_sql("ALTER TABLE room ADD COLUMN surprise VARCHAR(3)")
        assert len(await connection.run_sync(differences, HUB)) == 1
    await engine.dispose()


async def test_many_workers_start_at_once(empty_database: str, tmp_path: Path) -> None:
    stores = [Store(empty_database, tmp_path / "data") for _ in range(4)]
    await asyncio.gather(*(store.open() for store in stores))
    for store in stores:
        await store.close()


async def test_a_second_start_changes_nothing(empty_database: str, tmp_path: Path) -> None:
    for _ in range(2):
        async with Store(empty_database, tmp_path / "data") as store, store.reading() as db:
            connection = await db.connection()
            assert await connection.run_sync(differences, HUB) == []


def test_the_trees_share_no_table() -> None:
    assert not set(MODELS[HUB].tables) & set(MODELS[CHANNELS].tables)
    assert hub.people.models.Person.__tablename__ in MODELS[HUB].tables


async def test_a_start_waits_while_another_brings_the_tables_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "SQLITE_PRAGMAS", (*engine.SQLITE_PRAGMAS, "PRAGMA busy_timeout=50"))
    async with Store("", tmp_path / "data"):
        pass
    upgrading = sqlite3.connect(tmp_path / "data" / engine.HUB_FILE, isolation_level=None)
    upgrading.execute("BEGIN IMMEDIATE")
    store = Store("", tmp_path / "data")
    opening = asyncio.create_task(store.open())
    await asyncio.sleep(0.5)
    assert not opening.done(), "it takes longer than an ordinary writer waits"
    upgrading.execute("COMMIT")
    upgrading.close()
    await opening
    await store.close()
