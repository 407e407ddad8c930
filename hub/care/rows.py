"""Tables as lines of JSON and back, so that a backup of one kind of database can be restored into the other.

A member's first line names the columns, each further line is a row in their order; bytes are base64.
"""

import base64
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Any

import msgspec
from sqlalchemy import JSON, Column, Connection, Date, LargeBinary, MetaData, Table, select, text
from sqlalchemy.exc import DataError, IntegrityError

from hub.care.archive import Damaged
from hub.store.channel_log.rows import new_epoch
from hub.store.migrations import TREES

ROWS_AT_ONCE = 500

_NOT_COPIED = {tree.version_table for tree in TREES}
"""The manifest says it."""


def tables(connection: Connection) -> list[Table]:
    """The tables that are there, those that others refer to first."""
    metadata = MetaData()
    metadata.reflect(connection)
    found = [table for table in metadata.sorted_tables if table.name not in _NOT_COPIED]
    for table in found:
        for column in table.columns:
            if isinstance(column.type, JSON):
                column.type.none_as_null = True
    return found


def lines(connection: Connection, table: Table) -> Iterator[bytes]:
    """A table, a few rows in memory at a time."""
    yield msgspec.json.encode([str(column.name) for column in table.columns]) + b"\n"
    query = select(table).order_by(*table.primary_key.columns)
    with connection.execute(query, execution_options={"yield_per": ROWS_AT_ONCE}) as result:
        for row in result:
            yield msgspec.json.encode(list(row)) + b"\n"


def write(connection: Connection, table: Table, stored: Iterable[bytes]) -> None:
    """The rows of `lines` into an empty table of the same revision. Raises Damaged."""
    remaining = iter(stored)
    try:
        names: list[str] = msgspec.json.decode(next(remaining), type=list[str])
        readers = [_reader(table.columns[name]) for name in names]
        while some := [msgspec.json.decode(line, type=list[Any]) for line in islice(remaining, ROWS_AT_ONCE)]:
            values = [{n: read(v) for n, read, v in zip(names, readers, row, strict=True)} for row in some]
            connection.execute(table.insert(), values)
    except (StopIteration, KeyError, TypeError, ValueError, IntegrityError, DataError) as broken:
        raise Damaged(f"the rows of {table.name} cannot be read") from broken
    _number_on(connection, table)


def begin_epochs(connection: Connection) -> None:
    """Whoever remembers what is not in this copy notices at once (ADR 9)."""
    fresh = [{"id": id, "epoch": new_epoch()} for id in connection.execute(text("SELECT id FROM channel")).scalars()]
    if fresh:
        connection.execute(text("UPDATE channel SET epoch = :epoch WHERE id = :id"), fresh)


def _reader(column: Column[Any]) -> Callable[[Any], Any]:
    if isinstance(column.type, LargeBinary):
        return lambda value: None if value is None else base64.b64decode(value, validate=True)
    if isinstance(column.type, Date):
        return lambda value: None if value is None else date.fromisoformat(value)
    return lambda value: value


def _number_on(connection: Connection, table: Table) -> None:
    """PostgreSQL counts rows beside the table."""
    column = table.autoincrement_column
    if connection.dialect.name == "postgresql" and column is not None:
        last = f"SELECT coalesce(max({column.name}), 0) + 1 FROM {table.name}"  # noqa: S608 our own names
        connection.execute(
            text(f"SELECT setval(pg_get_serial_sequence('{table.name}', '{column.name}'), ({last}), false)")
        )
