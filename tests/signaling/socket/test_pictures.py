"""The sign that a picture under a page may be seen no more, or again: everybody in the room looks, nobody else does."""

from dataclasses import replace

from signaling.bus.news import CLASS_CHANGED
from tests.signaling.socket.scene import CAMILLE, INES, LEO, NIORT, ROOM, Hub


def show(hub: Hub, **pictures: bool) -> None:
    """What the hub says of them from now on, when something about the consents of Niort has changed."""
    hub.directory.rooms[ROOM] = replace(hub.directory.rooms[ROOM], pictures=pictures)
    hub.bus.publish(f"{CLASS_CHANGED}:{NIORT}", b"")


async def test_all_who_are_there_look_again_at_whatever_worker(any_hub: Hub) -> None:
    show(any_hub, photo=True)
    everybody = [await any_hub.inside(who) for who in (CAMILLE, INES, LEO)]
    for each in everybody:
        await each.settle()
        assert not each.all("pictures"), "a newcomer asks anyway"
    show(any_hub, photo=False)
    for each in everybody:
        assert await each.wait("pictures") == {}, "whose consent it is, nobody is told"
    show(any_hub, photo=False)  # nothing changed
    show(any_hub)
    for each in everybody:
        await each.wait("pictures", lambda _, each=each: len(each.all("pictures")) >= 2)  # type: ignore[misc]
        await each.settle()
        assert len(each.all("pictures")) == 2
