"""A sound written anew: Opus in WebM, two channels at most, without pictures and tags; its length, and its shape."""

import array
import io
from collections.abc import Iterator
from itertools import pairwise
from typing import IO, Any

import av

LONGEST_SECONDS = 30 * 60
PEAKS = 240
"""So many numbers, from 0 to 100, draw its shape."""
BIT_RATE = 128_000
MIME = "audio/webm"

_RATE = 48_000
_FRAME = 960
"""Samples: 20 milliseconds, as Opus likes them (RFC 6716 §2.1.4)."""
_STEP = 16
"""Every sixteenth sample is looked at: a wave that is drawn needs no more."""


class TooLong(Exception):
    """No piece of music that a lesson would hear."""


def rewrite(file: IO[bytes], decoder: str) -> tuple[bytes, dict[str, Any]]:
    """The sound, and what is known of it. Raises TooLong, and what PyAV raises for a broken one."""
    out, levels = io.BytesIO(), list[int]()
    with av.open(file, format=decoder, metadata_errors="ignore") as source:
        if not source.streams.audio:
            raise ValueError("no sound in it")
        stream = source.streams.audio[0]
        stream.codec_context.thread_count = 1
        layout = "mono" if stream.codec_context.channels == 1 else "stereo"
        with av.open(out, "w", format="webm", container_options={"fflags": "+bitexact"}) as target:
            encoder = target.add_stream("libopus", rate=_RATE, layout=layout)
            encoder.codec_context.bit_rate = BIT_RATE
            pts = 0
            for frame in _even(source, stream, layout):
                levels.append(_level(frame))
                frame.pts = pts
                pts += frame.samples
                if pts > LONGEST_SECONDS * _RATE:
                    raise TooLong
                target.mux(encoder.encode(frame))
            if not pts:
                raise ValueError("no sound in it")
            target.mux(encoder.encode(None))
        title = str(source.metadata.get("title", ""))
    return out.getvalue(), {"duration_ms": round(pts * 1000 / _RATE), "peaks": _shape(levels), "title": title}


def _even(source: Any, stream: Any, layout: str) -> Iterator[Any]:
    """All of it in frames of one length."""
    resampler = av.AudioResampler(format="s16", layout=layout, rate=_RATE)
    fifo = av.AudioFifo()
    for frame in _frames(source, stream):
        for part in resampler.resample(frame):
            part.pts = None
            fifo.write(part)
        while (full := fifo.read(_FRAME)) is not None:
            yield full
    if (last := fifo.read(0)) is not None:
        yield last


def _frames(source: Any, stream: Any) -> Iterator[Any]:
    for frame in source.decode(stream):
        frame.pts = None
        yield frame
    yield None  # what the resampler still holds


def _level(frame: Any) -> int:
    samples = array.array("h", bytes(frame.planes[0])[: frame.samples * 2 * len(frame.layout.channels)])
    return max(map(abs, samples[::_STEP]), default=0)


def _shape(levels: list[int]) -> list[int]:
    """The loudest of each part, the loudest of all being 100."""
    parts = min(PEAKS, len(levels))
    loudest = max(levels) or 1
    edges = [len(levels) * number // parts for number in range(parts + 1)]
    return [max(levels[a:b]) * 100 // loudest for a, b in pairwise(edges)]
