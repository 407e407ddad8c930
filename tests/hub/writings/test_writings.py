"""Writings in a real store: what is held, who sees which version, what a consent does, and what goes with whom."""

import asyncio
from datetime import UTC, date, datetime

import pytest

from hub.consent.actions import enter
from hub.consent.ledger import Kind as Consent
from hub.consent.ledger import Tag
from hub.retention.rounds import forget
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.writings import actions, drafts
from hub.writings.actions import Writer
from hub.writings.facts import WritingProblem, WritingRefused, facts_from
from hub.writings.history import history, written_by
from hub.writings.models import Kind, Writing
from hub.writings.queries import count_waiting, find, newest, shown_in, topics_about, versions_out, waiting
from hub.writings.shelves import Wanted, shelf
from tests.hub.world import NOW, World

TODAY = datetime.fromtimestamp(NOW / 1000, UTC).date()
AT = Instant(NOW)


def writer(world: World, who: str) -> Writer:
    actor = world.actor(who)
    assert actor.school_class is not None
    return Writer(world.twinning, actor.school_class, actor)


def words(text: str = "Il neige.", title: str = "Neige", kind: Kind = Kind.PAGE) -> actions.Words:
    return actions.Words(kind, facts_from({"title": title, "text": text}, kind))


async def write(
    store: Store, world: World, who: str = "camille", said: actions.Words | None = None, once: str = ""
) -> str:
    """The id of what somebody of the world writes."""
    async with store.writing() as db:
        return (await actions.write(db, writer(world, who), said or words(), once or new_id(), AT)).id


async def change(store: Store, world: World, who: str, writing: str, text: str, made_of: int) -> None:
    async with store.writing() as db:
        await actions.change(db, writing, writer(world, who), words(text), made_of, AT)


async def let(store: Store, world: World, writing: str, number: int) -> None:
    async with store.writing() as db:
        await actions.let(db, writing, number, world.actor("camille"), AT)


async def consent(store: Store, world: World, *, is_given: bool = True) -> None:
    """Léa's parents say so."""
    tags = [Tag(world.lea, Consent.DRAWING)]
    async with store.writing() as db:
        await enter(
            db, school_class=world.niort, given=tags if is_given else [], withdrawn=[] if is_given else tags,
            valid_from=date(2026, 9, 1), today=TODAY, by=world.camille, now=AT,
        )  # fmt: skip


async def seen(store: Store, world: World, writing: str) -> dict[str, str]:
    """Who of the world reads what."""
    async with store.reading() as db:
        found = {
            name: await find(db, world.actor(name), AT, Writing.id == writing)
            for name in ("camille", "lea", "tablet", "ines")
        }
    return {name: line.text for name, line in found.items() if line is not None}


async def test_a_childs_text_is_held_until_its_teacher_lets_it(any_store: Store, world: World) -> None:
    writing = await write(any_store, world, "lea")
    assert await seen(any_store, world, writing) == {"camille": "Il neige.", "lea": "Il neige."}
    with pytest.raises(WritingRefused, match="consent"):
        await let(any_store, world, writing, 1)
    await consent(any_store, world)
    await let(any_store, world, writing, 1)
    assert set(await seen(any_store, world, writing)) == {"camille", "lea", "tablet", "ines"}
    await change(any_store, world, "lea", writing, "Il pleut.", 1)
    assert await seen(any_store, world, writing) == {
        "camille": "Il pleut.", "lea": "Il pleut.", "tablet": "Il neige.", "ines": "Il neige.",
    }  # fmt: skip
    async with any_store.reading() as db:
        assert await count_waiting(db, world.twinning, [world.niort]) == 1
        assert await count_waiting(db, world.twinning, [world.evora]) == 0
        assert [each.text for each in await waiting(db, world.twinning, world.actor("camille"), AT)] == ["Il pleut."]
        assert await waiting(db, world.twinning, world.actor("ines"), AT) == []
    await consent(any_store, world, is_given=False)
    assert set(await seen(any_store, world, writing)) == {"camille", "lea"}, "withdrawn everywhere, at once"
    async with any_store.reading() as db:
        assert (await shelf(db, world.twinning, Kind.PAGE, world.actor("ines"), Wanted(), AT)).every == 0
        assert await newest(db, world.twinning, world.actor("camille"), 4, AT) == []
        assert await shown_in(db, world.twinning, AT) == []


async def test_what_a_teacher_writes_is_shown_and_withdrawn(any_store: Store, world: World) -> None:
    writing = await write(any_store, world)
    assert set(await seen(any_store, world, writing)) == {"camille", "lea", "tablet", "ines"}
    async with any_store.writing() as db:
        await actions.withdraw(db, writing)
    assert set(await seen(any_store, world, writing)) == {"camille"}
    await let(any_store, world, writing, 1)
    assert "ines" in await seen(any_store, world, writing)


async def test_two_at_once_are_one_after_the_other(any_store: Store, world: World) -> None:
    writing = await write(any_store, world)
    both = await asyncio.gather(
        *(change(any_store, world, "camille", writing, text, 1) for text in ("A", "B")), return_exceptions=True
    )
    refused = [each for each in both if each is not None]
    assert len(refused) == 1
    assert isinstance(refused[0], WritingRefused)
    assert refused[0].problem is WritingProblem.CHANGED
    same_title = await asyncio.gather(*(write(any_store, world, who) for who in ("camille", "ines", "lea")))
    async with any_store.reading() as db:
        names = {(await db.get_one(Writing, each)).name for each in same_title}
    assert names == {"neige-2", "neige-3", "neige-4"}
    again = await asyncio.gather(*(write(any_store, world, once="form") for _ in range(3)))
    assert len(set(again)) == 1, "one form is one writing"


async def test_a_version_that_goes_is_seen_nowhere(any_store: Store, world: World) -> None:
    writing = await write(any_store, world)
    await change(any_store, world, "camille", writing, "Rue des Lilas 7", 1)
    async with any_store.writing() as db:
        assert await actions.take_out(db, writing, 2)
    assert set((await seen(any_store, world, writing)).values()) == {"Il neige."}
    async with any_store.reading() as db:
        assert [each.number for each in await history(db, writing)] == [1]
    async with any_store.writing() as db:
        assert not await actions.take_out(db, writing, 1), "the last one takes it along"
    assert await seen(any_store, world, writing) == {}


async def test_a_child_that_is_erased_takes_along_what_it_wrote(any_store: Store, world: World) -> None:
    await consent(any_store, world)
    own = await write(any_store, world, "lea")
    page = await write(any_store, world)
    await change(any_store, world, "lea", page, "Léa était ici.", 1)
    await let(any_store, world, page, 2)
    async with any_store.reading() as db:
        assert len(await written_by(db, world.lea)) == 2
    async with any_store.writing() as db:
        await actions.forget_of_person(db, world.lea)
    assert await seen(any_store, world, own) == {}
    assert set((await seen(any_store, world, page)).values()) == {"Il neige."}
    async with any_store.writing() as db:
        await actions.forget_of_twinning(db, world.twinning)
    assert await seen(any_store, world, page) == {}


async def test_drafts_are_ones_own_and_one_window_after_the_other(any_store: Store, world: World) -> None:
    form = drafts.Form(world.twinning, world.lea, "form", Kind.POST)
    async with any_store.writing() as db:
        assert (await drafts.save(db, form, {"title": "N\x00eige", "text": "Il \udcffneige"}, 0, AT)).revision == 1
    async with any_store.writing() as db:
        assert (await drafts.save(db, form, {"title": "Neige", "text": "Il neige."}, 1, AT)).revision == 2
    with pytest.raises(WritingRefused, match="changed"):
        async with any_store.writing() as db:
            await drafts.save(db, form, {"text": "older"}, 1, AT)
    async with any_store.reading() as db:
        assert [each.text for each in await drafts.drafts_of(db, world.lea, world.twinning)] == ["Il neige."]
        assert await drafts.drafts_of(db, world.camille) == []
    for number in range(drafts.MOST - 1):
        async with any_store.writing() as db:
            await drafts.save(db, drafts.Form(world.twinning, world.lea, f"{number}", Kind.POST), {}, 0, AT)
    with pytest.raises(WritingRefused, match="too-many"):
        async with any_store.writing() as db:
            await drafts.save(db, drafts.Form(world.twinning, world.lea, "last", Kind.POST), {}, 0, AT)


async def test_a_draft_goes_when_nobody_has_written_in_it_for_long(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        await drafts.save(db, drafts.Form(world.twinning, world.lea, "form", Kind.POST), {"text": "…"}, 0, AT)
    for later, left in ((drafts.KEPT_MS - 1, 1), (drafts.KEPT_MS, 0)):
        async with any_store.writing() as db:
            await forget(db, Instant(AT + later))
        async with any_store.reading() as db:
            assert len(await drafts.drafts_of(db, world.lea)) == left


async def test_what_leaves_the_hub_is_what_all_see(any_store: Store, world: World) -> None:
    page = await write(any_store, world)
    answer = actions.Words(Kind.ANSWER, facts_from({"text": "Ici aussi."}, Kind.ANSWER), actions.About(writing=page))
    await write(any_store, world, "ines", answer)
    await write(any_store, world, "lea", answer)
    await write(any_store, world, "lea")
    async with any_store.reading() as db:
        assert {each.text for each in await shown_in(db, world.twinning, AT)} == {"Il neige.", "Ici aussi."}
    async with any_store.writing() as db:
        await actions.withdraw(db, page)
    async with any_store.reading() as db:
        assert await shown_in(db, world.twinning, AT) == [], "an answer to nothing is nothing"


async def test_topics_that_lead_to_a_page_are_found_and_versions_that_were_let_through(
    any_store: Store, world: World
) -> None:
    async def about(who: str) -> list[str]:
        async with any_store.reading() as db:
            found = await topics_about(db, world.twinning, world.actor(who), "/activities/a_b%c", AT)
        return [each.title for each in found]

    links = words("[Jeu](/activities/a_b%c) !", "Jouer", Kind.TOPIC)
    topic = await write(any_store, world, said=links)
    await write(any_store, world, said=words("[Jeu](/activities/aXb%c)", "Ailleurs", Kind.TOPIC))
    await write(any_store, world, said=words("[Jeu](/activities/a_b%c)", "Page", Kind.PAGE))
    child = await write(any_store, world, "lea", words("[Jeu](/activities/a_b%c)", "Moi aussi", Kind.TOPIC))
    assert await about("ines") == ["Jouer"]
    assert set(await about("lea")) == {"Jouer", "Moi aussi"}
    await change(any_store, world, "camille", topic, "Plus de jeu.", 1)
    assert await about("ines") == [], "it leads there no more"
    async with any_store.reading() as db:
        out = await versions_out(db, [topic, child])
    assert out == {f"{topic}/1", f"{topic}/2"}, "what waits is not out"
