"""A lesson that something is going to break: people who talk and draw without end, and the ledger that judges."""

import asyncio
import contextlib
import random
import uuid
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.client.client import Client
from tests.client.ledger import Ledger, Verdict, check
from tests.client.outbox import Parcel
from tests.client.sign_in import Login, by_card
from tests.faults.hub_process import HubProcess
from tests.faults.school import School

WAITING = 8
"""So many commands of one person may be without an answer before they wait."""

LEVEL_SECONDS = 90.0


def stroke(number: int, samples: int = 4) -> dict[str, Any]:
    """A line on a page."""
    points = [1_000 + number % 5_000, 1_000] + [7_000, -900, -7_000, 900] * (samples // 2)
    return {"kind": "draw", "stroke": str(uuid.uuid4()), "tool": "pen", "colour": 3, "width": 1, "points": points}


@dataclass(slots=True)
class Figures:
    """What a case found. `recover_seconds`: the longest time until everybody was heard again."""

    acknowledged: int = 0
    lost: int = 0
    rounds: int = 1
    recover_seconds: float = 0.0
    more: dict[str, float | int] = field(default_factory=dict)


class Lesson:
    """Several clients in one room, all writing into one ledger."""

    def __init__(self, school: School, hubs: Sequence[HubProcess], ledger: Ledger) -> None:
        self.school = school
        self.hubs = hubs
        self.ledger = ledger
        self.database_url = ""
        self.clients: list[Client] = []
        self.figures = Figures()
        self._talking: list[asyncio.Task[None]] = []

    @property
    def hub(self) -> HubProcess:
        """The first one, or the only one."""
        return self.hubs[0]

    async def login(self, number: int, hub: HubProcess | None = None) -> Login:
        """A fresh sign-in of one of the people."""
        cards = self.school.cards
        return await by_card((hub or self.hub).origin, cards[number % len(cards)])

    async def client(self, number: int, *, hub: HubProcess | None = None, address: str = "") -> Client:
        """Somebody on the way in; `address`: not directly but through something."""
        return self.client_of((await self.login(number, hub)).through(address))

    def client_of(self, login: Login) -> Client:
        """Somebody who has signed in already, on the way in."""
        client = Client(login, room=self.school.room, on_acknowledged=self.ledger.write)
        client.start()
        return client

    async def come(self, people: int) -> None:
        """So many come in, in turns by the hubs."""
        for number in range(people):
            self.clients.append(await self.client(number, hub=self.hubs[number % len(self.hubs)]))
        for client in self.clients:
            await client.until(lambda client=client: client.is_inside)  # type: ignore[misc]

    def talk(self) -> None:
        """Everybody says and draws until `hush`."""
        loop = asyncio.get_running_loop()
        self._talking = [loop.create_task(_talk(client)) for client in self.clients]

    async def hush(self) -> None:
        """Nobody begins anything more; what is on its way stays on its way."""
        for task in self._talking:
            task.cancel()
        await asyncio.gather(*self._talking, return_exceptions=True)
        self._talking = []

    async def talk_for(self, seconds: float) -> None:
        """Talk for a while, at least until something more was acknowledged."""
        before = len(self.ledger.lines())
        is_talking = bool(self._talking)
        if not is_talking:
            self.talk()
        await asyncio.sleep(seconds)
        async with asyncio.timeout(LEVEL_SECONDS):
            while len(self.ledger.lines()) <= before:  # noqa: ASYNC110 - a file is watched
                await asyncio.sleep(0.05)
        if not is_talking:
            await self.hush()

    async def recover(self, clients: Sequence[Client] | None = None, *, since: float | None = None) -> None:
        """Wait until everybody's next word is committed; remember the longest such time (`since`: the loop's clock)."""
        loop = asyncio.get_running_loop()
        began = loop.time() if since is None else since
        parcels: list[Parcel] = [
            client.ask("chat", {"kind": "say", "text": "here again"}) for client in clients or self.clients
        ]
        async with asyncio.timeout(LEVEL_SECONDS):
            for parcel in parcels:
                await parcel.answer
        self.figures.recover_seconds = max(self.figures.recover_seconds, round(loop.time() - began, 2))

    async def level(self) -> None:
        """Everything that was begun has its answer, and everybody has everything."""
        await self.hush()
        async with asyncio.timeout(LEVEL_SECONDS):
            for client in self.clients:
                await client.until(lambda client=client: client.is_level, LEVEL_SECONDS)  # type: ignore[misc]
            heads = {name: max(c.copy(name).seq for c in self.clients) for name in self.clients[0].copies}
            for client in self.clients:
                for name, seq in heads.items():
                    copy = client.copy(name)
                    await client.until(lambda copy=copy, seq=seq: copy.seq >= seq, LEVEL_SECONDS)  # type: ignore[misc]

    async def judge(self) -> Verdict:
        """Level, then everything read back by somebody who was never here."""
        await self.level()
        verdict = await check(self.ledger, await self.login(-1), self.clients, room=self.school.room)
        self.figures.acknowledged = verdict.acknowledged
        self.figures.lost = len(verdict.lost)
        return verdict


@contextlib.asynccontextmanager
async def lesson(school: School, hubs: Sequence[HubProcess], place: Path, people: int = 4) -> AsyncIterator[Lesson]:
    """Hubs started, people inside; on the way out everybody leaves and every process ends."""
    ledger = Ledger(place / "ledger")
    held = Lesson(school, hubs, ledger)
    try:
        for hub in hubs:
            await hub.start()
        await held.come(people)
        yield held
    finally:
        await held.hush()
        await asyncio.gather(*(client.leave() for client in held.clients))
        await asyncio.gather(*(hub.stop() for hub in hubs))
        ledger.close()


async def _talk(client: Client) -> None:
    number = 0
    while True:
        number += 1
        if len(client.outbox.parcels) < WAITING:
            command = {"kind": "say", "text": f"word {number}"} if number % 2 else stroke(number)
            client.ask("chat" if number % 2 else f"page-{1 + number % 4 // 2}", command)
        await asyncio.sleep(random.uniform(0.05, 0.15))
