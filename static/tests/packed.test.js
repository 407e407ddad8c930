/** Packed pages: the entries that the server packed come out, and nothing that swells beyond what was announced. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { deflateSync } from "node:zlib";

import { InkError } from "../wire/ink_wire.js";
import { unpackEntries } from "../wire/packed.js";

const VECTOR = JSON.parse(readFileSync(new URL("../../tests/signaling/socket/packed_vector.json", import.meta.url), "utf8"));
const MESSAGE = Uint8Array.from(Buffer.from(VECTOR.hex, "hex"));

/** @param {number} number */
function varint(number) {
  const out = [];
  for (; number > 127; number = Math.floor(number / 128)) out.push((number % 128) + 128);
  return [...out, number];
}

/** @param {string} words @param {number[]} points @param {{count?: number, bytes?: number}} [told] */
function packed(words, points = [], { count = 1, bytes } = {}) {
  const inside = Buffer.from([...varint(words.length), ...Buffer.from(words), ...points]);
  const head = [5, 6, ...Buffer.from("page-1"), 1, 101, 0, ...varint(count), ...varint(bytes ?? inside.length)];
  return Uint8Array.from([...head, ...deflateSync(inside)]);
}

test("what the server packed comes out", () => {
  const { channel, epoch, from_seq, head, entries } = unpackEntries(MESSAGE);
  assert.deepEqual({ channel, epoch, from_seq, head }, { channel: "page-1", epoch: "e", from_seq: 512, head: 515 });
  assert.deepEqual(entries, VECTOR.entries);
});

test("a message that swells beyond what it says is not read", () => {
  const bomb = `[${" ".repeat(40_000_000)}]`;
  assert.throws(() => unpackEntries(packed(bomb)), InkError, "it says too much");
  assert.throws(() => unpackEntries(packed(bomb, [], { bytes: 1_000 })), InkError, "it says too little");
});

test("whatever else is wrong is refused by name", () => {
  const drawn = (/** @type {unknown} */ points) => JSON.stringify([{ seq: 1, event: { kind: "drawn.1", points } }]);
  for (const [message, why] of /** @type {[Uint8Array, RegExp][]} */ ([
    [Uint8Array.of(4), /another kind/],
    [MESSAGE.slice(0, 40), /announced/],
    [packed("[]"), /number of entries/],
    [packed("{}"), /no entries/],
    [packed("[nonsense"), /no entries/],
    [packed(drawn(4), [2, 2]), /before its time/],
    [packed(drawn(3), [2, 2, 2]), /half a point/],
    [packed(drawn(1e9), [2, 2, 2]), /half a point/],
    [packed(drawn([1, 2])), /half a point/],
    [packed("[]", [], { count: 1e6 }), /more than/],
  ])) {
    assert.throws(() => unpackEntries(message), (wrong) => wrong instanceof InkError && why.test(wrong.message), String(why));
  }
  for (let end = 0; end < MESSAGE.length; end++) assert.throws(() => unpackEntries(MESSAGE.slice(0, end)), InkError);
});
