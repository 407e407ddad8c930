"""The sheet of dry ink in a real browser: however it is sliced, torn and stretched, it is the page that is wanted."""

import mimetypes
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page, Route

from tests.browser.windows import Windows
from tests.house.sources import ROOT

ORIGIN = "http://localhost"
MODULES = {"perfect-freehand": "/node_modules/perfect-freehand/dist/esm/index.mjs"}

_HELPERS = """
const { Sheet } = await import("/ui/board/sheet.js");
const { shapeOf } = await import("/ui/board/ink.js");
let luck = 7;
const chance = (below) => (luck = (luck * 48271) % 2147483647) % below;
const stroke = (seq) => {
  const line = [chance(16000), chance(10000)];
  for (let i = 0; i < 16; i++) line.push(line[2 * i] + chance(500) - 250, line[2 * i + 1] + chance(500) - 250);
  return { seq, name: `stroke-${seq}`, tool: ["pen", "pen", "marker", "eraser"][chance(4)], colour: chance(12),
    width: chance(3), line };
};
const drawn = (count, first = 1) => Array.from({ length: count }, (_, i) => stroke(first + i));
const sheetOf = (width = 480) => {
  const sheet = new Sheet(document.createElement("canvas"));
  sheet.resize(width, width * 10 / 16);
  return sheet;
};
// A frame now has no time at all, now some, now plenty.
const advance = (sheet) => sheet.advance(performance.now() + [-1, 0, 1, 20][chance(4)]);
const finish = (sheet, step) => { while (!sheet.isDone) step(sheet); return sheet; };
const atOneGo = (strokes, width) => {
  const sheet = sheetOf(width);
  sheet.want(strokes);
  return finish(sheet, () => sheet.advance(Infinity));
};
const pixels = ({ canvas }) => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
// Whether all is the same, and how many pixels differ by more than half: a soft edge never does, a lost stroke does.
const difference = (a, b) => {
  const [one, two] = [pixels(a), pixels(b)];
  const seen = { same: one.length === two.length && one.every((value, i) => value === two[i]), far: 0, inked: 0 };
  for (let i = 0; i < one.length; i += 4) {
    const [thick, thin] = [one[i + 3], two[i + 3]];
    const shades = [0, 1, 2].map((k) => Math.abs(one[i + k] * thick - two[i + k] * thin) / 255);
    if (Math.max(...shades, Math.abs(thick - thin)) > 128) seen.far++;
    if (thick > 128) seen.inked++;
  }
  return seen;
};
"""

_SLICED = """
const strokes = drawn(3000);
const filled = [];
const { fill } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.fill = function (path) { filled.push(path); fill.call(this, path); };
const sliced = sheetOf();
sliced.want(strokes);
finish(sliced, advance);
const order = new Map(strokes.map((stroke) => [shapeOf(stroke).path, stroke.seq]));
const names = filled.map((path) => order.get(path));
return { names, ...difference(sliced, atOneGo(strokes)) };
"""

_TORN = """
let strokes = drawn(600);
const sheet = sheetOf(320);
sheet.want(strokes);
const change = [
  () => (strokes = [...strokes, ...drawn(40, 1000)]),
  () => (strokes = strokes.filter(({ seq }) => seq % 97)),
  () => sheet.resize(480, 300),
  () => (strokes = strokes.filter(({ seq }) => seq % 5)),
  () => (strokes = [...strokes, ...drawn(40, 2000)]),
  () => (strokes = strokes.slice(0, -3)),
];
for (const one of change) {
  for (let i = 0; i < 3; i++) advance(sheet);
  one();
  sheet.want(strokes);
}
finish(sheet, advance);
sheet.want((strokes = strokes.filter(({ seq }) => seq !== 1)));
finish(sheet, advance);
return difference(sheet, atOneGo(strokes));
"""


def paper(windows: Windows) -> Page:
    """An empty page on which the board's own modules can be asked for, as they are written."""
    page = windows.open().page
    page.route(f"{ORIGIN}/**", serve)
    page.goto(f"{ORIGIN}/")
    return page


def serve(route: Route) -> None:
    """A module, or the empty page that says where its imports are."""
    path = urlsplit(route.request.url).path
    if path == "/":
        imports = str({"imports": MODULES}).replace("'", '"')
        route.fulfill(body=f'<!doctype html><script type="importmap">{imports}</script>', content_type="text/html")
        return
    file = ROOT / "static" / path.lstrip("/")
    if file.is_file():
        route.fulfill(path=file, content_type=mimetypes.types_map.get(file.suffix, "text/javascript"))
    else:
        route.fulfill(status=404)


def run(page: Page, script: str) -> Any:
    """What the script returns."""
    return page.evaluate(f"async () => {{ {_HELPERS} {script} }}")


def test_every_stroke_is_painted_once_and_in_order_however_it_is_sliced(windows: Windows) -> None:
    seen = run(paper(windows), _SLICED)
    assert seen["names"] == list(range(1, 3_001))
    assert seen["inked"] > 1_000
    assert seen["same"]


def test_a_sheet_that_is_added_to_torn_and_stretched_meanwhile_is_the_newest_page(windows: Windows) -> None:
    seen = run(paper(windows), _TORN)
    assert seen["inked"] > 1_000
    assert seen["far"] == 0, seen
