"""What changes about a run sheet: steps come, change, move and go. A `db` is a writing session (`Store.writing`)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.models import Activity, ActivityId
from hub.kits.kit import KitSession, Step
from hub.kits.reading import ReadyKit
from hub.music.queries import piece_in
from hub.runsheets.facts import Facts, SheetProblem, SheetRefused
from hub.runsheets.models import RunStep, StepId
from hub.runsheets.polls import StepPoll, stored
from hub.sessions.models import LessonState, Session
from hub.store.changes import note
from hub.store.tables import new_id
from hub.twinnings.models import Room
from rooms.commands import Choice
from rooms.ids import RoomId, SessionId

MOST_STEPS: Final = 40


@dataclass(frozen=True, slots=True)
class SheetChanged:
    """A lesson's run sheet is another one: whoever shows it looks again."""

    session: SessionId
    room: RoomId


async def open_sheet(db: AsyncSession, session: SessionId) -> Session | None:
    """The lesson whose sheet is changed, for this transaction alone. Raises SheetRefused where it was called off."""
    found = await db.get(Session, session, with_for_update=True)
    if found is not None and found.state is LessonState.CANCELLED:
        raise SheetRefused(SheetProblem.OVER)
    return found


async def steps_of(db: AsyncSession, session: SessionId) -> Sequence[RunStep]:
    """Its steps in their order."""
    found = await db.scalars(
        select(RunStep).where(RunStep.session_id == session).order_by(RunStep.position, RunStep.id)
    )
    return found.all()


async def add(db: AsyncSession, lesson: Session, facts: Facts) -> RunStep:
    """One more at the end. Raises SheetRefused where there are too many."""
    steps = await steps_of(db, lesson.id)
    if len(steps) >= MOST_STEPS:
        raise SheetRefused(SheetProblem.FULL)
    step = RunStep(id=StepId(new_id()), session_id=lesson.id, position=len(steps), revision=1)
    await _put(db, lesson, step, facts)
    db.add(step)
    await _changed(db, lesson, [*steps, step])
    return step


async def change(
    db: AsyncSession,
    lesson: Session,
    step: str,
    facts: Facts,
    *,
    revision: int,
    keeps_words: bool = False,
    keeps_poll: bool = False,
) -> RunStep:
    """Say something else of a step. `keeps_words`, `keeps_poll`: those of its kit, in every language.

    Raises SheetRefused: GONE, or STALE where it is no longer at `revision`.
    """
    found = await _step(db, lesson, step)
    if found.revision != revision:
        raise SheetRefused(SheetProblem.STALE)
    words, of_kit, poll = found.words, (found.kit, found.message), found.poll
    await _put(db, lesson, found, facts)
    if keeps_words:
        found.words, (found.kit, found.message) = words, of_kit
    if keeps_poll:
        found.poll = poll
    found.revision += 1
    await _changed(db, lesson, ())
    return found


async def move(db: AsyncSession, lesson: Session, step: str, to: int) -> None:
    """To the place `to`, counted from 0; beyond the end means to the end. Raises SheetRefused(GONE)."""
    found = await _step(db, lesson, step)
    others = [each for each in await steps_of(db, lesson.id) if each.id != found.id]
    place = max(0, min(to, len(others)))
    await _changed(db, lesson, [*others[:place], found, *others[place:]])


async def remove(db: AsyncSession, lesson: Session, step: str) -> None:
    """Take a step away; once more does nothing."""
    found = await db.get(RunStep, StepId(step))
    if found is not None and found.session_id == lesson.id:
        await db.delete(found)
        await db.flush()
        await _changed(db, lesson, await steps_of(db, lesson.id))


async def fill_from_kit(db: AsyncSession, lesson: Session, ready: ReadyKit, key: str, language: str) -> bool:
    """Give an empty sheet the steps of a kit's lesson. Whether it was empty, and the kit has such a lesson."""
    planned = next((each for each in ready.kit.sessions if each.key == key), None)
    if planned is None or await steps_of(db, lesson.id):
        return False
    steps = [_of_kit(lesson, ready, planned, step, place, language) for place, step in enumerate(planned.steps)]
    db.add_all(steps)
    await _changed(db, lesson, steps)
    return True


async def copy(db: AsyncSession, lesson: Session, source: SessionId) -> bool:
    """Give an empty sheet the steps of another one. Whether it was empty."""
    if await steps_of(db, lesson.id):
        return False
    steps = [
        RunStep(
            id=StepId(new_id()), session_id=lesson.id, position=each.position, sign=each.sign, minutes=each.minutes,
            words=each.words, kit=each.kit, message=each.message, stick=each.stick, spotlight=each.spotlight,
            page=each.page, has_music=each.has_music, piece=each.piece, piece_title=each.piece_title,
            activity_id=each.activity_id, poll=each.poll, revision=1,
        )
        for each in await steps_of(db, source)
    ]  # fmt: skip
    db.add_all(steps)
    await _changed(db, lesson, steps)
    return True


def _of_kit(lesson: Session, ready: ReadyKit, planned: KitSession, step: Step, place: int, language: str) -> RunStep:
    message = f"session-{planned.key}.step{place + 1}"
    _, say = ready.speak(language)
    words = say(message)
    pages = {key: number for room in ready.kit.rooms for number, key in enumerate(room.pages, 1)}
    return RunStep(
        id=StepId(new_id()), session_id=lesson.id, position=place, sign=step.sign, minutes=step.minutes, words=words,
        kit=ready.kit.id if words else None, message=message if words else None, stick=step.stick,
        spotlight=step.spotlight, page=pages.get(step.page) if step.page else None, has_music=step.music,
        poll=stored(_poll_of_kit(ready, planned, step, place, language)), revision=1,
    )  # fmt: skip


def _poll_of_kit(ready: ReadyKit, planned: KitSession, step: Step, place: int, language: str) -> StepPoll | None:
    if step.poll is None:
        return None
    message = f"session-{planned.key}.ask{place + 1}"
    _, say = ready.speak(language)
    said = say(message)
    choices = tuple(Choice(picture) for picture in step.poll.pictures)
    kit = ready.kit.id if said else None
    return StepPoll(step.poll.kind, said, step.poll.hidden, choices, kit, message if said else None)


async def _put(db: AsyncSession, lesson: Session, step: RunStep, facts: Facts) -> None:
    step.sign, step.minutes, step.words = facts.sign, facts.minutes, facts.words
    step.kit = step.message = None
    step.stick, step.spotlight, step.page, step.has_music = facts.stick, facts.spotlight, facts.page, facts.has_music
    step.poll = stored(facts.poll)
    if facts.activity is None or facts.activity != step.activity_id:
        step.activity_id = await _on_shelf(db, lesson, facts.activity)
    if facts.piece is None or facts.piece != step.piece:  # one that is gone may stay named
        found = None if facts.piece is None else await piece_in(db, lesson.room_id, facts.piece)
        if facts.piece is not None and found is None:
            raise SheetRefused(SheetProblem.PIECE)
        step.piece, step.piece_title = facts.piece, found.title if found else ""


async def _on_shelf(db: AsyncSession, lesson: Session, activity: str | None) -> ActivityId | None:
    """One of the lesson's twinning. Raises SheetRefused(ACTIVITY)."""
    if activity is None:
        return None
    room = await db.get_one(Room, lesson.room_id)
    found = await db.get(Activity, ActivityId(activity))
    if found is None or found.twinning_id != room.twinning_id:
        raise SheetRefused(SheetProblem.ACTIVITY)
    return found.id


async def _step(db: AsyncSession, lesson: Session, step: str) -> RunStep:
    found = await db.get(RunStep, StepId(step))
    if found is None or found.session_id != lesson.id:
        raise SheetRefused(SheetProblem.GONE)
    return found


async def _changed(db: AsyncSession, lesson: Session, order: Sequence[RunStep]) -> None:
    for place, each in enumerate(order):
        each.position = place
    await db.flush()
    note(db, SheetChanged(lesson.id, lesson.room_id))
