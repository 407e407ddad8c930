"""An upgrade copies everything first, once however many start; and for its time two versions share the tables."""

import asyncio
import json
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import Connection, Inspector, create_engine, inspect

from hub.care import places
from hub.care.backup import back_up
from hub.care.restore import restore
from hub.care.upgrade import KEPT, careful_store, keep_a_copy
from hub.keeper import StartError
from hub.schools.actions import add_school
from hub.settings import Settings
from hub.store import migrations
from hub.store.migrations import CHANNELS, HUB, TREES, Tree
from hub.store.store import Store
from tests.hub.care.test_backup import Rows, database, everything, fill, settings_of

__all__ = ["database"]

TAKES_AWAY: dict[str, str] = {
    "hub_0008": "its checks let more roles in than before, and none fewer",
    "hub_0009": "the name in the address of a public page is one of its own, and the version before writes none",
    "hub_0040": "a teacher has one practice twinning at most, and the version before writes none",
    "hub_0070": "a step names an activity that is there, and the version before writes none",
}
"""Steps that may take something away, each with why nobody of the version before misses it."""


async def take_back(settings: Settings, hub: str = "hub_0002", channels: str = "channels_0001") -> None:
    """The tables as an older version had them."""
    for each in places.databases(settings):
        async with places.connected(each, is_writing=True) as connection:
            for tree in each.trees:
                await connection.run_sync(migrations.downgrade, tree, hub if tree == HUB else channels)
            await connection.commit()


def known(after: Rows, before: Rows) -> Rows:
    """Of what is there afterwards, what an older version knew: a column that a step adds is the last of its table.

    The staff rooms that a step adds are new altogether.
    """
    width = {name: len(rows[0]) if rows else 0 for name, rows in before.items()}
    return {
        name: [row[: width[name]] for row in rows if "staff" not in row[width[name] :]]
        for name, rows in after.items()
        if name in before
    }


def copies(settings: Settings) -> list[Path]:
    return sorted((settings.data_dir / "backups").glob("before-upgrade-*.zip"))


async def test_everything_is_copied_before_old_tables_change(database: str, tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "data", database)
    async with careful_store(settings):
        assert not copies(settings), "an empty place has nothing to copy"
    await fill(settings)
    async with careful_store(settings):
        assert not copies(settings), "these tables are those of today"
    await take_back(settings)
    before = await everything(settings)
    stores = [careful_store(settings) for _ in range(3)]
    await asyncio.gather(*(store.open() for store in stores))
    for store in stores:
        await store.close()
    (copy,) = copies(settings)
    with zipfile.ZipFile(copy) as archive:
        revisions = json.loads(archive.read("manifest.json"))["revisions"]
    assert revisions == {"hub": "hub_0002", "channels": "channels_0001"}
    again = settings_of(tmp_path / "again", "")
    await restore(again, copy)
    assert await everything(again) == before
    async with careful_store(again):  # and today's version goes on from there
        assert len(copies(again)) == 1
    after = await everything(settings)
    assert known(after, before) == before


async def test_the_last_few_copies_stay(tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "data", "")
    await fill(settings)
    folder = places.backups(settings.data_dir)
    for year in range(2020, 2026):
        (folder / f"before-upgrade-{year}-01-01-000000Z.zip").touch()
    (folder / "ribambelle-2020-01-01-000000Z.zip").touch()
    await keep_a_copy(settings)
    assert len(copies(settings)) == KEPT
    assert copies(settings)[-1].stat().st_size > 0
    assert (folder / "ribambelle-2020-01-01-000000Z.zip").exists(), "a keeper's own"


async def test_no_copy_no_upgrade(tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "data", "")
    await fill(settings)
    await take_back(settings)
    (settings.data_dir / "backups").touch()  # in the way
    before = await everything(settings)
    with pytest.raises(StartError, match="backup-unwritable"):
        await careful_store(settings).open()
    assert await everything(settings) == before


async def test_this_version_works_on_the_tables_of_the_next(database: str, tmp_path: Path) -> None:
    """The next version came, added what it wants, and a worker of this one starts once more."""
    settings = settings_of(tmp_path / "data", database)
    await fill(settings)
    for each in places.databases(settings):
        async with places.connected(each, is_writing=True) as connection:
            for statement in expanding(each.trees):
                await connection.exec_driver_sql(statement)
            await connection.commit()
    async with careful_store(settings) as store:
        assert not copies(settings)
        async with store.writing() as db:
            await add_school(db, name="Later", town="Lyon", country="FR", time_zone="Europe/Paris")
    after = await everything(settings)
    made = await back_up(settings, tmp_path / "newer.zip")
    with pytest.raises(StartError, match="restore-newer"):  # not by this version, which does not know these tables
        await restore(settings_of(tmp_path / "again", ""), Path(made.file))
    assert len(after["school"]) == 5
    assert after["school"][0][-1] == "new"


async def test_tables_of_the_next_version_are_not_thrown_away(fresh_postgres_url: str, tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "data", fresh_postgres_url)
    await fill(settings)
    made = await back_up(settings, tmp_path / "backup.zip")
    async with places.connected(places.databases(settings)[0], is_writing=True) as connection:
        for statement in expanding(TREES):
            await connection.exec_driver_sql(statement)
        await connection.commit()
    before = await everything(settings)
    with pytest.raises(StartError, match="restore-over-newer"):
        await restore(settings, Path(made.file), is_replacing=True)
    assert await everything(settings) == before


def expanding(trees: tuple[Tree, ...]) -> list[str]:
    """What a next version may do."""
    found = []
    if HUB in trees:
        found += [
            "ALTER TABLE school ADD COLUMN motto VARCHAR(80) DEFAULT 'new' NOT NULL",
            "CREATE TABLE novelty (id VARCHAR(36) PRIMARY KEY)",
            "UPDATE hub_version SET version_num = 'hub_9999'",
        ]
    if CHANNELS in trees:
        found += [
            "ALTER TABLE entry ADD COLUMN mood VARCHAR(8)",
            "ALTER TABLE channel ADD COLUMN weight INTEGER DEFAULT 0 NOT NULL",
            "UPDATE channels_version SET version_num = 'channels_9999'",
        ]
    return found


@pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree.name)
def test_a_step_only_adds(tree: Tree, tmp_path: Path) -> None:
    """Read from the tables themselves: what the version before needs is there after each step."""
    engine = create_engine(f"sqlite:///{tmp_path / 'tables.db'}")
    steps = [step.revision for step in migrations._script(tree).walk_revisions()][::-1]
    assert len(steps) > 1
    with engine.begin() as connection:
        migrations.upgrade(connection, tree, steps[0])
        for step in steps[1:]:
            before = needs(connection)
            migrations.upgrade(connection, tree, step)
            missing = lost(before, needs(connection))
            assert not missing or step in TAKES_AWAY, f"{step}: {missing}"
    engine.dispose()


@pytest.mark.parametrize(
    ("change", "is_harm"),
    [
        ("ALTER TABLE school ADD COLUMN motto VARCHAR(80) NOT NULL DEFAULT 'x'", False),
        ("CREATE INDEX by_name ON school (name)", False),
        ("ALTER TABLE school DROP COLUMN name", True),
        ("ALTER TABLE school RENAME COLUMN town TO city", True),
        ("DROP TABLE login", True),
        ("CREATE UNIQUE INDEX one_name ON school (name)", True),
    ],
)
def test_a_step_that_takes_away_would_be_seen(change: str, is_harm: bool, tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'tables.db'}")
    with engine.begin() as connection:
        migrations.upgrade(connection, HUB)
        before = needs(connection)
        connection.exec_driver_sql(change)
        assert bool(lost(before, needs(connection))) == is_harm
    engine.dispose()


Needs = dict[str, tuple[dict[str, str], set[str]]]
"""Per table: its columns with their types, and whatever refuses a row."""


def needs(connection: Connection) -> Needs:
    seen: Inspector = inspect(connection)
    found: Needs = {}
    for table in seen.get_table_names():
        columns = {column["name"]: str(column["type"]) for column in seen.get_columns(table)}
        demands = {
            f"{c['name']} is demanded" for c in seen.get_columns(table) if not c["nullable"] and not c["default"]
        }
        demands |= {f"unique {each['column_names']}" for each in seen.get_unique_constraints(table)}
        demands |= {f"unique {each['column_names']}" for each in seen.get_indexes(table) if each["unique"]}
        demands |= {f"check {each['sqltext']}" for each in seen.get_check_constraints(table)}
        demands |= {f"key {each['constrained_columns']}" for each in seen.get_foreign_keys(table)}
        found[table] = (columns, demands)
    return found


def lost(before: Needs, after: Needs) -> list[str]:
    """What a writer and a reader of `before` would miss, or be refused for."""
    found = [f"no table {table}" for table in before.keys() - after.keys()]
    for table in before.keys() & after.keys():
        (columns, demands), (new_columns, new_demands) = before[table], after[table]
        found += [f"{table}.{name}" for name, kind in columns.items() if new_columns.get(name) != kind]
        found += [f"{table}: {demand}" for demand in new_demands - demands]
    return found


async def test_the_store_alone_copies_nothing(tmp_path: Path) -> None:
    """Only who starts a hub does."""
    settings = settings_of(tmp_path / "data", "")
    await fill(settings)
    await take_back(settings)
    async with Store("", settings.data_dir):
        assert not copies(settings)
