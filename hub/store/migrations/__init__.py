"""Brings tables up to date when a worker starts: two trees, the hub's own tables and the rooms' channel log.

Several workers may start at once: one of them migrates, the others wait for it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
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
TREES = (HUB, CHANNELS)


def upgrade(connection: Connection, tree: Tree, revision: str = "heads") -> None:
    """Bring the tables of `tree` up to `revision`, within the transaction of `connection`."""
    script = _script(tree)
    _run(connection, tree, script, lambda current, _: script._upgrade_revs(revision, current))


def downgrade(connection: Connection, tree: Tree, revision: str = "base") -> None:
    """Take the tables of `tree` back to `revision`."""
    script = _script(tree)
    _run(connection, tree, script, lambda current, _: script._downgrade_revs(revision, current))


def revision(connection: Connection, tree: Tree) -> str | None:
    """How far the tables of `tree` are; None where there are none."""
    context = MigrationContext.configure(connection, opts={"version_table": tree.version_table})
    return context.get_current_revision()


def is_known(tree: Tree, revision: str) -> bool:
    """Whether this version has ever heard of a revision; if not, a newer one made it."""
    return any(step.revision == revision for step in _script(tree).walk_revisions())


def _script(tree: Tree) -> ScriptDirectory:
    return ScriptDirectory(str(_HERE), version_locations=[str(_HERE / tree.name)])


def _run(connection: Connection, tree: Tree, script: ScriptDirectory, steps: Callable[[Any, Any], Any]) -> None:
    """Alembic's own commands keep their context in module globals, which two stores of one process would share.

    So each step gets its `op` as an argument instead, and the steps are chosen as `alembic.command` chooses them.
    """
    _lock(connection)
    options = {"version_table": tree.version_table, "script": script, "fn": steps}
    context = MigrationContext.configure(connection, opts=options)
    context.run_migrations(op=Operations(context))


def _lock(connection: Connection) -> None:
    """SQLite's BEGIN IMMEDIATE has locked the file already."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_POSTGRES_LOCK})"))
