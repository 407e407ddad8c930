"""What is handed on as a picture: a small JPEG, bare; and nothing else, whatever the bytes are."""

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from signaling.socket.jpeg import MOST_BYTES, NotAPicture, harmless


def picture(width: int = 320, height: int = 180, **options: object) -> bytes:
    """A real one."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), (200, 60, 30)).save(out, "JPEG", **options)
    return out.getvalue()


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"quality": 95, "subsampling": 0}])
def test_a_picture_stays_the_same_picture(options: dict[str, object]) -> None:
    before = picture(**options)
    after = harmless(before)
    assert Image.open(io.BytesIO(after)).tobytes() == Image.open(io.BytesIO(before)).tobytes()


def test_places_comments_and_profiles_are_taken_out() -> None:
    exif = Image.Exif()
    exif[0x010E] = "a school"
    carrying = picture(exif=exif, comment=b"a name", icc_profile=b"a profile")
    assert b"a school" in carrying
    assert b"a name" in carrying
    bare = harmless(carrying)
    for private in (b"a school", b"a name", b"a profile", b"Exif"):
        assert private not in bare
    assert harmless(bare) == bare


def places(data: bytes) -> list[int]:
    """Where another segment could be slipped in: before each one, also between two scans, and before the end."""
    return [2, *(found.start() for found in re.finditer(b"\xff[\xda\xc4\xd9]", data))]


@pytest.mark.parametrize("kind", [0xE0, 0xE1, 0xED, 0xFE])
def test_nothing_is_slipped_in_between_two_scans(kind: int) -> None:
    before = picture(progressive=True)
    assert before.count(b"\xff\xda") > 2
    secret = bytes([0xFF, kind, 0, 12]) + b"a place  \0"
    for place in places(before):
        after = harmless(before[:place] + secret + before[place:])
        assert b"a place" not in after
        assert Image.open(io.BytesIO(after)).tobytes() == Image.open(io.BytesIO(before)).tobytes()


def test_a_picture_within_or_behind_the_picture_is_refused() -> None:
    for data in (picture() + picture(), picture() + b"a place\xff\xd9"):
        with pytest.raises(NotAPicture):
            harmless(data)


def test_restarts_and_stuffed_bytes_end_no_scan() -> None:
    noisy = Image.effect_noise((320, 180), 90)
    out = io.BytesIO()
    noisy.save(out, "JPEG", quality=40, restart_marker_blocks=3)
    before = out.getvalue()
    assert b"\xff\x00" in before
    assert b"\xff\xd1" in before
    after = harmless(before)
    assert Image.open(io.BytesIO(after)).tobytes() == Image.open(io.BytesIO(before)).tobytes()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "first byte"),
        (b"<svg onload='alert(1)'/>", "first byte"),
        (b"\x89PNG\r\n\x1a\n", "first byte"),
        (picture()[:-2], "first byte"),
        (picture(641, 10), "641 × 10"),
        (picture(10, 5000), "10 × 5000"),
        (b"\xff\xd8\xff\xd9", "no scan"),
        (b"\xff\xd8\xff\xda\x00\x02\xff\xd9", "without a frame"),
        (b"\xff\xd8\xff\xc8\x00\x08aaaaaa\xff\xd9", "do not write"),
        (b"\xff\xd8\xff\xe0\xff\xff\xff\xd9", "segment that is none"),
        (b"\xff\xd8\xff\xc0\x00\x04aa\xff\xd9", "frame that is none"),
        (picture() + bytes(MOST_BYTES), "24 KB"),
    ],
)
def test_what_is_none_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(NotAPicture, match=why):
        harmless(data)


PLAIN, PROGRESSIVE = picture(), picture(progressive=True)


@given(st.sampled_from([PLAIN, PROGRESSIVE]), st.binary(max_size=200), st.integers(0, 999), st.integers(0, 5))
def test_noise_is_refused_or_bare(genuine: bytes, noise: bytes, at: int, over: int) -> None:
    at %= len(genuine)
    for data in (noise, b"\xff\xd8" + noise + b"\xff\xd9", genuine[:at] + noise + genuine[at + over :]):
        try:
            bare = harmless(data)
        except NotAPicture:
            continue
        assert harmless(bare) == bare, "nothing was left that should have been taken out"
        assert len(bare) <= len(data)
