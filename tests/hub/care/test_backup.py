"""Backups: every row of either database, and every secret, in one file; restored into either; damage is always seen."""

import json
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from hub import settings as all_settings
from hub.care import archive, places, rows
from hub.care.backup import back_up, last_backup
from hub.care.restore import refuse_unfinished, restore
from hub.keeper import StartError
from hub.lifecycle import data_directory
from hub.schools.actions import add_school
from hub.settings import Settings
from hub.store.store import Store
from rooms.channel import Author, Channel, ChannelName, Draft
from rooms.events import MessageSaid
from rooms.ids import OpId
from tests.hub import world as worlds
from tests.hub.world import NOW, World
from tests.services import PostgresServer

SECRET = os.urandom(32)
Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest) -> str:
    """An empty database of each kind."""
    return "" if request.param == "sqlite" else str(request.getfixturevalue("fresh_postgres_url"))


def settings_of(data_dir: Path, database: str) -> Settings:
    flags = {"DATA_DIR": str(data_dir), "DATABASE_URL": database or None}
    return all_settings.read(flags, {}, file=None)


async def fill(settings: Settings) -> World:
    """A small world, something said in its room, and a secret in a folder."""
    async with Store(settings.database_url, settings.data_dir) as store:
        world = await worlds.make(store)
        channel = Channel(world.room, ChannelName("chat"))
        for text in ("Bonjour Évora !", "Olá 🦊"):
            draft = Draft(Author(world.camille, world.niort), OpId(text), MessageSaid(text), b"\0\xff")
            await store.log.turn(channel, None, (), lambda view, draft=draft: [draft], NOW)  # type: ignore[misc]
    (settings.data_dir / "keys").mkdir(parents=True)
    (settings.data_dir / "keys" / "ca").write_bytes(SECRET)
    return world


async def everything(settings: Settings) -> Rows:
    """All rows of all tables, but for the epochs, which a restore begins anew."""
    found: Rows = {}

    def read(connection: Connection) -> None:
        for table in rows.tables(connection):
            kept = [column for column in table.columns if column.name != "epoch"]
            query = select(*kept).order_by(*table.primary_key.columns)
            found[table.name] = [tuple(row) for row in connection.execute(query)]

    for each in places.databases(settings):
        async with places.connected(each) as connection:
            await connection.run_sync(read)
    return found


async def epochs(settings: Settings) -> list[str]:
    async with places.connected(places.databases(settings)[0]) as connection:
        return list((await connection.exec_driver_sql("SELECT epoch FROM channel")).scalars())


@pytest.mark.parametrize("into", ["sqlite", "postgres"])
async def test_everything_comes_back_on_either_database(
    database: str, into: str, tmp_path: Path, postgres_server: PostgresServer
) -> None:
    old = settings_of(tmp_path / "old", database)
    world = await fill(old)
    made = await back_up(old)
    url = postgres_server.new_database() if into == "postgres" else ""
    new = settings_of(tmp_path / "new", url)
    done = await restore(new, Path(made.file))
    assert (done.made_at, done.aside) == (made.made_at, None)
    assert await everything(new) == await everything(old)
    assert len((await everything(new))["entry"]) == 2
    assert not set(await epochs(old)) & set(await epochs(new)), "nobody would notice"
    assert (tmp_path / "new" / "keys" / "ca").read_bytes() == SECRET
    assert stat.S_IMODE((tmp_path / "new" / "keys" / "ca").stat().st_mode) == 0o600
    async with Store(url, new.data_dir) as store:  # and it goes on: new rows get new numbers
        for name in ("chat", "floor", "page-1"):
            draft = Draft(Author(world.camille, world.niort), OpId("more"), MessageSaid("encore"), b"d")
            channel = Channel(world.room, ChannelName(name))
            (entry,) = await store.log.turn(channel, None, (), lambda view, draft=draft: [draft], NOW)  # type: ignore[misc]
            assert entry.seq == (3 if name == "chat" else 1)
    if url:
        postgres_server.drop_database(url)


async def test_the_file_is_its_users_alone_and_never_written_over(tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "data", "")
    await fill(settings)
    file = tmp_path / "stick" / "monday.zip"
    file.parent.mkdir()
    assert last_backup(settings.data_dir) is None
    made = await back_up(settings, file)
    assert last_backup(settings.data_dir) == made
    assert made.size == file.stat().st_size
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()
    with pytest.raises(StartError, match="backup-exists"):
        await back_up(settings, file)
    assert file.read_bytes() == before
    (in_folder := await back_up(settings, file.parent))
    assert Path(in_folder.file).parent == file.parent
    assert {path.name for path in file.parent.iterdir()} == {"monday.zip", Path(in_folder.file).name}
    with pytest.raises(StartError, match="backup-unwritable"):
        await back_up(settings, tmp_path / "no-such-stick" / "monday.zip")
    own = Path((await back_up(settings)).file)
    assert own.parent == settings.data_dir / "backups"
    assert stat.S_IMODE(own.parent.stat().st_mode) == 0o700
    with zipfile.ZipFile(own) as stored:
        assert not [name for name in stored.namelist() if "backup" in name or ".db" in name], "a backup in a backup"


async def test_an_empty_place_is_no_hub(database: str, tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "data", database)
    with pytest.raises(StartError, match="backup-nothing"):
        await back_up(settings)
    assert not list((tmp_path / "data").glob("*.db")), "looking made a database"
    assert not list((tmp_path / "data").rglob("*.zip"))


async def test_a_hub_is_only_replaced_when_that_was_said_and_is_set_aside(database: str, tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "data", database)
    await fill(settings)
    made = await back_up(settings, tmp_path / "backup.zip")
    async with Store(settings.database_url, settings.data_dir) as store, store.writing() as db:
        await add_school(db, name="Later", town="Lyon", country="FR", time_zone="Europe/Paris")
    now = await everything(settings)
    with pytest.raises(StartError, match="restore-not-empty"):
        await restore(settings, Path(made.file))
    assert await everything(settings) == now
    done = await restore(settings, Path(made.file), is_replacing=True)
    assert len((await everything(settings))["school"]) == len(now["school"]) - 1
    assert done.aside is not None
    if database:
        (copy,) = done.aside.glob("*.zip")
        again = settings_of(tmp_path / "again", "")
        await restore(again, copy)
    else:
        assert (done.aside / "keys" / "ca").read_bytes() == SECRET
        again = settings_of(done.aside, "")
    assert await everything(again) == now


async def test_a_running_hub_is_left_alone(database: str, tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "data", database)
    await fill(settings)
    made = await back_up(settings, tmp_path / "backup.zip")
    with data_directory(settings.data_dir), pytest.raises(StartError, match="data-dir-held"):
        await restore(settings, Path(made.file), is_replacing=True)
    if database:  # a worker on another computer
        elsewhere = settings_of(tmp_path / "elsewhere", database)
        async with Store(database, tmp_path / "third"):
            with pytest.raises(StartError, match="restore-running"):
                await restore(elsewhere, Path(made.file), is_replacing=True)


def flip(file: Path) -> None:
    """One bit of what is stored, as a bad disk does."""
    with zipfile.ZipFile(file) as stored:
        info = stored.getinfo("files/keys/ca")
    raw = bytearray(file.read_bytes())
    raw[info.header_offset + 30 + len(info.filename) + 20 + 4] ^= 1
    file.write_bytes(raw)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100])


def add_a_member(file: Path) -> None:
    with zipfile.ZipFile(file, "a") as stored:
        stored.writestr("files/../../escaped", b"!")


def no_backup(file: Path) -> None:
    file.write_bytes(b"Dear diary")


def rewrite(change: Callable[[dict[str, object]], None]) -> Callable[[Path], None]:
    """The same with another manifest."""

    def apply(file: Path) -> None:
        with zipfile.ZipFile(file) as stored:
            members = {name: stored.read(name) for name in stored.namelist()}
        manifest = json.loads(members.pop(archive.MANIFEST))
        change(manifest)
        with zipfile.ZipFile(file, "w") as stored:
            for name, content in members.items():
                stored.writestr(name, content)
            stored.writestr(archive.MANIFEST, json.dumps(manifest))

    return apply


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (flip, "restore-damaged"),
        (cut, "restore-damaged"),
        (add_a_member, "restore-damaged"),
        (no_backup, "restore-damaged"),
        (Path.unlink, "restore-failed"),
        (rewrite(lambda manifest: manifest.update(format=archive.FORMAT + 1)), "restore-newer"),
        (rewrite(lambda manifest: manifest.update(revisions={"hub": "hub_9999"})), "restore-newer"),
        (rewrite(lambda manifest: manifest.pop("members")), "restore-damaged"),
    ],
    ids=["flipped", "cut", "more", "none", "gone", "newer-format", "newer-tables", "no-members"],
)
async def test_what_is_no_whole_backup_changes_nothing(harm: Callable[[Path], None], said: str, tmp_path: Path) -> None:
    await fill(settings_of(tmp_path / "old", ""))
    made = await back_up(settings_of(tmp_path / "old", ""), tmp_path / "backup.zip")
    harm(Path(made.file))
    new = settings_of(tmp_path / "new", "")
    with pytest.raises(StartError, match=said):
        await restore(new, tmp_path / "backup.zip")
    assert not [path for path in (tmp_path / "new").rglob("*") if path.name != "hub.lock"]
    assert not (tmp_path / "escaped").exists()


async def test_rows_that_do_not_fit_leave_the_hub_as_it_was(database: str, tmp_path: Path) -> None:
    """A manifest that agrees with bad rows, the worst that a hand could make: found in the middle, and taken back."""
    settings = settings_of(tmp_path / "data", database)
    await fill(settings)
    with archive.writing(tmp_path / "bad.zip") as writer:
        writer.add("tables/school.jsonl", [b'["id","nonsense"]\n'])
        writer.finish(
            version="0", made_at="", database="sqlite", revisions={"hub": "hub_0002", "channels": "channels_0002"}
        )
    now = await everything(settings)
    with pytest.raises(StartError, match="restore-damaged"):
        await restore(settings, tmp_path / "bad.zip", is_replacing=True)
    assert await everything(settings) == now
    refuse_unfinished(settings.data_dir)


async def test_a_restore_that_was_broken_off_keeps_the_hub_shut(tmp_path: Path) -> None:
    world = await fill(settings_of(tmp_path / "old", ""))
    made = await back_up(settings_of(tmp_path / "old", ""))
    new = settings_of(tmp_path / "new", "")
    (new.data_dir / places.UNFINISHED).mkdir(parents=True)
    (new.data_dir / places.UNFINISHED / "channels.db").touch()
    (new.data_dir / "channels.db").touch()
    with pytest.raises(StartError, match="restore-unfinished"):
        refuse_unfinished(new.data_dir)
    await restore(new, Path(made.file), is_replacing=True)
    refuse_unfinished(new.data_dir)
    async with Store("", new.data_dir) as store:
        assert (await store.log.heads(world.room))[ChannelName("chat")].seq == 2
