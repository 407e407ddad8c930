"""`ribambelle restore`: a backup becomes a hub again, in an empty place, or over another one that is set aside first.

Nothing is touched before every byte has been compared with the manifest. Files of SQLite are made beside their places
and moved there when they are complete; in PostgreSQL one transaction holds everything. Every channel begins another
epoch, so that browsers that remember more than the backup let go of it (ADR 9).
"""

import os
import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, text

from hub.care import places, rows
from hub.care.archive import Archive, Damaged, NewerFormat, reading
from hub.care.backup import back_up
from hub.care.places import Database
from hub.keeper import StartError
from hub.lifecycle import data_directory
from hub.settings import Settings
from hub.store import migrations
from hub.store.migrations import CHANNELS, TREES

_ASIDE = "before-%Y-%m-%d-%H%M%SZ"
_RUNNING = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = current_setting('application_name')
    AND pid <> pg_backend_pid()
"""


@dataclass(frozen=True, slots=True)
class Restored:
    """What there is now. `aside`: where what was there before has gone."""

    made_at: str
    version: str
    aside: Path | None


async def restore(settings: Settings, file: Path, *, is_replacing: bool = False) -> Restored:
    """Put a backup in place, while no hub runs there. Raises StartError; until everything is ready nothing changes."""
    try:
        with reading(file) as archive:
            _check_revisions(archive)
            with data_directory(settings.data_dir):
                aside = await _put(settings, archive, is_replacing=is_replacing)
            return Restored(archive.manifest.made_at, archive.manifest.version, aside)
    except NewerFormat:
        raise StartError("restore-newer", file=str(file)) from None
    except Damaged as no:
        raise StartError("restore-damaged", file=str(file), why=str(no)) from None
    except OSError as no:
        raise StartError("restore-failed", file=str(no.filename or file), why=str(no.strerror)) from None


def refuse_unfinished(data_dir: Path) -> None:
    """Raises StartError where a restore was broken off: such a hub would look whole and lack half."""
    if (data_dir / places.UNFINISHED).exists():
        raise StartError("restore-unfinished", path=str(data_dir))


def _check_revisions(archive: Archive) -> None:
    for tree in TREES:
        revision = archive.manifest.revisions.get(tree.name)
        if revision is not None and not migrations.is_known(tree, revision):
            raise NewerFormat


async def _put(settings: Settings, archive: Archive, *, is_replacing: bool) -> Path | None:
    """Everything in order; where something was, it is set aside at the path that comes back."""
    found = places.databases(settings)
    is_empty = await _is_empty(settings, found)
    if not is_empty and not is_replacing:
        raise StartError("restore-not-empty", path=str(settings.data_dir))
    aside = None if is_empty else places.backups(settings.data_dir) / datetime.now(UTC).strftime(_ASIDE)
    unfinished = settings.data_dir / places.UNFINISHED
    was_broken_off = unfinished.exists()
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    staged = [_staged(database, unfinished) for database in found]
    try:
        for database in staged:
            if database.file is None and aside is not None:
                aside.mkdir(mode=0o700)
                await back_up(settings, aside)
            await _fill(database, archive)
    except BaseException:
        if not was_broken_off:
            shutil.rmtree(unfinished)
        raise
    if aside is not None:
        _set_aside(settings, found, aside)
    for database, ready in zip(found, staged, strict=True):
        if database.file is not None and ready.file is not None:
            shutil.move(ready.file, database.file)
    _put_files(settings.data_dir, archive)
    os.sync()
    shutil.rmtree(unfinished)
    return aside


async def _is_empty(settings: Settings, found: list[Database]) -> bool:
    """Whether nothing of a hub is here. Raises StartError where one is at work on the database."""
    is_empty = not any(places.files(settings)) and not any(each.file and each.file.exists() for each in found)
    if found[0].file is not None:
        return is_empty
    async with places.connected(found[0]) as connection:
        if await connection.scalar(text(_RUNNING)):
            raise StartError("restore-running")
        revisions = {tree: await connection.run_sync(migrations.revision, tree) for tree in TREES}
    if any(at is not None and not migrations.is_known(tree, at) for tree, at in revisions.items()):
        raise StartError("restore-over-newer")  # we could not take these tables away
    return is_empty and not any(revisions.values())


def _staged(database: Database, folder: Path) -> Database:
    """Not yet in its place; PostgreSQL's transaction needs no other one."""
    if database.file is None:
        return database
    file = folder / database.file.name
    file.touch(0o600)
    return replace(database, file=file, url=database.url.set(database=str(file)))


async def _fill(database: Database, archive: Archive) -> None:
    async with places.connected(database, is_writing=True) as connection:
        await connection.run_sync(_write, database, archive)
        await connection.commit()


def _write(connection: Connection, database: Database, archive: Archive) -> None:
    """The tables as they were at the backup's revision, with their rows; the next start brings them up to date."""
    for tree in database.trees:
        migrations.downgrade(connection, tree)
        if (revision := archive.manifest.revisions.get(tree.name)) is not None:
            migrations.upgrade(connection, tree, revision)
    for table in rows.tables(connection):
        with archive.open(f"tables/{table.name}.jsonl") as stored:
            rows.write(connection, table, stored)
    if CHANNELS in database.trees:
        rows.begin_epochs(connection)


def _set_aside(settings: Settings, found: list[Database], aside: Path) -> None:
    """Nothing is thrown away: it may have been the wrong backup."""
    for path in list(places.files(settings)):
        _move(path, aside / path.relative_to(settings.data_dir))
    for database in found:
        for path in places.with_companions(database.file) if database.file else ():
            if path.exists():
                _move(path, aside / path.name)


def _move(path: Path, to: Path) -> None:
    to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.move(path, to)


def _put_files(data_dir: Path, archive: Archive) -> None:
    """For the hub's user alone, as secrets are."""
    for name in archive.below("files"):
        path = data_dir / name.removeprefix("files/")
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(0o600)
        with archive.open(name) as stored, path.open("wb") as file:
            shutil.copyfileobj(stored, file)
