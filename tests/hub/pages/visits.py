"""A browser as the pages see it: where it stands, what it sends along, and how somebody signs in with it."""

import re
from dataclasses import dataclass
from typing import Any

from quart import Response
from quart.typing import TestClientProtocol

from hub.people.actions import make_card
from hub.store.store import Store
from rooms.ids import PersonId
from tests.hub.world import PASSWORD, Clock

HOST = "localhost:8000"
ORIGIN = f"http://{HOST}"
SECURE_ORIGIN = f"https://{HOST}"
HERE = {"client": ("127.0.0.1", 50000)}


@dataclass(frozen=True, slots=True)
class Browser:
    """One browser with its cookies. `get` and `post` behave as its own pages do: with Host, Origin and an address."""

    client: TestClientProtocol
    store: Store
    clock: Clock

    async def get(self, path: str, *, language: str = "en", **headers: str) -> Response:
        """A page."""
        return await self.client.get(
            path, headers={"Host": HOST, "Accept-Language": language, **_named(headers)}, scope_base=HERE
        )

    async def post(
        self, path: str, form: dict[str, str] | None = None, *, json: Any = None, scope: Any = HERE, **headers: str
    ) -> Response:
        """A form of one of our pages, or the JSON of one of our modules."""
        sent = {"Host": HOST, "Origin": ORIGIN, "Accept-Language": "en", **_named(headers)}
        if json is not None:
            return await self.client.post(path, json=json, headers=sent, scope_base=scope)
        return await self.client.post(path, form=form or {}, headers=sent, scope_base=scope)

    async def card(self, person: PersonId, **details: Any) -> str:
        """The secret of a new entry card."""
        async with self.store.writing() as db:
            return await make_card(db, person=person, now=self.clock(), **details)

    async def enter(self, person: PersonId) -> Response:
        """Come in by a card."""
        response = await self.post("/enter", {"secret": await self.card(person)})
        assert response.status_code == 303, await response.get_data()
        return response

    async def sign_in(self, email: str = "camille@ecole.example", password: str = PASSWORD) -> Response:
        """Come in by e-mail and password."""
        return await self.post("/sign-in", {"email": email, "password": password})


async def text(response: Response) -> str:
    """The HTML of an answer."""
    return str(await response.get_data(as_text=True))


async def words(response: Response) -> str:
    """What a person reads of it."""
    return " ".join(re.sub(r"<[^>]+>", " ", await text(response)).split())


def _named(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}
