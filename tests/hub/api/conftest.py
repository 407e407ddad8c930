"""The API on a real store of each kind, asked by Quart's client as a program on this computer would ask."""

from collections.abc import Callable
from pathlib import Path

import pytest
import structlog
from quart import Quart
from quart.typing import TestClientProtocol

from hub.api import tokens
from hub.api.app import build_api
from hub.api.scopes import Scope
from hub.kits.shelf import Shelf
from hub.people.rights import HUB_ROWS
from hub.store.store import Store
from rooms.ids import PersonId
from rooms.rights import Rights
from tests.hub.world import NOW, Clock


@pytest.fixture
def clock() -> Clock:
    """Set to NOW; a test turns it."""
    return Clock()


@pytest.fixture
def api(any_store: Store, clock: Clock, tmp_path: Path) -> Quart:
    """The app."""
    return wired(any_store, clock, tmp_path)


def wired(store: Store, clock: Callable[[], int], folder: Path) -> Quart:
    """As hub/app.py wires it."""
    return build_api(
        store=store, rights=Rights().with_rows(HUB_ROWS), clock=clock, journal=structlog.get_logger(), version="1.0",
        kits=Shelf(folder), url="https://hub.example",
    )  # fmt: skip


class Program:
    """Asks for things, with a token where it has one."""

    def __init__(self, client: TestClientProtocol, secret: str) -> None:
        self._client = client
        self.headers = {"Authorization": f"Bearer {secret}"} if secret else {}

    async def get(self, path: str) -> tuple[int, dict]:  # type: ignore[type-arg]
        """Status and body."""
        return await self._ask("GET", path)

    async def post(self, path: str, body: object, key: str | None = None) -> tuple[int, dict]:  # type: ignore[type-arg]
        """The same, of something to do."""
        headers = {"Idempotency-Key": key} if key is not None else {}
        return await self._ask("POST", path, json=body, headers=headers)

    async def put(self, path: str, body: object) -> tuple[int, dict]:  # type: ignore[type-arg]
        """The same, of something that replaces what was."""
        return await self._ask("PUT", path, json=body)

    async def delete(self, path: str) -> tuple[int, dict]:  # type: ignore[type-arg]
        """The same, of something to end."""
        return await self._ask("DELETE", path)

    async def _ask(self, method: str, path: str, headers: dict | None = None, **rest: object):  # type: ignore
        response = await self._client.open(
            f"/api/v1{path}", method=method, headers=self.headers | (headers or {}),
            scope_base={"client": ("127.0.0.1", 50_000)}, **rest,
        )  # fmt: skip
        kind = "application/json" if response.status_code < 400 else "application/problem+json"
        assert response.content_type == kind
        return response.status_code, await response.get_json(force=True)


@pytest.fixture
def program(api: Quart, any_store: Store) -> Callable[..., object]:
    """A program that acts for somebody: `await program(person)`, or with fewer scopes."""

    async def of(person: PersonId | None, *scopes: Scope) -> Program:
        if person is None:
            return Program(api.test_client(), "")
        async with any_store.writing() as db:
            secret = await tokens.make(
                db, person=person, name="A timetable", scopes=scopes or tuple(Scope), days=30, now=NOW
            )
        return Program(api.test_client(), secret)

    return of
