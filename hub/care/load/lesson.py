"""The measured side: a media plane and a store as a hub has them, told by lines on standard input whom to let in.

`python -m hub.care.load.lesson FOLDER`: one JSON object a line, both ways; it ends when its input does.
"""

import asyncio
import json
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any
from uuid import uuid4

from hub.lifecycle import run_on_best_loop
from hub.store.store import Store
from rooms.channel import CHAT, Author, Channel, Draft, page
from rooms.events import AnyEvent, MessageSaid, StrokeDrawn
from rooms.ids import ClassId, OpId, ParticipantId, PersonId, RoomId, SeatId
from signaling.sfu.plane import MediaPlane, SubscriberOffer

ROOM = RoomId("room")
TURNS_PER_SECOND = 6
"""A lesson where somebody says something each second and several hands draw."""

_STROKE = StrokeDrawn("stroke", "pen", 3, 1, [7, -9] * 60)


class Lesson:
    """One room without people: puppets send, and entries are committed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._plane = MediaPlane(port=0, addresses=["127.0.0.1"], on_offer=_offer, on_gone=lambda peer, side: None)

    async def run(self) -> None:
        """Until there is nothing more to do."""
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader(limit=1 << 20)
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        await self._plane.start()
        while line := await reader.readline():
            said = json.loads(line)
            _say({"id": said["id"], "result": await self._do(**said["do"])})
        await self._plane.close()

    async def _do(self, what: str, peer: str = "", **told: Any) -> object:
        who, seat = ParticipantId(peer), SeatId(f"seat-{peer}")
        match what:
            case "publish":
                return self._plane.publish(who, ROOM, seat, told["sdp"])
            case "subscribe":
                self._plane.subscribe(who, ROOM, seat)
            case "answer":
                self._plane.answer(who, told["number"], told["sdp"])
            case "measure":
                return await self._measure(told["seconds"])
            case _:
                raise ValueError(what)
        return None

    async def _measure(self, seconds: float) -> dict[str, float]:
        """What so many seconds of lesson cost this process, and what one commit takes on this disk."""
        began, cpu = time.monotonic(), time.process_time()
        packets = self._plane.statistics()["packets-out"]
        commits = []
        for number in range(int(seconds * TURNS_PER_SECOND)):
            commits.append(await self._commit(number))
            await asyncio.sleep(max(0.0, began + (number + 1) / TURNS_PER_SECOND - time.monotonic()))
        return {
            "seconds": time.monotonic() - began,
            "cpu": time.process_time() - cpu,
            "packets": self._plane.statistics()["packets-out"] - packets,
            "commit": median(commits),
        }

    async def _commit(self, number: int) -> float:
        name = page(1) if number % TURNS_PER_SECOND else CHAT
        event: AnyEvent = _STROKE if number % TURNS_PER_SECOND else MessageSaid("Bonjour !")
        draft = Draft(Author(PersonId("puppet"), ClassId("class")), OpId(str(uuid4())), event, b"")
        began = time.monotonic()
        await self._store.log.turn(Channel(ROOM, name), None, (), lambda view: [draft], 0)
        return time.monotonic() - began


def _offer(peer: ParticipantId, offer: SubscriberOffer) -> None:
    _say({"offer": offer.sdp, "peer": peer, "number": offer.number})


def _say(message: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


async def _run(folder: Path) -> None:
    async with Store("", folder) as store:
        await Lesson(store).run()


if __name__ == "__main__":
    run_on_best_loop(_run(Path(sys.argv[1])))
