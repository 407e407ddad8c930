"""Sound boards as pages and archives read them: whoever looks sees the sounds that they may hear."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.models import Kind, State
from hub.materials.queries import MaterialLine, Wanted, find_all, gallery, shown_in
from hub.sounds.models import LONGEST_MS, BoardId, SoundBoard, SoundGiven, SoundThing, ThingId
from hub.store.tables import Instant
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor

_BLUR_MS: Final = 1_000


@dataclass(frozen=True, slots=True)
class BoardCard:
    """A board in the list of its twinning."""

    id: BoardId
    title: str
    things: int


@dataclass(frozen=True, slots=True)
class ThingLine:
    """A row with the sounds that one reader may hear, by class, the newest first."""

    id: ThingId
    names: Mapping[str, str]
    picture: str
    drawing: MaterialLine | None
    cells: Mapping[ClassId, Sequence[MaterialLine]]

    def name(self, language: str) -> tuple[str, str]:
        """Its language and what it is called, in that of the reader first."""
        for tag in (language, *self.names):
            if tag in self.names:
                return tag, self.names[tag]
        return "", ""


@dataclass(frozen=True, slots=True)
class ThingTold:
    """A row as all of its twinning see it; `drawing` and `sounds` are ids of materials."""

    id: ThingId
    names: Mapping[str, str]
    picture: str
    drawing: str | None
    sounds: Sequence[str]


@dataclass(frozen=True, slots=True)
class BoardTold:
    """A whole board, for an archive."""

    id: BoardId
    title: str
    things: Sequence[ThingTold]


async def boards_of(db: AsyncSession, twinning: TwinningId) -> list[BoardCard]:
    """All of a twinning, the oldest first."""
    rows = await db.execute(
        select(SoundBoard.id, SoundBoard.title, func.count(SoundThing.id))
        .outerjoin(SoundThing, SoundThing.board_id == SoundBoard.id)
        .where(SoundBoard.twinning_id == twinning)
        .group_by(SoundBoard.id, SoundBoard.title, SoundBoard.created_at)
        .order_by(SoundBoard.created_at, SoundBoard.id)
    )
    return [BoardCard(*row) for row in rows]


async def find_board(db: AsyncSession, board: str) -> SoundBoard | None:
    """The one with this id."""
    return await db.get(SoundBoard, BoardId(board))


async def things_of(db: AsyncSession, board: BoardId, actor: Actor, now: Instant) -> list[ThingLine]:
    """The rows of a board in their order, for somebody who takes part in its twinning."""
    things = await _things(db, board)
    given = await _given(db, [each.id for each in things])
    asked = {*given, *(each.drawing_id for each in things if each.drawing_id)}
    seen = {line.id: line for line in await find_all(db, sorted(asked), actor, now)}
    cells: dict[ThingId, dict[ClassId, list[MaterialLine]]] = {each.id: {} for each in things}
    for line in sorted((seen[each] for each in given if each in seen), key=lambda each: (-each.at, each.id)):
        cells[given[line.id]].setdefault(line.school_class, []).append(line)
    return [
        ThingLine(each.id, each.names, each.picture, seen.get(each.drawing_id or ""), cells[each.id]) for each in things
    ]


async def free_sounds(
    db: AsyncSession, twinning: TwinningId, school_class: ClassId, actor: Actor, words: str, now: Instant
) -> list[MaterialLine]:
    """The newest short sounds of a class that stand on no board yet, for somebody who takes part."""
    wanted = Wanted(school_class=school_class, kind=Kind.SOUND.value, words=words)
    found = (await gallery(db, twinning, actor, wanted, now)).lines
    taken = set(await db.scalars(select(SoundGiven.material_id).where(SoundGiven.material_id.in_(
        [each.id for each in found]
    ))))  # fmt: skip
    return [
        each
        for each in found
        if each.id not in taken and each.percent is None and each.state != State.WITHDRAWN and fits(each.duration_ms)
    ]


def fits(duration_ms: int) -> bool:
    """Whether a sound is short enough; a microphone that is stopped at twenty seconds writes a little more."""
    return 0 < duration_ms <= LONGEST_MS + _BLUR_MS


async def shown_boards(db: AsyncSession, twinning: TwinningId, now: Instant) -> list[BoardTold]:
    """All boards, with what everybody in the twinning may see and hear today."""
    shown = [each.id for each in await shown_in(db, twinning, now)]
    told: list[BoardTold] = []
    for board in await boards_of(db, twinning):
        things = await _things(db, board.id)
        given = await _given(db, [each.id for each in things])
        told.append(BoardTold(board.id, board.title, [
            ThingTold(
                each.id, each.names, each.picture, each.drawing_id if each.drawing_id in shown else None,
                [material for material in shown if given.get(material) == each.id],
            )
            for each in things
        ]))  # fmt: skip
    return told


async def _things(db: AsyncSession, board: BoardId) -> Sequence[SoundThing]:
    of_board = select(SoundThing).where(SoundThing.board_id == board)
    return (await db.scalars(of_board.order_by(SoundThing.place, SoundThing.id))).all()


async def _given(db: AsyncSession, things: Sequence[ThingId]) -> dict[str, ThingId]:
    """For which thing each material was given."""
    of_things = select(SoundGiven).where(SoundGiven.thing_id.in_(things))
    return {each.material_id: each.thing_id for each in await db.scalars(of_things)}
