"""The doorbell: who saw the page gets an answer to a signed check, for a while; nobody else does, and nothing opens."""

import asyncio
import re
import socket

from signaling.sfu import ice
from signaling.sfu.doorbell import MOST_BELLS, RING_SECONDS, Doorbell
from signaling.sfu.guard import Drop
from signaling.sfu.ice import Credentials
from signaling.sfu.plane import MediaPlane

BROWSER = Credentials("them", "t" * 22)


def ring(bell: Credentials) -> ice.Check:
    return ice.read_check(ice.request(BROWSER, bell, tie_breaker=1))


def test_a_bell_rings_for_two_minutes() -> None:
    door = Doorbell()
    bell = door.hang(0.0)
    assert door.answers(ring(bell), 1.0) == bell.password
    assert door.answers(ring(Credentials(bell.ufrag, "w" * 22)), 1.0) is None
    assert door.answers(ring(Credentials("nobody", bell.password)), 1.0) is None
    assert door.answers(ring(bell), RING_SECONDS) is None


def test_there_are_never_too_many_bells_nor_too_much_ringing() -> None:
    door = Doorbell()
    bells = [door.hang(0.0) for _ in range(MOST_BELLS + 1)]
    assert door.answers(ring(bells[0]), 1.0) is None
    assert door.answers(ring(bells[1]), 1.0) is not None
    answered = [door.answers(ring(bells[-1]), 1.0) for _ in range(1_000)]
    assert 0 < sum(each is not None for each in answered) < 500
    assert door.answers(ring(bells[-1]), 10.0) is not None


async def test_the_port_answers_and_nothing_opens() -> None:
    plane = MediaPlane(port=0, addresses=["127.0.0.1"], on_offer=lambda *_: None, on_gone=lambda *_: None)
    await plane.start()
    try:
        sdp = plane.bell()
        found = dict(re.findall(r"a=ice-(ufrag|pwd):(\S+)", sdp))
        bell = Credentials(found["ufrag"], found["pwd"])
        assert f"127.0.0.1 {plane.port} typ host" in sdp
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as browser:
            browser.setblocking(False)
            browser.connect(("127.0.0.1", plane.port))
            loop = asyncio.get_running_loop()
            for wrong in (Credentials(bell.ufrag, "w" * 22), Credentials("nobody", bell.password)):
                await loop.sock_sendall(browser, ice.request(BROWSER, wrong, tie_breaker=1))
            await loop.sock_sendall(browser, ice.request(BROWSER, bell, tie_breaker=1))
            answer = await asyncio.wait_for(loop.sock_recv(browser, 2_000), 10)
            assert ice.is_response(answer, bell)
            await loop.sock_sendall(browser, bytes([22]) + bytes(50))  # DTLS: the address has proven nothing
            while not plane.statistics()[f"drop-{Drop.UNPROVEN}"]:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert plane.statistics()["connected"] == 0
    finally:
        await plane.close()
