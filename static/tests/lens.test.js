import assert from "node:assert/strict";
import { test } from "node:test";

import { Lens, NEAREST } from "../ui/board/lens.js";
import { pinched } from "../ui/board/pinch.js";

test("what is under the pointer stays there, and the page never leaves the window", () => {
  const lens = new Lens();
  const before = lens.toPage(0.3, 0.7);
  assert.equal(lens.zoomAt(3, 0.3, 0.7), true);
  const after = lens.toPage(0.3, 0.7);
  assert.ok(Math.hypot(after.x - before.x, after.y - before.y) < 1e-6);
  assert.equal(lens.pan(9, 9), true);
  assert.deepEqual([lens.x, lens.y], [0, 0]);
  assert.equal(lens.pan(9, 9), false, "nothing else is seen");
  lens.zoomAt(1_000);
  assert.equal(lens.zoom, NEAREST);
  lens.pan(-9, -9);
  assert.deepEqual(lens.toPage(1, 1), { x: 16_000, y: 10_000 });
});

test("a page that is nearly whole is whole", () => {
  const lens = new Lens();
  lens.zoomAt(4, 1, 1);
  lens.zoomAt(0.253);
  assert.deepEqual([lens.isWhole, lens.x, lens.y], [true, 0, 0]);
});

test("a point is brought into sight, no further than it must", () => {
  const lens = new Lens();
  lens.zoomAt(4, 0, 0);
  lens.reveal(8_000, 100);
  const { across, down } = lens.toWindow(8_000, 100);
  assert.ok(across > 0.9 && across < 1 && down > 0 && down < 0.1);
  const { x, y } = lens;
  lens.reveal(7_000, 500);
  assert.deepEqual([lens.x, lens.y], [x, y]);
});

test("two fingers take the page along by their middle, and come nearer by their distance", () => {
  assert.deepEqual(pinched({ x: 100, y: 0 }, { x: 200, y: 0 }, { x: 0, y: 0 }), { dx: 50, dy: 0, factor: 2, x: 100, y: 0 });
  assert.deepEqual(pinched({ x: 1, y: 1 }, { x: 4, y: 5 }), { dx: 3, dy: 4, factor: 1, x: 4, y: 5 });
  assert.equal(pinched({ x: 2, y: 0 }, { x: 90, y: 0 }, { x: 0, y: 0 }).factor, 1, "fingers that touch tell nothing");
});
