"""The port: which addresses are bound, replies leave from the address that was asked, IPv6 carries a call too."""

import asyncio
import socket

import pytest

from rooms.ids import ParticipantId
from signaling.sfu import ice
from signaling.sfu.endpoint import first_candidate
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
        ("127.0.0.1", ["127.0.0.1", "203.0.113.1"], ["127.0.0.1"]),
        (ANY, ["127.0.0.1"], ["127.0.0.1"]),
        (ANY, ["127.0.0.1", "127.0.0.1"], ["127.0.0.1"]),
        (ANY, ["127.0.0.1", "203.0.113.1"], [ANY]),
        ("::", ["203.0.113.1", "2001:db8::1"], [ANY, "::"]),
    ],
)
def test_what_is_bound(host: str, addresses: list[str], hosts: list[str]) -> None:
    assert _hosts_to_bind(host, addresses) == hosts


def test_behind_nat_our_own_addresses_are_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signaling.sfu.port._is_local", lambda address: not address.startswith("203.0.113."))
    told = ["192.168.1.20", "10.0.0.7", "203.0.113.5"]
    assert _hosts_to_bind(ANY, told) == ["192.168.1.20", "10.0.0.7"]


def can_bind(address: str) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((address, 0))
        except OSError:  # macOS has but one address of loopback
            return False
    return True


async def test_a_reply_leaves_from_the_address_that_was_asked() -> None:
    own = [address for address in ("127.0.0.1", "127.0.0.2", "127.0.0.3") if can_bind(address)]
    house = plane(*own)
    await house.start()
    publisher = Publisher("lille")
    _, theirs = ice_of(house.publish(publisher.peer, ROOM, publisher.seat, publisher.offer()))
    loop = asyncio.get_running_loop()
    for address in own:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            sock.setblocking(False)
            sock.bind((own[0], 0))
            check = ice.request(publisher.endpoint.credentials, theirs, tie_breaker=1)
            sock.sendto(check, (address, house.port))
            answer, source = await asyncio.wait_for(loop.sock_recvfrom(sock, 2000), 8)
            assert ice.is_response(answer, theirs)
            assert source == (address, house.port)
    await publisher.endpoint.close()
    await house.close()


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


async def test_an_address_belongs_to_the_connection_that_lives_there(monkeypatch: pytest.MonkeyPatch) -> None:
    house = plane("127.0.0.1")
    await house.start()
    first, second = Publisher("first"), Publisher("second")
    await first.endpoint.connect(house.publish(first.peer, ROOM, first.seat, first.offer()))
    _, theirs = ice_of(house.publish(second.peer, ROOM, second.seat, second.offer()))
    check = ice.request(second.endpoint.credentials, theirs, tie_breaker=1)
    first.endpoint.send(check)  # the second one's check, as if it came from the first one's address
    await until(lambda: house.statistics()["drop-stun-address-taken"] == 1)
    first.send("video", KEYFRAME)
    await until(lambda: house.statistics()["packets-in"] == 1)
    monkeypatch.setattr("signaling.sfu.connection._ALIVE_SECONDS", 0.0)
    first.endpoint.send(check)
    first.send("video", KEYFRAME)  # now it counts as the second one's, which has no keys yet
    await until(lambda: house.statistics()["drop-no-keys"] == 1)
    await first.endpoint.close()
    await second.endpoint.close()
    await house.close()


async def test_the_oldest_of_too_many_addresses_is_forgotten() -> None:
    house = plane("127.0.0.1")
    await house.start()
    publisher = Publisher("lille")
    address, theirs = ice_of(house.publish(publisher.peer, ROOM, publisher.seat, publisher.offer()))
    sockets = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(20)]
    for sock in sockets:
        sock.sendto(ice.request(publisher.endpoint.credentials, theirs, tie_breaker=1), address)
    await until(lambda: len(house._port._by_address) == 16)
    await asyncio.sleep(0.1)
    assert set(house._port._by_address) == {("127.0.0.1", sock.getsockname()[1]) for sock in sockets[4:]}
    for sock in sockets:
        sock.close()
    await publisher.endpoint.close()
    await house.close()


def ice_of(answer: str) -> tuple[ice.Address, ice.Credentials]:
    section, address = first_candidate(answer)
    return address, section.credentials()


async def test_what_comes_in_a_burst_or_after_a_silence_is_taken() -> None:
    house = plane("127.0.0.1")
    await house.start()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.connect(("127.0.0.1", house.port))
        for taken in (280, 560):  # more than one look takes
            for _ in range(280):
                sender.send(b"\xff nothing that we speak")
            await until(lambda taken=taken: house.statistics()["drop-unknown-protocol"] == taken)
        await until(lambda: not house._port._rests)
        sender.send(b"\xff")
        await until(lambda: house.statistics()["drop-unknown-protocol"] == 561)
    await house.close()


async def test_a_fault_of_ours_does_not_make_the_port_deaf(monkeypatch: pytest.MonkeyPatch) -> None:
    house, faults = plane("127.0.0.1"), []
    await house.start()
    asyncio.get_running_loop().set_exception_handler(lambda _, context: faults.append(context["exception"]))

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(house._port, "_check", fail)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.connect(("127.0.0.1", house.port))
        sender.send(b"\0 like a check")
        await until(lambda: bool(faults))
        sender.send(b"\xff")
        await until(lambda: house.statistics()["drop-unknown-protocol"] == 1)
    assert [type(fault) for fault in faults] == [ZeroDivisionError]
    await house.close()


async def test_a_port_that_rests_can_be_closed() -> None:
    house = plane("127.0.0.1")
    await house.start()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.sendto(b"\xff", ("127.0.0.1", house.port))
    house._port._wake(house._port._sockets[0])
    assert house._port._rests
    await house.close()
    assert not house._port._rests
