"""A small film, drawn, played and encoded once by code, then kept: VP8 pictures cut for RTP, and Opus sound."""

import os
import struct
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Self

import av

from signaling.sfu import dolls, tune, vp8

FRAMES_PER_SECOND = 15
SECONDS = 8
SOUND_SAMPLES = 960  # 20 ms
_PAYLOAD_BYTES = 1100
_BITRATE_BPS = 450_000
_SOUND_BITRATE_BPS = 32_000
_FILE = "puppet-1.film"  # the number changes with the drawing or the format
_MAGIC = b"ribambelle film 1\n"
_COUNTS = struct.Struct("!HH")
_LENGTH = struct.Struct("!L")


@dataclass(frozen=True, slots=True)
class Film:
    """A loop. `pictures` are frames, each a tuple of VP8 RTP payloads; `sounds` are Opus packets of 20 ms."""

    pictures: tuple[tuple[bytes, ...], ...]
    sounds: tuple[bytes, ...]

    @classmethod
    def make(cls, directory: Path) -> Self:
        """Read the film from `directory`, or make it there: some seconds of work, so call it in a thread.

        Raises OSError when the directory cannot be written.
        """
        path = directory / _FILE
        try:
            return cls.from_bytes(path.read_bytes())
        except (OSError, ValueError, struct.error):
            pictures, sounds = list(_encode_pictures()), list(_encode_sounds())
        content = _MAGIC + _COUNTS.pack(len(pictures), len(sounds))
        content += b"".join(_LENGTH.pack(len(item)) + item for item in [*pictures, *sounds])
        directory.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=directory, delete=False) as file:
            file.write(content)
        os.replace(file.name, path)
        return cls.from_bytes(content)

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """Read what `make` wrote. Raises ValueError or struct.error when it is damaged."""
        if not content.startswith(_MAGIC):
            raise ValueError("not a film")
        at = len(_MAGIC)
        picture_count, sound_count = _COUNTS.unpack_from(content, at)
        at += _COUNTS.size
        items = []
        for _ in range(picture_count + sound_count):
            (length,) = _LENGTH.unpack_from(content, at)
            at += _LENGTH.size + length
            if at > len(content):
                raise ValueError("the film is cut short")
            items.append(content[at - length : at])
        pictures = tuple(tuple(vp8.split(frame, _PAYLOAD_BYTES)) for frame in items[:picture_count])
        return cls(pictures, tuple(items[picture_count:]))

    def next_keyframe(self, index: int) -> int:
        """The first keyframe at or after this picture, going round."""
        count = len(self.pictures)
        return next(
            (at % count for at in range(index, index + count) if vp8.starts_keyframe(self.pictures[at % count][0])),
            index,
        )


def _encode_pictures() -> Iterator[bytes]:
    encoder: Any = av.CodecContext.create("libvpx", "w")
    encoder.width, encoder.height, encoder.pix_fmt = dolls.WIDTH, dolls.HEIGHT, "yuv420p"
    encoder.time_base, encoder.framerate = Fraction(1, FRAMES_PER_SECOND), Fraction(FRAMES_PER_SECOND)
    encoder.bit_rate = _BITRATE_BPS
    encoder.gop_size = FRAMES_PER_SECOND
    encoder.options = {
        "deadline": "good", "cpu-used": "5", "lag-in-frames": "0", "auto-alt-ref": "0", "keyint_min": "15",
        "error-resilient": "1",
    }  # fmt: skip
    count = FRAMES_PER_SECOND * SECONDS
    video_frame: Any = av.VideoFrame  # its from_image has no types
    for index in range(count):
        frame = video_frame.from_image(dolls.draw(index / count)).reformat(format="yuv420p")
        frame.pts, frame.time_base = index, encoder.time_base
        yield from (bytes(packet) for packet in encoder.encode(frame))
    yield from (bytes(packet) for packet in encoder.encode(None))


def _encode_sounds() -> Iterator[bytes]:
    encoder: Any = av.CodecContext.create("libopus", "w")
    encoder.sample_rate, encoder.layout, encoder.format = tune.SAMPLE_RATE, "mono", "s16"
    encoder.bit_rate = _SOUND_BITRATE_BPS
    samples = tune.melody()
    size = 2 * SOUND_SAMPLES
    for at in range(0, len(samples) - size + 1, size):
        frame = av.AudioFrame(format="s16", layout="mono", samples=SOUND_SAMPLES)
        frame.planes[0].update(samples[at : at + size])
        frame.sample_rate, frame.pts, frame.time_base = tune.SAMPLE_RATE, at // 2, Fraction(1, tune.SAMPLE_RATE)
        yield from (bytes(packet) for packet in encoder.encode(frame))
