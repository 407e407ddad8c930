"""The server's projections are those of the drawn map, and every town with its name fits into what is shown."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hub.pages import atlas
from hub.pages.assets import DIST


@pytest.mark.parametrize(("sheet", "project"), [("europe", atlas.on_europe), ("world", atlas.on_world)])
def test_a_town_stands_where_the_map_was_drawn(sheet: str, project: object) -> None:
    manifest = json.loads((DIST / "manifest.json").read_text("utf-8"))
    built = json.loads((DIST / manifest["map.json"]).read_text("utf-8"))[sheet]
    assert built["probes"]
    for longitude, latitude, x, y in built["probes"]:
        assert project(longitude, latitude) == pytest.approx((x, y), abs=0.01)  # type: ignore[operator]
    extent = atlas.EUROPE if sheet == "europe" else atlas.WORLD
    assert tuple(built["extent"]) == (extent.left, extent.top, extent.right, extent.bottom)


towns = st.lists(
    st.builds(
        atlas.Town,
        name=st.just("Town"),
        latitude=st.floats(-60, 75),
        longitude=st.floats(-180, 180),
        colour=st.integers(0, 11),
    ),
    min_size=1,
    max_size=12,
)


@given(towns)
@example([atlas.Town("Dakar", 18.0, 0.0, 0), atlas.Town("Glasgow", 56.0, 0.0, 1)])
def test_every_town_is_shown(places: list[atlas.Town]) -> None:
    shown = atlas.view(places)
    assert shown is not None
    assert len(shown.pins) >= 1
    for pin in shown.pins:
        assert shown.left <= pin.x <= shown.left + shown.width
        assert shown.top <= pin.y <= shown.top + shown.height
    names = [(pin.x, pin.name_y) for pin in shown.pins if pin.name_y is not None]
    for at, one in enumerate(names):
        for other in names[at + 1 :]:
            assert abs(one[1] - other[1]) > shown.label_height or abs(one[0] - other[0]) > shown.label_height


def test_europe_is_enough_for_europe() -> None:
    niort, chania = atlas.Town("Niort", 46.3, -0.5, 0), atlas.Town("Chania", 35.5, 24.0, 1)
    shown = atlas.view([chania, niort])
    assert shown is not None
    assert shown.sheet == "europe"
    assert [pin.town.name for pin in shown.pins] == ["Niort", "Chania"]  # from west to east
    assert shown.pins[0].y - shown.doll_height - shown.label_height > shown.top
    assert shown.pins[1].name_y is not None
    assert shown.pins[1].name_y < shown.top + shown.height


def test_far_partners_need_the_world() -> None:
    shown = atlas.view([atlas.Town("Niort", 46.3, -0.5, 0), atlas.Town("Saint-Denis", -20.9, 55.5, 1)])
    assert shown is not None
    assert shown.sheet == "world"


def test_two_classes_of_a_town_share_a_pin_and_no_town_no_map() -> None:
    town = atlas.Town("Niort", 46.3, -0.5, 0)
    shown = atlas.view([town, atlas.Town("Niort", 46.3, -0.5, 4)])
    assert shown is not None
    assert len(shown.pins) == 1
    assert atlas.view([]) is None
