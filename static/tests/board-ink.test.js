/** Lines in the making, wet ink and the outline: what is sent is what is drawn. */

import assert from "node:assert/strict";
import test from "node:test";

import { MAX_STROKE_NUMBERS, absolute } from "../rooms/page.js";
import { figurePath } from "../ui/board/figures.js";
import { Line } from "../ui/board/line.js";
import { boxOf, isDot, meet, outline, union } from "../ui/board/outline.js";
import { COLOURS, DIAMETERS, FIGURES, STAMP_SIZES, WIDTHS } from "../ui/board/paintbox.js";
import { withoutSeams } from "../ui/board/seams.js";
import { SILENCE_MS, WetInks } from "../ui/board/wet.js";

const INKS = /** @type {const} */ (["pen", "marker", "eraser"]);
const pen = /** @type {const} */ ({ tool: "pen", colour: 3, width: 1 });

/** @param {Line} line @param {number} samples */
function zigzag(line, samples) {
  for (let i = 0; i < samples; i++) line.add(100 + 12 * i, 5_000 + (i % 2) * 40);
}

/** @param {string} stroke @param {number[]} samples @param {boolean} first */
function wire(stroke, samples, first = true) {
  return { channel: "page-1", participant: "p", person: "fox", stroke, ...pen, samples, first };
}

test("a line leaves out what nobody sees and stays near the paper", () => {
  const line = new Line("stroke-0001", pen);
  assert.equal(line.add(100.4, 99.6), true);
  assert.equal(line.add(103, 101), false);
  assert.equal(line.add(-9_000, 99_000), true);
  assert.deepEqual(line.line, [100, 100, -2_000, 12_000]);
});

test("a pen that feels writes how hard it was pressed, sample by sample, and is drawn by that", () => {
  const look = { tool: /** @type {const} */ ("pen"), colour: 1, width: 2 };
  const line = new Line("name", look);
  for (const [x, pressure] of [[0, 0.1], [500, 0.2], [1_000, 1], [1_500, 1]]) line.add(x, 0, pressure);
  assert.equal(line.add(1_501, 0, 1), false, "what nobody sees has no sign either");
  assert.equal(line.pressure, "GN__");
  assert.deepEqual([line.piece(), line.command().pressure], [{ points: [0, 0, 500, 0, 500, 0, 500, 0], first: true, pressure: "GN__" }, "GN__"]);
  const height = (/** @type {number[][]} */ polygon) => Math.max(...polygon.map(([, y]) => y));
  assert.ok(height(outline({ ...look, name: "hard", line: line.line, pressure: "____" })) > 2 * height(outline({ ...look, name: "soft", line: line.line, pressure: "AAAA" })));
  const wet = new WetInks();
  const piece = { channel: "page-1", participant: "p", person: "q", stroke: "name", ...look };
  wet.add({ ...piece, samples: [0, 0], pressure: "G", first: true }, 0);
  wet.add({ ...piece, samples: [500, 0], pressure: "N", first: false }, 0);
  assert.equal([...wet.inks()][0].pressure, "GN");
});

test("a mouse, a finger and a pen that cannot feel write what they always wrote", () => {
  for (const pressure of [undefined, 0.5]) {
    const line = new Line("name", { tool: "pen", colour: 1, width: 1 });
    line.add(0, 0, pressure);
    assert.deepEqual(Object.keys(line.command()), ["kind", "stroke", "tool", "colour", "width", "points"]);
  }
  const marker = new Line("name", { tool: "marker", colour: 1, width: 1 });
  marker.add(0, 0, 0.7);
  assert.equal(marker.pressure, undefined);
});

test("a long line goes on without a gap as a second stroke", () => {
  const line = new Line("stroke-0001", pen);
  zigzag(line, 3_000);
  assert.ok(line.isFull);
  assert.equal(line.command().points.length, MAX_STROKE_NUMBERS);
  const next = line.next("stroke-0002");
  assert.deepEqual(next.line, line.line.slice(-2));
  assert.equal(next.tool, "pen");
});

test("pieces sent are the line drawn", () => {
  const line = new Line("stroke-0001", pen);
  const points = [];
  for (let round = 0; round < 5; round++) {
    for (let i = 0; i < 200; i++) line.add(20 * (200 * round + i), 3_000 + ((7 * i) % 90) * 10);
    for (let piece = line.piece(); piece; piece = line.piece()) {
      assert.ok(piece.points.length <= 512);
      assert.equal(piece.first, !points.length);
      points.push(...piece.points);
    }
  }
  assert.deepEqual(points, line.command().points);
  assert.deepEqual(absolute(points), line.line);
});

test("wet ink grows by its pieces and begins anew with a first one", () => {
  const theirs = new WetInks();
  assert.deepEqual(theirs.add(wire("stroke-0001", [0, 0, 5, 5]), 0), { x: 5, y: 5 });
  theirs.add(wire("stroke-0001", [9, 9], false), 1);
  assert.deepEqual(Array.from(theirs.inks(), (ink) => ink.line), [[0, 0, 5, 5, 9, 9]]);
  theirs.add(wire("stroke-0001", [1, 1]), 2);
  assert.deepEqual(Array.from(theirs.inks(), (ink) => ink.line), [[1, 1]]);
});

test("wet ink goes when it dried or fell silent", () => {
  const wet = new WetInks();
  const piece = [1, 1];
  wet.add(wire("stroke-dry", piece), 0);
  wet.add(wire("stroke-quiet", piece), 0);
  wet.add(wire("stroke-live", piece), SILENCE_MS);
  assert.equal(wet.sweep(new Set(["stroke-dry"]), SILENCE_MS + 1), true);
  assert.deepEqual([...wet.inks()].map((ink) => ink.name), ["stroke-live"]);
  assert.equal(wet.sweep(new Set(), SILENCE_MS + 1), false);
});

test("wet ink is bounded", () => {
  const wet = new WetInks();
  for (let i = 0; i < 1_000; i++) wet.add(wire(`stroke-${i}`, [1, 1]), 0);
  assert.equal(wet.size, 256);
});

test("the outline stays in its box, for every tool and width", () => {
  for (const tool of INKS) {
    for (const width of WIDTHS.keys()) {
      const line = new Line("stroke-0001", { tool, colour: 0, width });
      for (let i = 0; i < 300; i++) line.add(8_000 + 3_000 * Math.cos(i / 9), 5_000 + 2_000 * Math.sin(i / 7));
      const box = boxOf(line);
      const polygon = outline(line);
      assert.ok(polygon.length > 20);
      for (const [x, y] of polygon) assert.ok(x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    }
  }
});

test("the same samples give the same outline", () => {
  const line = new Line("stroke-0001", pen);
  zigzag(line, 200);
  assert.deepEqual(outline(line), outline({ ...line, name: "another", line: [...line.line] }));
});

test("a tap is a dot", () => {
  const line = new Line("stroke-0001", pen);
  line.add(500, 500);
  assert.ok(isDot(line.line));
  assert.deepEqual(outline(line), []);
  assert.deepEqual(boxOf(line), { left: 38, top: 38, right: 62, bottom: 62 });
});

test("boxes", () => {
  const a = { left: 0, top: 0, right: 2, bottom: 2 };
  const b = { left: 1, top: 1, right: 3, bottom: 3 };
  assert.deepEqual(union(a, b), { left: 0, top: 0, right: 3, bottom: 3 });
  assert.equal(union(null, b), b);
  assert.ok(meet(a, b));
  assert.ok(!meet(a, { left: 2, top: 0, right: 3, bottom: 1 }));
});

test("the paint box is as large as the hub says", () => {
  assert.equal(COLOURS.length, 12);
  assert.equal(new Set(COLOURS.map((colour) => colour.ink)).size, 12);
  for (const tool of INKS) assert.equal(DIAMETERS[tool].length, WIDTHS.length);
  assert.equal(STAMP_SIZES.length, WIDTHS.length);
});

test("a marker's line that went on in further strokes is drawn as one, and only that", () => {
  /** @param {number} seq @param {number[]} line @param {object} [more] */
  const stroke = (seq, line, more) =>
    /** @type {any} */ ({ seq, name: `s${seq}`, person: "ana", seat: null, at: 0, tool: "marker", colour: 4, width: 1, line, ...more });
  const full = Array.from({ length: MAX_STROKE_NUMBERS }, (_, i) => i);
  const end = full.slice(-2);
  const second = [...end, ...full.slice(2)];
  const [a, other, b, c] = [stroke(1, full), stroke(2, [5, 5], { person: "leo" }), stroke(3, second), stroke(4, [...second.slice(-2), 9, 9])];
  const drawn = withoutSeams([a, other, b, c]);
  assert.deepEqual(drawn.map(({ seq }) => seq), [2, 4]);
  assert.deepEqual(drawn[1].line, [...full, ...second.slice(2), 9, 9]);
  assert.equal(withoutSeams([a, other, b, c])[1], drawn[1], "the same object is drawn once");
  assert.deepEqual(withoutSeams([a, other, b])[1].line, [...full, ...second.slice(2)], "after an undo the rest stands");
  for (const apart of [stroke(3, second, { person: "leo" }), stroke(3, second, { colour: 5 }), stroke(3, [1, 1, 2, 2])]) {
    assert.deepEqual(withoutSeams([a, apart]), [a, apart]);
  }
  const pens = [stroke(1, full, { tool: "pen" }), stroke(2, second, { tool: "pen" })];
  assert.equal(withoutSeams(pens), pens);
});

test("a figure stays in its box, whichever corner it was begun at", () => {
  for (const figure of FIGURES) {
    for (const width of WIDTHS.keys()) {
      for (const line of [[2_000, 3_000, 9_000, 4_000], [9_000, 4_000, 2_000, 3_000], [500, 8_000, 500, 100]]) {
        const ink = { name: "shape-00001", tool: /** @type {const} */ ("shape"), figure, colour: 0, width, line };
        const box = boxOf(ink);
        for (const [x, y] of cornersOf(figurePath(ink))) {
          assert.ok(x >= box.left && x <= box.right && y >= box.top && y <= box.bottom, `${figure} ${x} ${y}`);
        }
      }
    }
  }
});

/** @param {string} path of M, L, H, V (absolute) and whatever else, whose ends are left out */
function cornersOf(path) {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLHV])([-\d.e]+)(?: ([-\d.e]+))?/g)].map(([, letter, a, b]) => {
    if (letter === "H") x = Number(a);
    else if (letter === "V") y = Number(a);
    else [x, y] = [Number(a), Number(b)];
    return [x, y];
  });
}
