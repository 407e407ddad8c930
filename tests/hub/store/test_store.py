"""The store: what is committed stays, what is raised rolls back, who listens hears of commits only."""

import asyncio
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from hub.schools.actions import add_school
from hub.schools.models import School
from hub.store.changes import note
from hub.store.engine import database_url
from hub.store.store import Store
from hub.twinnings.models import Room
from rooms.ids import RoomId, TwinningId

NIORT: dict[str, Any] = {"name": "École", "town": "Niort", "country": "FR", "time_zone": "Europe/Paris"}


@dataclass(frozen=True)
class Painted:
    colour: str


async def towns(store: Store) -> list[str]:
    async with store.reading() as db:
        return list(await db.scalars(select(School.town).order_by(School.town)))


async def test_writing_commits_at_the_end(any_store: Store) -> None:
    async with any_store.writing() as db:
        await add_school(db, **NIORT)
        assert await towns(any_store) == []
    assert await towns(any_store) == ["Niort"]


async def test_what_is_raised_rolls_back(any_store: Store) -> None:
    async def write_and_stop() -> None:
        async with any_store.writing() as db:
            await add_school(db, **NIORT)
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        await write_and_stop()
    assert await towns(any_store) == []


async def test_reading_keeps_nothing(any_store: Store) -> None:
    async with any_store.reading() as db:
        await add_school(db, **NIORT)
    assert await towns(any_store) == []


async def test_many_writers_wait_for_one_another(any_store: Store) -> None:
    async def write(number: int) -> None:
        async with any_store.writing() as db:
            known = len(list(await db.scalars(select(School))))
            await asyncio.sleep(0.001)
            await add_school(db, **{**NIORT, "town": f"town {number:02} {known}"})

    await asyncio.gather(*(write(number) for number in range(20)))
    assert len(await towns(any_store)) == 20


async def test_foreign_keys_are_kept(any_store: Store) -> None:
    with pytest.raises(IntegrityError):
        async with any_store.writing() as db:
            db.add(Room(id=RoomId("r"), twinning_id=TwinningId("nobody"), title="t", pages=2))


async def test_listeners_hear_of_what_was_committed_only(any_store: Store) -> None:
    heard: list[Painted] = []
    any_store.changes.listen(Painted, heard.append)

    async def paint_and_stop() -> None:
        async with any_store.writing() as db:
            note(db, Painted("red"))
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        await paint_and_stop()
    assert heard == []
    async with any_store.writing() as db:
        note(db, Painted("green"))
        note(db, "of another kind")
        assert heard == []
    assert heard == [Painted("green")]


async def test_everything_is_there_after_closing(empty_database: str, tmp_path: Path) -> None:
    async with Store(empty_database, tmp_path / "data") as store, store.writing() as db:
        await add_school(db, **NIORT)
    async with Store(empty_database, tmp_path / "data") as store:
        assert await towns(store) == ["Niort"]


async def test_sqlite_is_durable_and_private(tmp_path: Path) -> None:
    async with Store("", tmp_path / "deep" / "data") as store:
        async with store.writing() as db:
            pragmas = {
                name: await db.scalar(text(f"PRAGMA {name}"))
                for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
            }
        assert store.is_sqlite
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5_000}
    assert stat.S_IMODE((tmp_path / "deep" / "data").stat().st_mode) == 0o700
    files = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "deep" / "data").iterdir()}
    assert files.keys() >= {"ribambelle.db", "channels.db"}
    assert set(files.values()) == {0o600}


def test_what_a_url_means(tmp_path: Path) -> None:
    def meaning(url: str) -> str:
        return database_url(url, tmp_path).render_as_string(hide_password=False)

    assert meaning("") == f"sqlite+aiosqlite:///{tmp_path}/ribambelle.db"
    assert meaning("sqlite:////srv/hub.db") == "sqlite+aiosqlite:////srv/hub.db"
    assert meaning("postgresql://me:secret@db/hub") == "postgresql+asyncpg://me:secret@db/hub"
    assert meaning("postgres://me@db/hub?sslmode=require") == "postgresql+asyncpg://me@db/hub?ssl=require"
    with pytest.raises(ValueError, match="SQLite or PostgreSQL, not in 'mysql'"):
        database_url("mysql://me@db/hub", tmp_path)
