"""The load of the media benchmarks is what it says: offers that our plane takes, pictures and levels that it reads."""

import asyncio
import shutil
import sys
from pathlib import Path

import pytest

from signaling.sfu import headers, vp8
from signaling.sfu.endpoint import Endpoint
from signaling.sfu.ice import new_credentials
from signaling.sfu.negotiation import Local, OfferedLine, read_answer, read_publish_offer, subscriber_offer
from tests.bench import calls, our_plane
from tests.bench.media_stage import all_connected, measured
from tests.bench.pump import LEVEL_NUMBER, RID_NUMBER, Sent, payloads, picture, sound

CLASSES = 3


async def test_an_offer_names_layers_and_extensions() -> None:
    sends = [sound(1, level=30), picture(2, rid="l"), picture(3, rid="h")]
    formats = read_publish_offer(calls.offer(Endpoint(), sends)).formats
    assert [(form.kind, form.rid) for form in formats] == [("audio", ""), ("video", "l"), ("video", "h")]
    assert formats[0].extensions.level == LEVEL_NUMBER
    assert formats[1].extensions.rid == RID_NUMBER
    assert formats[0].ssrcs == {1}


async def test_an_answer_takes_what_is_offered() -> None:
    endpoint = Endpoint()
    local = Local(new_credentials(), endpoint.fingerprint, (("127.0.0.1", 9),))
    lines = [
        OfferedLine("0", "audio", 5, "stream"),
        OfferedLine("1", "video", 6, "stream", 7),
        OfferedLine("2", "video"),
    ]
    remote, taken = read_answer(calls.answer(endpoint, subscriber_offer(lines, local, 1, 1)), lines)
    assert set(taken) == {"0", "1"}
    assert remote.credentials == endpoint.credentials


def test_a_second_of_a_picture_begins_with_a_keyframe() -> None:
    stream = picture(1, kbps=500, packets_per_frame=2, height=360)
    made = list(payloads(stream))
    assert [vp8.starts_keyframe(payload) for payload, _ in made] == [True] + [False] * 59
    assert vp8.keyframe_height(made[0][0], 0, vp8.describe(made[0][0], 0, 99)[2], 99) == 360
    assert [ends for _, ends in made[:4]] == [False, True, False, True]
    assert sum(len(payload) for payload, _ in made) * 8 == pytest.approx(500_000, rel=0.01)


@pytest.mark.parametrize(
    ("stream", "number", "value"), [(sound(1, level=30), 1, b"\x1e"), (picture(1, rid="m"), 4, b"m")]
)
def test_an_extension_is_found(stream: Sent, number: int, value: bytes) -> None:
    packet = memoryview(bytes([0x90]) + bytes(11) + stream.extension + b"payload")
    at, length = headers.find(packet, len(packet), number)
    assert packet[at : at + length] == value


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("cc") is None, reason="the load wants Linux and a C compiler"
)
def test_everybody_gets_what_the_others_send(tmp_path: Path) -> None:
    def sends(number: int) -> tuple[Sent, ...]:
        return sound(0x20000 + number), picture(0x10000 + number)

    async def play() -> None:
        with our_plane.serving(tmp_path / "ours", forwards_all=True) as server:
            async with our_plane.Plane.talking(server) as plane, all_connected(plane, CLASSES, sends) as pump:
                figures = await measured(pump, server, 0.5, warm_seconds=1.0)
                assert pump.sources() == CLASSES * (CLASSES - 1) * 2
                assert figures.packets > 0
                assert figures.cpu_seconds > 0

    asyncio.run(play())
