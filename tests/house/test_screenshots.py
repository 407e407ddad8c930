"""Every screen has its picture, small enough for the repository, and no picture is of a screen that went."""

import struct

import pytest

from tests.house.sources import label
from tests.screenshots.take import FOLDER, SHOTS, Shot

MOST_BYTES = 300_000


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_a_screen_has_its_picture(shot: Shot) -> None:
    png = (FOLDER / f"{shot.name}.png").read_bytes()
    width, _ = struct.unpack(">II", png[16:24])  # the header chunk of a PNG
    assert width == shot.viewport["width"]
    assert len(png) < MOST_BYTES


def test_no_picture_is_left_over() -> None:
    assert {path.stem for path in FOLDER.glob("*.png")} == {shot.name for shot in SHOTS}


def test_two_pictures_never_have_one_name() -> None:
    names = [shot.name for shot in SHOTS]
    assert len(names) == len(set(names)), label(FOLDER)
