/** The binary wire of ink: vectors shared with the server's side, round trips, and every way to be cut off. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { DRIED, InkError, pack, packItem, penMessage, readFrame } from "../wire/ink_wire.js";

const VECTORS = JSON.parse(readFileSync(new URL("../../tests/signaling/socket/ink_vectors.json", import.meta.url), "utf8"));

/** @param {ArrayLike<number>} bytes */
const hex = (bytes) => Buffer.from(Array.from(bytes)).toString("hex");
/** @param {string} text */
const bytes = (text) => Uint8Array.from(Buffer.from(text, "hex"));

test("points are packed as the server packs them", () => {
  for (const { numbers, hex: packed } of VECTORS.points) assert.equal(hex(pack(numbers)), packed);
});

test("pens are written as the server reads them", () => {
  for (const { what, items, hex: message } of VECTORS.pens) {
    assert.equal(hex(penMessage(items.map(packItem))), message, what);
  }
});

test("frames are read as the server writes them", () => {
  for (const { what, kind, origin, number, parts, hex: frame } of VECTORS.frames) {
    assert.deepEqual(readFrame(bytes(frame)), { kind, origin: parseInt(origin, 16), number, parts }, what);
  }
});

test("dried strokes are read as the server tells them", () => {
  for (const { what, hex: told, origin, channel, epoch, from_seq, strokes } of VECTORS.dried) {
    assert.deepEqual(readFrame(bytes(told)), { kind: DRIED, origin: parseInt(origin, 16), channel, epoch, from_seq, strokes }, what);
  }
});

test("whatever is cut off or scrambled is read or refused by name, and never hangs", () => {
  const whole = [...VECTORS.frames, ...VECTORS.dried].map((vector) => bytes(vector.hex));
  let refused = 0;
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 0x7fffffff) / 0x7fffffff;
  for (const frame of whole) {
    const variants = Array.from(frame, (_, end) => frame.slice(0, end));
    for (let round = 0; round < 2_000; round++) {
      const scrambled = frame.slice();
      scrambled[Math.floor(random() * frame.length)] = Math.floor(random() * 256);
      variants.push(scrambled);
    }
    for (const variant of variants) {
      try {
        readFrame(variant);
      } catch (wrong) {
        assert.ok(wrong instanceof InkError && wrong.message, String(wrong));
        refused += 1;
      }
    }
  }
  assert.ok(refused > 100);
  assert.throws(() => readFrame(new Uint8Array((1 << 20) + 1)), InkError);
});
