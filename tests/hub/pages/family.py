"""What tests of the exhibition for families share: a teacher's link, a family that comes, and things to show."""

import re
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, date, datetime
from urllib.parse import urlencode

import structlog
from quart import Response

from hub.consent.actions import enter
from hub.consent.ledger import Kind as Consent
from hub.consent.ledger import Tag
from hub.materials.actions import Giver, give, show
from hub.materials.facts import Facts
from hub.materials.files import MaterialFiles
from hub.materials.preparing import Preparing
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from rooms.channel import Author, Channel, Draft
from rooms.events import AnyEvent
from rooms.ids import OpId, PersonId
from tests.hub.pages.visits import HERE, HOST, ORIGIN, Browser, text, words
from tests.hub.world import HOUR, NOW, World

ALL = ("materials", "boards", "writings", "sounds", "mascots", "dates")


async def arriving(content: bytes) -> AsyncIterator[bytes]:
    yield content


async def english(browser: Browser, person: PersonId) -> None:
    """Come in, and read in English."""
    await browser.enter(person)
    await browser.post("/language", {"language": "en", "back": "/"})


async def ask(browser: Browser, world: World, parts: Sequence[str], day: str) -> Response:
    """The form of the page: a box may be ticked as often as one likes."""
    return await browser.client.post(
        f"/twinnings/{world.twinning}/families",
        data=urlencode({"part": parts, "day": day}, doseq=True),
        headers={"Host": HOST, "Origin": ORIGIN, "Content-Type": "application/x-www-form-urlencoded"},
        scope_base=HERE,
    )


async def make(
    browser: Browser, world: World, *parts: str, day: str = "2026-12-01", who: PersonId | None = None
) -> str:
    """Somebody's link; its secret."""
    await english(browser, who or world.camille)
    answer = await ask(browser, world, parts or ALL, day)
    assert answer.status_code == 201, await words(answer)
    found = re.search(r'value="[^"]*/family#([^"]+)"', await text(answer))
    assert found
    return found[1]


async def come(family: Browser, secret: str) -> None:
    """As a browser that nobody is signed in on."""
    answer = await family.post("/family", {"secret": secret})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/family/show"), await words(answer)


async def consents(store: Store, world: World, *given: Consent, withdrawn: tuple[Consent, ...] = ()) -> None:
    """Of Léa's parents."""
    async with store.writing() as db:
        await enter(
            db, school_class=world.niort, given=[Tag(world.lea, kind) for kind in given],
            withdrawn=[Tag(world.lea, kind) for kind in withdrawn], valid_from=date(2026, 9, 1),
            today=datetime.fromtimestamp(NOW / 1000, UTC).date(), by=world.camille, now=Instant(NOW),
        )  # fmt: skip


async def given(
    store: Store, world: World, facts: Facts, who: str = "camille", *, stock: MaterialFiles | None = None,
    content: bytes = b"", is_shown: bool = True,
) -> str:  # fmt: skip
    """Something of somebody, ready, and shown to all."""
    actor = world.actor(who)
    assert actor.school_class is not None
    file = await stock.take(world.twinning, arriving(content)) if stock is not None else None
    async with store.writing() as db:
        row = await give(db, Giver(world.twinning, actor.school_class, actor), facts, file, new_id(), Instant(NOW))
        if is_shown:
            await show(db, row.id, Instant(NOW))
    if stock is not None:
        assert await Preparing(store, stock, lambda: NOW, structlog.get_logger()).look()
    return row.id


async def said(store: Store, channel: Channel, *events: tuple[Author, AnyEvent]) -> None:
    """Facts of a room."""
    for number, (author, event) in enumerate(events):
        draft = Draft(author, OpId(f"op-{channel.name}-{number}"), event, b"d")
        await store.log.turn(channel, None, (), lambda view, draft=draft: [draft], NOW - HOUR)  # type: ignore[misc]
