"""A run sheet as one reader sees it: each step with its words in their language, and when it would begin."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from msgspec.structs import replace
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.models import ActivityId
from hub.kits.models import Task
from hub.kits.reading import ReadyKit
from hub.kits.shelf import Shelf
from hub.music.queries import PieceCard, pieces_of
from hub.runsheets.actions import steps_of
from hub.runsheets.models import RunStep, StepId
from hub.runsheets.polls import StepPoll, read, said
from hub.sessions.models import LessonState, Session
from hub.store.tables import Instant
from hub.twinnings.models import Room
from rooms.ids import SessionId, TwinningId

MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class StepPiece:
    """The music with which a step begins, or what it was called."""

    id: str
    title: str
    length_ms: int
    is_gone: bool


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step; `language` is that of its words, None where a teacher typed them. `begins_after`: in minutes."""

    step: StepId
    revision: int
    sign: str
    minutes: int
    words: str
    language: str | None
    stick: str | None
    spotlight: str | None
    page: int | None
    has_music: bool
    begins_after: int
    piece: StepPiece | None = None
    poll: StepPoll | None = None
    activity: ActivityId | None = None

    @property
    def fields(self) -> dict[str, str]:
        """As a form shows it."""
        return {
            "sign": self.sign,
            "minutes": str(self.minutes),
            "words": self.words,
            "stick": self.stick or "",
            "spotlight": self.spotlight or "",
            "page": str(self.page or ""),
            "music": "yes" if self.has_music else "",
            "piece": self.piece.id if self.piece else "",
            "activity": self.activity or "",
            "poll": said(self.poll),
        }


@dataclass(frozen=True, slots=True)
class KitLesson:
    """A lesson of a kit whose steps a sheet may begin with."""

    kit: str
    key: str
    title: str
    language: str


@dataclass(frozen=True, slots=True)
class EarlierSheet:
    """A lesson of the twinning that has a sheet."""

    session: SessionId
    title: str
    starts_at: Instant


async def sheet_of(db: AsyncSession, session: SessionId, shelf: Shelf, language: str) -> list[StepLine]:
    """Its steps in their order: one query, and one more where any has a piece of music."""
    lines: list[StepLine] = []
    after = 0
    kits = shelf.kits()
    steps = await steps_of(db, session)
    pieces = await _pieces(db, session) if any(each.piece for each in steps) else {}
    for each in steps:
        words, spoken = _said(each, kits.get(each.kit or ""), language)
        facts = each.sign, each.minutes, words, spoken, each.stick, each.spotlight, each.page, each.has_music
        piece, poll = _piece(each, pieces), _poll(each, kits, language)
        lines.append(StepLine(each.id, each.revision, *facts, after, piece, poll, each.activity_id))
        after += each.minutes
    return lines


async def planned_with(db: AsyncSession, activity: ActivityId) -> Sequence[EarlierSheet]:
    """The lessons that have a step with this activity, the last one first; none that was called off."""
    steps = select(RunStep.session_id).where(RunStep.activity_id == activity)
    found = await db.scalars(
        select(Session)
        .where(Session.id.in_(steps), Session.state != LessonState.CANCELLED)
        .order_by(Session.starts_at.desc(), Session.id)
        .limit(MOST_SHOWN)
    )
    return [EarlierSheet(each.id, each.title, each.starts_at) for each in found]


async def _pieces(db: AsyncSession, session: SessionId) -> Mapping[str, PieceCard]:
    lesson = await db.get_one(Session, session)
    return {each.id: each for each in await pieces_of(db, lesson.room_id)}


def _piece(step: RunStep, pieces: Mapping[str, PieceCard]) -> StepPiece | None:
    if step.piece is None:
        return None
    found = pieces.get(step.piece)
    return StepPiece(
        step.piece, found.title if found else step.piece_title, found.length_ms if found else 0, found is None
    )


def _poll(step: RunStep, kits: Mapping[str, ReadyKit], language: str) -> StepPoll | None:
    poll = read(step.poll)
    ready = kits.get(poll.kit or "") if poll is not None else None
    if poll is None or ready is None or not poll.message:
        return poll
    _, say = ready.speak(language)
    return replace(poll, question=say(poll.message) or poll.question)


def _said(step: RunStep, ready: ReadyKit | None, language: str) -> tuple[str, str | None]:
    if ready is not None and step.message:
        spoken, say = ready.speak(language)
        if say(step.message):
            return say(step.message), spoken
    return step.words, None


async def kit_lessons(db: AsyncSession, twinning: TwinningId, shelf: Shelf, language: str) -> list[KitLesson]:
    """The lessons of the kits that the twinning was made from."""
    known = shelf.kits()
    used = await db.scalars(select(Task.kit).where(Task.twinning_id == twinning, Task.kit.is_not(None)).distinct())
    lessons: list[KitLesson] = []
    for kit in sorted(each for each in used if each and each in known):
        spoken, say = known[kit].speak(language)
        lessons += [KitLesson(kit, each.key, say(f"session-{each.key}"), spoken) for each in known[kit].kit.sessions]
    return lessons


async def earlier_sheets(db: AsyncSession, twinning: TwinningId, but: SessionId) -> Sequence[EarlierSheet]:
    """Lessons of the twinning with a sheet of their own, the latest first."""
    found = await db.scalars(
        select(Session)
        .join(Room, Room.id == Session.room_id)
        .where(
            Room.twinning_id == twinning,
            Session.id != but,
            Session.state != LessonState.CANCELLED,
            Session.id.in_(select(RunStep.session_id)),
        )
        .order_by(Session.starts_at.desc(), Session.id)
        .limit(MOST_SHOWN)
    )
    return [EarlierSheet(each.id, each.title, each.starts_at) for each in found]
