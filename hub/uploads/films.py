"""A film written anew as browsers play it: H.264 and AAC in MP4, 720 lines at most, upright, without metadata."""

import json
import sys
from collections.abc import Callable
from fractions import Fraction
from typing import IO, Any

import av
from av.filter import Graph

from hub.uploads.pictures import pack

LONGEST_SECONDS = 20 * 60
LONG_SIDE, SHORT_SIDE = 1280, 720
MOST_PER_SECOND = 30
POSTER_AFTER_SECONDS = 1.0
MIME = "video/mp4"

_MOST_PIXELS = 40_000_000
_RATE = 48_000
_TICKS = Fraction(1, 90_000)
_PICTURES = {"preset": "veryfast", "crf": "25", "maxrate": "2500k", "bufsize": "5000k"}
_TURNS = {90: ("transpose", "cclock"), -90: ("transpose", "clock"), 180: ("hflip", ""), -180: ("hflip", "")}


class FilmTooLong(Exception):
    """More than a class would look at."""


class TooMuch(Exception):
    """Larger pictures than any camera of a school makes."""


def look(file: IO[bytes], decoder: str) -> tuple[bytes, dict[str, Any]]:
    """Whether there are moving pictures in it: their size, or none. Raises what PyAV raises for a broken one."""
    with _opened(file, decoder) as source:
        stream = _pictures(source)
        if stream is None:
            return b"", {}
        width, height = stream.codec_context.width, stream.codec_context.height
        _check_size(width, height)
        return b"", {"width": width, "height": height}


def poster(file: IO[bytes], decoder: str) -> tuple[bytes, dict[str, Any]]:
    """An early picture of it, upright."""
    with _opened(file, decoder) as source:
        stream = _pictures(source)
        if stream is None:
            raise ValueError("no pictures in it")
        stream.codec_context.thread_count = 1
        shown = None
        for frame in source.decode(stream):
            _check_size(frame.width, frame.height)
            shown = frame
            if frame.time is not None and frame.time >= POSTER_AFTER_SECONDS:
                break
        if shown is None:
            raise ValueError("no pictures in it")
        upright = shown.to_image().rotate(shown.rotation, expand=True)
        return pack(upright, LONG_SIDE)


def rewrite(file: IO[bytes], decoder: str, out: IO[bytes]) -> tuple[bytes, dict[str, Any]]:
    """The film into `out`, where one may go back and forth. Raises FilmTooLong, TooMuch, and what PyAV raises."""
    with _opened(file, decoder) as source, av.open(out, "w", format="mp4", container_options=_EXACT) as target:
        pictures = _pictures(source)
        if pictures is None:
            raise ValueError("no pictures in it")
        sounds = source.streams.audio[0] if source.streams.audio else None
        writer = _Writer(target, pictures, sounds)
        tell = _teller(source)
        for packet in source.demux([stream for stream in (pictures, sounds) if stream is not None]):
            for frame in packet.decode():
                if frame.time is not None:
                    if frame.time > LONGEST_SECONDS:
                        raise FilmTooLong
                    tell(frame.time)
                if isinstance(frame, av.VideoFrame):
                    writer.picture(frame)
                else:
                    writer.sound(frame)
        writer.end()
        return b"", writer.facts


_EXACT = {"fflags": "+bitexact"}
_MOST_EARLY = 500


class _Writer:
    """Frames go in as they come, a film comes out."""

    def __init__(self, target: Any, pictures: Any, sounds: Any) -> None:
        self._target = target
        self._source = pictures
        self._pictures: Any = None
        self._graph: Any = None
        self._early: list[Any] = []
        self._last = -1
        self._end = 0.0
        self._sounds = None
        if sounds is not None:
            sounds.codec_context.thread_count = 1
            layout = "mono" if sounds.codec_context.channels == 1 else "stereo"
            self._sounds = target.add_stream("aac", rate=_RATE, layout=layout)
            self._sounds.codec_context.bit_rate = 128_000
            self._resampler = av.AudioResampler(format="fltp", layout=layout, rate=_RATE)

    def picture(self, frame: Any) -> None:
        _check_size(frame.width, frame.height)
        if frame.pts is None:
            return
        if self._pictures is None:
            self._begin(frame)
            for each in self._early:
                self.sound(each)
            self._early = []
        frame.pict_type = 0
        self._graph.push(frame)
        self._pull()

    def sound(self, frame: Any) -> None:
        if self._sounds is None:
            return
        if self._pictures is None:  # no stream may be added any more once something was written
            self._early = [*self._early, frame][-_MOST_EARLY:]
        else:
            for part in self._resampler.resample(frame):
                self._target.mux(self._sounds.encode(part))

    def end(self) -> None:
        if self._pictures is None:
            raise ValueError("no pictures in it")
        self._graph.push(None)
        self._pull()
        if self._sounds is not None:
            for part in self._resampler.resample(None):
                self._target.mux(self._sounds.encode(part))
            self._target.mux(self._sounds.encode(None))
        self._target.mux(self._pictures.encode(None))

    @property
    def facts(self) -> dict[str, Any]:
        context = self._pictures.codec_context
        return {"width": context.width, "height": context.height, "duration_ms": round(self._end * 1000)}

    def _begin(self, first: Any) -> None:
        """The first picture says which way up the film is, and how large."""
        turn = round(first.rotation / 90) * 90
        width, height = (first.height, first.width) if abs(turn) == 90 else (first.width, first.height)
        most = (LONG_SIDE, SHORT_SIDE) if width >= height else (SHORT_SIDE, LONG_SIDE)
        scale = min(1.0, most[0] / width, most[1] / height)
        width, height = (max(2, int(side * scale) // 2 * 2) for side in (width, height))
        graph = Graph()
        nodes = [graph.add_buffer(template=self._source)]
        if turn in _TURNS:
            name, how = _TURNS[turn]
            nodes.append(graph.add(name, how) if how else graph.add(name))
            if abs(turn) == 180:
                nodes.append(graph.add("vflip"))
        rate = self._source.average_rate
        if rate is None or rate > MOST_PER_SECOND:
            nodes.append(graph.add("fps", str(MOST_PER_SECOND)))
        nodes += [graph.add("scale", f"{width}:{height}"), graph.add("setsar", "1"), graph.add("format", "yuv420p")]
        nodes.append(graph.add("buffersink"))
        graph.link_nodes(*nodes).configure()
        self._graph = graph
        self._pictures = self._target.add_stream(
            "libx264", rate=min(int(rate or 0) or MOST_PER_SECOND, MOST_PER_SECOND)
        )
        context = self._pictures.codec_context
        context.width, context.height, context.pix_fmt = width, height, "yuv420p"
        context.time_base, context.options, context.thread_count = _TICKS, _PICTURES, 1

    def _pull(self) -> None:
        while True:
            try:
                frame = self._graph.pull()
            except (av.BlockingIOError, av.EOFError):
                return
            at = int((frame.pts or 0) * frame.time_base / _TICKS)
            if at <= self._last:
                continue
            self._last, self._end = at, float(at * _TICKS)
            frame.pts, frame.time_base = at, _TICKS
            self._target.mux(self._pictures.encode(frame))


def _check_size(width: int, height: int) -> None:
    """Of what its header says, and of each picture: they need not agree. Raises TooMuch."""
    if width * height > _MOST_PIXELS:
        raise TooMuch


def _opened(file: IO[bytes], decoder: str) -> Any:
    return av.open(file, format=decoder, metadata_errors="ignore")


def _pictures(source: Any) -> Any:
    """The moving ones: the cover of a piece of music is none."""
    cover = av.stream.Disposition.attached_pic
    return next((each for each in source.streams.video if not each.disposition & cover), None)


def _teller(source: Any) -> Callable[[float], None]:
    """Says how far it is, each percent once, on the way that leads out of here."""
    whole = (source.duration or 0) / 1_000_000
    told = 0

    def tell(seconds: float) -> None:
        nonlocal told
        percent = min(99, int(100 * seconds / whole)) if whole else 0
        if percent > told:
            told = percent
            print(json.dumps({"percent": percent}), file=sys.stderr, flush=True)  # noqa: T201 - the parent listens

    return tell
