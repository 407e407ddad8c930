"""A vote to move a lesson: what suits everybody wins by itself, what suits more than half may be taken."""

import pytest
from sqlalchemy import delete

from hub.sessions import actions, vote
from hub.sessions.models import Answer, LessonState
from hub.sessions.plans import planned_lesson
from hub.sessions.problems import LessonProblem, LessonRefused
from hub.sessions.settling import Teller
from hub.sessions.vote import OfferedDate
from hub.store.store import Store
from hub.twinnings.models import Partner
from rooms.ids import ClassId, SessionId
from tests.hub.sessions.test_propose import AT, look, propose, say, teller
from tests.hub.world import HOUR, MINUTE, NOW, World

LATER, LATEST = AT + 5 * HOUR, AT + 29 * HOUR


async def agreed(store: Store, world: World) -> SessionId:
    """A lesson that Niort and Évora have agreed on."""
    session = await propose(store, world)
    await say(store, world, session, "ines", Answer.YES)
    return session


async def offer(store: Store, world: World, session: SessionId, at: int, by: Teller | None = None) -> list[OfferedDate]:
    async with store.writing() as db:
        found = await actions.find(db, session)
        assert found
        by = by or teller(world, "camille")
        await vote.offer(db, session=found, starts_at=at, minutes=45, by=by, now=NOW)
        return await vote.offered_dates(db, session)


async def ballot(store: Store, session: SessionId, by: Teller, *suits: OfferedDate) -> None:
    async with store.writing() as db:
        found = await actions.find(db, session)
        assert found
        await vote.vote(db, session=found, suits={each.option for each in suits}, by=by, now=NOW)


def of(world: World, school_class: ClassId) -> Teller:
    return Teller(world.ines, school_class)


async def test_what_suits_everybody_wins_by_itself(any_store: Store, world: World) -> None:
    session = await agreed(any_store, world)
    await offer(any_store, world, session, LATER)
    dates = await offer(any_store, world, session, LATEST)
    assert [(each.starts_at, each.suits) for each in dates] == [(LATER, {world.niort}), (LATEST, {world.niort})]
    await ballot(any_store, session, of(world, world.evora), *dates)
    assert (await look(any_store, session)).starts_at == AT, "until then it stays where it is"
    await ballot(any_store, session, of(world, world.chania), dates[1])
    lesson = await look(any_store, session)
    assert (lesson.starts_at, lesson.minutes, lesson.state) == (LATEST, 45, LessonState.AGREED)
    assert set(lesson.answers.values()) == {Answer.YES}
    assert lesson.sequence > 1
    async with any_store.reading() as db:
        assert await vote.offered_dates(db, session) == []


async def test_what_suits_more_than_half_may_be_taken(any_store: Store, world: World) -> None:
    session = await agreed(any_store, world)
    (date,) = await offer(any_store, world, session, LATER)
    async with any_store.writing() as db:
        found = await actions.find(db, session)
        assert found
        for option in (date.option, "none"):
            with pytest.raises(LessonRefused) as no:
                await vote.take(db, session=found, option=option, now=NOW)
            assert no.value.problem is LessonProblem.MINORITY
    await ballot(any_store, session, of(world, world.evora), date)
    async with any_store.writing() as db:
        found = await actions.find(db, session)
        assert found
        await vote.take(db, session=found, option=date.option, now=NOW)
    lesson = await look(any_store, session)
    assert (lesson.starts_at, lesson.state) == (LATER, LessonState.AGREED)
    assert lesson.answer_of(world.chania) is Answer.OPEN


async def test_who_thinks_again_votes_again(any_store: Store, world: World) -> None:
    session = await agreed(any_store, world)
    (date,) = await offer(any_store, world, session, LATER)
    await ballot(any_store, session, of(world, world.evora), date)
    await ballot(any_store, session, of(world, world.evora))
    async with any_store.reading() as db:
        (seen,) = await vote.offered_dates(db, session)
    assert seen.suits == {world.niort}


async def test_a_class_that_leaves_is_not_waited_for(any_store: Store, world: World) -> None:
    session = await agreed(any_store, world)
    (date,) = await offer(any_store, world, session, LATER)
    async with any_store.writing() as db:
        await db.execute(delete(Partner).where(Partner.school_class_id == world.chania))
    await ballot(any_store, session, of(world, world.evora), date)
    assert (await look(any_store, session)).starts_at == LATER


async def test_what_cannot_be_offered(any_store: Store, world: World) -> None:
    session = await agreed(any_store, world)
    for at, problem in ((NOW - 1, LessonProblem.PAST), (NOW + 300 * 24 * HOUR, LessonProblem.OUTSIDE)):
        with pytest.raises(LessonRefused) as no:
            await offer(any_store, world, session, at)
        assert no.value.problem is problem
    assert await offer(any_store, world, session, AT) == [], "it is then already"
    for number in range(vote.MOST_OPTIONS):
        await offer(any_store, world, session, LATER + number * MINUTE)
    assert len(await offer(any_store, world, session, LATER)) == vote.MOST_OPTIONS, "twice is once"
    with pytest.raises(LessonRefused):
        await offer(any_store, world, session, LATEST)
    async with any_store.writing() as db:
        found = await actions.find(db, session)
        assert found
        await vote.end(db, session=found)
        assert await vote.offered_dates(db, session) == []
        assert (await planned_lesson(db, session)) is not None
