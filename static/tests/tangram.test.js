/** A tangram, as the browser folds, shows and moves it. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { OUTLINES } from "../art/tangram/outlines.js";
import { Page, foresee } from "../rooms/page.js";
import { CORNERS, HOME, UNIT, cornersOf, inside, placesOf, snapped, turned } from "../rooms/tans.js";
import { printed } from "../ui/board/prints.js";
import { outlineOf, withTans, withoutItsTans } from "../ui/board/tangram.js";
import { Story } from "../ui/replay/story.js";
import { svgOf } from "../ui/replay/svg.js";
import { momentsOf } from "../ui/replay/timeline.js";

const author = { person: "leo", seat: "niort" };
const CAT = { print: /** @type {"tangram-cat"} */ ("tangram-cat"), upload: null };

/** @param {number} seq @param {object} event @param {string} [seat] @returns {any} */
const entry = (seq, event, seat = "niort") => ({ seq, author: { person: seat, seat }, op_id: "", at: 1_000 * seq, event });
/** @param {number} seq @param {number} x @param {string} [seat] */
const laid = (seq, x, seat) => entry(seq, { kind: "tan-laid.1", on: "tangram-cat", tan: 5, x, y: 4_000, turn: 3, flipped: false }, seat);
const under = entry(1, { kind: "backdrop-laid.1", backdrop: "tangram-cat", upload: null });

test("browser and hub know the same corners, and the outlines they know by name", () => {
  const python = readFileSync(new URL("../../rooms/tans.py", import.meta.url), "utf8");
  const [, corners] = /** @type {RegExpExecArray} */ (/CORNERS[^=]*= \(([\s\S]*?)\n\)/.exec(python));
  assert.deepEqual((corners.match(/\d/g) ?? []).map(Number), CORNERS.flat(2));
  assert.equal(Number(/UNIT = ([\d_]+)/.exec(python)?.[1].replace("_", "")), UNIT);
  const names = /Tangram = Literal\[(.*)\]/.exec(python)?.[1].match(/[a-z-]+/g);
  assert.deepEqual(Object.keys(OUTLINES).sort(), names?.sort());
});

test("the last one to lay a tan decides, a teacher puts all back, and each outline has its own", () => {
  const page = new Page();
  for (const each of [under, laid(2, 8_000), laid(3, 9_000, "evora")]) page.fold(each);
  assert.equal(placesOf(page.visible(), "tangram-cat")[5].x, 9_000);
  assert.deepEqual(placesOf(page.visible(), "tangram"), HOME);
  const soon = foresee(page, author, [{ kind: "lay-tan", on: "tangram-cat", tan: 5, x: 7_000, y: 1, turn: 0, flipped: false }]);
  assert.deepEqual(placesOf(soon.visible(), "tangram-cat")[5], { x: 7_000, y: 1, turn: 0, flipped: false });
  page.fold(entry(4, { kind: "tans-tidied.1", on: "tangram-cat" }));
  assert.deepEqual(placesOf(page.visible(), "tangram-cat"), HOME);
  page.fold(entry(5, { kind: "undone.1", seq: 4 }));
  assert.equal(placesOf(page.visible(), "tangram-cat")[5].x, 9_000);
});

test("a replay shows where they lay, on a class's own sheet too, and leaves out a class", () => {
  const story = new Story(momentsOf([under, laid(2, 8_000), laid(3, 9_000, "evora")]));
  assert.equal(story.look(1_500).backdrop.tans, undefined);
  assert.equal(story.look(2_500).backdrop.tans?.[5].x, 8_000);
  assert.equal(story.look(Infinity).backdrop.tans?.[5].x, 9_000);
  assert.equal(story.look(Infinity).backdrop, story.look(Infinity).backdrop, "the same as long as nothing changes");
  assert.deepEqual(story.look(Infinity).dry, [], "no ink");
  story.hide(new Set(["evora"]));
  assert.equal(story.look(Infinity).backdrop.tans?.[5].x, 8_000);
  const sheet = new Story(momentsOf([laid(1, 6_000)]), new Story(momentsOf([under, laid(2, 8_000)])));
  assert.equal(sheet.look(Infinity).backdrop.tans?.[5].x, 6_000);
  assert.match(svgOf([], printed(story.look(Infinity).backdrop)), /#7c3fa3/);
});

test("under a page that is moved on, the outline alone is printed", () => {
  const count = (/** @type {string} */ markup) => markup.match(/<path/g)?.length ?? 0;
  assert.equal(count(printed(CAT)), 14);
  assert.equal(count(printed(withoutItsTans(CAT))), 7);
  assert.equal(count(printed({ print: "tangram" })), 7);
  assert.equal(withTans(CAT, []), CAT);
});

/** @param {readonly (readonly [number, number])[]} corners */
const sides = (corners) => corners.map((corner, at) => [corner, corners[(at + 1) % corners.length]]);

/** Whether a line between the two has each on one side, but for a rounding (both are convex). @param {(readonly [number, number])[]} one @param {(readonly [number, number])[]} other */
function areApart(one, other) {
  return [...sides(one), ...sides(other)].some(([[x, y], [toX, toY]]) => {
    const far = Math.hypot(toX - x, toY - y);
    const along = (/** @type {(readonly [number, number])[]} */ corners) => corners.map(([a, b]) => ((toX - x) * (b - y) - (toY - y) * (a - x)) / far);
    const [here, there] = [along(one), along(other)];
    return Math.max(...here) <= Math.min(...there) + 4 || Math.max(...there) <= Math.min(...here) + 4;
  });
}

test("what can be laid is on the page, is laid with all seven, and no two lie on each other", () => {
  for (const print of [...Object.keys(OUTLINES)]) {
    const places = OUTLINES[print].length ? outlineOf(print) : HOME;
    assert.equal(places.length, 7, print);
    const tans = places.map((place, tan) => cornersOf(tan, place));
    for (const [x, y] of tans.flat()) assert.ok(x >= 200 && x <= 15_800 && y >= 200 && y <= 9_900, `${print} ${x} ${y}`);
    for (let one = 0; one < 7; one++) for (let other = 0; other < one; other++) assert.ok(areApart(tans[one], tans[other]), `${print} ${one} ${other}`);
  }
});

test("corners that are near become one, and a tan's middle stays on the page", () => {
  const place = { x: 8_000, y: 5_000, turn: 0, flipped: false };
  const [[x, y]] = cornersOf(5, place);
  assert.deepEqual(snapped(5, place, [[x + 100, y - 50], [x + 200, y]]), { ...place, x: 8_100, y: 4_950 });
  assert.deepEqual(snapped(5, place, [[x - 900, y - 900]]), place);
  assert.deepEqual(inside({ ...place, x: -5, y: 99_999 }), { ...place, x: 0, y: 10_000 });
  assert.equal(turned(place, -3).turn, 21);
  assert.equal(turned({ ...place, turn: 22 }, 3).turn, 1);
});
