"""`ribambelle backup`: everything that a hub must not lose, into one file, while it runs.

Each database is read in one transaction, so its rows are of one moment, and that moment is after the start: whatever
was acknowledged before it is in the file.
"""

import contextlib
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from hub.care import places, rows
from hub.care.archive import Writer, writing
from hub.care.places import Database
from hub.health import version
from hub.keeper import StartError
from hub.settings import Settings
from hub.store import migrations

_NAME = "ribambelle-%Y-%m-%d-%H%M%SZ.zip"
_CHUNK = 1 << 16


class Backup(msgspec.Struct, frozen=True):
    """One that was made. `made_at`: ISO 8601, UTC."""

    file: str
    made_at: str
    size: int
    """In bytes."""


async def back_up(settings: Settings, wanted: Path | None = None) -> Backup:
    """Make one, at `wanted` (a file that is not there yet, or a folder), else in DATA_DIR. Raises StartError."""
    now = datetime.now(UTC)
    found = places.databases(settings)
    if any(database.file and not database.file.exists() for database in found):
        raise StartError("backup-nothing", path=str(settings.data_dir))
    file = (wanted or settings.data_dir / places.BACKUPS).absolute()
    try:
        if wanted is None:
            places.backups(settings.data_dir)
        if file.is_dir():
            file /= now.strftime(_NAME)
        with writing(file) as writer:
            revisions: dict[str, str | None] = {}
            for database in found:
                revisions |= await _read(database, writer)
            if not any(revisions.values()):
                raise StartError("backup-nothing", path=str(settings.data_dir))
            for path in places.files(settings):
                writer.add(f"files/{path.relative_to(settings.data_dir).as_posix()}", _chunks(path))
            writer.finish(
                version=version(),
                made_at=now.isoformat(timespec="seconds"),
                database=found[0].url.get_backend_name(),
                revisions=revisions,
            )
    except FileExistsError:
        raise StartError("backup-exists", file=str(file)) from None
    except OSError as no:
        raise StartError("backup-unwritable", file=str(file), why=str(no.strerror)) from None
    made = Backup(str(file), now.isoformat(timespec="seconds"), file.stat().st_size)
    _remember(settings.data_dir, made)
    return made


def last_backup(data_dir: Path) -> Backup | None:
    """The last one that was made of this hub, wherever it went; it may have been moved since."""
    try:
        return msgspec.json.decode((data_dir / places.LAST_BACKUP).read_bytes(), type=Backup)
    except (OSError, msgspec.MsgspecError):
        return None


async def _read(database: Database, writer: Writer) -> dict[str, str | None]:
    async with places.connected(database) as connection:
        if database.file is None:
            await connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        return await connection.run_sync(_copy, database, writer)


def _copy(connection: Connection, database: Database, writer: Writer) -> dict[str, str | None]:
    for table in rows.tables(connection):
        writer.add(f"tables/{table.name}.jsonl", rows.lines(connection, table))
    return {tree.name: migrations.revision(connection, tree) for tree in database.trees}


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _remember(data_dir: Path, made: Backup) -> None:
    """For the keeper's page; a backup is one also where this cannot be written."""
    with contextlib.suppress(OSError):
        unfinished = data_dir / f"{places.LAST_BACKUP}.new"
        with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(msgspec.json.encode(made))
        unfinished.replace(data_dir / places.LAST_BACKUP)
