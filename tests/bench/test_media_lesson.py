"""The lesson's classes do what browsers do: a screen counts what is whole and asks for the rest, a camera repairs."""

import asyncio
import struct

from signaling.sfu import rtcp, vp8
from signaling.sfu.resends import OSN
from tests.bench.cameras import Camera
from tests.bench.pump import payloads, picture
from tests.bench.recording import Frame, Recording
from tests.bench.screens import Frames, Screen

SSRC, REPAIR_SSRC = 7, 8
HEADER = struct.Struct("!BBHLL")


def packet(number: int, frame: int, *, is_first: bool, is_last: bool, ssrc: int = SSRC) -> bytes:
    descriptor = bytes([0x90 if is_first else 0x80, 0x80, 0x80 | frame >> 8, frame & 0xFF])
    return HEADER.pack(0x80, is_last << 7 | 96, number & 0xFFFF, frame * 3000, ssrc) + descriptor + b"\x01picture"


def frame(number: int) -> list[bytes]:
    """Of two packets."""
    return [
        packet(2 * number, number, is_first=True, is_last=False),
        packet(2 * number + 1, number, is_first=False, is_last=True),
    ]


def screen_that_took(packets: list[bytes]) -> tuple[Screen, list[bytes]]:
    said: list[bytes] = []
    screen = Screen(said.append)
    screen.expect({REPAIR_SSRC: SSRC}, iter([SSRC]))
    for one in packets:
        screen.take(one)
    return screen, said


def frames_of(screen: Screen) -> Frames:
    return screen.frames(float("-inf"), float("inf"))


def test_all_frames_are_whole_when_nothing_is_lost() -> None:
    screen, _ = screen_that_took([one for number in range(32_760, 32_775) for one in frame(number & 0x7FFF)])
    assert frames_of(screen) == Frames(15, 15)


def test_a_lost_packet_breaks_its_frame_and_a_lost_frame_counts() -> None:
    packets = [one for number in range(10) for one in frame(number)]
    screen, _ = screen_that_took(packets[:4] + packets[5:10] + packets[14:])  # half of 2, all of 5 and 6
    assert frames_of(screen) == Frames(10, 7)


def test_what_is_lost_is_asked_for_and_its_repair_makes_the_frame_whole() -> None:
    packets = [one for number in range(5) for one in frame(number)]
    screen, said = screen_that_took(packets[:4] + packets[5:])
    for copy in screen._copies.values():
        assert copy.lost(float("inf")) == [4]
    assert not said
    lost = packets[4]
    repair = HEADER.pack(0x80, 97, 500, 2 * 3000, REPAIR_SSRC) + OSN.pack(4) + lost[12:]
    screen.take(repair)
    assert frames_of(screen) == Frames(5, 5)


async def test_a_camera_goes_on_at_a_keyframe_without_a_break_and_sends_again_what_was_lost() -> None:
    stream = picture(1, packets_per_frame=1)
    made = [Frame(30, (payload,), vp8.starts_keyframe(payload)) for payload, _ in list(payloads(stream)) * 2]
    sent: list[bytes] = []
    camera = Camera(Recording({"l": tuple(made)}, (Frame(10**9, (b"\x78sound",)),)), 30, sent.append, sent.append)
    ssrc = next(one.ssrc for one in camera.sends if one.rid)

    def pictures() -> list[bytes]:
        return [one for one in sent if one[1] & 0x7F == 96]

    playing = asyncio.create_task(camera.play())
    async with asyncio.timeout(20):
        while len(pictures()) < 5:  # noqa: ASYNC110 - a list of what was sent
            await asyncio.sleep(0.001)
        camera.hear(rtcp.receiver_report(1) + rtcp.picture_loss(1, ssrc))
        before = len(pictures())
        while len(pictures()) < before + 70:  # noqa: ASYNC110
            await asyncio.sleep(0.001)
    playing.cancel()
    heard = [(int.from_bytes(one[2:4], "big"), one[20:]) for one in pictures()]
    ids = [vp8.picture_of(payload, vp8.describe(payload, 0, len(payload))[0]) for _, payload in heard]
    assert [(number - heard[0][0]) & 0xFFFF for number, _ in heard] == list(range(len(heard)))
    assert len({*ids}) > 1
    assert vp8.starts_keyframe(heard[before][1])
    camera.hear(rtcp.receiver_report(1) + rtcp.nack(1, ssrc, [heard[3][0]]))
    repair = sent[-1]
    assert repair[1] & 0x7F == 97
    assert repair[20:] == OSN.pack(heard[3][0]) + heard[3][1]
