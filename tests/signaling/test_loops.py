"""A device check's loop on a real media plane: what goes out comes back to its own device, and to nobody else."""

from collections.abc import AsyncIterator

import pytest

from rooms.errors import Code, Refused
from signaling.loops import MOST_LOOPS, Loops
from signaling.sfu.plane import MediaPlane, SubscriberOffer
from tests.signaling.sfu.peers import SOUND, Publisher, Subscriber, until


@pytest.fixture
async def loops() -> AsyncIterator[Loops]:
    """With a plane whose offers all go through it."""
    plane = MediaPlane(
        port=0,
        addresses=["127.0.0.1"],
        on_offer=lambda peer, offer: None if made[0].take_offer(peer, offer) else strays.append(peer),
        on_gone=lambda peer, side: None,
    )
    made, strays = [Loops(plane)], []  # type: ignore[var-annotated]
    await plane.start()
    yield made[0]
    await plane.close()
    assert strays == []


async def test_sound_comes_back_to_whoever_sent_it_and_to_no_other(loops: Loops) -> None:
    ears: dict[str, list[SubscriberOffer]] = {"mine": [], "another's": []}
    mine = loops.begin(ears["mine"].append)  # type: ignore[arg-type]
    another = loops.begin(ears["another's"].append)  # type: ignore[arg-type]
    senders = {name: Publisher(name, name) for name in ears}
    hearers = {name: Subscriber(name, name) for name in ears}
    for name, loop in (("mine", mine), ("another's", another)):
        await senders[name].endpoint.connect(loop.publish(senders[name].offer()))
        (offer,) = ears[name]
        loop.answer(offer.number, hearers[name].learn(offer))
        await until(lambda name=name: hearers[name].endpoint.is_connected and senders[name].endpoint.is_connected)  # type: ignore[misc]

    def heard(name: str) -> int:
        senders["mine"].send("audio", SOUND)
        return len(hearers[name].packets("loop-out", "audio"))

    await until(lambda: heard("mine") > 5)
    assert heard("another's") == 0
    mine.close()
    another.close()


async def test_there_are_only_so_many(loops: Loops) -> None:
    running = [loops.begin(lambda offer: None) for _ in range(MOST_LOOPS)]
    with pytest.raises(Refused) as no:
        loops.begin(lambda offer: None)
    assert no.value.code is Code.RETRY
    running[0].close()
    loops.begin(lambda offer: None).close()
    with pytest.raises(Refused):
        running[1].publish("v=0")
