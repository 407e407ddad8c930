"""Run sheets on both kinds of store: steps keep their order, the second of two teachers loses nothing."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

import pytest
from sqlalchemy import delete

from hub.activities import actions as activities
from hub.activities.facts import Facts as ActivityFacts
from hub.activities.facts import Words
from hub.activities.queries import called
from hub.kits.reading import ReadyKit
from hub.kits.shelf import Shelf, our_kits
from hub.music.actions import describe
from hub.runsheets import actions
from hub.runsheets.actions import SheetChanged
from hub.runsheets.facts import SheetProblem, SheetRefused, checked, facts_from
from hub.runsheets.polls import StepPoll, fields_of, read, said, stored
from hub.runsheets.queries import StepPiece, earlier_sheets, kit_lessons, planned_with, sheet_of
from hub.sessions.actions import schedule
from hub.sessions.models import LessonState, Session
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import Room
from hub.uploads.formats import Kind
from hub.uploads.models import Upload
from rooms.commands import Choice, Question
from rooms.ids import RoomId, SessionId
from tests.hub import world as worlds
from tests.hub.world import HOUR, NOW


async def _lesson(store: Store, room: RoomId | None = None) -> Session:
    starts_at = Instant(NOW + (5 if room else 1) * HOUR)
    here = room or (await worlds.make(store)).room
    async with store.writing() as db:
        return await schedule(db, room=here, title="Les cris", starts_at=starts_at, ends_at=Instant(starts_at + HOUR))


async def _signs(store: Store, session: SessionId) -> list[str]:
    async with store.reading() as db:
        return [each.sign for each in await actions.steps_of(db, session)]


async def test_steps_keep_the_order_that_two_teachers_give_them(any_store: Store) -> None:
    lesson = await _lesson(any_store)
    heard: list[SheetChanged] = []
    any_store.changes.listen(SheetChanged, heard.append)

    async def add(sign: str) -> None:
        async with any_store.writing() as db:
            sheet = await actions.open_sheet(db, lesson.id)
            assert sheet is not None
            await actions.add(db, sheet, checked(sign=sign, minutes=3))

    await asyncio.gather(*(add(sign) for sign in ("hello", "draw", "sing", "goodbye")))
    signs = await _signs(any_store, lesson.id)
    assert sorted(signs) == ["draw", "goodbye", "hello", "sing"]
    async with any_store.writing() as db:
        sheet = await actions.open_sheet(db, lesson.id)
        assert sheet is not None
        steps = await actions.steps_of(db, lesson.id)
        await actions.move(db, sheet, steps[0].id, 99)
        await actions.move(db, sheet, steps[3].id, 0)
        await actions.remove(db, sheet, steps[1].id)
        await actions.remove(db, sheet, steps[1].id)
    assert await _signs(any_store, lesson.id) == [signs[3], signs[2], signs[0]]
    assert {each.session for each in heard} == {lesson.id}


async def test_a_stale_change_and_a_deleted_step_are_told_apart(any_store: Store) -> None:
    lesson = await _lesson(any_store)
    facts = checked(sign="draw", minutes=5, words="Dessinons")
    async with any_store.writing() as db:
        sheet = await actions.open_sheet(db, lesson.id)
        assert sheet is not None
        step = await actions.add(db, sheet, facts)
        await actions.change(db, sheet, step.id, checked(sign="sing", minutes=6), revision=1)
        for id, problem in ((step.id, SheetProblem.STALE), ("elsewhere", SheetProblem.GONE)):
            with pytest.raises(SheetRefused) as no:
                await actions.change(db, sheet, id, facts, revision=1)
            assert no.value.problem is problem
        with pytest.raises(SheetRefused):
            await actions.move(db, sheet, "elsewhere", 0)
        for _ in range(actions.MOST_STEPS - 1):
            await actions.add(db, sheet, facts)
        with pytest.raises(SheetRefused) as no:
            await actions.add(db, sheet, facts)
        assert no.value.problem is SheetProblem.FULL


async def test_a_kits_words_are_read_in_every_language_and_stay_when_it_goes(any_store: Store, tmp_path: Path) -> None:
    lesson, shelf = await _lesson(any_store), Shelf(tmp_path)
    later = await _lesson(any_store, lesson.room_id)
    async with any_store.writing() as db:
        sheet = await actions.open_sheet(db, lesson.id)
        assert sheet is not None
        assert await actions.fill_from_kit(db, sheet, our_kits()["animals"], "quiz", "fr")
        assert not await actions.fill_from_kit(db, sheet, our_kits()["animals"], "vote", "fr"), "it has steps"
        assert not await actions.fill_from_kit(db, later, our_kits()["animals"], "nothing", "fr")
        assert await actions.copy(db, later, lesson.id)
        assert not await actions.copy(db, later, lesson.id)
    async with any_store.reading() as db:
        english = await sheet_of(db, lesson.id, shelf, "en")
        german = await sheet_of(db, later.id, shelf, "de")
        gone = await sheet_of(db, lesson.id, _Empty(tmp_path), "de")
        twinning = (await db.get_one(Room, lesson.room_id)).twinning_id
        assert await kit_lessons(db, twinning, shelf, "en") == [], "it was not made from a kit"
        assert [each.session for each in await earlier_sheets(db, twinning, later.id)] == [lesson.id]
    assert [each.sign for each in english] == ["hello", "listen", "play", "sing", "goodbye"]
    assert [each.begins_after for each in english] == [0, 2, 10, 16, 19]
    assert english[3].words == "Old MacDonald, each class with the cries of another one."
    assert (english[2].page, english[2].stick, english[2].spotlight) == (2, "lead", "board")
    assert german[3].language == "de"
    assert german[3].words != english[3].words
    assert english[1].poll is not None
    assert german[1].poll is not None
    assert (english[1].poll.question, german[1].poll.question) == ("Whose cry was that?", "Wer hat da gerufen?")
    assert len(english[1].poll.asks.choices) == 6
    assert gone[1].poll is not None
    assert gone[1].poll.question == our_kits()["animals"].words["fr"]("session-quiz.ask2")
    assert gone[3].language is None
    assert gone[3].words == our_kits()["animals"].words["fr"]("session-quiz.step4")


class _Empty(Shelf):
    """Nothing is on it any more."""

    def kits(self) -> Mapping[str, ReadyKit]:
        return {}


async def test_a_piece_of_the_room_stays_named_when_it_is_gone_and_a_foreign_one_is_refused(any_store: Store) -> None:
    lesson = await _lesson(any_store)
    async with any_store.writing() as db:
        twinning = (await db.get_one(Room, lesson.room_id)).twinning_id
        song = Upload(
            id="song-0001", twinning_id=twinning, room_id=lesson.room_id, kind=Kind.SOUND, mime="audio/mp4",
            title="cygne.wav", sha256="0" * 64, size=9, duration_ms=9_000, at=NOW,
        )  # fmt: skip
        db.add(song)
        await db.flush()
        await describe(db, song, title="Le Cygne", composer="", source="")
        sheet = await actions.open_sheet(db, lesson.id)
        assert sheet is not None
        step = await actions.add(db, sheet, checked(sign="listen", minutes=5, piece=song.id))
        with pytest.raises(SheetRefused) as no:
            await actions.change(db, sheet, step.id, checked(sign="sing", minutes=5, piece="other-0001"), revision=1)
        assert no.value.problem is SheetProblem.PIECE
    for is_gone in (False, True):
        async with any_store.writing() as db:
            (line,) = await sheet_of(db, lesson.id, Shelf(Path("nowhere")), "en")
            assert line.piece == StepPiece("song-0001", "Le Cygne", 0 if is_gone else 9_000, is_gone)
            await db.execute(delete(Upload))
    async with any_store.writing() as db:
        sheet = await actions.open_sheet(db, lesson.id)
        assert sheet is not None
        again = await actions.change(db, sheet, step.id, checked(sign="sing", minutes=5, piece="song-0001"), revision=1)
        assert again.piece_title == "Le Cygne", "what is gone stays named until another one is chosen"


async def test_a_step_names_an_activity_of_its_own_twinning_until_that_is_removed(any_store: Store) -> None:
    world = await worlds.make(any_store)
    lesson, later = await _lesson(any_store, world.room), await _lesson(any_store, world.room)
    facts, words = ActivityFacts("dices", "mathematics", (8, 11), None, None), Words("La course", "", "", "Lancer")
    now = Instant(NOW)
    async with any_store.writing() as db:
        cards = {
            twinning: await activities.bring(db, twinning, facts, {"fr": words}, once="card", now=now)
            for twinning in (world.twinning, world.other_twinning)
        }
        ours, theirs = cards[world.twinning].id, cards[world.other_twinning].id
        sheet = await actions.open_sheet(db, lesson.id)
        assert sheet is not None
        step = await actions.add(db, sheet, checked(sign="play", minutes=5, activity=ours))
        for wrong in (theirs, "nothing"):
            with pytest.raises(SheetRefused) as no:
                await actions.change(
                    db, sheet, step.id, checked(sign="play", minutes=5, activity=wrong), revision=step.revision
                )
            assert no.value.problem is SheetProblem.ACTIVITY
        assert await actions.copy(db, later, lesson.id)
    async with any_store.writing() as db:
        assert {each.session for each in await planned_with(db, ours)} == {lesson.id, later.id}
        assert await planned_with(db, theirs) == []
        (line,) = await sheet_of(db, later.id, Shelf(Path("nowhere")), "en")
        assert line.activity == ours
        assert (await called(db, [ours, theirs], "pt", now))[ours].words == words
        later_row = await db.get_one(Session, later.id)
        later_row.state = LessonState.CANCELLED
        await db.flush()
        assert {each.session for each in await planned_with(db, ours)} == {lesson.id}, "that one was called off"
        await activities.remove(db, ours)
    async with any_store.reading() as db:
        (line,) = await sheet_of(db, lesson.id, Shelf(Path("nowhere")), "en")
        assert line.activity is None
        assert line.sign == "play", "the step stays"


def test_a_poll_is_read_from_its_fields() -> None:
    animals = {"poll": "pictures", "question": " Who? ", "picture1": "bee", "word1": "Biene", "picture4": "fox"}
    asked = facts_from({"sign": "vote", "minutes": "5", "hidden": "yes"} | animals).poll
    assert asked == StepPoll("pictures", "Who?", True, (Choice("bee", "Biene"), Choice("fox")))
    assert fields_of(said(asked)).places[:3] == [(1, "bee", "Biene"), (2, "fox", ""), (3, "", "")]
    hands = facts_from({"sign": "vote", "minutes": "5", "poll": "hands", "hidden": "yes", "picture1": "bee"}).poll
    assert hands is not None
    assert hands.asks == Question([Choice("hand")])
    assert read(stored(asked)) == asked
    assert read('{"kind": "of tomorrow"}') is None
    assert fields_of("no field") == fields_of("")


@pytest.mark.parametrize(
    ("form", "problem"),
    [
        ({"sign": "hello"}, "minutes"), ({"sign": "hello", "minutes": "181"}, "minutes"),
        ({"sign": "hello", "minutes": "-1"}, "minutes"), ({"sign": "hello", "minutes": "³"}, "minutes"),
        ({"sign": "dance", "minutes": "5"}, "sign"), ({"minutes": "5"}, "sign"),
        ({"sign": "hello", "minutes": "5", "stick": "mine"}, "sets"),
        ({"sign": "hello", "minutes": "5", "spotlight": "me"}, "sets"),
        ({"sign": "hello", "minutes": "5", "page": "0"}, "sets"),
        ({"sign": "hello", "minutes": "5", "page": "21"}, "sets"),
        ({"sign": "hello", "minutes": "5", "words": "x" * 301}, "words"),
        ({"sign": "hello", "minutes": "5", "words": "\x00\x07"}, "words"),
        ({"sign": "hello", "minutes": "5", "piece": "x" * 37}, "piece"),
        ({"sign": "hello", "minutes": "5", "activity": "x" * 37}, "activity"),
        ({"sign": "vote", "minutes": "5", "poll": "pictures", "picture1": "bee"}, "poll"),
        ({"sign": "vote", "minutes": "5", "poll": "pictures", "picture1": "bee", "picture2": "bee"}, "poll"),
        ({"sign": "vote", "minutes": "5", "poll": "pictures", "picture1": "bee", "picture2": "dragon"}, "poll"),
        ({"sign": "vote", "minutes": "5", "poll": "pictures", "picture1": "bee", "word2": "x" * 25}, "poll"),
        ({"sign": "vote", "minutes": "5", "poll": "answers", "question": "x" * 121}, "poll"),
        ({"sign": "vote", "minutes": "5", "poll": "dance"}, "poll"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_by_name(form: dict[str, str], problem: str) -> None:
    with pytest.raises(SheetRefused) as no:
        facts_from(form)
    assert no.value.problem.value == problem
