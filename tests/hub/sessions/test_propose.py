"""A proposed lesson is agreed by more than half of its classes; one that is changed is asked for again."""

from datetime import date

import pytest

from hub.sessions import actions
from hub.sessions.actions import Plan
from hub.sessions.models import Answer, LessonState
from hub.sessions.plans import PlannedLesson, clashes, planned_lesson, planned_lessons, series_of
from hub.sessions.problems import LessonProblem, LessonRefused
from hub.sessions.queries import next_lesson, running_lesson
from hub.sessions.settling import Teller
from hub.store.store import Store
from hub.twinnings import stages
from rooms.errors import Refused
from rooms.ids import SessionId
from tests.hub.world import HOUR, MINUTE, NOW, World

AT = NOW + 24 * HOUR
YES, NO, OPEN = Answer.YES, Answer.NO, Answer.OPEN


def teller(world: World, name: str) -> Teller:
    actor = world.actor(name)
    assert actor.school_class
    return Teller(actor.person, actor.school_class)


async def propose(store: Store, world: World, **details: object) -> SessionId:
    given: dict[str, object] = {"title": "Comptine", "starts_at": AT, "minutes": 45} | details
    async with store.writing() as db:
        plan = Plan(**given)  # type: ignore[arg-type]
        return (await actions.propose(db, room=world.room, plan=plan, by=teller(world, "camille"), now=NOW)).id


async def look(store: Store, session: SessionId) -> PlannedLesson:
    async with store.reading() as db:
        found = await planned_lesson(db, session)
    assert found
    return found


async def say(store: Store, world: World, session: SessionId, name: str, answer: Answer, all: bool = False) -> None:
    async with store.writing() as db:
        found = await actions.find(db, session)
        assert found
        await actions.answer(db, session=found, by=teller(world, name), answer=answer, now=NOW, all=all)


async def test_two_of_three_are_enough(any_store: Store, world: World) -> None:
    session = await propose(any_store, world, agenda=" On chante. \n\n\n\nOn rit. ")
    lesson = await look(any_store, session)
    assert (lesson.state, lesson.sequence, lesson.minutes) == (LessonState.PROPOSED, 0, 45)
    assert lesson.agenda == "On chante.\n\nOn rit."
    assert lesson.partners == (world.evora, world.niort, world.chania)
    assert lesson.answers == {world.niort: YES}
    await say(any_store, world, session, "ines", NO)
    assert (await look(any_store, session)).state is LessonState.PROPOSED
    await say(any_store, world, session, "ines", YES)
    lesson = await look(any_store, session)
    assert (lesson.state, lesson.sequence) == (LessonState.AGREED, 1)
    await say(any_store, world, session, "ines", NO)
    lesson = await look(any_store, session)
    assert (lesson.state, lesson.answer_of(world.evora)) == (LessonState.AGREED, NO), "it takes place without them"


async def test_of_those_who_are_needed_alone(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        plan = Plan(title="À deux", starts_at=AT, minutes=30)
        needed = {world.chania, world.niort}
        by = teller(world, "camille")
        session = (await actions.propose(db, room=world.room, plan=plan, by=by, needed=needed, now=NOW)).id
    await say(any_store, world, session, "ines", YES)
    lesson = await look(any_store, session)
    assert (lesson.state, lesson.deciding) == (LessonState.PROPOSED, needed)
    async with any_store.writing() as db:
        leaves = {"twinning": world.twinning, "school_class": world.chania, "words": "", "on": date(2026, 11, 20)}
        await stages.leave(db, now=NOW, **leaves)
        await actions.partners_changed(db, world.room, NOW)
    lesson = await look(any_store, session)
    assert (lesson.state, lesson.deciding) == (LessonState.AGREED, {world.niort}), "nobody waits for a class that left"
    assert world.chania not in lesson.answers


async def test_only_an_agreed_lesson_runs_or_is_next(any_store: Store, world: World) -> None:
    session = await propose(any_store, world)

    async def seen() -> tuple[bool, bool]:
        async with any_store.reading() as db:
            runs = await running_lesson(db, world.room, AT + MINUTE)
            coming = await next_lesson(db, world.twinning, NOW + HOUR)
        return runs is not None, coming is not None and coming.session == session

    assert await seen() == (False, False)
    await say(any_store, world, session, "ines", YES)
    assert await seen() == (True, True)
    async with any_store.writing() as db:
        found = await actions.find(db, session)
        assert found
        await actions.cancel(db, session=found, farewell="Grippe", now=NOW, all=False)
        await actions.cancel(db, session=found, farewell="Twice", now=NOW, all=False)
    assert await seen() == (False, False)
    lesson = await look(any_store, session)
    assert (lesson.state, lesson.farewell, lesson.sequence) == (LessonState.CANCELLED, "Grippe", 2)
    async with any_store.reading() as db:
        shown = await planned_lessons(db, [world.twinning], AT, AT + HOUR)
        assert [each.session for each in shown] == [session], "a cancelled one stays to be seen"


async def test_a_class_that_leaves_during_a_lesson_ends_nothing(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        leaves = {"twinning": world.twinning, "school_class": world.niort, "words": "", "on": date(2026, 11, 20)}
        await stages.leave(db, now=NOW, **leaves)
    async with any_store.reading() as db:
        running = await running_lesson(db, world.room, NOW)
        planned = await planned_lessons(db, [world.twinning], NOW, NOW + 72 * HOUR)
    assert running is not None, "it goes on for the others"
    assert [each.title for each in planned] == ["Première", "Seconde"]
    assert world.niort not in planned[1].partners


async def test_the_same_twice_is_one(any_store: Store, world: World) -> None:
    assert await propose(any_store, world) == await propose(any_store, world)
    assert await propose(any_store, world) != await propose(any_store, world, starts_at=AT + MINUTE)


@pytest.mark.parametrize(
    ("details", "problem"),
    [
        ({"starts_at": NOW - 1}, LessonProblem.PAST),
        ({"starts_at": NOW + 300 * 24 * HOUR}, LessonProblem.OUTSIDE),
        ({"minutes": 0}, LessonProblem.LENGTH),
        ({"minutes": 1000}, LessonProblem.LENGTH),
        ({"every_weeks": 1, "until": date(2027, 12, 1)}, LessonProblem.OUTSIDE),
    ],
)
async def test_what_cannot_be(
    any_store: Store, world: World, details: dict[str, object], problem: LessonProblem
) -> None:
    with pytest.raises(LessonRefused) as no:
        await propose(any_store, world, **details)
    assert no.value.problem is problem
    with pytest.raises(Refused):
        await propose(any_store, world, title=" ")


async def test_a_series_is_moved_from_one_on(any_store: Store, world: World) -> None:
    first = await propose(any_store, world, every_weeks=1, until=date(2026, 12, 12))
    lesson = await look(any_store, first)
    assert lesson.series
    async with any_store.reading() as db:
        series = await series_of(db, lesson.series, NOW)
    assert [each.starts_at for each in series] == [AT + week * 7 * 24 * HOUR for week in range(len(series))]
    assert len(series) == 4
    await say(any_store, world, first, "ines", YES, all=True)
    async with any_store.writing() as db:
        third = await actions.find(db, series[2].session, sequence=1)
        assert third
        await actions.move(
            db, session=third, starts_at=third.starts_at + HOUR, minutes=60, by=teller(world, "ines"), now=NOW, all=True
        )
    async with any_store.reading() as db:
        after = await series_of(db, lesson.series, NOW)
    assert [each.starts_at - before.starts_at for each, before in zip(after, series, strict=True)] == [0, 0, HOUR, HOUR]
    assert [each.state.value for each in after] == ["agreed", "agreed", "proposed", "proposed"]
    assert after[3].answers == {world.niort: OPEN, world.evora: YES}
    async with any_store.writing() as db:
        with pytest.raises(LessonRefused):
            await actions.find(db, series[2].session, sequence=1)


async def test_a_class_has_two_lessons_at_once(any_store: Store, world: World) -> None:
    session = await propose(any_store, world, starts_at=NOW + 48 * HOUR + 30 * MINUTE)
    async with any_store.reading() as db:
        found = await clashes(db, [world.niort, world.brno], NOW + 48 * HOUR, NOW + 49 * HOUR, but=session)
    assert [(each.school_class, each.title) for each in found] == [(world.niort, "Seconde")]
