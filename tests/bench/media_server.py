"""Our media plane alone, as the hub runs it, in a process of its own: what the hub's doors would call comes as lines.

`python -m tests.bench.media_server PORT [all]`: JSON lines over TCP, one controller. With `all`, everybody gets every
picture and hears every voice: no choice is made, or rather, it has nothing to leave out.
"""

import asyncio
import json
import sys
from typing import Any

from hub.lifecycle import run_on_best_loop
from rooms.ids import ParticipantId, PictureName, RoomId, SeatId
from signaling.sfu import selection, voices
from signaling.sfu.plane import MediaPlane, PeerSide, SubscriberOffer

ROOM = RoomId("room")
EVERYBODY = 1_000


class _Desk:
    """One controller, who says whom to let in."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._plane = MediaPlane(port=0, addresses=["127.0.0.1"], on_offer=self._offer, on_gone=self._gone)

    async def serve(self) -> None:
        """Until the controller leaves."""
        await self._plane.start()
        while line := await self._reader.readline():
            said = json.loads(line)
            self._say({"id": said["id"], "result": self._do(**said["do"])})
        await self._plane.close()

    def _do(self, what: str, peer: str = "", **told: Any) -> object:
        who, seat = ParticipantId(peer), SeatId(f"seat-{peer}")
        match what:
            case "publish":
                return self._plane.publish(who, ROOM, seat, told["sdp"])
            case "subscribe":
                return self._plane.subscribe(who, ROOM, seat)
            case "answer":
                return self._plane.answer(who, told["number"], told["sdp"])
            case "view":
                heights = {_picture(name): height for name, height in told["heights"].items()}
                return self._plane.set_view(who, heights, [_picture(name) for name in told["stage"]])
            case "statistics":
                return self._plane.statistics()
            case _:
                raise ValueError(what)

    def _offer(self, peer: ParticipantId, offer: SubscriberOffer) -> None:
        self._say({"offer": offer.sdp, "peer": peer, "number": offer.number})

    def _gone(self, peer: ParticipantId, side: PeerSide) -> None:
        self._say({"gone": side, "peer": peer})

    def _say(self, message: dict[str, object]) -> None:
        self._writer.write(json.dumps(message).encode() + b"\n")


def _picture(name: str) -> PictureName:
    return PictureName(SeatId(f"seat-{name}"))


async def _serve(port: int) -> None:
    async def attend(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _Desk(reader, writer).serve()
        writer.close()

    async with await asyncio.start_server(attend, "127.0.0.1", port, limit=1 << 20) as server:
        await server.serve_forever()


if __name__ == "__main__":
    if "all" in sys.argv[2:]:
        selection.MOST_PICTURES = voices.MOST_VOICES = EVERYBODY
    run_on_best_loop(_serve(int(sys.argv[1])))
