"""What logs do when an older copy of the store is put back: another epoch, and no fold goes on from a lost future."""

import sqlite3
from collections.abc import Sequence

from rooms.channel import Draft, Head, TurnView
from rooms.ids import OpId, Seq
from tests.contract.logs import Logs
from tests.contract.turns import NOW, channel, everything, say, saying, texts, view_of
from tests.services import PostgresServer

GO_BACK = ("DELETE FROM entry WHERE seq > 2", "UPDATE channel SET head = 2")


def change(logs: Logs, server: PostgresServer, *statements: str) -> None:
    """What a restored copy does to a running log: under it, all at once."""
    if logs.kind == "sqlite":
        with sqlite3.connect(logs.place) as connection:
            for statement in statements:
                connection.execute(statement)
        connection.close()
    else:
        for statement in statements:
            server.sql_in(str(logs.place), statement)


async def test_a_restored_backup_begins_another_epoch(sql_logs: Logs, postgres_server: PostgresServer) -> None:
    """A writer that knows more than the log holds is told that history was replaced, and so is everyone else."""
    where = channel()
    log = await sql_logs.open()
    await say(log, where, *(saying(str(number)) for number in range(5)))
    known = (await everything(log, where))[0]
    change(sql_logs, postgres_server, *GO_BACK)
    seen: list[TurnView] = []

    def decide(view: TurnView) -> Sequence[Draft]:
        seen.append(view)
        return [saying("new")]

    entries = await log.turn(where, known, [], decide, NOW)
    assert seen[0].epoch != known.epoch
    assert texts(seen[0].tail) == ["0", "1"]
    assert [entry.seq for entry in entries] == [3]
    assert (await everything(log, where))[0] == Head(seen[0].epoch, Seq(3))


async def test_a_copy_that_went_on_to_the_same_numbers_is_another_history_too(
    sql_logs: Logs, postgres_server: PostgresServer
) -> None:
    where = channel()
    log = await sql_logs.open()
    await say(log, where, *(saying(str(number)) for number in range(5)))
    known = (await everything(log, where))[0]
    assert known.op_id
    change(sql_logs, postgres_server, *GO_BACK)
    other = await sql_logs.open()  # a worker that was not there before
    await say(other, where, *(saying(f"other {number}") for number in range(6)))
    assert (await everything(other, where))[0].epoch == known.epoch, "nobody has noticed yet"
    view = await view_of(log, where, known)
    assert view.epoch != known.epoch
    assert texts(view.tail) == ["0", "1", *(f"other {number}" for number in range(6))]
    # It was noticed in a turn that wrote nothing, and stays noticed.
    assert (await everything(other, where))[0] == Head(view.epoch, Seq(8))
    assert (await view_of(log, where, Head(view.epoch, Seq(8)))).epoch == view.epoch


async def test_who_is_level_or_behind_is_of_the_same_history(sql_logs: Logs) -> None:
    where = channel()
    log = await sql_logs.open()
    entries = await say(log, where, *(saying(str(number)) for number in range(5)))
    epoch = (await everything(log, where))[0].epoch
    for entry in entries:
        view = await view_of(log, where, Head(epoch, entry.seq, entry.op_id))
        assert (view.epoch, len(view.tail)) == (epoch, 5 - entry.seq)
    for known in (Head(epoch, Seq(0)), Head(epoch, Seq(0), OpId("op-none")), Head(epoch, Seq(4))):
        assert (await view_of(log, where, known)).epoch == epoch
    assert (await log.heads(where.room))[where.name].op_id == entries[-1].op_id
