"""Fingers and a pen on a page, as the browser itself gets them: several at once, with a force."""

import time
from collections.abc import Sequence

from playwright.sync_api import Locator

Spot = tuple[float, float]


class Fingers:
    """What touches an element. Points are fractions of it, (0, 0) at its upper left."""

    def __init__(self, element: Locator) -> None:
        self._element = element
        self._page = element.page
        self._wire = self._page.context.new_cdp_session(self._page)

    def put(self, *spots: Spot) -> None:
        """So many fingers touch, and whichever touched already stay."""
        self._send("touchStart", spots)

    def move(self, *spots: Spot) -> None:
        """Each goes there."""
        self._send("touchMove", spots)

    def lift(self) -> None:
        """All of them."""
        self._send("touchEnd", ())

    def draw(self, *spots: Spot) -> None:
        """One finger along these points."""
        self.put(spots[0])
        for spot in spots[1:]:
            self.move(spot)
        self.lift()

    def pinch(self, middle: Spot, before: float, after: float) -> None:
        """Two fingers, so far apart to the left and right of `middle`: the first one touches a moment earlier."""
        x, y = middle
        left = (x - before / 2, y)
        at = time.time()  # for the page a tenth of a second lies between them, however busy the machine is
        self._send("touchStart", [left], at)
        self._send("touchMove", [(left[0], left[1] - 0.01)], at + 0.05)
        self._send("touchStart", [left, (x + before / 2, y)], at + 0.1)
        for step in range(1, 6):
            apart = before + (after - before) * step / 5
            self.move((x - apart / 2, y), (x + apart / 2, y))
        self.lift()

    def pen(self, spots: Sequence[Spot], forces: Sequence[float]) -> None:
        """A pen along these points, each with its force from 0 to 1."""
        for kind, spot, force in zip(["mousePressed", *["mouseMoved"] * (len(spots) - 1)], spots, forces, strict=True):
            self._pen(kind, spot, force)
        self._pen("mouseReleased", spots[-1], 0)

    def _pen(self, kind: str, spot: Spot, force: float) -> None:
        x, y = self._in_window(spot)
        event = {"type": kind, "x": x, "y": y, "pointerType": "pen", "force": force, "clickCount": 1}
        self._wire.send("Input.dispatchMouseEvent", {**event, "button": "left", "buttons": 0 if force == 0 else 1})

    def _send(self, kind: str, spots: Sequence[Spot], at: float = 0) -> None:
        points = [
            {"x": x, "y": y, "id": number} for number, (x, y) in enumerate(self._in_window(spot) for spot in spots)
        ]
        when = {"timestamp": at} if at else {}
        self._wire.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points, **when})

    def _in_window(self, spot: Spot) -> Spot:
        box = self._element.bounding_box()
        assert box is not None
        return box["x"] + spot[0] * box["width"], box["y"] + spot[1] * box["height"]
