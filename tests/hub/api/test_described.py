"""The description holds: what schemathesis makes of it gets no answer that it does not foresee, and never a failure."""

import asyncio
import contextlib
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import requests
import schemathesis
from hypercorn.asyncio import serve
from hypercorn.config import Config
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import APIOperation, BaseSchema
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from hub.api import tokens
from hub.api.app import DESCRIPTION
from hub.api.scopes import Scope
from hub.store.store import Store
from tests.hub import world as worlds
from tests.hub.api.conftest import wired
from tests.hub.world import NOW, Clock
from tests.services import free_port


class Server:
    """The API on a port of this computer, in a thread with a loop of its own."""

    def __init__(self, folder: Path) -> None:
        self.url = f"http://127.0.0.1:{free_port()}"
        self.secret = ""
        self.known: dict[str, str] = {}
        self._folder = folder
        self._is_up = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._stopping = asyncio.Event()
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self._run()))

    def __enter__(self) -> "Server":
        self._thread.start()
        assert self._is_up.wait(60)
        return self

    def __exit__(self, *why: object) -> None:
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(60)

    async def _run(self) -> None:
        async with Store("", self._folder) as store:
            world = await worlds.make(store)
            self.known = {
                "school_class": world.niort,
                "pupil": world.lea,
                "twinning": world.twinning,
                "lesson": world.lesson,
                "kit": "christmas",
            }
            async with store.writing() as db:
                self.secret = await tokens.make(
                    db, person=world.camille, name="Fuzzer", scopes=tuple(Scope), days=30, now=NOW
                )
            tick = Clock()

            def clock() -> int:
                tick.now += 1_000  # a second for each look: nobody waits for the budget
                return tick.now

            app = wired(store, clock, self._folder)
            config = Config()
            config.bind = [self.url.removeprefix("http://")]
            serving = asyncio.ensure_future(serve(app, config, shutdown_trigger=self._stopping.wait))
            await asyncio.sleep(0)
            self._is_up.set()
            await serving


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One for all examples."""
    with Server(tmp_path_factory.mktemp("api")) as running:
        yield running


@pytest.fixture
def description(server: Server) -> BaseSchema:
    """What the server says of itself."""
    for _ in range(200):
        try:
            requests.get(server.url, timeout=5)
            break
        except requests.ConnectionError:
            threading.Event().wait(0.05)
    return schemathesis.openapi.from_url(server.url + DESCRIPTION)


HEALTH = list(HealthCheck)
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


PARTING = {"end", "leave", "rest", "archive", "lead", "move", "<person>"}
"""After these there is less to find: they come last."""


def test_every_answer_is_foreseen(server: Server, description: BaseSchema) -> None:
    """Of every address, with what fits its description, asked of what there is, and with what does not fit."""
    operations = [found.ok() for found in description.get_all_operations()]
    for operation in sorted(operations, key=lambda each: (bool(PARTING & {*each.path.split("/")}), each.method)):
        _ask(operation, GenerationMode.POSITIVE, server.secret, server.known)
        with contextlib.suppress(Unsatisfiable):  # an address without any value has none that is wrong
            _ask(operation, GenerationMode.NEGATIVE, server.secret, {})


def _ask(operation: APIOperation, mode: GenerationMode, secret: str, known: Mapping[str, str]) -> None:
    """A few examples; `known` are values for names in the path."""

    @settings(max_examples=2, deadline=None, database=None, derandomize=True, suppress_health_check=HEALTH)
    @given(case=operation.as_strategy(generation_mode=mode))
    def check(case: schemathesis.Case) -> None:
        case.path_parameters |= {name: known[name] for name in case.path_parameters if name in known}
        case.validate_response(case.call(headers={"Authorization": f"Bearer {secret}"}), checks=CHECKS)

    check()


def test_the_description_is_for_everybody_and_names_every_address(server: Server, description: BaseSchema) -> None:
    told = requests.get(server.url + DESCRIPTION, timeout=30).json()
    assert told["openapi"].startswith("3.1")
    assert all("401" in operation["responses"] for path in told["paths"].values() for operation in path.values())
    names = [operation["operationId"] for path in told["paths"].values() for operation in path.values()]
    assert len(names) == len(set(names)) >= 8
    assert "://" not in str(told["components"])
