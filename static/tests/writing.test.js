/** Letters on a page: as large as the hub takes them to be, in lines that stay within their bounds, and placed by a tap. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { boxOfText, laid } from "../rooms/writing.js";
import { holds, zonesFor } from "../rooms/zones.js";
import { Drawing } from "../ui/board/drawing.js";
import { KeyPen } from "../ui/board/keys.js";
import { boxOf } from "../ui/board/outline.js";
import { Tap } from "../ui/board/tap.js";
import { svgOf } from "../ui/replay/svg.js";

const { boxes } = JSON.parse(readFileSync(new URL("../../tests/rooms/writing_vectors.json", import.meta.url), "utf8"));

for (const { name, text, width, points, box } of boxes) {
  test(`the part of the page that text takes: ${name}`, () => {
    assert.deepEqual(Object.values(boxOfText(text, width, points)), box);
  });
}

test("whatever is written stays within its bounds, or is too much for them", () => {
  const texts = ["a", "Bonjour à toutes et à tous, ici Niort !", "x".repeat(120), "a\nb\n\nc", "猫🎵 ".repeat(20), "Olá ".repeat(30)];
  for (const zone of [...zonesFor(1), ...zonesFor(8), ...zonesFor(12)]) {
    for (const text of texts) {
      for (const width of [0, 1, 2]) {
        for (const [x, y] of [[zone.left, zone.top], [zone.right, zone.bottom], [zone.left + 777, zone.top + 99]]) {
          const kept = laid(text, width, x, y, zone);
          if (!kept) continue;
          const { left, top, right, bottom } = boxOfText(kept.text, width, kept.points);
          assert.ok(holds(zone, left, top) && holds(zone, right, bottom), JSON.stringify({ text, width, x, y, zone }));
          assert.equal(kept.text.replace(/\s/g, ""), text.replace(/\s/g, ""), "no letter is lost");
        }
      }
    }
  }
  assert.equal(laid("x".repeat(120), 2, 0, 0, zonesFor(12)[0]), null);
  assert.equal(laid("ends late", 0, 0, 9_999, zonesFor(1)[0])?.points[1], 9_550);
});

/** @param {import("../rooms/zones.js").Zone | null} [zone] */
function writer(zone = null) {
  /** @type {number[][]} */
  const begun = [];
  let astray = 0;
  const room = /** @type {any} */ ({ me: {}, may: () => true, sendInk: () => {}, command: () => assert.fail("nothing is drawn") });
  const drawing = new Drawing({
    room, uplink: /** @type {any} */ ({ leave: () => {}, point: () => {} }), channel: () => "page-1", changed: () => {}, fill: () => {},
    choice: () => ({ tool: "text", colour: 1, width: 0, figure: "rectangle", picture: "star" }),
    zone: () => zone, astray: () => astray++, write: (x, y) => begun.push([x, y]),
  });
  return { drawing, begun, astray: () => astray };
}

test("a tap begins to write where the hand lets go, and only there", () => {
  const { drawing, begun } = writer();
  const tap = /** @type {any} */ (drawing.begin(100, 200));
  assert.ok(tap instanceof Tap);
  drawing.extend(tap, 120, 220);
  assert.deepEqual(drawing.inks("page-1"), []);
  drawing.end(tap);
  drawing.end(tap);
  const withdrawn = /** @type {any} */ (drawing.begin(1, 1));
  drawing.drop(withdrawn);
  drawing.end(withdrawn);
  assert.deepEqual(begun, [[120, 220]]);
});

test("nobody begins to write in another class's part", () => {
  const { drawing, begun, astray } = writer(zonesFor(2)[0]);
  assert.equal(drawing.begin(12_000, 100), null);
  assert.equal(astray(), 1);
  assert.deepEqual(begun, []);
});

test("one press of space begins to write where the pen of the keys is", () => {
  const { drawing, begun } = writer();
  const pen = new KeyPen(drawing, () => {});
  pen.turn();
  pen.turn();
  assert.deepEqual(begun, [[8_000, 5_000], [8_000, 5_000]]);
});

test("in a file it is text, made harmless, with its own place", () => {
  const ink = { name: "w", tool: /** @type {const} */ ("text"), colour: 3, width: 1, line: [1_000, 2_000], text: "<b>Olá</b>\n& tchau" };
  const file = svgOf([ink, { name: "e", tool: "eraser", colour: 0, width: 2, line: [1_200, 2_200, 2_000, 2_200] }]);
  assert.match(file, /<tspan x="100" y="256" textLength="330.4">&#60;b&#62;Olá&#60;\/b&#62;<\/tspan><tspan x="100" y="326" textLength="212.8">&#38; tchau<\/tspan>/);
  assert.match(file, /mask="url\(#without-1\)"/);
  assert.deepEqual(boxOf(ink), { left: 100, top: 200, right: 430.4, bottom: 340 });
});
