"""The film: made once, read again, made anew when the file is damaged; its loop starts with a keyframe each second."""

import struct
from pathlib import Path

import av
import pytest

from signaling.sfu import dolls, tune
from signaling.sfu.film import FRAMES_PER_SECOND, SECONDS, Film
from signaling.sfu.vp8 import starts_keyframe


def test_a_loop_of_pictures_and_sounds(film: Film) -> None:
    assert len(film.pictures) == FRAMES_PER_SECOND * SECONDS
    keyframes = [index for index, payloads in enumerate(film.pictures) if starts_keyframe(payloads[0])]
    assert keyframes == list(range(0, len(film.pictures), FRAMES_PER_SECOND))
    assert film.next_keyframe(1) == 15
    assert film.next_keyframe(len(film.pictures) - 1) == 0
    assert len(film.sounds) == 16 * 50
    assert all(len(payload) <= 1100 for payloads in film.pictures for payload in payloads)
    size = sum(len(payload) for payloads in film.pictures for payload in payloads)
    assert size * 8 / SECONDS < 700_000


def test_any_decoder_shows_it(film: Film) -> None:
    decoder = av.CodecContext.create("vp8", "r")
    shown = []
    for payloads in film.pictures[:20]:
        packet = av.Packet(b"".join(payload[1:] for payload in payloads))
        shown += decoder.decode(packet)
    assert len(shown) == 20
    assert (shown[0].width, shown[0].height) == (dolls.WIDTH, dolls.HEIGHT)


def test_it_is_kept_and_made_anew_when_damaged(folder: Path, film: Film) -> None:
    (path,) = folder.iterdir()
    content = path.read_bytes()
    for damaged in (b"", b"nonsense", content[:30], content[:-10]):
        with pytest.raises((ValueError, struct.error)):
            Film.from_bytes(damaged)
    path.write_bytes(content[:-10])
    assert Film.make(folder) == film
    assert path.read_bytes() == content
    assert Film.make(folder) == film


def test_the_loop_is_seamless() -> None:
    assert dolls.draw(0.0).tobytes() == dolls.draw(1.0).tobytes()
    assert dolls.draw(0.0).tobytes() != dolls.draw(0.02).tobytes()
    melody = memoryview(tune.melody()).cast("h")
    assert len(melody) == 16 * tune.SAMPLE_RATE
    assert max(map(abs, melody[:4800])) > 1000
    assert abs(melody[0]) < 50
    assert abs(melody[-1]) < 50
