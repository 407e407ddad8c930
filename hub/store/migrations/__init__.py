"""Brings tables up to date when a worker starts: two trees, the hub's own tables and the rooms' channel log.

Several workers may start at once: one of them migrates, the others wait for it.
"""

from dataclasses import dataclass
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

_HERE = Path(__file__).parent
_POSTGRES_LOCK = 7_262_610  # any number; the same in every worker


@dataclass(frozen=True, slots=True)
class Tree:
    """One line of migrations, with a version table of its own (in PostgreSQL both share a database)."""

    name: str

    @property
    def version_table(self) -> str:
        return f"{self.name}_version"


HUB = Tree("hub")
CHANNELS = Tree("channels")


def upgrade(connection: Connection, tree: Tree, revision: str = "head") -> None:
    """Bring the tables of `tree` up to `revision`, within the transaction of `connection`."""
    _lock(connection)
    command.upgrade(_config(connection, tree), revision)


def downgrade(connection: Connection, tree: Tree, revision: str = "base") -> None:
    """Take the tables of `tree` back to `revision`."""
    _lock(connection)
    command.downgrade(_config(connection, tree), revision)


def _config(connection: Connection, tree: Tree) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", str(_HERE / tree.name).replace("%", "%%"))
    config.attributes["connection"] = connection
    config.attributes["version_table"] = tree.version_table
    return config


def _lock(connection: Connection) -> None:
    """SQLite's BEGIN IMMEDIATE has locked the file already."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_POSTGRES_LOCK})"))
