"""A client of the HTTP doors, written from docs/protocol.md alone."""

import contextlib
import json
import uuid
from collections.abc import AsyncIterator
from typing import Any

import aiohttp

from rooms.rights import Actor
from tests.signaling.socket.scene import CAMILLE, ROOM, Hub


class Visitor:
    """Somebody's browser behind a proxy that lets no WebSocket through; folds what it is told as the page says."""

    def __init__(self, hub: Hub, http: aiohttp.ClientSession, actor: Actor | None, room: str = ROOM) -> None:
        self.hub, self.http, self.actor, self.room = hub, http, actor, room
        self.headers = hub.headers(actor)
        self.mark = ""
        self.since: dict[str, dict[str, Any]] = {}
        self.entries: dict[str, list[Any]] = {}
        self.welcome: Any = None
        self.presence: Any = None

    async def get(self, query: dict[str, str] | None = None, **headers: str) -> tuple[int, Any]:
        """The status and the answer of one call, which is held."""
        mine = {name: value for name, value in self.headers.items() if name != "Origin"}
        url = f"{self.hub.origin}/rooms/{self.room}/entries"
        async with self.http.get(url, params=query or {}, headers={**mine, **headers}) as answer:
            return answer.status, await answer.json()

    async def stills(self, query: dict[str, str] | None = None) -> tuple[int, Any]:
        """The status and the answer of one look at the still pictures, which nobody may keep."""
        mine = {name: value for name, value in self.headers.items() if name != "Origin"}
        url = f"{self.hub.origin}/rooms/{self.room}/stills"
        async with self.http.get(url, params=query or {}, headers=mine) as answer:
            assert answer.headers["Cache-Control"] == "no-store"
            return answer.status, await answer.json()

    async def post(self, body: Any, **headers: str) -> tuple[int, Any]:
        """The status and the answer of some commands; `body` as bytes goes as it is."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        url = f"{self.hub.origin}/rooms/{self.room}/commands"
        sent = {**self.headers, "Content-Type": "application/json", **headers}
        async with self.http.post(url, data=data, headers=sent) as answer:
            return answer.status, await answer.json()

    async def poll(self, **query: str) -> Any:
        """One call with what is here already; the answer, after it is taken in."""
        known = {"since": json.dumps(self.since)} if self.since else {}
        status, told = await self.get({"mark": self.mark, **known, **query})
        assert status == 200, told
        self.mark = told["mark"]
        self.welcome = told["welcome"] or self.welcome
        self.presence = told["presence"] or self.presence
        for batch in told["entries"]:
            name = batch["channel"]
            known_epoch = self.since.get(name, {}).get("epoch")
            if known_epoch != batch["epoch"]:
                self.entries[name] = []
            assert batch["from_seq"] <= self.since.get(name, {}).get("seq", 0) or not self.entries[name]
            self.entries[name] += [
                entry
                for entry in batch["entries"]
                if not self.entries[name] or entry["seq"] > self.entries[name][-1]["seq"]
            ]
            self.since[name] = {"epoch": batch["epoch"], "seq": batch["from_seq"] + len(batch["entries"])}
        return told

    async def poll_for(self, channel: str, op_id: str) -> Any:
        """The entry of a command, however many calls it takes."""
        while True:
            for entry in self.entries.get(channel, []):
                if entry["op_id"] == op_id:
                    return entry
            await self.poll()

    async def poll_until_seen(self, *people: str) -> None:
        """Until exactly these people are here."""
        while not self.presence or sorted(self.people()) != sorted(people):
            await self.poll()

    def people(self) -> list[str]:
        """Whoever is here, once a device."""
        return [here["person"] for here in self.presence["participants"]]

    async def say(self, text: str, op_id: str | None = None) -> tuple[str, Any]:
        """One message; its op_id, and the answer."""
        name = op_id or str(uuid.uuid4())
        status, answered = await self.post({"commands": [command("chat", name, kind="say", text=text)]})
        assert status == 200, answered
        return name, answered


def command(channel: str, op_id: str | None = None, **what: Any) -> dict[str, Any]:
    """One `Ask`."""
    return {"op_id": op_id or str(uuid.uuid4()), "channel": channel, "command": what}


@contextlib.asynccontextmanager
async def visiting(hub: Hub, actor: Actor | None = CAMILLE, room: str = ROOM) -> AsyncIterator[Visitor]:
    """A visitor who has not asked for anything yet."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(60)) as http:
        yield Visitor(hub, http, actor, room)
