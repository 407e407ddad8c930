"""What the hub stands on: its directory, the disk, the database, the bus, and a clock that is right."""

import asyncio
import errno
import os
import shutil
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from redis.asyncio import Redis
from redis.exceptions import RedisError
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from hub.doctor.findings import Finding, mend, note, well
from hub.settings import Settings
from hub.store.engine import database_url, open_engine

LEAST_FREE_BYTES = 1 << 30
"""Less, and a full school year's drawings may not find room."""
_PATIENCE_SECONDS = 5.0
_CLOCKS_APART_SECONDS = 5.0
_INSTALLED_AT = Path(__file__).stat().st_mtime


async def data_directory(settings: Settings) -> list[Finding]:
    """Whether the hub may write where it keeps everything; it may have to be made first."""
    path = _nearest(settings.data_dir)
    if path.is_dir() and os.access(path, os.R_OK | os.W_OK | os.X_OK):
        return [well("doctor-data-dir", path=str(settings.data_dir))]
    return [mend("data-dir-unwritable", path=str(settings.data_dir), why=_why(path))]


async def disk(settings: Settings) -> list[Finding]:
    """Room for what is still to come."""
    free = shutil.disk_usage(_nearest(settings.data_dir)).free
    names = {"free": _gigabytes(free), "least": _gigabytes(LEAST_FREE_BYTES), "path": str(settings.data_dir)}
    return [mend("doctor-disk-full", **names) if free < LEAST_FREE_BYTES else well("doctor-disk", free=names["free"])]


async def database(settings: Settings) -> list[Finding]:
    """Whether it answers. Nothing is made or changed: a database that is not there yet is made by the hub itself."""
    try:
        url = database_url(settings.database_url, settings.data_dir)
        if url.get_backend_name() == "sqlite" and not _is_there(url.database):
            return [note("doctor-database-new")]
        async with _connected(settings) as connection:
            await connection.execute(text("SELECT 1"))
    except (ValueError, OSError, TimeoutError, SQLAlchemyError) as no:
        return [mend("database-closed", why=type(getattr(no, "orig", None) or no).__name__)]
    return [well("doctor-database", kind=url.get_backend_name())]


async def bus(settings: Settings) -> list[Finding]:
    """Redis, where several workers tell each other what is new."""
    if not settings.redis_url:
        return [note("doctor-bus-none")]
    redis = Redis.from_url(settings.redis_url)
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            await redis.ping()
    except (RedisError, OSError, TimeoutError) as no:
        return [mend("doctor-bus-away", why=type(no).__name__)]
    finally:
        await redis.aclose()
    return [well("doctor-bus")]


async def clock(settings: Settings) -> list[Finding]:
    """Tickets and logins are good for a time, so a clock that is wrong locks people out."""
    if time.time() < _INSTALLED_AT:
        return [mend("doctor-clock-behind")]
    if settings.database_url.startswith("postgresql"):
        try:
            async with _connected(settings) as connection:
                theirs = (await connection.execute(text("SELECT extract(epoch FROM clock_timestamp())"))).scalar_one()
        except (ValueError, OSError, TimeoutError, SQLAlchemyError):
            return []  # the database's own check says so
        if abs(time.time() - float(theirs)) > _CLOCKS_APART_SECONDS:
            return [mend("doctor-clocks-apart", seconds=str(round(time.time() - float(theirs))))]
    return [well("doctor-clock")]


@asynccontextmanager
async def _connected(settings: Settings) -> AsyncIterator[AsyncConnection]:
    engine = open_engine(database_url(settings.database_url, settings.data_dir))
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS), engine.connect() as connection:
            yield connection
    finally:
        await engine.dispose()


def _is_there(file: str | None) -> bool:
    return file is not None and Path(file).exists()


def _nearest(path: Path) -> Path:
    """The path, or what there is of it."""
    return next(folder for folder in (path, *path.parents) if folder.exists())


def _why(path: Path) -> str:
    return os.strerror(errno.EACCES if path.is_dir() else errno.ENOTDIR)


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f}"
