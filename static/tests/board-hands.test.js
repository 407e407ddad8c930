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

  /** Commit what waits first. @param {string} kind */
  grant(kind = "drawn.1") {
    const { command } = this.waiting.shift();
    const event = { ...command, kind };
    const entry = { seq: this.entries.length + 1, author: this.me, op_id: "", at: 0, event };
    this.entries.push(entry);
    return entry;
  }
}

/** @type {import("../ui/board/drawing.js").Choice} */
const PEN = { tool: "pen", colour: 3, width: 1, figure: "ellipse", picture: "fish" };

/** @param {SlowRoom} room @param {Partial<typeof PEN>} [chosen] */
function drawingIn(room, chosen) {
  const uplink = new Uplink(room);
  /** @type {number[][]} */
  const filled = [];
  const drawing = new Drawing({
    room,
    uplink,
    channel: () => PAGE,
    choice: () => ({ ...PEN, ...chosen }),
    changed: () => {},
    fill: (...where) => filled.push(where),
  });
  /** @param {number} x @param {number} y */
  const line = (x, y) => /** @type {import("../ui/board/line.js").Line} */ (drawing.begin(x, y));
  return { uplink, drawing, filled, line };
}

test("a figure is pulled open from corner to corner, and nobody sees it before it is let go", () => {
  const room = new SlowRoom();
  const { drawing } = drawingIn(room, { tool: "shape" });
  const begun = drawing.begin(1_000, 2_000);
  assert.ok(begun);
  const first = drawing.inks(PAGE)[0];
  drawing.extend(begun, 4_000.4, 900);
  const [second] = drawing.inks(PAGE);
  assert.notEqual(first, second, "another object, so that it is drawn anew");
  assert.deepEqual([second.figure, second.line], ["ellipse", [1_000, 2_000, 4_000, 900]]);
  drawing.end(begun);
  const { op_id, command } = room.waiting[0];
  assert.equal(op_id, begun.name);
  assert.deepEqual(command, { kind: "shape", shape: begun.name, figure: "ellipse", colour: 3, width: 1, points: [1_000, 2_000, 3_000, -1_100] });
  assert.deepEqual(drawing.inks(PAGE), []);
});

test("a line that others saw and that is given up is told to them, one that nobody saw is not", async () => {
  const room = new SlowRoom();
  /** @type {Uint8Array[]} */
  const sent = [];
  room.sendInk = (/** @type {Uint8Array} */ message) => void sent.push(message);
  const { uplink, drawing, line } = drawingIn(room);
  drawing.drop(line(1_000, 1_000));
  const seen = line(2_000, 2_000);
  await new Promise((resolve) => setTimeout(resolve, 90));
  assert.equal(sent.length, 1, "the line's beginning");
  drawing.drop(seen);
  await new Promise((resolve) => setTimeout(resolve, 90));
  uplink.stop();
  assert.equal(sent.length, 2);
  assert.deepEqual([sent[1].length, sent[1][1] & 3, sent[1][2]], [3, 0, 0]);
});

test("a tap with a figure gives one that is seen, on the paper", () => {
  const room = new SlowRoom();
  const { drawing } = drawingIn(room, { tool: "shape", figure: "rectangle" });
  const begun = drawing.begin(15_990, 9_990);
  assert.ok(begun);
  drawing.end(begun);
  assert.deepEqual(room.waiting[0].command.points, [14_600, 8_600, 1_400, 1_400]);
});

test("a stamp follows the hand and stays where it is let go", () => {
  const room = new SlowRoom();
  const { drawing } = drawingIn(room, { tool: "stamp", width: 2 });
  const begun = drawing.begin(100, 100);
  assert.ok(begun);
  drawing.extend(begun, 20_000, 700);
  drawing.end(begun);
  const { kind, picture, points, width } = room.waiting[0].command;
  assert.deepEqual([kind, picture, points, width], ["stamp", "fish", [16_000, 700], 2]);
});

test("a bucket is one tap; the upper end of a pen erases whatever is chosen", () => {
  const room = new SlowRoom();
  const { drawing, filled, uplink } = drawingIn(room, { tool: "fill" });
  assert.equal(drawing.begin(300, 400), null);
  assert.deepEqual(filled, [[300, 400, 3]]);
  const erasing = drawing.begin(300, 400, { tool: "eraser" });
  assert.ok(erasing);
  assert.equal(/** @type {any} */ (erasing).tool, "eraser");
  drawing.drop(erasing);
  uplink.stop();
});

test("a colour lies in what it fills, the same object as long as it stays, and the last one counts", () => {
  const room = new SlowRoom();
  const { drawing } = drawingIn(room, { tool: "shape" });
  const leaf = new Leaf(room, PAGE);
  const begun = drawing.begin(1_000, 1_000);
  assert.ok(begun);
  drawing.extend(begun, 5_000, 5_000);
  drawing.end(begun);
  leaf.read([room.grant("shape.1")]);
  const plain = leaf.dry[0];
  room.command(PAGE, { kind: "fill", onto: begun.name, colour: 5 });
  leaf.changed();
  assert.deepEqual([leaf.dry.map((ink) => ink.inside), leaf.soon], [[5], []], "at once, before it is committed");
  const blue = leaf.dry[0];
  leaf.read([room.grant("filled.1")]);
  assert.equal(leaf.dry[0], blue);
  room.command(PAGE, { kind: "fill", onto: begun.name, colour: 6 });
  leaf.read([room.grant("filled.1")]);
  assert.equal(leaf.dry[0].inside, 6);
  assert.equal(plain.inside, undefined);
});

test("my line shows before it is committed, and once afterwards", () => {
  const room = new SlowRoom();
  const { uplink, drawing, line: begin } = drawingIn(room);
  const leaf = new Leaf(room, PAGE);
  const line = begin(100, 100);
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
  assert.equal(shortcutOf(press("z", { ctrlKey: true, shiftKey: true })), "redo");
  assert.equal(shortcutOf(press("y", { ctrlKey: true })), "redo");
  assert.equal(shortcutOf(press("s")), "stamp");
  assert.equal(shortcutOf(press("s", { ctrlKey: true })), null, "saving stays saving");
  assert.equal(shortcutOf(press("q")), null);
});

test("what went from a sheet, and what stands already", () => {
  const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => /** @type {any} */ ({ name }));
  assert.deepEqual(compare([a, b], [a, b, c]), { kept: 2, gone: [] });
  assert.deepEqual(compare([a, b, c], [a, c]), { kept: 2, gone: [b] });
  assert.deepEqual(compare([c], [a, b, c, d]), { kept: 0, gone: [c] });
  assert.deepEqual(compare([a, b], []), { kept: 0, gone: [a, b] });
});

test("places are mended in whole pixels", () => {
  assert.deepEqual(wholePixels({ left: 1.2, top: 2, right: 3.1, bottom: 4.9 }, { scale: 2, x: 0, y: 0 }), { left: 2, top: 4, right: 7, bottom: 10 });
});
