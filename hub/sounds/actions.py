"""What is done with sound boards. A `db` is a writing session (`Store.writing`), whose transaction the caller ends."""

from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.models import Kind, Material
from hub.sounds.facts import MOST_THINGS, BoardProblem, BoardRefused, Thing
from hub.sounds.models import BoardId, SoundBoard, SoundGiven, SoundThing, ThingId
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import TwinningId

MOST_BOARDS: Final = 20


async def make_board(db: AsyncSession, twinning: TwinningId, title: str, now: Instant) -> SoundBoard:
    """A new one; of two with the same name in a twinning the first is the one. Raises BoardRefused(MANY)."""
    if await db.get(Twinning, twinning, with_for_update=True) is None:
        raise LookupError(twinning)
    boards = (await db.scalars(select(SoundBoard).where(SoundBoard.twinning_id == twinning))).all()
    for board in boards:
        if board.title == title:
            return board
    if len(boards) >= MOST_BOARDS:
        raise BoardRefused(BoardProblem.MANY)
    made = SoundBoard(id=BoardId(new_id()), twinning_id=twinning, title=title, created_at=now)
    db.add(made)
    await db.flush()
    return made


async def remove_board(db: AsyncSession, board: BoardId) -> None:
    """Its things go with it; the sounds stay among the materials."""
    await db.execute(delete(SoundBoard).where(SoundBoard.id == board))


async def add_thing(db: AsyncSession, board: BoardId, thing: Thing) -> SoundThing:
    """Below the others; the same names again are the same one. Raises BoardRefused(MANY)."""
    found = await _things(db, board)
    for each in found:
        if each.names == thing.names:
            return each
    if len(found) >= MOST_THINGS:
        raise BoardRefused(BoardProblem.MANY)
    place = found[-1].place + 1 if found else 0
    row = SoundThing(id=ThingId(new_id()), board_id=board, place=place, names={}, picture="", drawing_id=None)
    await _write(db, row, thing)
    db.add(row)
    await db.flush()
    return row


async def change_thing(db: AsyncSession, board: BoardId, thing: ThingId, facts: Thing) -> None:
    """Other names, another picture."""
    for each in await _things(db, board):
        if each.id == thing:
            await _write(db, each, facts)


async def move_thing(db: AsyncSession, board: BoardId, thing: ThingId, *, by: int) -> None:
    """So many rows down, or up where `by` is negative; no further than there are rows."""
    rows = await _things(db, board)
    at = next((at for at, each in enumerate(rows) if each.id == thing), None)
    if at is None:
        return
    rows.insert(min(max(at + by, 0), len(rows) - 1), rows.pop(at))
    for place, each in enumerate(rows):
        each.place = place


async def remove_thing(db: AsyncSession, board: BoardId, thing: ThingId) -> None:
    """Its sounds stay among the materials."""
    await db.execute(delete(SoundThing).where(SoundThing.id == thing, SoundThing.board_id == board))


async def put_sound(db: AsyncSession, thing: ThingId, material: str) -> None:
    """A material is the sound of this thing; one that was put there already stays where it is."""
    if await db.get(SoundGiven, material) is None:
        db.add(SoundGiven(material_id=material, thing_id=thing))
        await db.flush()


async def _things(db: AsyncSession, board: BoardId) -> list[SoundThing]:
    """All of a board in their order, which nobody else changes meanwhile."""
    row = await db.get(SoundBoard, board, with_for_update=True)
    if row is None:
        raise LookupError(board)
    of_board = select(SoundThing).where(SoundThing.board_id == board)
    return list((await db.scalars(of_board.order_by(SoundThing.place, SoundThing.id))).all())


async def _write(db: AsyncSession, row: SoundThing, thing: Thing) -> None:
    """A drawing counts where it is a picture of the board's own twinning."""
    twinning = await db.scalar(select(SoundBoard.twinning_id).where(SoundBoard.id == row.board_id))
    is_picture = Material.kind.in_((Kind.DRAWING.value, Kind.PHOTO.value))
    here = Material.id == thing.drawing, Material.twinning_id == twinning, is_picture
    row.names, row.picture = dict(thing.names), thing.picture
    row.drawing_id = await db.scalar(select(Material.id).where(*here)) if thing.drawing else None
