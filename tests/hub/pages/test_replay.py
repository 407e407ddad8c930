"""The replay of a board: its page and its entries, for the teachers of a room and for nobody else."""

import json

import pytest

from hub.store.store import Store
from rooms.channel import FLOOR, Author, Channel, Draft, page, sheet
from rooms.events import PageRevealed, PageSetApart, StrokeDrawn
from rooms.ids import OpId, SeatId
from tests.contract.turns import say
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World


async def draw(store: Store, world: World, count: int) -> None:
    """A child of Niort draws so many lines."""
    author = Author(world.lea, world.niort)
    drafts = [
        Draft(author, OpId(f"line-{n}"), StrokeDrawn(f"stroke-{n}", "pen", 1, 1, [n, n, 5, 5]), b"")
        for n in range(count)
    ]
    await say(store.log, Channel(world.room, page(1)), *drafts)


async def test_a_teacher_sees_how_it_was_drawn(browser: Browser, store: Store, world: World) -> None:
    await draw(store, world, 3)
    await browser.enter(world.ines)
    assert 'href="/lessons/' in await text(await browser.get(f"/lessons/{world.lesson}/replay"))
    for path in (f"/lessons/{world.lesson}/replay", f"/rooms/{world.room}/replay"):
        shown = await text(await browser.get(path))
        assert "&#34;pages&#34;:[&#34;page-1&#34;" in shown
        assert "&#34;prints&#34;:[]" in shown
        assert "Niort" in shown
        assert "blue" not in await words(await browser.get(path)), "no pupil stands there"
    told = json.loads(await text(await browser.get(f"/rooms/{world.room}/past/page-1?after=1")))
    assert told["head"] == 3
    assert [(each["seq"], each["event"]["stroke"]) for each in told["entries"]] == [(2, "stroke-1"), (3, "stroke-2")]
    assert told["entries"][0]["author"] == {"person": world.lea, "seat": world.niort}
    empty = json.loads(await text(await browser.get(f"/rooms/{world.room}/past/floor")))
    assert empty == {"head": 0, "entries": []}
    for wrong in ("chat", "page-9", "page-1?after=-1", "page-1?after=x", f"page-1?after={'9' * 30}", "nothing"):
        assert (await browser.get(f"/rooms/{world.room}/past/{wrong}")).status_code == 404


@pytest.mark.parametrize("person", ["lea", "tablet", "stranger", "keeper"])
async def test_others_find_nothing(browser: Browser, store: Store, world: World, person: str) -> None:
    await draw(store, world, 1)
    await browser.enter(getattr(world, person))
    for path in (f"/lessons/{world.lesson}/replay", f"/rooms/{world.room}/replay", f"/rooms/{world.room}/past/page-1"):
        assert (await browser.get(path)).status_code == 404


async def test_who_is_not_signed_in_comes_back_after(browser: Browser, world: World) -> None:
    answer = await browser.get(f"/rooms/{world.room}/replay")
    assert answer.status_code == 303
    assert answer.headers["Location"].startswith("/?to=%2Frooms")
    assert (await browser.get(f"/rooms/{world.room}/past/page-1")).status_code == 404


async def test_a_sheet_that_nobody_revealed_is_in_nobody_elses_replay(
    browser: Browser, store: Store, world: World
) -> None:
    channel = Channel(world.room, FLOOR)
    teacher, child = Author(world.ines, world.evora), Author(world.lea, world.niort)
    seats = [SeatId(world.niort), SeatId(world.evora)]
    await say(store.log, channel, Draft(teacher, OpId("apart"), PageSetApart(page=2, seats=seats), b""))
    for place, name in ((1, "secret-of-niort"), (2, "ours")):
        line = Draft(child, OpId(name), StrokeDrawn(name, "pen", 1, 1, [1, 1, 5, 5]), b"")
        await say(store.log, Channel(world.room, sheet(2, place)), line)
    await browser.enter(world.ines)

    async def told() -> str:
        """All that a replay of the room could be made of."""
        whole = [await text(await browser.get(f"/rooms/{world.room}/replay"))]
        for name in ("floor", "page-1", "page-2", "page-2.1", "page-2.2"):
            answer = await browser.get(f"/rooms/{world.room}/past/{name}")
            whole.append(await text(answer) if answer.status_code == 200 else str(answer.status_code))
        return " ".join(whole)

    before = await told()
    assert "ours" in before  # something could be told
    assert "page-2.2" in before
    assert "secret-of-niort" not in before
    assert "page-2.1" not in before
    await say(store.log, channel, Draft(teacher, OpId("reveal"), PageRevealed(page=2), b""))
    assert "secret-of-niort" in await told()
