/** Pages, own lines and the key pen against a room that answers when the test says so. */

import assert from "node:assert/strict";
import test from "node:test";

import { InkReader } from "../wire/ink.js";
import { packItem, penMessage } from "../wire/ink_wire.js";
import { Drawing } from "../ui/board/drawing.js";
import { KeyPen, shortcutOf } from "../ui/board/keys.js";
import { Leaf } from "../ui/board/leaf.js";
import { compare, wholePixels } from "../ui/board/sheet.js";
import { Uplink } from "../ui/board/uplink.js";

const PAGE = "page-1";

/** The board's side of a live room: commands wait until they are granted or refused. */
class SlowRoom extends EventTarget {
  me = { participant: "mine", person: "camille", role: "teacher", seat: "cm1" };
  seats = new Map();
  people = new Map();
  rights = new Set(["draw", "undo", "clear-page"]);
  /** @type {any[]} */
  entries = [];
  /** @type {any[]} */
  waiting = [];
  /** @type {any[]} */
  sent = [];

  channel() {
    return { epoch: "one", head: this.entries.length, entries: this.entries };
  }

  /** @param {string} channel @param {any} command @param {string} [op_id] */
  command(channel, command, op_id = `op-${this.waiting.length}`) {
    this.waiting.push({ op_id, channel, command, state: "pending" });
    return op_id;
  }

  pending() {
    return this.waiting;
  }

  /** @param {Uint8Array} message */
  sendInk(message) {
    this.sent.push(Buffer.from(message).toString("hex"));
  }

  /** @param {string} verb */
  may(verb) {
    return this.rights.has(verb);
  }

  /** Commit what waits first. */
  grant() {
    const { command } = this.waiting.shift();
    const event = { ...command, kind: "drawn.1" };
    const entry = { seq: this.entries.length + 1, author: this.me, op_id: "", at: 0, event };
    this.entries.push(entry);
    return entry;
  }
}

/** @param {SlowRoom} room */
function drawingIn(room) {
  const uplink = new Uplink(room);
  const drawing = new Drawing({
    room,
    uplink,
    channel: () => PAGE,
    choice: () => ({ tool: "pen", colour: 3, width: 1 }),
    changed: () => {},
  });
  return { uplink, drawing };
}

test("my line shows before it is committed, and once afterwards", () => {
  const room = new SlowRoom();
  const { uplink, drawing } = drawingIn(room);
  const leaf = new Leaf(room, PAGE);
  const line = drawing.begin(100, 100);
  assert.ok(line);
  drawing.extend(line, 400, 400);
  assert.deepEqual(drawing.inks(PAGE), [line]);
  drawing.end(line);
  uplink.stop();
  leaf.changed();
  assert.deepEqual(drawing.inks(PAGE), []);
  assert.deepEqual([leaf.dry.length, leaf.soon.map((ink) => ink.line)], [0, [line.line]]);
  const [seen] = leaf.soon;
  leaf.changed();
  assert.equal(leaf.soon[0], seen, "the same object, so that its outline is made once");
  leaf.read([room.grant()]);
  assert.deepEqual([leaf.dry.map((ink) => ink.line), leaf.soon.length], [[line.line], 0]);
  assert.ok(leaf.names.has(line.name));
});

test("a refused line is gone", () => {
  const room = new SlowRoom();
  const { uplink, drawing } = drawingIn(room);
  const leaf = new Leaf(room, PAGE);
  drawing.end(/** @type {any} */ (drawing.begin(100, 100)));
  uplink.stop();
  leaf.changed();
  assert.equal(leaf.isEmpty, false);
  room.waiting = [];
  leaf.changed();
  assert.equal(leaf.isEmpty, true);
});

test("who may not draw begins nothing and sends nothing", () => {
  const room = new SlowRoom();
  room.rights.clear();
  const { uplink, drawing } = drawingIn(room);
  assert.equal(drawing.begin(100, 100), null);
  drawing.hover(100, 100);
  uplink.stop();
  assert.deepEqual([room.sent, room.waiting], [[], []]);
});

test("a line that was dropped is never asked for", () => {
  const room = new SlowRoom();
  const { uplink, drawing } = drawingIn(room);
  drawing.drop(/** @type {any} */ (drawing.begin(100, 100)));
  uplink.stop();
  assert.deepEqual(room.waiting, []);
});

test("an endless line is kept in whole strokes, and its seam is no stroke of its own", () => {
  const room = new SlowRoom();
  const { uplink, drawing } = drawingIn(room);
  let line = /** @type {any} */ (drawing.begin(0, 0));
  for (let i = 1; i < 2_001; i++) line = drawing.extend(line, i % 2 ? 500 : 900, i);
  drawing.end(line);
  uplink.stop();
  assert.deepEqual(room.waiting.map(({ command }) => command.points.length), [4_000, 4]);
  const [first, second] = room.waiting.map(({ command }) => command);
  assert.notEqual(first.stroke, second.stroke);
});

test("wet ink leaves while the line grows", async () => {
  const room = new SlowRoom();
  const { uplink, drawing } = drawingIn(room);
  const line = /** @type {any} */ (drawing.begin(100, 100));
  drawing.extend(line, 300, 300);
  await new Promise((resolve) => setTimeout(resolve, 90));
  uplink.stop();
  const begins = { line: 1, page: 1, tool: /** @type {const} */ ("pen"), colour: 3, width: 1, name: line.name };
  const message = penMessage([packItem({ kind: "beginning", ...begins, points: [100, 100, 200, 200] })]);
  assert.deepEqual(room.sent, [Buffer.from(message).toString("hex")]);
});

test("the others have the whole line before it is asked to be kept, under one name", () => {
  const room = new SlowRoom();
  const { uplink, drawing } = drawingIn(room);
  const line = /** @type {any} */ (drawing.begin(100, 100));
  for (let i = 1; i < 1_500; i++) drawing.extend(line, 100 + 10 * i, i % 2 ? 9_000 : 100);
  assert.deepEqual(room.sent, []);
  drawing.end(line);
  uplink.stop();
  assert.ok(room.sent.length > 1, "too long for one message");
  const theirs = new InkReader();
  const pieces = room.sent.flatMap((message, i) => theirs.take(asFrame(message, i)).wet);
  assert.deepEqual(pieces.flatMap(({ samples }) => samples), line.line);
  assert.equal(room.waiting[0].op_id, line.name);
});

test("after another connection a line begins anew", () => {
  const room = new SlowRoom();
  const { uplink, drawing } = drawingIn(room);
  const line = /** @type {any} */ (drawing.begin(100, 100));
  line.piece();
  uplink.again();
  drawing.end(line);
  uplink.stop();
  assert.equal(room.sent.length, 1);
  const [{ first, samples }] = new InkReader().take(asFrame(room.sent[0], 0)).wet;
  assert.deepEqual([first, samples], [true, [100, 100]]);
});

/** What a server makes of a message of pens. @param {string} hex @param {number} number */
function asFrame(hex, number) {
  const items = Buffer.from(hex.slice(2), "hex");
  const parts = [];
  // Each item behind its author's number.
  for (let at = 0; at < items.length; ) {
    const end = endOf(items, at);
    parts.push(0, ...items.subarray(at, end));
    at = end;
  }
  const who = number ? [] : [0, 3, 1, 112, 1, 113, 0];
  return Uint8Array.from([2, 0, 0, 0, 1, number, ...who, ...parts]);
}

/** @param {Buffer} items @param {number} at */
function endOf(items, at) {
  const head = (items[at] & 3) === 1 ? at + 20 : at + 1;
  const [low, high] = [items[head], items[head + 1]];
  return low < 128 ? head + 1 + low : head + 2 + (low & 127) + (high << 7);
}

/** @param {string} key @param {object} [more] */
const press = (key, more = {}) => /** @type {any} */ ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, ...more });

test("arrows and space draw", () => {
  const room = new SlowRoom();
  const { uplink, drawing } = drawingIn(room);
  /** @type {boolean[]} */
  const turns = [];
  const pen = new KeyPen(drawing, ({ isDown, hasTurned }) => hasTurned && turns.push(isDown));
  for (const key of [" ", "ArrowRight", "ArrowDown", " "]) assert.equal(pen.press(press(key)), true);
  uplink.stop();
  assert.deepEqual(turns, [true, false]);
  assert.deepEqual(room.waiting[0].command.points, [8_000, 5_000, 160, 0, 0, 160]);
  assert.equal(pen.press(press("Tab")), false);
});

test("escape forgets the line of the key pen", () => {
  const room = new SlowRoom();
  const { uplink, drawing } = drawingIn(room);
  const pen = new KeyPen(drawing, () => {});
  for (const key of [" ", "ArrowRight", "Escape"]) pen.press(press(key));
  uplink.stop();
  assert.deepEqual(room.waiting, []);
  assert.equal(pen.press(press("Escape")), false, "a dialog around the board may have it");
});

test("shortcuts", () => {
  assert.equal(shortcutOf(press("M")), "marker");
  assert.equal(shortcutOf(press("2")), "page-2");
  assert.equal(shortcutOf(press("z", { ctrlKey: true })), "undo");
  assert.equal(shortcutOf(press("p", { ctrlKey: true })), null, "printing stays printing");
  assert.equal(shortcutOf(press("s")), null);
});

test("what went from a sheet, and what stands already", () => {
  const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => /** @type {any} */ ({ name }));
  assert.deepEqual(compare([a, b], [a, b, c]), { kept: 2, gone: [] });
  assert.deepEqual(compare([a, b, c], [a, c]), { kept: 2, gone: [b] });
  assert.deepEqual(compare([c], [a, b, c, d]), { kept: 0, gone: [c] });
  assert.deepEqual(compare([a, b], []), { kept: 0, gone: [a, b] });
});

test("places are mended in whole pixels", () => {
  assert.deepEqual(wholePixels({ left: 1.2, top: 2, right: 3.1, bottom: 4.9 }, 2), { left: 2, top: 4, right: 7, bottom: 10 });
});
