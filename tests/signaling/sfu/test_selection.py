"""What a screen gets: a layer a tile, the stage first, thumbnails dropped first when the way is narrow."""

from hypothesis import given
from hypothesis import strategies as st

from rooms.ids import ParticipantId, PictureName, SeatId
from signaling.sfu.lines import TrackKey
from signaling.sfu.selection import MOST_PICTURES, Layer, Picture, Tile, choose, fitting_layer, with_stage

THREE = (Layer(180, 150_000, True), Layer(360, 500_000, True), Layer(720, 1_500_000, True))


def picture(name: str, layers: tuple[Layer, ...] = THREE, heard_at: float = 0.0) -> Picture:
    return Picture(TrackKey(ParticipantId(name), "camera", "video"), tile(name), layers, heard_at)


def tile(name: str) -> PictureName:
    return PictureName(SeatId(name))


def names(chosen: dict[TrackKey, int]) -> dict[str, int]:
    return {str(key.peer): layer for key, layer in chosen.items()}


def test_a_layer_for_each_size_of_tile() -> None:
    assert [fitting_layer(THREE, height, None) for height in (90, 225, 226, 450, 451, 2000)] == [0, 0, 1, 1, 2, 2]


def test_a_tile_that_breathes_does_not_switch() -> None:
    assert fitting_layer(THREE, 220, 1) == 1
    assert fitting_layer(THREE, 190, 1) == 0
    assert fitting_layer(THREE, 230, 0) == 1


def test_layers_that_do_not_run_are_not_waited_for() -> None:
    resting = (THREE[0], THREE[1], Layer(720, 0, False))
    assert fitting_layer(resting, 700, None) == 1
    assert fitting_layer(resting, 700, 2) == 1
    assert fitting_layer((Layer(), Layer()), 700, None) == 0, "the smallest comes first"


def test_who_says_nothing_gets_every_picture_in_the_middle() -> None:
    assert names(choose([picture("a"), picture("b")], None, {})) == {"a": 1, "b": 1}


def test_nothing_goes_to_hidden_tiles() -> None:
    view = {tile("a"): Tile(700, is_on_stage=True), tile("c"): Tile(100)}
    assert names(choose([picture("a"), picture("b"), picture("c")], view, {})) == {"a": 2, "c": 0}
    assert choose([picture("a")], {}, {}) == {}


def test_the_last_heard_are_seen_beside_the_stage() -> None:
    pictures = [picture(f"p{index}", heard_at=float(index)) for index in range(20)]
    view = {one.name: Tile(100) for one in pictures} | {tile("p0"): Tile(700, is_on_stage=True)}
    chosen = names(choose(pictures, view, {}))
    assert len(chosen) == MOST_PICTURES
    assert chosen["p0"] == 2
    assert {"p19", "p12"} <= chosen.keys()
    assert "p11" not in chosen


def test_a_narrow_way_drops_thumbnails_first_and_then_the_stages_layer() -> None:
    pictures = [picture("stage"), picture("a"), picture("b")]
    view = {tile("stage"): Tile(700, is_on_stage=True), tile("a"): Tile(300), tile("b"): Tile(300)}
    steps = [names(choose(pictures, view, {}, budget)) for budget in (9e6, 1.8e6, 1.65e6, 1.5e6, 5e5, 1.5e5, 1e5)]
    assert steps == [
        {"stage": 2, "a": 1, "b": 1},
        {"stage": 2, "a": 0, "b": 0},
        {"stage": 2, "a": 0},
        {"stage": 2},
        {"stage": 1},
        {"stage": 0},
        {},
    ]


layers = st.lists(
    st.builds(Layer, st.sampled_from([0, 180, 360, 720]), st.floats(0, 4e6), st.booleans()), min_size=1, max_size=4
).map(tuple)


@given(st.lists(layers, max_size=14), st.floats(0, 1e7), st.integers(1, 2000))
def test_it_is_never_more_than_the_budget_and_never_a_layer_that_is_not_there(
    all_layers: list[tuple[Layer, ...]], budget: float, height: int
) -> None:
    pictures = [picture(f"p{index}", one) for index, one in enumerate(all_layers)]
    view = {one.name: Tile(height, is_on_stage=index == 0) for index, one in enumerate(pictures)}
    chosen = choose(pictures, view, {}, budget)
    by_key = {one.key: one for one in pictures}
    cost = sum(by_key[key].layers[layer].bps for key, layer in chosen.items())
    assert cost <= max(0.0, budget)
    again = choose(pictures, view, chosen, budget)
    assert again == chosen, "what runs makes no room for others by running"


def test_what_the_room_put_on_everybodys_stage_comes_first_however_small_it_is_and_whoever_speaks() -> None:
    pictures = [picture("a", heard_at=9.0), picture("b", heard_at=8.0), picture("c")]
    view = {one.name: Tile(100) for one in pictures}
    assert names(choose(pictures, view, {}, 160_000)) == {"a": 0}
    spotlit = with_stage(view, {tile("c"), tile("hidden")})
    assert names(choose(pictures, spotlit, {}, 160_000)) == {"c": 0}
    assert with_stage(None, {tile("c")}) is None
