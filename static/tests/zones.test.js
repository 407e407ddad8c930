/** Zones: shared out as the hub does it, and ink that stops at the border and goes on behind it. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { NOWHERE, reachOf, sharedOut, zoneOf, zonesFor } from "../rooms/zones.js";
import { absolute } from "../rooms/page.js";
import { foldBook, EMPTY_BOOK, pagesOf } from "../rooms/book.js";
import { DIAMETERS, STAMP_SIZES } from "../ui/board/paintbox.js";
import { Drawing } from "../ui/board/drawing.js";
import { borders } from "../ui/board/prints.js";
import { Uplink } from "../ui/board/uplink.js";
import { Story } from "../ui/replay/story.js";
import { svgOf } from "../ui/replay/svg.js";

const vectors = JSON.parse(readFileSync(new URL("../../tests/rooms/zone_vectors.json", import.meta.url), "utf8"));

for (const { count, zones } of vectors.grids) {
  test(`the page among ${count}`, () => {
    assert.deepEqual(zonesFor(count).map(({ left, top, right, bottom }) => [left, top, right, bottom]), zones);
  });
}

for (const { name, reach, ...look } of vectors.reaches) {
  test(`how far ink goes: ${name}`, () => {
    assert.equal(reachOf(look), reach);
    if (look.tool in DIAMETERS) assert.equal(reach, 5 * DIAMETERS[/** @type {"pen"} */ (look.tool)][look.width]);
    if (look.tool === "stamp") assert.equal(reach, 5 * STAMP_SIZES[look.width]);
  });
}

test("the book knows whose parts there are", () => {
  const book = foldBook(EMPTY_BOOK, { kind: "page-zoned.1", page: 2, seats: ["niort", "evora"] });
  const { zones } = pagesOf(book, ["", ""])[1].state;
  assert.equal(zoneOf(zones, "evora"), zonesFor(2)[1]);
  assert.equal(zoneOf(zones, "came-later"), NOWHERE);
  assert.equal(zoneOf([], "niort"), null);
});

/** @param {Partial<import("../ui/board/drawing.js").Choice>} [chosen] */
function drawing(chosen) {
  /** @type {any[]} */
  const asked = [];
  const room = /** @type {any} */ ({ me: {}, may: () => true, sendInk: () => {}, command: (/** @type {string} */ _, /** @type {any} */ command) => asked.push(command) });
  let zone = zonesFor(2)[0];
  let astray = 0;
  const parts = {
    room, uplink: new Uplink(room), channel: () => "page-1", changed: () => {}, fill: () => {},
    choice: () => /** @type {const} */ ({ tool: "pen", colour: 1, width: 0, figure: "rectangle", picture: "star", ...chosen }),
    zone: () => zone, astray: () => astray++,
  };
  return { asked, pen: new Drawing(parts), share: () => (zone = zonesFor(3)[0]), astray: () => astray };
}

/** @param {Drawing} pen @param {...number} xs */
function draw(pen, ...xs) {
  let line = /** @type {any} */ (pen.begin(xs[0], 5_000));
  for (const x of xs.slice(1)) line = pen.extend(line, x, 5_000);
  pen.end(line);
}

test("a line stops at the border, and goes on where the hand comes back", () => {
  const { pen, asked, astray } = drawing();
  draw(pen, 7_000, 7_500, 9_000, 10_000, 7_600, 7_000);
  assert.deepEqual(asked.map(({ points }) => absolute(points).filter((_, i) => i % 2 === 0)), [[7_000, 7_500, 7_970], [7_600, 7_000]]);
  draw(pen, 12_000, 13_000);
  assert.equal(asked.length, 2);
  assert.equal(astray(), 1);
  draw(pen, 12_000, 5_000, 5_100);
  assert.deepEqual(absolute(asked[2].points).slice(0, 2), [5_000, 5_000]);
});

test("figures and stamps stay inside with all of their ink", () => {
  const figure = drawing({ tool: "shape" });
  draw(figure.pen, 7_000, 12_000);
  draw(figure.pen, 7_900, 7_900); // a tap gets a size that one sees, and all of it inside
  for (const { points } of figure.asked) assert.ok(Math.max(...absolute(points).filter((_, i) => i % 2 === 0)) <= 7_970);
  const stamp = drawing({ tool: "stamp", width: 2 });
  draw(stamp.pen, 12_000);
  assert.equal(stamp.asked[0].points[0], 6_600);
});

test("what grows is let go when the page is shared out anew", () => {
  const { pen, asked, share } = drawing();
  const line = /** @type {any} */ (pen.begin(1_000, 5_000));
  pen.checkZone();
  pen.extend(line, 1_500, 5_000);
  share();
  pen.checkZone();
  pen.end(line);
  assert.equal(asked.length, 0);
});

test("who looks back sees the borders while there were some, also in a file", () => {
  const zoned = (/** @type {number} */ at, /** @type {number} */ page, /** @type {string[]} */ seats) => ({ at, event: { kind: "page-zoned.1", page, seats } });
  const shared = sharedOut([zoned(10, 1, ["niort", "evora"]), zoned(15, 2, ["niort"]), zoned(20, 1, [])], 1);
  const story = new Story([], null, shared);
  assert.deepEqual([5, 12, 25, Infinity].map((at) => story.look(at).backdrop.parts), [undefined, 2, undefined, undefined]);
  const file = svgOf([], borders(2));
  assert.equal(file.match(/<rect x=/g)?.length, 2);
  assert.equal(borders(0), "");
});
