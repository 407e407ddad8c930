"""Plans: whatever the kit and the day, everything is there once, in order, within the project's days."""

from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from hub.activities.queries import cards_of
from hub.advent.models import CalendarDoor
from hub.directory import HubDirectory
from hub.kits import actions
from hub.kits.kit import Kit, KitCalendar, KitRoom, KitSession, Span, Stage, Step
from hub.kits.plan import PlannedCalendar, PlannedExchange, plan
from hub.kits.queries import task_lines
from hub.kits.reading import ReadyKit
from hub.kits.shelf import ORDER, Shelf, our_kits
from hub.kits.starting import begin
from hub.kits.words import Words
from hub.notebooks.queries import shown_notebooks
from hub.parcels.actions import everybody
from hub.parcels.models import Envelope, Exchange
from hub.parcels.queries import envelopes_where
from hub.sounds.queries import shown_boards
from hub.store.store import Store
from hub.twinnings.actions import add_twinning, join
from hub.twinnings.models import Twinning
from hub.twinnings.queries import rooms_of
from rooms.errors import Code, Refused
from rooms.ids import TwinningId
from tests.hub.world import NOW, Clock, World

START = date(2026, 10, 5)
NOWHERE = Path("nowhere")
KEYS = st.from_regex(r"[a-z][a-z0-9-]{0,10}", fullmatch=True)


@st.composite
def kits(draw: st.DrawFn) -> ReadyKit:
    """A kit as the schema lets it be, with a word for everything."""
    stage_keys = draw(st.lists(KEYS, min_size=1, max_size=6, unique=True))
    task_keys = draw(st.lists(KEYS, max_size=12, unique=True))
    homes = [draw(st.sampled_from(stage_keys)) for _ in task_keys]
    stages = tuple(
        Stage(key, draw(st.integers(1, 8)), tuple(t for t, home in zip(task_keys, homes, strict=True) if home == key))
        for key in stage_keys
    )
    sessions = tuple(
        KitSession(key, draw(st.sampled_from(stage_keys)), (Step("look", 5),))
        for key in draw(st.lists(KEYS, min_size=1, max_size=5, unique=True))
    )
    kit = Kit(
        id="made", cover="fox", colour=0, subjects=("art",), ages=(3, 6), partners=Span(2, 3), rhythm="free",
        languages="own", needs=(), roles=(), rooms=(KitRoom("room", ("page",)),), stages=stages, sessions=sessions,
    )  # fmt: skip
    return ReadyKit(kit, {"en": Words({message: f"The {message}" for message in kit.words()})})


@settings(max_examples=40, deadline=None)
@given(kits(), st.dates(date(2020, 1, 1), date(2090, 1, 1)))
def test_a_plan_has_everything_once_in_order_and_in_time(ready: ReadyKit, starts_on: date) -> None:
    made = plan(ready, starts_on, "en")
    assert [task.key for task in made.tasks if not task.is_session] == [
        key for stage in ready.kit.stages for key in stage.tasks
    ]
    assert sorted(task.key for task in made.tasks if task.is_session) == sorted(s.key for s in ready.kit.sessions)
    assert [task.week for task in made.tasks] == sorted(task.week for task in made.tasks)
    assert all(starts_on + timedelta(weeks=task.week - 1) <= task.due_on <= made.ends_on for task in made.tasks)
    assert made.ends_on - starts_on + timedelta(days=1) == timedelta(weeks=ready.kit.weeks)
    assert all(task.text.startswith("The ") for task in made.tasks)


async def test_each_kit_makes_its_twinning(any_store: Store, world: World) -> None:
    for name in ORDER:
        ready = our_kits()[name]
        async with any_store.writing() as db:
            twinning = await add_twinning(
                db, title=name, languages=["fr"], starts_on=START, ends_on=START + timedelta(weeks=20), kit=name
            )
            await join(db, twinning=twinning.id, school_class=world.niort, on=START)
            made = await actions.instantiate(db, ready, twinning=twinning.id, starts_on=START, language="fr", now=NOW)
        async with any_store.writing() as db:  # pressed twice
            assert (
                await actions.instantiate(db, ready, twinning=twinning.id, starts_on=START, language="fr", now=NOW)
                == made
            )
        async with any_store.reading() as db:
            rooms = await rooms_of(db, twinning.id)
            lines = await task_lines(db, twinning.id, Shelf(NOWHERE), "en")
        assert {(room.title, room.pages) for room in rooms} == {(room.title, len(room.pages)) for room in made.rooms}
        assert [line.is_session for line in lines] == [task.is_session for task in made.tasks]
        assert lines[0].text == ready.words["en"](f"session-{made.tasks[0].key}"), "each reader in their own language"


async def test_a_sound_board_has_its_things_in_all_languages_of_the_kit(any_store: Store, world: World) -> None:
    animals = our_kits()["animals"]
    for _ in range(2):
        async with any_store.writing() as db:
            await actions.instantiate(db, animals, twinning=world.twinning, starts_on=START, language="de", now=NOW)
    async with any_store.reading() as db:
        board, *others = await shown_boards(db, world.twinning, NOW)
    assert (board.title, others) == ("Was die Tiere sagen", [])
    assert [each.picture for each in board.things] == ["bird", "cat", "dog", "frog", "owl", "bee"]
    assert board.things[0].names == {
        "de": "der Hahn", "en": "the rooster", "es": "el gallo", "fr": "le coq", "it": "il gallo",
    }  # fmt: skip


async def test_a_shelf_has_its_cards_in_all_languages_of_the_kit(any_store: Store, world: World) -> None:
    for _ in range(2):
        async with any_store.writing() as db:
            await actions.instantiate(
                db, our_kits()["mathematics"], twinning=world.twinning, starts_on=START, language="fr", now=NOW
            )
    async with any_store.reading() as db:
        cards = await cards_of(db, world.twinning, world.actor("ines"), NOW)
    assert [each.best("fr").words.title for each in cards] == [
        "La course à cent", "Combien de doigts\N{NO-BREAK SPACE}?", "Un petit-déjeuner pour dix euros",
        "Quelle est la longueur de notre chemin\N{NO-BREAK SPACE}?", "Vingt et une pierres",
    ]  # fmt: skip
    assert all(set(each.shown) == {"de", "en", "es", "fr", "it"} for each in cards)
    assert all(each.school_class is None and len(each.best("de").rule) >= 5 for each in cards)
    assert (cards[0].facts.players, cards[0].facts.subject) == ((2, 4), "mathematics")


async def test_pages_begin_with_what_the_kit_prints(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        made = await actions.instantiate(
            db, our_kits()["mathematics"], twinning=world.twinning, starts_on=START, language="fr", now=NOW
        )
    assert made.rooms[0].prints == ("number-line", "hundred-square", "tangram-cat", "squares")
    async with any_store.reading() as db:
        rooms = {room.title: room.room for room in await rooms_of(db, world.twinning)}
    directory = HubDirectory(any_store, Clock())
    workshop = await directory.room(rooms[made.rooms[0].title], NOW)
    other = await directory.room(world.room, NOW)
    assert workshop is not None
    assert other is not None
    assert (tuple(workshop.prints), tuple(other.prints)) == (made.rooms[0].prints, ())


async def test_tasks_are_ticked_by_each_class_for_itself(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        task = await actions.add_task(db, twinning=world.twinning, text="  Bring \n a stone ")
        for _ in range(2):
            await actions.tick(db, task=task.id, school_class=world.niort, is_done=True, now=NOW)
        await actions.tick(db, task=task.id, school_class=world.evora, is_done=True, now=NOW)
        await actions.tick(db, task=task.id, school_class=world.evora, is_done=False, now=NOW)
    async with any_store.reading() as db:
        (line,) = await task_lines(db, world.twinning, Shelf(NOWHERE), "fr")
    assert (line.text, line.done_by, line.language) == ("Bring a stone", frozenset({world.niort}), None)


async def test_a_kit_that_was_removed_leaves_its_twinnings_as_they_are(any_store: Store, world: World) -> None:
    made = our_kits()["plants"]
    gone = ReadyKit(msgspec.structs.replace(made.kit, id="gone"), made.words)
    async with any_store.writing() as db:
        await actions.instantiate(db, gone, twinning=world.twinning, starts_on=START, language="fr", now=NOW)
    async with any_store.reading() as db:
        lines = await task_lines(db, world.twinning, Shelf(NOWHERE), "en")
    assert lines[0].text == made.words["fr"](f"session-{made.kit.sessions[0].key}")


async def test_a_list_has_an_end(any_store: Store, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions, "MOST_TASKS", 1)
    async with any_store.writing() as db:
        await actions.add_task(db, twinning=world.twinning, text="one")
        with pytest.raises(Refused) as refused:
            await actions.add_task(db, twinning=world.twinning, text="two")
    assert refused.value.code is Code.PAGE_FULL
    with pytest.raises(LookupError):
        async with any_store.writing() as db:
            await actions.instantiate(
                db, our_kits()["plants"], twinning=TwinningId("none"), starts_on=START, language="en", now=NOW
            )


async def test_the_small_creatures_begin_with_notebooks_in_the_language_of_the_project(
    any_store: Store, world: World
) -> None:
    ready = our_kits()["bebet"]
    for _ in range(2):
        async with any_store.writing() as db:
            await actions.instantiate(db, ready, twinning=world.twinning, starts_on=START, language="fr", now=NOW)
    async with any_store.reading() as db:
        told = await shown_notebooks(db, world.twinning, NOW)
    assert [(each.title, each.unit, each.decimals, each.picture) for each in told] == [
        ("La longueur de notre invité", "cm", 1, "ruler"),
        ("Son poids", "g", 1, "weight"),
        ("Feuilles mangées en un jour", "feuilles", 0, "leaf"),
    ]
    assert told[0].what.startswith("De la tête")


@pytest.mark.parametrize(
    ("starts_on", "first_on", "wanted_on"),
    [
        (date(2026, 10, 5), date(2026, 12, 1), date(2026, 12, 24)),
        (date(2026, 12, 24), date(2026, 12, 1), date(2026, 12, 24)),  # its last door opens today
        (date(2026, 12, 25), date(2027, 12, 1), date(2027, 12, 24)),
        (date(2028, 2, 29), date(2028, 12, 1), date(2028, 12, 24)),
    ],
)
def test_the_next_december_is_meant(starts_on: date, first_on: date, wanted_on: date) -> None:
    made = plan(our_kits()["christmas"], starts_on, "fr")
    assert made.calendars == (PlannedCalendar("En attendant Noël", first_on, 24),)
    assert made.exchanges == (PlannedExchange("Une carte pour chaque classe", "card", wanted_on),)


def test_a_calendar_over_new_year_goes_on() -> None:
    ready = our_kits()["christmas"]
    kit = msgspec.structs.replace(ready.kit, calendars=(KitCalendar("december", "12-27", 11),))
    made = plan(ReadyKit(kit, ready.words), date(2027, 1, 6), "fr")
    assert made.calendars[0].first_on == date(2026, 12, 27), "its last door is still to come"


async def test_who_writes_and_who_fills_is_known_when_it_begins(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        row = await db.get_one(Twinning, world.twinning)
        row.stage = "draft"
        await actions.instantiate(
            db, our_kits()["christmas"], twinning=world.twinning, starts_on=START, language="fr", now=NOW
        )
    async with any_store.reading() as db:
        [exchange] = (await db.scalars(select(Exchange))).all()
        assert not await envelopes_where(db, Envelope.exchange_id == exchange.id)
        doors = (await db.scalars(select(CalendarDoor.school_class_id))).all()
        assert (len(doors), set(doors)) == (24, {None})
    for _ in range(2):  # pressed twice
        async with any_store.writing() as db:
            await begin(db, world.twinning, NOW)
    async with any_store.reading() as db:
        lines = await envelopes_where(db, Envelope.exchange_id == exchange.id)
        doors = (await db.scalars(select(CalendarDoor.school_class_id).order_by(CalendarDoor.number))).all()
    three = [world.evora, world.niort, world.chania]
    assert {(each.giver, each.receiver) for each in lines} == set(everybody(three))
    assert list(doors) == three * 8, "in turn, as in the chain"
