"""The socket of the device check: for adults, from our own pages, one at a time; to others it is not there."""

import asyncio
from pathlib import Path

import pytest
import structlog
from quart import Quart
from quart.testing import WebsocketResponseError

from hub import pages
from hub.directory import HubDirectory
from hub.people.rights import HUB_ROWS
from hub.settings import read
from hub.store.store import Store
from hub.vitals.rounds import Rounds
from hub.vitals.signs import Signs
from rooms.rights import Rights
from signaling.bus.local import LocalBus
from signaling.bus.roster import WorkerId
from signaling.loops import Loops
from signaling.sfu.plane import MediaPlane
from tests.hub.pages.visits import HERE, HOST, ORIGIN, Browser
from tests.hub.world import NOW, Clock, World


@pytest.fixture
def app(store: Store, clock: Clock, tmp_path: Path) -> Quart:
    """The pages, with a media plane behind them."""
    plane = MediaPlane(
        port=0, addresses=["127.0.0.1"], on_offer=lambda peer, offer: None, on_gone=lambda peer, side: None
    )
    quart = Quart("hub", static_folder=None)
    pages.register(
        quart,
        store=store,
        directory=HubDirectory(store, clock),
        rights=Rights().with_rows(HUB_ROWS),
        settings=read({}, {"DATA_DIR": str(tmp_path / "data")}, None),
        rounds=Rounds(WorkerId("one"), LocalBus(), frozenset, lambda: Signs(WorkerId("one"), "1.0", NOW)),
        allows_origin=lambda origin: origin == ORIGIN,
        loops=Loops(plane),
        clock=clock,
        journal=structlog.get_logger(),
    )
    return quart


async def status(browser: Browser, origin: str = ORIGIN) -> int:
    """Of somebody who asks for the loop; 101 where it begins."""
    headers = {"Host": HOST, "Origin": origin}
    try:
        async with browser.client.websocket("/check/loop", headers=headers, scope_base=HERE) as socket:
            await socket.send('{"sdp": "crooked"}')
            await asyncio.wait_for(socket.receive(), 5)
    except WebsocketResponseError as refused:
        return refused.response.status_code
    except Exception:
        return 101  # it began, and ended with what was crooked
    return 101


@pytest.mark.parametrize("who", ["lea", "tablet", None])
async def test_children_and_strangers_find_nothing(app: Quart, browser: Browser, world: World, who: str | None) -> None:
    if who is not None:
        await browser.enter(world.actor(who).person)
    assert await status(browser) == 404


async def test_a_teacher_from_our_pages_alone(app: Quart, browser: Browser, world: World) -> None:
    await browser.sign_in()
    assert await status(browser, "http://evil.example") == 403
    for _ in range(2):  # what was crooked leaves nothing behind
        assert await status(browser) == 101
