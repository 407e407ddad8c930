"""Asks from outside, as a browser would: does the media port answer at an address, does a relay take a ticket."""

import asyncio
import contextlib
import secrets
import socket
import ssl
from collections.abc import Sequence
from typing import Literal

from aioice import stun, turn

from signaling.sfu import ice, sdp
from signaling.sfu.framing import Frames, FrameTooLong, frame
from signaling.sfu.srtp import MOST_PACKET_BYTES

_TRIES, _TRY_SECONDS = 4, 0.5
_ASK_SECONDS = 6.0

Way = Literal["udp", "tcp"]


class RelayRefused(Exception):
    """The relay answers, and does not take the ticket."""


class RelayAway(Exception):
    """The relay does not answer; the message says why, as far as it is known."""


async def answers(offer: str, address: str, port: int, way: Way) -> bool:
    """Whether a signed check to this address is answered by who made the offer."""
    theirs = next(section for section in sdp.parse(offer).sections if not section.is_rejected).credentials()
    check = ice.request(ice.new_credentials(), theirs, secrets.randbits(63))
    with contextlib.suppress(OSError, TimeoutError, FrameTooLong):  # a stranger may speak another language there
        async with asyncio.timeout(_TRIES * _TRY_SECONDS):
            return await (_by_udp if way == "udp" else _by_tcp)(check, theirs, (address, port))
    return False


async def connects(address: str, port: int) -> bool:
    """Whether somebody takes TCP connections there."""
    with contextlib.suppress(OSError, TimeoutError):
        async with asyncio.timeout(_TRIES * _TRY_SECONDS):
            _, writer = await asyncio.open_connection(address, port)
            writer.close()
            return True
    return False


async def _by_udp(check: bytes, theirs: ice.Credentials, door: tuple[str, int]) -> bool:
    loop = asyncio.get_running_loop()
    with socket.socket(_family(door[0]), socket.SOCK_DGRAM) as sock:
        sock.setblocking(False)
        await loop.sock_connect(sock, door)
        while True:
            await loop.sock_sendall(sock, check)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_TRY_SECONDS):
                    return ice.is_response(await loop.sock_recv(sock, MOST_PACKET_BYTES), theirs)


async def _by_tcp(check: bytes, theirs: ice.Credentials, door: tuple[str, int]) -> bool:
    reader, writer = await asyncio.open_connection(*door)
    try:
        writer.write(frame(check))
        frames = Frames(MOST_PACKET_BYTES)
        while data := await reader.read(MOST_PACKET_BYTES):
            for datagram in frames.cut(data):
                return ice.is_response(datagram, theirs)
        return False
    finally:
        writer.close()


async def allocate(door: tuple[str, int], ticket: Sequence[str], way: Way, *, is_tls: bool) -> None:
    """Ask a relay for a place with a ticket (name, password), and give it back. Raises RelayRefused and RelayAway."""
    name, password = ticket
    tls = ssl.create_default_context() if is_tls else None
    try:
        async with asyncio.timeout(_ASK_SECONDS):
            place, _ = await turn.create_turn_endpoint(
                asyncio.DatagramProtocol, door, name, password, ssl=tls, transport=way
            )
    except stun.TransactionFailed as refused:
        raise RelayRefused(str(refused)) from refused
    except (OSError, TimeoutError, stun.TransactionError) as silent:
        raise RelayAway(str(silent) or type(silent).__name__) from silent
    place.close()


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
