"""The votes of an open poll, in SQL: that somebody voted in one table, how the votes stand in another (ADR 32)."""

import hashlib
import secrets
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from sqlalchemy import ColumnElement, and_, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hub.polls.models import Poll, PollBallot, PollTally
from hub.store.store import Store
from rooms.channel import Unavailable
from rooms.errors import Code, Refused
from rooms.ids import PersonId, RoomId, SeatId, Seq
from signaling.ports import Ballot, Tally, Votes

KEPT_MS = 24 * 3_600_000
"""A poll that nobody closed is forgotten a day after its first vote."""

Tables = type[Poll] | type[PollBallot] | type[PollTally]


class SqlVotes(Votes):
    """As `Votes`. Whoever counts locks the poll's row, so that a vote is before or after its end, never beside."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def cast(self, ballot: Ballot) -> int:
        """As `Votes.cast`."""
        async with self._writing() as db:
            key = await _counting(db, ballot)
            voter, mark = _hash(key, ballot.person), _hash(key, f"{ballot.person}\n{ballot.op_id}")
            cast = await _cast_by(db, ballot.room, ballot.poll, voter)
            mine = _of(PollBallot, ballot.room, ballot.poll)
            if await db.scalar(select(PollBallot.voter).where(mine, PollBallot.ballot == mark)) is not None:
                return cast
            if cast >= 1 if ballot.limit is None else await _cast_in(db, ballot) >= ballot.limit:
                raise Refused(Code.VOTED)
            db.add(PollBallot(room_id=ballot.room, seq=ballot.poll, ballot=mark, voter=voter))
            await _add(db, ballot)
            return cast + 1

    async def count(self, ballot: Ballot, votes: Sequence[int]) -> None:
        """As `Votes.count`."""
        async with self._writing() as db:
            await _counting(db, ballot)
            ours = and_(_of(PollTally, ballot.room, ballot.poll), PollTally.seat == ballot.seat, PollTally.is_counted)
            await db.execute(delete(PollTally).where(ours))
            db.add_all(
                PollTally(
                    room_id=ballot.room, seq=ballot.poll, seat=ballot.seat, choice=choice, is_counted=True, votes=number
                )
                for choice, number in enumerate(votes)
            )

    async def cast_by(self, room: RoomId, poll: Seq, person: PersonId) -> int:
        """As `Votes.cast_by`."""
        async with self._reading() as db:
            key = await db.scalar(select(Poll.key).where(_of(Poll, room, poll)))
            return await _cast_by(db, room, poll, _hash(key, person)) if key else 0

    async def tally(self, room: RoomId, poll: Seq, choices: int) -> Tally:
        """As `Votes.tally`."""
        counts: dict[SeatId, list[int]] = defaultdict(lambda: [0] * choices)
        async with self._reading() as db:
            revision = await db.scalar(select(Poll.revision).where(_of(Poll, room, poll)))
            for row in await db.scalars(select(PollTally).where(_of(PollTally, room, poll))):
                counts[row.seat][row.choice] += row.votes
        return Tally(revision or 0, dict(counts))

    async def shut(self, room: RoomId, poll: Seq, at: int) -> None:
        """As `Votes.shut`."""
        async with self._writing() as db:
            await _begin(db, room, poll, at)
            await db.execute(update(Poll).where(_of(Poll, room, poll)).values(is_shut=True))

    async def forget(self, room: RoomId, poll: Seq) -> None:
        """As `Votes.forget`: the row that says "shut" stays for a day, without a key."""
        async with self._writing() as db:
            for table in (PollBallot, PollTally):
                await db.execute(delete(table).where(_of(table, room, poll)))
            await db.execute(update(Poll).where(_of(Poll, room, poll)).values(key=b""))

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[AsyncSession]:
        try:
            async with self._store.writing() as db:
                yield db
        except (OSError, SQLAlchemyError) as broken:
            raise Unavailable(str(type(broken))) from broken

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[AsyncSession]:
        try:
            async with self._store.reading() as db:
                yield db
        except (OSError, SQLAlchemyError) as broken:
            raise Unavailable(str(type(broken))) from broken


async def _begin(db: AsyncSession, room: RoomId, poll: Seq, at: int) -> None:
    """The poll has its row."""
    insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
    row = {"room_id": room, "seq": poll, "at": at, "key": secrets.token_bytes(32), "revision": 0, "is_shut": False}
    await db.execute(insert(Poll).values(row).on_conflict_do_nothing())


async def _counting(db: AsyncSession, ballot: Ballot) -> bytes:
    """The poll's key, and its row locked until the end of the transaction. Raises Refused(POLL_CLOSED)."""
    await _begin(db, ballot.room, ballot.poll, ballot.at)
    is_open = and_(_of(Poll, ballot.room, ballot.poll), Poll.is_shut.is_(False))
    key: bytes | None = await db.scalar(
        update(Poll).where(is_open).values(revision=Poll.revision + 1).returning(Poll.key)
    )
    if key is None:
        raise Refused(Code.POLL_CLOSED)
    return key


async def _cast_by(db: AsyncSession, room: RoomId, poll: Seq, voter: bytes) -> int:
    theirs = and_(_of(PollBallot, room, poll), PollBallot.voter == voter)
    return await db.scalar(select(func.count()).select_from(PollBallot).where(theirs)) or 0


async def _cast_in(db: AsyncSession, ballot: Ballot) -> int:
    """The votes of a class that were cast, by whoever of it."""
    ours = and_(
        _of(PollTally, ballot.room, ballot.poll), PollTally.seat == ballot.seat, PollTally.is_counted.is_(False)
    )
    return await db.scalar(select(func.coalesce(func.sum(PollTally.votes), 0)).where(ours)) or 0


async def _add(db: AsyncSession, ballot: Ballot) -> None:
    insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
    names = {"room_id": ballot.room, "seq": ballot.poll, "seat": ballot.seat, "choice": ballot.choice}
    one = insert(PollTally).values({**names, "is_counted": False, "votes": 1})
    more = one.on_conflict_do_update(
        index_elements=[*names, "is_counted"], set_={"votes": PollTally.votes + one.excluded.votes}
    )
    await db.execute(more)


def _of(table: Tables, room: RoomId, poll: Seq) -> ColumnElement[bool]:
    return and_(table.room_id == room, table.seq == poll)


def _hash(key: bytes, what: str) -> bytes:
    return hashlib.blake2b(what.encode(), key=key, digest_size=16).digest()
