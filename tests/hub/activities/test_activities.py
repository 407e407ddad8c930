"""The activity shelf in a real store: words by language in versions, a hold for children, and each class's one word."""

import asyncio
from datetime import date

import pytest
from sqlalchemy import func, select

from hub.activities import actions, trying
from hub.activities.deciding import Writer
from hub.activities.facts import (
    ActivityProblem,
    ActivityRefused,
    Facts,
    Tried,
    Words,
    facts_from,
    language_from,
    tried_from,
    words_from,
)
from hub.activities.history import count_waiting, history, newest, written_by
from hub.activities.models import Activity, ActivityId, ActivityTry, ActivityWords, Purpose, Rating
from hub.activities.queries import Card, Wanted, card, cards_of, shown_in
from hub.consent.actions import enter
from hub.consent.ledger import Kind, Tag
from hub.materials import actions as materials
from hub.materials.actions import Giver
from hub.materials.facts import Facts as MaterialFacts
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from tests.hub.world import NOW, World

FRENCH = Words("La course à 100", "Additionner vite", "deux dés", "Lancer\nAvancer")
PORTUGUESE = Words("A corrida até 100", "Somar depressa", "dois dados", "Lançar\nAvançar")
FACTS = Facts("dices", "mathematics", (8, 11), (2, 4), 15)


def writer(world: World, who: str) -> Writer:
    actor = world.actor(who)
    assert actor.school_class is not None
    return Writer(world.twinning, actor.school_class, actor)


async def a_card(store: Store, world: World, who: str = "camille", words: Words = FRENCH) -> ActivityId:
    async with store.writing() as db:
        made = await actions.add(db, writer(world, who), FACTS, "fr", words, once=new_id(), now=Instant(NOW))
    return made.id


async def seen(store: Store, world: World, who: str, activity: ActivityId) -> Card | None:
    async with store.reading() as db:
        return await card(db, activity, world.actor(who), Instant(NOW))


async def agree(store: Store, world: World, *, is_given: bool) -> None:
    """Whether Léa's parents agree that others read what she writes."""
    tags, today = {Tag(world.lea, Kind.DRAWING)}, date(2026, 11, 18)
    async with store.writing() as db:
        await enter(
            db, school_class=world.niort, given=tags if is_given else set(), withdrawn=set() if is_given else tags,
            valid_from=today, today=today, by=world.camille, now=Instant(NOW),
        )  # fmt: skip


async def test_partners_add_their_languages_and_a_card_knows_which_are_missing(any_store: Store, world: World) -> None:
    activity = await a_card(any_store, world)
    found = await seen(any_store, world, "ines", activity)
    assert found is not None
    assert found.missing(["fr", "pt", "el"]) == ["pt", "el"]
    assert found.best("pt").words == FRENCH, "better in French than not at all"
    async with any_store.writing() as db:
        await actions.write(db, activity, "pt", PORTUGUESE, writer(world, "ines"), made_of=0, now=Instant(NOW))
    found = await seen(any_store, world, "camille", activity)
    assert found is not None
    assert (found.missing(["fr", "pt", "el"]), found.best("pt").words) == (["el"], PORTUGUESE)
    assert found.best("pt").rule == ["Lançar", "Avançar"]
    async with any_store.writing() as db:
        again = await actions.add(db, writer(world, "camille"), FACTS, "fr", FRENCH, once="form", now=Instant(NOW))
        same = await actions.add(db, writer(world, "camille"), FACTS, "fr", FRENCH, once="form", now=Instant(NOW))
    assert again.id == same.id, "the form went twice"


async def test_two_who_change_the_same_words_lose_nothing(any_store: Store, world: World) -> None:
    activity = await a_card(any_store, world)
    mine, theirs = (Words(title, "", "", "Lancer") for title in ("La mienne", "La leur"))

    async def change(words: Words, who: str) -> str:
        try:
            async with any_store.writing() as db:
                await actions.write(db, activity, "fr", words, writer(world, who), made_of=1, now=Instant(NOW))
        except ActivityRefused as no:
            return no.problem.value
        return "kept"

    said = await asyncio.gather(change(mine, "camille"), change(theirs, "lea"))
    assert sorted(said) == ["changed", "kept"]
    async with any_store.reading() as db:
        number, by = await newest(db, activity, "fr")
        assert (number, by is not None) == (2, True)
        assert (await history(db, activity, "fr", world.actor("camille")))[-1].words == FRENCH
    winner = "camille" if said[0] == "kept" else "lea"
    words = mine if winner == "camille" else theirs
    async with any_store.writing() as db:
        await actions.write(db, activity, "fr", words, writer(world, winner), made_of=1, now=Instant(NOW))
        assert (await newest(db, activity, "fr"))[0] == 2, "the same form twice is no conflict"


async def test_what_a_child_writes_waits_and_stands_on_a_consent(any_store: Store, world: World) -> None:
    activity = await a_card(any_store, world, "lea")
    assert await seen(any_store, world, "ines", activity) is None
    for who in ("lea", "camille"):
        found = await seen(any_store, world, who, activity)
        assert found is not None
        assert (found.shown, found.waits) == ({}, who == "camille")
    async with any_store.reading() as db:
        assert await count_waiting(db, world.twinning, [world.niort]) == 1
        assert await count_waiting(db, world.twinning, [world.evora]) == 0
        assert await shown_in(db, world.twinning, Instant(NOW)) == []
    with pytest.raises(ActivityRefused, match="consent"):
        async with any_store.writing() as db:
            await actions.let(db, activity, "fr", 1, Instant(NOW))
    await agree(any_store, world, is_given=True)
    async with any_store.writing() as db:
        await actions.let(db, activity, "fr", 1, Instant(NOW))
    assert await seen(any_store, world, "ines", activity) is not None
    await agree(any_store, world, is_given=False)
    assert await seen(any_store, world, "ines", activity) is None, "gone at the next look"
    found = await seen(any_store, world, "camille", activity)
    assert found is not None, "its teacher knows why"
    assert found.columns["fr"].open is not None


async def test_a_child_gets_it_back_with_a_word_and_what_is_shown_stays(any_store: Store, world: World) -> None:
    activity = await a_card(any_store, world)
    child = Words("Ma course", "", "", "Sauter")
    async with any_store.writing() as db:
        await actions.write(db, activity, "fr", child, writer(world, "lea"), made_of=1, now=Instant(NOW))
        await actions.write(db, activity, "fr", PORTUGUESE, writer(world, "camille"), made_of=2, now=Instant(NOW))
    with pytest.raises(ActivityRefused, match="changed"):
        async with any_store.writing() as db:
            await actions.let(db, activity, "fr", 2, Instant(NOW))
    async with any_store.writing() as db:
        await actions.give_back(
            db,
            activity,
            "fr",
            2,
            "Explique le saut",
        )
    found = await seen(any_store, world, "lea", activity)
    assert found is not None
    column = found.columns["fr"]
    assert column.open is not None
    assert column.shown is not None
    assert (column.open.words, column.open.note, column.shown.words) == (child, "Explique le saut", PORTUGUESE)
    async with any_store.writing() as db:
        for number in range(3, 2 + actions.MOST_A_MINUTE):
            words = Words(f"{number}", "", "", "x")
            await actions.write(db, activity, "fr", words, writer(world, "lea"), made_of=number, now=Instant(NOW))
        with pytest.raises(ActivityRefused, match="many"):
            await actions.write(db, activity, "fr", FRENCH, writer(world, "lea"), made_of=number + 1, now=Instant(NOW))


async def test_each_class_says_once_that_it_tried_it(any_store: Store, world: World) -> None:
    activity = await a_card(any_store, world)
    giver = Giver(world.twinning, world.evora, world.actor("ines"))
    async with any_store.writing() as db:
        text = await materials.give(db, giver, MaterialFacts("x", "words"), None, new_id(), Instant(NOW))
        tried = Tried(Rating.LOVED, "", "", text.id)
        with pytest.raises(ActivityRefused, match="material"):
            await trying.say_tried(db, activity, writer(world, "ines"), tried, revision=0, now=Instant(NOW))
        with pytest.raises(ActivityRefused, match="material"):
            await trying.attach(db, activity, text.id, Purpose.SHEET, Instant(NOW))
        loved = Tried(Rating.LOVED, "Três vezes!", "pt")
        await trying.say_tried(db, activity, writer(world, "ines"), loved, revision=0, now=Instant(NOW))
        await trying.say_tried(db, activity, writer(world, "ines"), loved, revision=0, now=Instant(NOW))
    with pytest.raises(ActivityRefused, match="changed"):
        async with any_store.writing() as db:
            await trying.say_tried(
                db, activity, writer(world, "ines"), Tried(Rating.HARD), revision=0, now=Instant(NOW)
            )
    async with any_store.writing() as db:
        await trying.say_tried(db, activity, writer(world, "lea"), Tried(Rating.HARD), revision=0, now=Instant(NOW))
    found, theirs = [await seen(any_store, world, who, activity) for who in ("camille", "ines")]
    assert found is not None
    assert theirs is not None
    assert {(each.rating, each.is_open) for each in found.tries} == {(Rating.LOVED, False), (Rating.HARD, True)}
    assert [each.rating for each in theirs.tries] == [Rating.LOVED]
    await agree(any_store, world, is_given=True)
    async with any_store.writing() as db:
        await trying.let_try(db, activity, world.niort, 1, Instant(NOW))
    theirs = await seen(any_store, world, "ines", activity)
    assert theirs is not None
    assert len(theirs.tried) == 2
    async with any_store.writing() as db:
        await trying.take_try_back(db, activity, world.evora)
        assert await db.scalar(select(func.count()).select_from(ActivityTry)) == 1


async def test_a_shelf_is_searched_by_age_subject_words_and_missing_language(any_store: Store, world: World) -> None:
    await a_card(any_store, world)
    async with any_store.writing() as db:
        await actions.bring(
            db, world.twinning, Facts("shapes", "art", (3, 6)),
            {"fr": Words("Formes", "", "", "Coller"), "pt": PORTUGUESE},
            once="kit-x", now=Instant(NOW),
        )  # fmt: skip
        await actions.bring(db, world.twinning, FACTS, {"fr": FRENCH}, once="kit-x", now=Instant(NOW))
    async with any_store.reading() as db:
        cards = await cards_of(db, world.twinning, world.actor("ines"), Instant(NOW))

    def found(wanted: Wanted) -> list[str]:
        return sorted(each.best("fr").words.title for each in cards if wanted.fits(each))

    assert found(Wanted()) == ["Formes", "La course à 100"]
    assert found(Wanted(age=5)) == ["Formes"]
    assert found(Wanted(subject="mathematics")) == ["La course à 100"]
    assert found(Wanted(lacks="pt")) == ["La course à 100"]
    assert found(Wanted(words="coller")) == ["Formes"]
    assert found(Wanted(words="COURSE dés")) == ["La course à 100"]
    assert found(Wanted(words="nothing like it")) == []


async def test_a_child_that_is_erased_takes_its_words_along(any_store: Store, world: World) -> None:
    own, ours = await a_card(any_store, world, "lea"), await a_card(any_store, world)
    async with any_store.writing() as db:
        await actions.write(db, ours, "en", PORTUGUESE, writer(world, "lea"), made_of=0, now=Instant(NOW))
        await trying.say_tried(db, ours, writer(world, "lea"), Tried(Rating.HARD), revision=0, now=Instant(NOW))
    async with any_store.reading() as db:
        words, tries = await written_by(db, world.lea)
        assert (len(words), len(tries)) == (2, 1)
    async with any_store.writing() as db:
        await actions.forget_of_person(db, world.lea)
        assert await db.scalar(select(func.count()).select_from(ActivityWords)) == 1
        assert await db.scalar(select(func.count()).select_from(ActivityTry)) == 0
    assert await seen(any_store, world, "camille", own) is None
    assert await seen(any_store, world, "camille", ours) is not None
    async with any_store.writing() as db:
        await actions.forget_of_twinning(db, world.twinning)
        assert await db.scalar(select(func.count()).select_from(Activity)) == 0


async def test_facts_are_changed_by_one_at_a_time(any_store: Store, world: World) -> None:
    activity = await a_card(any_store, world)
    async with any_store.writing() as db:
        await actions.change(db, activity, Facts(ages=(3, 4)), 1, world.camille)
        with pytest.raises(ActivityRefused, match="changed"):
            await actions.change(db, activity, Facts(ages=(5, 6)), 1, world.camille)
    found = await seen(any_store, world, "ines", activity)
    assert found is not None
    assert (found.facts.ages, found.changed_by) == ((3, 4), "Camille")
    async with any_store.writing() as db:
        await actions.remove(db, activity)
    with pytest.raises(ActivityRefused, match="changed"):
        async with any_store.writing() as db:
            await actions.change(db, activity, Facts(), 2, world.camille)


GOOD = {"age-from": "8", "age-to": "11", "title": "x", "rule": "y"}


@pytest.mark.parametrize(
    ("form", "problem"),
    [
        ({"age-from": "12"}, ActivityProblem.AGES),
        ({"age-to": "100"}, ActivityProblem.AGES),
        ({"age-from": "-1"}, ActivityProblem.AGES),
        ({"age-from": "٣"}, ActivityProblem.AGES),
        ({"players-from": "4", "players-to": "2"}, ActivityProblem.PLAYERS),
        ({"players-from": "many"}, ActivityProblem.PLAYERS),
        ({"players-to": "0"}, ActivityProblem.PLAYERS),
        ({"minutes": "0"}, ActivityProblem.MINUTES),
        ({"minutes": "99999999999"}, ActivityProblem.MINUTES),
        ({"title": "\u200b"}, ActivityProblem.TITLE),
        ({"rule": " \n "}, ActivityProblem.RULE),
        ({"title": "x" * 121}, ActivityProblem.LONG),
        ({"rule": "x" * 3001}, ActivityProblem.LONG),
    ],
)
def test_a_form_is_refused_by_name(form: dict[str, str], problem: ActivityProblem) -> None:
    with pytest.raises(ActivityRefused, match=f"^{problem.value}$"):
        facts_from(GOOD | form), words_from(GOOD | form)


def test_a_form_is_read_kindly() -> None:
    facts = facts_from(GOOD | {"players-from": "2", "minutes": "15", "sign": "nothing", "subject": "alchemy"})
    assert facts == Facts("puzzle", "languages", (8, 11), (2, 2), 15)
    assert words_from(GOOD | {"rule": "  one \n\n\n two\r\n"}).rule == "one\ntwo"
    assert language_from("pt-BR") == "pt"
    for typed in ("", "xx-nothing", "<b>"):
        with pytest.raises(ActivityRefused, match="language"):
            language_from(typed)
    with pytest.raises(ActivityRefused, match="rating"):
        tried_from({"rating": "bad"}, None)
    assert tried_from({"rating": "loved", "words": " a\nb ", "language": "fr"}, "m") == Tried(
        Rating.LOVED, "a\nb", "fr", "m"
    )
