"""The port: which addresses are bound, replies leave from the address that was asked, IPv6 carries a call too."""

import socket

import pytest

from rooms.ids import ParticipantId
from signaling.sfu.plane import MediaPlane
from signaling.sfu.port import _hosts_to_bind
from tests.signaling.sfu.peers import KEYFRAME, ROOM, Publisher, until

ANY = "0.0.0.0"  # noqa: S104  # what a keeper may ask for


def has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


@pytest.mark.parametrize(
    ("host", "addresses", "hosts"),
    [
        ("127.0.0.1", ["127.0.0.1", "192.0.2.1"], ["127.0.0.1"]),
        (ANY, ["127.0.0.1"], ["127.0.0.1"]),
        (ANY, ["127.0.0.1", "127.0.0.1"], ["127.0.0.1"]),
        (ANY, ["127.0.0.1", "192.0.2.1"], [ANY]),
        ("::", ["192.0.2.1", "2001:db8::1"], [ANY, "::"]),
    ],
)
def test_what_is_bound(host: str, addresses: list[str], hosts: list[str]) -> None:
    assert _hosts_to_bind(host, addresses) == hosts


def plane(*addresses: str, host: str = ANY, port: int = 0) -> MediaPlane:
    return MediaPlane(port=port, addresses=addresses, host=host, on_offer=lambda *_: None, on_gone=lambda *_: None)


@pytest.fixture
def loopbacks() -> tuple[str, ...]:
    return ("127.0.0.1", "::1") if has_ipv6() else ("127.0.0.1",)


async def test_a_call_over_every_family(loopbacks: tuple[str, ...]) -> None:
    house = plane(*loopbacks)
    await house.start()
    assert house.port > 0
    for address in loopbacks:
        publisher = Publisher(f"from-{address}")
        answer = house.publish(publisher.peer, ROOM, publisher.seat, publisher.offer())
        candidates = [
            line for line in answer.split("\r\n") if not line.startswith("a=candidate:") or f" {address} " in line
        ]
        await publisher.endpoint.connect("\r\n".join(candidates))
        publisher.send("video", KEYFRAME)
        await publisher.endpoint.close()
    await until(lambda: house.statistics()["packets-in"] == len(loopbacks))
    await house.close()


async def test_a_taken_port_is_an_error() -> None:
    first = plane("127.0.0.1")
    await first.start()
    second = plane("127.0.0.1", port=first.port)
    with pytest.raises(OSError, match="in use"):
        await second.start()
    await second.close()
    await first.close()
    again = plane("127.0.0.1", port=first.port)
    await again.start()
    await again.close()


def test_a_plane_without_an_address_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one address"):
        plane()


async def test_nobody_is_there() -> None:
    house = plane("127.0.0.1")
    await house.start()
    house.unpublish(ParticipantId("nobody"))
    house.leave(ParticipantId("nobody"))
    house.set_heard(ROOM, lambda seat: True)
    house.forget(ROOM)
    house.forget(ROOM)
    await house.close()
