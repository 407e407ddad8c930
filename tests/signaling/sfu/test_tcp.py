"""Over TCP: a call goes through, a slow reader loses its picture and keeps its sound, a stranger is shown out."""

import asyncio
import contextlib
import random
import socket
import struct
from collections.abc import Iterator
from itertools import pairwise

import pytest

from rooms.ids import ParticipantId
from signaling.sfu import ice, tcp
from signaling.sfu.endpoint import first_candidate
from signaling.sfu.framing import frame
from tests.signaling.sfu.peers import KEYFRAME, PICTURE, ROOM, SOUND, House, Publisher, connected, until


@pytest.fixture
def strangers() -> Iterator[list[socket.socket]]:
    """Connections of a test that its end closes."""
    opened: list[socket.socket] = []
    yield opened
    for sock in opened:
        sock.close()


async def stranger(house: House, strangers: list[socket.socket]) -> socket.socket:
    """A connection that has said nothing yet, and is in."""
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    strangers.append(sock)
    sock.setblocking(False)
    await asyncio.get_running_loop().sock_connect(sock, ("127.0.0.1", house.plane.port))
    return sock


async def is_shown_out(sock: socket.socket) -> None:
    """The other side closes, and has never said a word."""
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(8):
            assert await loop.sock_recv(sock, 100) == b""
    except ConnectionResetError:
        pass


async def test_a_call_over_tcp_and_udp(house: House) -> None:
    lille = await house.publish("lille", over="tcp")
    athens = await house.publish("athens")
    watcher, over_udp = house.watch("watcher", over="tcp"), house.watch("over-udp")
    await connected(house, 4)
    assert house.statistic("tcp-links") == 2
    for publisher in (lille, athens):
        publisher.send("video", KEYFRAME)
        for _ in range(50):
            publisher.send("video", PICTURE)
            publisher.send("audio", SOUND)
    for member in (watcher, over_udp):
        for publisher in (lille, athens):
            await until(lambda m=member, p=publisher: len(m.packets(p.seat, "video")) == 51)  # type: ignore[misc]
            await until(lambda m=member, p=publisher: len(m.packets(p.seat, "audio")) == 50)  # type: ignore[misc]
            assert [packet.payload for packet in member.packets(publisher.seat, "video")] == [KEYFRAME, *[PICTURE] * 50]
    await watcher.endpoint.close()
    house.plane.leave(lille.peer)
    await until(lambda: house.statistic("tcp-links") == 0)
    await until(lambda: lille.endpoint.ended.is_set())
    await until(lambda: lille.endpoint._dtls._transport.state == "closed")  # a goodbye, not only a broken line


async def test_a_reader_that_stops_loses_its_picture_keeps_bounds_and_comes_back(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher", over="tcp")
    await connected(house, 2)
    lille.send("video", KEYFRAME)
    lille.send("audio", SOUND)
    await until(lambda: len(watcher.packets(lille.seat, "video")) == 1)
    loop, sock = asyncio.get_running_loop(), watcher.endpoint._socket
    assert sock is not None
    loop.remove_reader(sock.fileno())
    (link,) = house.plane._port._tcp._links.values()

    async def flood() -> None:
        while not link._is_congested:
            lille.send("video", bytes([0x10, 0x31]) + bytes(1000))
            await asyncio.sleep(0.001)

    await asyncio.wait_for(flood(), 30)
    assert house.statistic("routes-running") == 1, "the sound alone"
    waiting = len(link._unsent)
    for _ in range(50):
        lille.send("video", bytes([0x10, 0x31]) + bytes(1000))
        lille.send("audio", SOUND)
    await until(lambda: len(link._unsent) > waiting + 50 * len(SOUND))
    for _ in range(2000):  # more sound than anybody waits for is lost as well
        lille.send("audio", bytes(1000))
        if house.statistic("drop-socket-full"):
            break
        await asyncio.sleep(0.001)
    assert len(link._unsent) <= tcp._FULL_BYTES
    sounds = len(watcher.packets(lille.seat, "audio"))
    loop.add_reader(sock.fileno(), watcher.endpoint._drain, sock)
    await until(lambda: len(watcher.packets(lille.seat, "audio")) > sounds + 50 and not link._is_congested)
    pictures = len(watcher.packets(lille.seat, "video"))
    lille.send("video", PICTURE)
    lille.send("video", KEYFRAME)
    await until(lambda: len(watcher.packets(lille.seat, "video")) > pictures)
    assert watcher.packets(lille.seat, "video")[pictures].payload == KEYFRAME
    seqs = [packet.seq for packet in watcher.packets(lille.seat, "video")]
    assert all((after - before) & 0xFFFF == 1 for before, after in pairwise(seqs)), "no gap"


async def test_a_reader_that_never_comes_back_is_cut(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher", over="tcp")
    await connected(house, 2)
    sock = watcher.endpoint._socket
    assert sock is not None
    asyncio.get_running_loop().remove_reader(sock.fileno())
    (link,) = house.plane._port._tcp._links.values()
    while not link._unsent:
        lille.send("audio", bytes(1000))
        await asyncio.sleep(0.001)
    monkeypatch.setattr(tcp, "STUCK_SECONDS", 0.0)
    await until(lambda: house.statistic("tcp-links") == 0)
    lille.send("audio", SOUND)  # to nowhere, until a new path is proven or consent ends
    await until(lambda: house.statistic("drop-socket-error") > 0)


@pytest.mark.parametrize(
    "words",
    [
        frame(bytes([22, 254, 253]) + bytes(40)),
        frame(bytes([0x80, 96]) + bytes(40)),
        frame(b""),
        frame(bytes.fromhex("000100002112a442") + bytes(12)),
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        struct.pack("!H", 0xFFFF),
    ],
)
async def test_what_begins_with_anything_but_a_signed_check_is_shown_out(
    house: House, strangers: list[socket.socket], words: bytes
) -> None:
    sock = await stranger(house, strangers)
    await asyncio.get_running_loop().sock_sendall(sock, words)
    await is_shown_out(sock)
    await until(lambda: house.statistic("tcp-links") == 0)


async def test_a_check_with_a_wrong_password_is_shown_out(house: House, strangers: list[socket.socket]) -> None:
    lille = Publisher("lille")
    house.endpoints.append(lille.endpoint)
    section, _ = first_candidate(house.plane.publish(lille.peer, ROOM, lille.seat, lille.offer()))
    wrong = ice.Credentials(section.ufrag, "x" * 32)
    sock = await stranger(house, strangers)
    check = ice.request(lille.endpoint.credentials, wrong, tie_breaker=1)
    await asyncio.get_running_loop().sock_sendall(sock, frame(check))
    await is_shown_out(sock)
    assert house.statistic("drop-stun-unsigned") == 1
    assert house.statistic("drop-tcp-unproven") == 1


async def test_whoever_says_nothing_is_shown_out_in_time(
    house: House, strangers: list[socket.socket], monkeypatch: pytest.MonkeyPatch
) -> None:
    sock = await stranger(house, strangers)
    await until(lambda: house.statistic("tcp-links") == 1)
    monkeypatch.setattr(tcp, "PROOF_SECONDS", 0.0)
    await is_shown_out(sock)
    assert house.statistic("drop-tcp-silent") == 1


async def test_so_many_and_no_more_from_one_address(
    house: House, strangers: list[socket.socket], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tcp, "_MOST_UNPROVEN_PER_HOST", 3)
    for _ in range(3):
        await stranger(house, strangers)
    await until(lambda: house.statistic("tcp-links") == 3)
    await is_shown_out(await stranger(house, strangers))
    assert house.statistic("drop-tcp-crowded") == 1
    strangers[0].close()
    await until(lambda: house.statistic("tcp-links") == 2)
    lille = await house.publish("lille", over="tcp")  # there is room again
    assert house.statistic("tcp-links") == 3
    monkeypatch.setattr(tcp, "_MOST_LINKS_PER_HOST", 3)
    await is_shown_out(await stranger(house, strangers))
    house.plane.leave(lille.peer)


async def test_when_the_link_breaks_the_address_that_is_left_takes_over(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher", over="tcp")
    await connected(house, 2)
    theirs = watcher.endpoint._theirs
    assert theirs is not None
    check = ice.request(watcher.endpoint.credentials, theirs, tie_breaker=1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as beside:
        beside.setblocking(False)
        loop = asyncio.get_running_loop()
        beside.sendto(check, ("127.0.0.1", house.plane.port))
        assert ice.is_response(await loop.sock_recv(beside, 2000), theirs)
        (link,) = house.plane._port._tcp._links.values()
        link.close()
        lille.send("audio", SOUND)
        assert len(await loop.sock_recv(beside, 2000)) > len(SOUND)


async def test_the_port_is_free_again_after_the_end() -> None:
    first = House()
    await first.plane.start()
    await first.publish("lille", over="tcp")
    port = first.plane.port
    await first.close()
    with tcp.listen("127.0.0.1", port) as again:
        assert again.getsockname()[1] == port
    assert first.plane.statistics()["tcp-links"] == 0
    first.plane.leave(ParticipantId("lille"))


async def test_noise_over_many_connections_while_packets_keep_flowing(
    house: House, strangers: list[socket.socket]
) -> None:
    lille, watcher = await house.publish("lille", over="tcp"), house.watch("watcher", over="tcp")
    await connected(house, 2)
    rng = random.Random(7)
    for index in range(200):
        sock = await stranger(house, strangers)
        noise = b"".join(frame(rng.randbytes(rng.randrange(0, 80))) for _ in range(50))
        with contextlib.suppress(ConnectionError):
            sock.send(noise if index % 2 else rng.randbytes(4000))
        lille.send("audio", SOUND)
        lille.endpoint.send(rng.randbytes(rng.randrange(1, 80)))  # from a proven connection as well
    await until(lambda: len(watcher.packets(lille.seat, "audio")) == 200)
    await until(lambda: house.statistic("tcp-links") == 2)
    seqs = [packet.seq for packet in watcher.packets(lille.seat, "audio")]
    assert all((after - before) & 0xFFFF == 1 for before, after in pairwise(seqs))
    assert house.statistic("drop-tcp-unproven") + house.statistic("drop-oversized") >= 190
    assert house.gone == []


@pytest.mark.parametrize(
    ("host", "place"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("odd", "odd"),
    ],
)
def test_what_counts_as_one_place(host: str, place: str) -> None:
    assert tcp._host_of(host) == place
