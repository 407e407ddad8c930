"""Each database's own settings: what a URL means, and what makes a commit durable there."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

HUB_FILE = "ribambelle.db"
BUSY_SECONDS = 5
POSTGRES_CONNECTIONS = 10

# WAL with FULL keeps every commit over a power cut; on macOS only F_FULLFSYNC reaches the disk (sqlite.org/pragma).
SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",
    "PRAGMA checkpoint_fullfsync=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what is erased is overwritten, not only unlinked
    f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}",
)

WRITING = "ribambelle_writing"
"""Execution option of a connection that is going to write: SQLite then takes its lock at BEGIN, not half-way."""

PATIENT = "ribambelle_patient"
"""The same of one that waits for that lock as long as another process needs to bring the tables up to date."""
PATIENT_SECONDS = 600


def database_url(url: str, data_dir: Path) -> URL:
    """What `url` means for SQLAlchemy; empty: SQLite in `data_dir`. Raises ValueError for another kind of database."""
    if not url:
        return URL.create("sqlite+aiosqlite", database=str(data_dir / HUB_FILE))
    parsed = make_url(url)
    match parsed.get_backend_name():
        case "sqlite":
            return parsed.set(drivername="sqlite+aiosqlite")
        case "postgresql" | "postgres":
            return _for_asyncpg(parsed)
        case other:
            raise ValueError(f"a hub keeps its data in SQLite or PostgreSQL, not in {other!r}")


def open_engine(url: URL) -> AsyncEngine:
    """The engine for `url`, with the settings that this house needs."""
    if url.get_backend_name() == "sqlite":
        return _open_sqlite(url)
    return create_async_engine(
        url,
        pool_size=POSTGRES_CONNECTIONS,
        pool_pre_ping=True,
        pool_timeout=BUSY_SECONDS,
        connect_args={"server_settings": POSTGRES_SETTINGS, "timeout": BUSY_SECONDS, "command_timeout": 30},
    )


POSTGRES_SETTINGS = {
    "application_name": "ribambelle",
    "synchronous_commit": "on",
    "lock_timeout": f"{BUSY_SECONDS}s",
    # A worker that freezes while it holds a row lets go of it.
    "idle_in_transaction_session_timeout": "15s",
}


def _for_asyncpg(url: URL) -> URL:
    """`postgresql://` as everybody writes it; libpq's `sslmode` is asyncpg's `ssl`."""
    query: dict[str, Any] = dict(url.query)
    if "sslmode" in query:
        query["ssl"] = query.pop("sslmode")
    return url.set(drivername="postgresql+asyncpg", query=query)


def _open_sqlite(url: URL) -> AsyncEngine:
    engine = create_async_engine(url)

    @event.listens_for(engine.sync_engine, "connect")
    def configure(connection: Any, record: object) -> None:
        del record
        connection.isolation_level = None  # Python's sqlite3 would begin by itself, and only before some statements
        cursor = connection.cursor()
        for pragma in SQLITE_PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        # A reader that becomes a writer half-way fails at once when another wrote meanwhile (SQLITE_BUSY_SNAPSHOT).
        options = connection.get_execution_options()
        if PATIENT in options:
            connection.exec_driver_sql(f"PRAGMA busy_timeout={PATIENT_SECONDS * 1000}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get(WRITING) else "BEGIN")
        if PATIENT in options:
            connection.exec_driver_sql(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")

    return engine
