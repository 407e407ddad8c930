"""Which layer of which picture one subscriber gets: what its screen shows, within what its downlink carries. Pure."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from rooms.ids import PictureName
from signaling.sfu.lines import TrackKey

MOST_PICTURES = 9
"""More moving pictures at once nobody follows, and no weak laptop decodes."""
_UNSAID_HEIGHT = 360
"""The tile that is assumed for who does not say what it shows."""
_STRETCH = 1.25
"""So much a picture may be stretched on a tile before the next layer is worth its bytes."""
_RELUCTANCE = 0.85
"""A tile must be so much smaller than what the lower layer fills before we go down to it."""
_INDULGENCE, _LAST_INDULGENCE = 1.25, 1.5
"""So many budgets may what runs take, and the smallest layer of a picture on the stage even more, so that a rate that
breathes, or one doubt of an estimate (0.85), does not switch it off and on."""
_NOMINAL = ((180, 150_000), (360, 500_000), (720, 1_500_000), (1440, 4_000_000))


@dataclass(frozen=True, slots=True)
class Layer:
    """How a layer comes in now: height in pixels and bits a second, 0 for what is not known yet."""

    height: int = 0
    bps: float = 0
    is_alive: bool = False


@dataclass(frozen=True, slots=True)
class Tile:
    """How large a picture is shown, in pixels of the screen."""

    height: int
    is_on_stage: bool = False


View = Mapping[PictureName, Tile]
"""What one subscriber's screen shows; what is not in it is not shown."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that could be forwarded, its layers smallest first; `heard_at`: when its class last spoke (seconds)."""

    key: TrackKey
    name: PictureName
    layers: tuple[Layer, ...]
    heard_at: float = 0.0


def with_stage(view: View | None, stage: Set[PictureName]) -> View | None:
    """The view where what the room chose for everybody's stage comes first, however small this screen shows it."""
    if view is None or not stage:
        return view
    return {name: replace(tile, is_on_stage=True) if name in stage else tile for name, tile in view.items()}


def fitting_layer(layers: Sequence[Layer], height: int, current: int | None) -> int:
    """The smallest running layer that fills a tile of this height, with hysteresis around the `current` one."""
    running = [index for index, layer in enumerate(layers) if layer.is_alive] or [0]
    fit = next((index for index in running if _height(layers, index) * _STRETCH >= height), running[-1])
    if current in running and current is not None and fit < current:
        is_much_smaller = height <= _height(layers, fit) * _STRETCH * _RELUCTANCE
        return fit if is_much_smaller else current
    return fit


def choose(
    pictures: Sequence[Picture], view: View | None, current: Mapping[TrackKey, int], budget_bps: float = float("inf")
) -> dict[TrackKey, int]:
    """The layer of each picture that is forwarded; what is not named is not. `budget_bps` is for pictures alone.

    The stage gets its layer first, then every thumbnail its smallest, then thumbnails get theirs; so when the budget
    shrinks thumbnails go first, then the stage's layer.
    """
    tiles = {picture.key: _tile(picture, view) for picture in pictures}
    shown = [picture for picture in pictures if tiles[picture.key] is not None]
    shown.sort(key=lambda picture: _rank(picture, tiles[picture.key]), reverse=True)
    shown = shown[:MOST_PICTURES]
    spent = 0.0
    chosen: dict[TrackKey, int] = {}
    wanted: dict[TrackKey, int] = {}

    def fits(picture: Picture, index: int, paid: float = 0.0) -> bool:
        return spent + _cost(picture, index) - paid <= budget_bps * _indulgence(picture, index, current, tiles)

    for picture in shown:
        tile = tiles[picture.key] or Tile(_UNSAID_HEIGHT)
        best = wanted[picture.key] = fitting_layer(picture.layers, tile.height, current.get(picture.key))
        for index in range(best if tile.is_on_stage else 0, -1, -1):
            if fits(picture, index):
                chosen[picture.key] = index
                spent += _cost(picture, index)
                break
    for picture in shown:
        if picture.key not in chosen:
            continue
        paid = _cost(picture, chosen[picture.key])
        for index in range(wanted[picture.key], chosen[picture.key], -1):
            if picture.layers[index].is_alive and fits(picture, index, paid):
                chosen[picture.key] = index
                spent += _cost(picture, index) - paid
                break
    return chosen


def cost_bps(pictures: Sequence[Picture], chosen: Mapping[TrackKey, int]) -> float:
    """Bits a second that this choice takes."""
    return sum(_cost(picture, chosen[picture.key]) for picture in pictures if picture.key in chosen)


def _tile(picture: Picture, view: View | None) -> Tile | None:
    return Tile(_UNSAID_HEIGHT) if view is None else view.get(picture.name)


def _rank(picture: Picture, tile: Tile | None) -> tuple[bool, float, int]:
    return (tile is not None and tile.is_on_stage, picture.heard_at, tile.height if tile is not None else 0)


def _height(layers: Sequence[Layer], index: int) -> int:
    return layers[index].height or _NOMINAL[index][0]


def _cost(picture: Picture, index: int) -> float:
    return picture.layers[index].bps or _NOMINAL[index][1]


def _indulgence(
    picture: Picture, index: int, current: Mapping[TrackKey, int], tiles: Mapping[TrackKey, Tile | None]
) -> float:
    """How many budgets may be spent when this layer is added; what is new may not exceed the one."""
    tile = tiles[picture.key]
    if index == 0 and picture.key in current and tile is not None and tile.is_on_stage:
        return _LAST_INDULGENCE
    return _INDULGENCE if current.get(picture.key) == index else 1.0
