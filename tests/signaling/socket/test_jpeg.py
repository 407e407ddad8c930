"""What is handed on as a picture: a small JPEG, bare; and nothing else, whatever the bytes are."""

import io

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


@given(st.binary(max_size=200), st.integers(0, 600), st.integers(0, 255))
def test_noise_is_refused_and_nothing_else_happens(noise: bytes, at: int, value: int) -> None:
    spoilt = bytearray(picture())
    spoilt[at % len(spoilt)] = value
    for data in (noise, b"\xff\xd8" + noise + b"\xff\xd9", bytes(spoilt)):
        try:
            assert harmless(data).startswith(b"\xff\xd8")
        except NotAPicture:
            continue
