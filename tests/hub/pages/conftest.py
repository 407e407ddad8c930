"""The pages on a real store, asked by Quart's client as a browser on this computer would ask."""

from pathlib import Path

import pytest
import structlog
from jinja2.bccache import Bucket, BytecodeCache
from quart import Quart
from quart.typing import TestClientProtocol

from hub import pages
from hub.directory import HubDirectory
from hub.letterbox.receiving import Hub, Receiving
from hub.pages.material_views import materials_of
from hub.people.rights import HUB_ROWS
from hub.settings import read
from hub.store.store import Store
from hub.vitals.rounds import Rounds
from hub.vitals.signs import Signs
from rooms.rights import Rights
from signaling.bus.local import LocalBus
from signaling.bus.roster import WorkerId
from tests.hub.letterbox.letters import DOMAIN
from tests.hub.pages.visits import ORIGIN, SECURE_ORIGIN, Browser
from tests.hub.world import NOW, Clock


@pytest.fixture
def store(sqlite_store: Store) -> Store:
    """SQLite is enough for pages: what they ask of a store is tried on both kinds beside it."""
    return sqlite_store


class Compiled(BytecodeCache):
    """Templates that one test has compiled are ready for the next."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


@pytest.fixture(scope="session")
def compiled() -> Compiled:
    """Of the whole run."""
    return Compiled()


@pytest.fixture
def clock() -> Clock:
    """A clock that tests turn."""
    return Clock()


@pytest.fixture
def environment() -> dict[str, str]:
    """Settings beside those that every test has."""
    return {}


@pytest.fixture
def app(store: Store, clock: Clock, tmp_path: Path, environment: dict[str, str], compiled: Compiled) -> Quart:
    """The pages alone, wired as hub/app.py wires them."""
    quart = Quart("hub", static_folder=None)
    quart.jinja_env.bytecode_cache = compiled
    pages.register(
        quart,
        store=store,
        directory=HubDirectory(store, clock),
        rights=Rights().with_rows(HUB_ROWS),
        settings=read({}, environment | {"DATA_DIR": str(tmp_path / "data")}, None),
        rounds=Rounds(WorkerId("one"), LocalBus(), frozenset, lambda: Signs(WorkerId("one"), "1.0", NOW)),
        allows_origin=lambda origin: origin in (ORIGIN, SECURE_ORIGIN),
        strict_host=SECURE_ORIGIN.removeprefix("https://"),
        clock=clock,
        journal=structlog.get_logger(),
    )
    return quart


@pytest.fixture
def client(app: Quart) -> TestClientProtocol:
    """A browser's cookies."""
    return app.test_client()


@pytest.fixture
def browser(client: TestClientProtocol, store: Store, clock: Clock) -> Browser:
    """A browser on this computer, not signed in."""
    return Browser(client, store, clock)


@pytest.fixture
def other(app: Quart, store: Store, clock: Clock) -> Browser:
    """Another browser."""
    return Browser(app.test_client(), store, clock)


@pytest.fixture
def receiving(store: Store, clock: Clock, tmp_path: Path) -> Receiving:
    """What becomes of letters that come to this hub."""
    files = materials_of(read({}, {"DATA_DIR": str(tmp_path / "data")}, None), store)
    return Receiving(store, files, Hub(DOMAIN, "hub@ecole.example"), clock, structlog.get_logger())
