"""The traps of the server below us, each with its guard: compression, growth, stalled readers, failing logs."""

import asyncio
import base64
import os
import resource
import socket
import struct
import zlib

import pytest
from hypercorn.protocol.ws_stream import Handshake, WebsocketBuffer

from rooms.channel import CHAT, page
from signaling.channels.memory import MemoryLog
from signaling.socket import hardening, link
from tests.signaling.channels.failing_log import FailingLog
from tests.signaling.socket.scene import CAMILLE, ELENI, INES, ROOM, Hub


async def handshake(hub: Hub, *, extensions: str = "") -> tuple[asyncio.StreamReader, asyncio.StreamWriter, str]:
    """A WebSocket by hand; returns the response's head too."""
    reader, writer = await asyncio.open_connection("127.0.0.1", hub.port)
    lines = ["GET /socket.io/?EIO=4&transport=websocket HTTP/1.1", f"Host: 127.0.0.1:{hub.port}"]
    lines += ["Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13"]
    lines += [f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}"]
    lines += [f"{name}: {value}" for name, value in hub.headers(CAMILLE).items()]
    if extensions:
        lines.append(f"Sec-WebSocket-Extensions: {extensions}")
    writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())
    head = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)).decode()
    return reader, writer, head


def frame(payload: bytes, *, opcode: int = 1, first_bits: int = 0x80, length: int | None = None) -> bytes:
    """One masked client frame (RFC 6455 §5.2), with a mask of zeros."""
    size = len(payload) if length is None else length
    if size < 126:
        head = struct.pack("!BB", first_bits | opcode, 0x80 | size)
    elif size < 65_536:
        head = struct.pack("!BBH", first_bits | opcode, 0x80 | 126, size)
    else:
        head = struct.pack("!BBQ", first_bits | opcode, 0x80 | 127, size)
    return head + bytes(4) + payload


async def push(writer: asyncio.StreamWriter, piece: bytes, times: int) -> int:
    """Write a piece again and again; how often it went before the server closed, or `times`."""
    for number in range(times):
        try:
            writer.write(piece)
            await asyncio.wait_for(writer.drain(), 5)
            await asyncio.sleep(0)
        except ConnectionError:
            return number
    return times


async def test_compression_is_never_negotiated(hub: Hub) -> None:
    _, writer, head = await handshake(hub, extensions="permessage-deflate; client_max_window_bits")
    assert head.startswith("HTTP/1.1 101")
    assert "permessage-deflate" not in head.lower()
    writer.close()


async def test_a_compressed_frame_is_not_inflated(hub: Hub) -> None:
    reader, writer, _ = await handshake(hub, extensions="permessage-deflate")
    before = peak_kib()
    packer = zlib.compressobj(9, wbits=-15)
    bomb = b"".join(packer.compress(b"a" * 1_000_000) for _ in range(200)) + packer.flush()
    writer.write(frame(bomb, first_bits=0xC0))  # RSV1: "this is compressed"
    await writer.drain()
    assert await ends(reader)
    assert peak_kib() - before < 50_000
    writer.close()


async def test_a_huge_frame_is_cut_before_it_is_taken(hub: Hub) -> None:
    reader, writer, _ = await handshake(hub)
    before = peak_kib()
    writer.write(frame(b"", length=200_000_000))
    assert await push(writer, b"x" * 65_536, times=3_000) < 300
    assert peak_kib() - before < 30_000
    camille = await hub.inside(CAMILLE)
    await camille.entry(await camille.ask("chat", kind="say", text="still up"))
    del reader


async def test_a_message_in_many_fragments_is_cut_too(hub: Hub) -> None:
    reader, writer, _ = await handshake(hub)
    writer.write(frame(b"x" * 60_000, first_bits=0x00))
    assert await push(writer, frame(b"x" * 60_000, opcode=0, first_bits=0x00), times=2_000) < 300
    del reader


async def test_a_reader_that_stopped_is_cut_and_blocks_no_stop(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardening, "WRITE_SECONDS", 0.5)
    monkeypatch.setattr(link, "STALL_SECONDS", 0.5)
    stalled = socket.socket()
    stalled.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    stalled.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(stalled, ("127.0.0.1", hub.port))
    headers = "".join(f"{name}: {value}\r\n" for name, value in hub.headers(CAMILLE).items())
    key = base64.b64encode(os.urandom(16)).decode()
    await loop.sock_sendall(
        stalled,
        (
            f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:{hub.port}\r\n"
            f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Key: {key}\r\n{headers}\r\n"
        ).encode(),
    )
    await loop.sock_recv(stalled, 1_024)  # the last that it ever reads
    await loop.sock_sendall(stalled, frame(b"40") + frame(f'42["enter",{{"room":"{ROOM}"}}]'.encode()))
    ines, eleni = await hub.inside(INES), await hub.inside(ELENI)
    await ines.wait("presence", lambda presence: len(presence["participants"]) == 3)
    points = [4_000, 8_000] + [7_000, -7_000, -7_000, 7_000] * 950
    for number in range(140):  # some 6 MB: more than the kernel keeps for one who does not read
        for guest in (ines, eleni):
            command = {"tool": "pen", "colour": 1, "width": 1, "points": points, "stroke": f"stroke-{number:04}"}
            drawn = await guest.ask(f"page-{1 + (guest is ines)}", kind="draw", **command)
        if number % 8 == 0 or number == 139:  # at the pace of those who do read
            await eleni.entry(drawn)
            await ines.entry(drawn)
    await ines.wait("presence", lambda p: p is ines.all("presence")[-1] and len(p["participants"]) == 2, seconds=10)
    assert {caller.actor.person for caller in hub.signaling.gate.callers.values()} == {"ines", "eleni"}
    stalled.close()


async def test_the_stop_is_quick_with_somebody_inside() -> None:
    hub = Hub()
    async with hub.running():
        camille = await hub.inside(CAMILLE)
        began = asyncio.get_running_loop().time()
    assert asyncio.get_running_loop().time() - began < 5
    assert camille.gone.is_set()


async def test_a_log_that_fails_for_one_channel_is_heard_of_there_only() -> None:
    log = FailingLog(MemoryLog())
    async with Hub(log=log).running() as hub:
        camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
        log.away.add(CHAT)
        op_id = await camille.ask("chat", kind="say", text="lost?")
        drawn = await camille.ask("page-1", kind="raise-hand")
        hand = await camille.ask("floor", kind="raise-hand")
        refusal = await camille.refusal(op_id)
        assert (refusal["code"], refusal["retry"]) == ("retry", True)
        await ines.entry(hand)
        assert (await camille.refusal(drawn))["code"] == "malformed"
        eleni = await hub.inside(ELENI)
        assert [entry["op_id"] for entry in eleni.entries("floor")] == [hand]
        log.away.clear()
        await camille.ask("chat", op_id, kind="say", text="lost?")
        entry = await eleni.entry(op_id)
        assert entry["seq"] == 1
        assert [entry["op_id"] for entry in ines.entries("chat")] == [op_id]


async def test_a_channel_that_cannot_be_read_at_first_comes_later() -> None:
    memory = MemoryLog()
    async with Hub(log=memory).running() as hub:
        camille = await hub.inside(CAMILLE)
        dot = {"stroke": "stroke-1", "tool": "pen", "colour": 1, "width": 1, "points": [1, 2]}
        op_id = await camille.ask("page-1", kind="draw", **dot)
        await camille.entry(op_id)
    log = FailingLog(memory, away={page(1)})
    async with Hub(log=log).running() as hub:
        ines = await hub.inside(INES)
        assert {batch["channel"] for batch in ines.all("entries")} == {"floor", "chat", "page-2"}
        log.away.clear()
        hub.signaling.rooms.compare_all()
        heads = await ines.wait("heads", lambda heads: "page-1" in heads["channels"])
        assert heads["channels"]["page-1"]["seq"] == 1
        await ines.send("read", {"channel": "page-1", "after": 0})
        await ines.entry(op_id)


async def test_a_room_whose_floor_cannot_be_read_stays_shut() -> None:
    log = FailingLog(MemoryLog(), away={page(1).__class__("floor")})
    async with Hub(log=log).running() as hub:
        camille = await hub.guest(CAMILLE)
        await camille.send("enter", {"room": ROOM})
        refusal = await camille.refusal(event="enter")
        assert (refusal["code"], refusal["retry"]) == ("retry", True)
        log.away.clear()
        await camille.enter()


def test_the_hooks_are_those_that_the_guards_were_written_for(monkeypatch: pytest.MonkeyPatch) -> None:
    hardening.harden()
    hardening.check_hooks()
    with monkeypatch.context() as other:
        other.setattr(Handshake, "accept", lambda self: None)
        with pytest.raises(RuntimeError, match=r"Handshake\.accept"):
            hardening.check_hooks()
    with monkeypatch.context() as other:
        other.delattr(WebsocketBuffer, "extend")
        with pytest.raises(RuntimeError, match=r"WebsocketBuffer\.extend"):
            hardening.check_hooks()


async def ends(reader: asyncio.StreamReader) -> bool:
    """Whether the server ends the connection soon."""
    try:
        async with asyncio.timeout(10):
            while await reader.read(65_536):
                pass
    except ConnectionError:
        pass
    return True


def peak_kib() -> int:
    """The most memory this process ever had; the server runs in it."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
