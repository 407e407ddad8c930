"""Where a hub's data are: its databases, and the files of its directory."""

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from hub.capsules.models import CAPSULES
from hub.keeper import StartError
from hub.materials.files import MATERIALS
from hub.post.folder import LETTERS
from hub.settings import Settings
from hub.store.engine import WRITING, database_url, open_engine
from hub.store.migrations import CHANNELS, HUB, Tree
from hub.store.store import CHANNELS_FILE
from hub.uploads.vault import ARRIVING, UPLOADS

BACKUPS = "backups"
LAST_BACKUP = "last-backup.json"
UNFINISHED = "restore-unfinished"

_NOT_CARRIED = {"hub.lock", BACKUPS, LAST_BACKUP, UNFINISHED, LETTERS, CAPSULES}
_BESIDE = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Database:
    """One database, and which trees of tables live in it; `file` if it is SQLite's."""

    url: URL
    trees: tuple[Tree, ...]
    file: Path | None = None


def databases(settings: Settings) -> list[Database]:
    """The channels come first: who writes in them stands in what is read after them. Raises StartError."""
    try:
        url = database_url(settings.database_url, settings.data_dir)
    except (ValueError, SQLAlchemyError):
        raise StartError("database-url-wrong") from None
    if url.get_backend_name() != "sqlite":
        return [Database(url, (HUB, CHANNELS))]
    channels = settings.data_dir / CHANNELS_FILE
    return [
        Database(URL.create("sqlite+aiosqlite", database=str(channels)), (CHANNELS,), channels),
        Database(url, (HUB,), Path(url.database or "").absolute()),
    ]


def files(settings: Settings) -> Iterator[Path]:
    """Everything else below DATA_DIR, secrets above all: whole files, none that a link leads to."""
    kept = {path for database in databases(settings) if database.file for path in with_companions(database.file)}
    for path in sorted(settings.data_dir.rglob("*")):
        first = path.relative_to(settings.data_dir).parts[0]
        if _is_arriving(path, settings.data_dir):
            continue
        if path.is_file() and not path.is_symlink() and path not in kept and first not in _NOT_CARRIED:
            yield path


def _is_arriving(path: Path, data_dir: Path) -> bool:
    """A file that is not yet whole."""
    return path.relative_to(data_dir).parts[:2] in ((UPLOADS, ARRIVING), (MATERIALS, ARRIVING))


def backups(data_dir: Path) -> Path:
    """The folder for what we copy or set aside by ourselves; made for the hub's user only. Raises OSError."""
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = data_dir / BACKUPS
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def with_companions(file: Path) -> list[Path]:
    """A file of SQLite and what it writes beside it."""
    return [file, *(file.with_name(file.name + ending) for ending in _BESIDE)]


@asynccontextmanager
async def connected(database: Database, *, is_writing: bool = False) -> AsyncIterator[AsyncConnection]:
    """One connection; who writes commits. Raises StartError where the database does not open, or breaks."""
    engine = open_engine(database.url).execution_options(**{WRITING: is_writing})
    try:
        async with AsyncExitStack() as stack:
            try:
                connection = await stack.enter_async_context(engine.connect())
            except OSError as no:
                raise StartError("database-closed", why=str(no).splitlines()[0]) from no
            yield connection
    except SQLAlchemyError as no:
        raise StartError("database-closed", why=type(getattr(no, "orig", None) or no).__name__) from no
    finally:
        await engine.dispose()
