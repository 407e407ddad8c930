"""Plays a round that every class knows, softly, by code: Frère Jacques in triangle tones, ready to be encoded."""

from array import array
from functools import cache
from math import exp, pi, sin

SAMPLE_RATE = 48_000
_BEAT_SECONDS = 0.5
_PEAK = 5_500  # of 32,767: a soft voice in the background

_SCALE = {"g": 196.00, "c": 261.63, "d": 293.66, "e": 329.63, "f": 349.23, "G": 392.00, "A": 440.00}
_BARS = ("c1 d1 e1 c1", "e1 f1 G2", "G.5 A.5 G.5 f.5 e1 c1", "c1 g1 c2")


def melody() -> bytes:
    """Every bar twice, 16 seconds, as signed 16-bit mono samples at 48 kHz; end and beginning fit together."""
    bars = [[(note[0], float(note[1:])) for note in bar.split()] for bar in _BARS]
    return b"".join(_note(name, beats) for bar in bars for name, beats in bar * 2)


@cache
def _note(name: str, beats: float) -> bytes:
    """A tone that is struck and fades, silent at both ends."""
    count = int(beats * _BEAT_SECONDS * SAMPLE_RATE)
    frequency, samples = _SCALE[name], array("h")
    for index in range(count):
        at = index / SAMPLE_RATE
        # The first partials of a triangle wave: (-1)^k / (2k+1)^2.
        angle = 2 * pi * frequency * at
        wave = sin(angle) - sin(3 * angle) / 9 + sin(5 * angle) / 25
        loudness = min(1.0, at / 0.012) * exp(-2.2 * at) * min(1.0, (count - index) / 1_200)
        samples.append(int(_PEAK * wave * loudness))
    return samples.tobytes()
