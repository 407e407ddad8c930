"""Who of a class may write, and its words: as usual at its age, as its teachers decide, and as the room hears of it."""

import pytest
from sqlalchemy import update

from hub.directory import HubDirectory
from hub.safety.classes import MOST_WORDS, decide, rules_of, starting_lists
from hub.safety.holds import KEPT_MS, SqlHolds
from hub.schools.models import SchoolClass
from hub.store.store import Store
from rooms.channel import CHAT, group_chat
from rooms.holding import LiveChat, Why
from rooms.ids import OpId
from signaling.ports import Held
from tests.hub.world import NOW, World


async def test_the_youngest_do_not_write_and_older_ones_are_read_first(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        for school_class, age in ((world.niort, 9), (world.chania, 6)):
            await db.execute(update(SchoolClass).where(SchoolClass.id == school_class).values(age_from=age))
        rules = await rules_of(db, [world.niort, world.chania, world.evora])
    assert rules[world.niort].live_chat is LiveChat.HOLD
    assert rules[world.chania].live_chat is LiveChat.OFF
    assert rules[world.evora].live_chat is LiveChat.LIVE  # decided before there was a choice of three


async def test_what_teachers_decide_is_what_the_room_hears(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        await decide(db, world.niort, LiveChat.OFF, {"fr": "zut\n\n  Zut alors \nzut\n\u200b"})
    async with any_store.reading() as db:
        lists = (await rules_of(db, [world.niort]))[world.niort].lists
    assert lists == {"fr": ["zut", "Zut alors"], "en": starting_lists()["en"]}
    card = await HubDirectory(any_store, lambda: NOW).room(world.room, NOW)
    assert card is not None
    assert world.niort not in card.place.talkers
    assert card.chat[world.niort] is LiveChat.OFF
    assert {"zut", "Zut alors"} <= card.words[world.niort]
    async with any_store.writing() as db:
        await decide(db, world.niort, LiveChat.LIVE, {"fr": "\n".join(f"mot {n}" for n in range(MOST_WORDS + 9))})
    card = await HubDirectory(any_store, lambda: NOW).room(world.room, NOW)
    assert card is not None
    assert world.niort in card.place.talkers & card.place.writers
    assert len([word for word in card.words[world.niort] if word.startswith("mot")]) == MOST_WORDS


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it"])
def test_a_hub_comes_with_lists(language: str) -> None:
    words = starting_lists()[language]
    assert len(words) >= 12
    assert len(set(words)) == len(words)
    assert all(words)


async def test_held_messages_wait_in_the_store(any_store: Store, world: World) -> None:
    holds = SqlHolds(any_store)
    held = Held("", world.room, world.lea, world.niort, OpId("op-1"), "bonjour", Why.CLASS, NOW)
    await holds.keep(held)
    await holds.keep(held)
    (found,) = await holds.of_room(world.room)
    assert (found.text, found.why, found.person) == ("bonjour", Why.CLASS, world.lea)
    assert found.channel == CHAT
    later = Held(
        "", world.room, world.lea, world.niort, OpId("op-2"), "deux", Why.WORD, NOW + KEPT_MS + 1, None, group_chat(3)
    )
    await holds.keep(later)
    (found,) = await holds.of_room(world.room)
    assert (found.text, found.channel) == ("deux", "chat-3"), "nobody decided about the first for two weeks"
    await holds.let_go(found)
    assert await holds.of_room(world.room) == []
