/** What leaves while a hand is moving: new pieces of lines and the cursor, paced so that a room of tablets stays light. */

import { TURNS } from "../../rooms/tans.js";
import { LINES, MAX_ITEMS, MAX_PENS_BYTES, packItem, penMessage } from "../../wire/ink_wire.js";

/** @typedef {import("./line.js").Line} Line */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {{page: number, number: number, from: number, isSeen: boolean}} Way where a line grows, what it is called on the wire, from when on others see it, and whether they do */

/** Between two messages of moving pens: 25 a second look like a moving hand; more hands at one tablet share the way. */
const WET_MS = 40;
const HANDS_AT_FULL_PACE = 2;
/** Between two cursors of a hand that only hovers. */
const CURSOR_MS = 100;

export class Uplink {
  /** @type {Map<Line, Way>} the lines in the making */
  #lines = new Map();
  /** @type {{channel: string, x: number, y: number} | null} where the hand is, if the others do not know yet */
  #cursor = null;
  #cursorAt = -Infinity;
  /** @type {Map<number, number[]>} the tans that I carry, or let go, if the others do not know yet where */
  #carried = new Map();
  /** @type {number[][]} lines that the others saw and that were given up */
  #givenUp = [];
  #count = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #room;

  /** @param {BoardRoom} room */
  constructor(room) {
    this.#room = room;
  }

  /**
   * Send what this line grows by.
   * @param {Line} line
   * @param {string} channel
   * @param {number} [patience] milliseconds in which it may still be given up, so that nobody else sees it yet
   */
  follow(line, channel, patience = 0) {
    this.#lines.set(line, { page: pageOf(channel), number: this.#freeNumber(), from: performance.now() + patience, isSeen: false });
    this.#wake();
  }

  /**
   * The line is finished: the others get what they lack of it before the command that keeps it.
   * @param {Line} line
   */
  finish(line) {
    const way = this.#lines.get(line);
    if (way) this.#send(piecesOf(line, way));
    this.#lines.delete(line);
  }

  /**
   * The line is given up: whoever saw it sees it no more.
   * @param {Line} line
   */
  leave(line) {
    const way = this.#lines.get(line);
    if (way?.isSeen) {
      this.#givenUp.push(packItem({ kind: "piece", line: way.number, points: [] }));
      this.#wake();
    }
    this.#lines.delete(line);
  }

  /**
   * The hand hovers here, in page units.
   * @param {string} channel
   * @param {number} x
   * @param {number} y
   */
  point(channel, x, y) {
    this.#cursor = { channel, x: Math.round(x), y: Math.round(y) };
    this.#wake();
  }

  /**
   * The hand carries a tan.
   * @param {string} channel
   * @param {number} tan
   * @param {import("../../rooms/tans.js").Place} place
   */
  carry(channel, tan, { x, y, turn, flipped }) {
    this.#carried.set(tan, packItem({ kind: "pointing", page: pageOf(channel), x, y, tan: tan + 1, turn: turn + (flipped ? TURNS : 0) }));
    this.#wake();
  }

  /** It lets go of one, at its place. @param {string} channel @param {number} tan @param {number} x @param {number} y */
  release(channel, tan, x, y) {
    this.#carried.delete(tan);
    this.point(channel, x, y);
  }

  /** Another connection knows nothing of the lines that grow now. */
  again() {
    for (const line of this.#lines.keys()) line.again();
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#lines.clear();
    this.#carried.clear();
    this.#givenUp = [];
    this.#cursor = null;
  }

  /** A number that no line of ours has; those that dried a moment ago come last. */
  #freeNumber() {
    const taken = new Set(Array.from(this.#lines.values(), ({ number }) => number));
    do this.#count = (this.#count + 1) % LINES;
    while (taken.has(this.#count) && taken.size < LINES);
    return this.#count;
  }

  #wake() {
    const pace = Math.max(1, this.#lines.size / HANDS_AT_FULL_PACE);
    this.#timer ??= setTimeout(() => this.#tick(), WET_MS * pace);
  }

  #tick() {
    this.#timer = undefined;
    const now = performance.now();
    const items = [...this.#givenUp, ...[...this.#lines].flatMap(([line, way]) => (way.from <= now ? piecesOf(line, way) : []))];
    this.#givenUp = [];
    items.push(...this.#carried.values());
    this.#carried.clear();
    if (this.#cursor && now - this.#cursorAt >= CURSOR_MS) {
      const { channel, x, y } = this.#cursor;
      items.push(packItem({ kind: "pointing", page: pageOf(channel), x, y }));
      this.#cursor = null;
      this.#cursorAt = now;
    }
    this.#send(items);
    if (this.#lines.size || this.#cursor) this.#wake();
  }

  /** @param {number[][]} items as few messages as hold them */
  #send(items) {
    let rest = items;
    while (rest.length) {
      let size = 1;
      const most = rest.slice(0, MAX_ITEMS);
      const full = most.findIndex((item) => (size += item.length) > MAX_PENS_BYTES);
      const now = full < 0 ? most : most.slice(0, full);
      this.#room.sendInk(penMessage(now));
      rest = rest.slice(now.length);
    }
  }
}

/**
 * What the others lack of a line.
 * @param {Line} line
 * @param {Way} way
 */
function piecesOf(line, way) {
  const { page, number } = way;
  const items = [];
  for (let piece = line.piece(); piece; piece = line.piece()) {
    const { name, tool, colour, width } = line;
    const { first, ...more } = piece;
    way.isSeen = true;
    if (first) items.push(packItem({ kind: "beginning", line: number, page, tool, colour, width, name, ...more }));
    else items.push(packItem({ kind: "piece", line: number, ...more }));
  }
  return items;
}

/** @param {string} channel `page-1` … */
function pageOf(channel) {
  return parseInt(channel.slice("page-".length), 10);
}
