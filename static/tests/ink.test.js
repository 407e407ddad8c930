/** Ink as it comes: what is shown of frames, what is kept of lines, and what has to be read instead. */

import assert from "node:assert/strict";
import test from "node:test";

import { InkReader } from "../wire/ink.js";
import { packItem } from "../wire/ink_wire.js";

const LOOK = /** @type {const} */ ({ page: 1, tool: "marker", colour: 4, width: 2 });
const WHO = [0, 3, 1, 112, 3, 97, 110, 97, 5, 101, 118, 111, 114, 97]; // author 0 is p, ana of evora

/** @param {string} name @param {number[]} points @param {number} [line] */
const begins = (name, points, line = 0) => [0, ...packItem({ kind: "beginning", line, name, points, ...LOOK })];
/** @param {number[]} points @param {number} [line] */
const goesOn = (points, line = 0) => [0, ...packItem({ kind: "piece", line, points })];
/** @param {number} number @param {number[][]} parts */
const tick = (number, ...parts) => Uint8Array.from([2, 0, 0, 0, 9, number, ...parts.flat()]);
/** @param {number} number @param {number[][]} parts */
const known = (number, ...parts) => Uint8Array.from([3, 0, 0, 0, 9, number, ...parts.flat()]);
/** @param {number} from_seq @param {number[]} lines */
const dried = (from_seq, ...lines) =>
  Uint8Array.from([4, 0, 0, 0, 9, 6, ...Buffer.from("page-1"), 1, 101, from_seq, 77, ...lines.flatMap((line) => [0, line, 0])]);

test("pieces come with their look and place, in page units", () => {
  const reader = new InkReader();
  reader.take(known(0, WHO));
  const { wet } = reader.take(tick(1, begins("stroke-0001", [10, 20, 1, 1]), goesOn([2, 2])));
  const common = { channel: "page-1", participant: "p", person: "ana", stroke: "stroke-0001", tool: "marker", colour: 4, width: 2 };
  assert.deepEqual(wet, [
    { ...common, samples: [10, 20, 11, 21], first: true },
    { ...common, samples: [13, 23], first: false },
  ]);
});

test("a stroke that dried is the entry that was never sent again", () => {
  const reader = new InkReader();
  reader.take(known(0, WHO));
  reader.take(tick(1, begins("stroke-0001", [10, 20, 1, 1]), begins("stroke-0002", [1, 1], 7)));
  reader.take(tick(2, goesOn([2, 2])));
  const author = { person: "ana", seat: "evora" };
  const event = { kind: "drawn.1", tool: "marker", colour: 4, width: 2 };
  assert.deepEqual(reader.take(dried(4, 7, 0)).dried, {
    channel: "page-1",
    epoch: "e",
    from_seq: 4,
    head: 6,
    anew: false,
    entries: [
      { seq: 5, author, op_id: "stroke-0002", at: 77, event: { ...event, stroke: "stroke-0002", points: [1, 1] } },
      { seq: 6, author, op_id: "stroke-0001", at: 77, event: { ...event, stroke: "stroke-0001", points: [10, 20, 1, 1, 2, 2] } },
    ],
  });
  assert.deepEqual(reader.take(dried(6, 0)).dried?.entries, [], "a line dries once");
});

test("a line whose last piece was left out is read when it dries, for the number of ticks is told before", () => {
  const reader = new InkReader();
  reader.take(known(0, WHO));
  reader.take(tick(1, begins("stroke-0001", [10, 20, 1, 1])));
  // tick 2 had the last piece, and did not come
  reader.take(known(2));
  assert.deepEqual(reader.take(dried(4, 0)).dried, { channel: "page-1", epoch: "e", from_seq: 4, head: 5, anew: false, entries: [] });
});

test("after a tick that was left out, lines are left aside and read when they dry", () => {
  const reader = new InkReader();
  reader.take(known(0, WHO));
  reader.take(tick(1, begins("stroke-0001", [10, 20])));
  assert.deepEqual(reader.take(tick(3, goesOn([2, 2]), begins("stroke-0002", [1, 1], 1))).wet.map(({ stroke }) => stroke), ["stroke-0002"]);
  const told = reader.take(dried(0, 1, 0, 1)).dried;
  assert.deepEqual([told?.entries.length, told?.head], [1, 3], "the second has to be read, and all that follow it");
});

test("what has to be known does not count as a tick", () => {
  const reader = new InkReader();
  reader.take(known(0, WHO));
  reader.take(tick(1, begins("stroke-0001", [10, 20])));
  reader.take(known(1, [1, ...WHO.slice(1)]));
  assert.equal(reader.take(tick(2, goesOn([2, 2]))).wet.length, 1);
});

test("nobody's ink is taken for another's, whichever worker tells it", () => {
  const reader = new InkReader();
  assert.deepEqual(reader.take(tick(1, begins("stroke-0001", [10, 20]))).wet, [], "whose it is was not said");
  const elsewhere = known(0, WHO);
  elsewhere[4] = 8;
  reader.take(elsewhere);
  assert.deepEqual(reader.take(tick(2, begins("stroke-0001", [10, 20]))).wet, []);
  reader.take(known(2, WHO));
  assert.equal(reader.take(tick(3, begins("stroke-0001", [10, 20]))).wet.length, 1);
  reader.forget();
  assert.deepEqual(reader.take(tick(4, begins("stroke-0001", [10, 20]))).wet, []);
});

test("a line that is given up is told once, and nothing of it goes on", () => {
  const reader = new InkReader();
  reader.take(known(0, WHO));
  reader.take(tick(1, begins("stroke-0001", [10, 20, 1, 1])));
  const { wet } = reader.take(tick(2, goesOn([]), goesOn([2, 2])));
  assert.deepEqual(wet.map(({ stroke, samples, gone }) => [stroke, samples, gone]), [["stroke-0001", [], true]]);
});
