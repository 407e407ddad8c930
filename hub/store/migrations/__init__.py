"""Brings tables up to date when a worker starts: two trees, the hub's own tables and the rooms' channel log.

Several workers may start at once: one of them migrates, the others wait for it. While a hub is upgraded, workers of one
version and the next share the tables, so a step only adds; what it takes away, nobody has used for a version.
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

TRY_LOCK = f"SELECT pg_try_advisory_xact_lock({_POSTGRES_LOCK})"
"""PostgreSQL: whether this transaction may migrate; it may until it ends."""


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

    def steps(current: Any, _: Any) -> Any:
        # Tables of a newer version are as we need them: it only added.
        is_newer = any(each not in _known(script) for each in current)
        return [] if is_newer else script._upgrade_revs(revision, current)

    _run(connection, tree, script, steps)


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
    return revision in _known(_script(tree))


def is_outdated(connection: Connection, tree: Tree) -> bool:
    """Whether there are tables of `tree`, and `upgrade` would change them."""
    script, at = _script(tree), revision(connection, tree)
    return at in _known(script) and at != script.get_current_head()


def _known(script: ScriptDirectory) -> set[str | None]:
    return {step.revision for step in script.walk_revisions()}


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
