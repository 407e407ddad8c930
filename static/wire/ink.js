/** Ink as it comes over the wire: frames become pieces of lines, cursors, and the entries of strokes that dried. Pure. */

import { DRIED, KNOWN, readFrame } from "./ink_wire.js";

/** @typedef {import("./ink_wire.js").Frame} Frame */
/** @typedef {import("./ink_wire.js").Dried} Dried */
/** @typedef {import("./ink_wire.js").Part} Part */
/** @typedef {import("./ink_wire.js").Tool} Tool */
/** @typedef {import("./messages.js").Entries} Entries */
/** @typedef {import("./messages.js").WireEntry} WireEntry */

/**
 * A piece of somebody's line in the making; `samples` are flat and absolute, in page units; `first` starts it, `gone`: it was given up.
 * @typedef {{channel: string, participant: string, person: string, stroke: string, tool: Tool, colour: number,
 *   width: number, samples: number[], pressure?: string, first: boolean, gone?: boolean}} WetInk
 */
/** Where somebody's pen is, or the tan that they carry. @typedef {{channel: string, participant: string, person: string, x: number, y: number, tan?: number, turn?: number}} CursorMoved */
/** @typedef {{participant: string, person: string, seat: string | null}} Author */
/** A line from its beginning; `points` are all deltas so far. @typedef {{stroke: string, page: number, tool: Tool, colour: number, width: number, points: number[], pressure: string, x: number, y: number}} Line */
/** @typedef {{tick: number, authors: Map<number, Author>, lines: Map<number, Map<number, Line>>}} Origin */

/** Who sends frames: the worker of the room, and those of its other members. */
const MOST_ORIGINS = 64;

export class InkReader {
  /** @type {Map<number, Origin>} */
  #origins = new Map();

  /** A new connection: what is known comes anew. */
  forget() {
    this.#origins.clear();
  }

  /**
   * @param {Uint8Array} message
   * @returns {{wet: WetInk[], cursors: CursorMoved[], dried: Entries | null}} `dried.head` is more than its entries
   *   hold where one of them has to be read
   * @throws {import("./ink_wire.js").InkError}
   */
  take(message) {
    const frame = readFrame(message);
    if (frame.kind === DRIED) return { wet: [], cursors: [], dried: this.#dry(frame) };
    return { ...this.#tick(frame), dried: null };
  }

  /** @param {Frame} frame */
  #tick({ kind, origin: name, number, parts }) {
    const origin = this.#origin(name, number);
    // A tick was left out on its way: which piece is missing where, nobody knows.
    const before = kind === KNOWN ? number : number - 1;
    if (origin.tick !== before) origin.lines.clear();
    origin.tick = number;
    /** @type {WetInk[]} */
    const wet = [];
    /** @type {CursorMoved[]} */
    const cursors = [];
    for (const part of parts) {
      if (part.kind === "who") {
        const { participant, person, seat } = part;
        origin.authors.set(part.author, { participant, person, seat });
        continue;
      }
      const author = origin.authors.get(part.author);
      if (!author) continue;
      const { participant, person } = author;
      if (part.kind === "pointing") {
        const { page, x, y, tan, turn } = part;
        cursors.push({ channel: `page-${page}`, participant, person, x, y, ...(tan ? { tan, turn } : {}) });
        continue;
      }
      const line = lineOf(origin, part);
      if (!line) continue;
      const { stroke, tool, colour, width } = line;
      const samples = grow(line, part.points);
      const { pressure } = part;
      wet.push({ channel: `page-${line.page}`, participant, person, stroke, tool, colour, width, samples, first: part.kind === "beginning", ...(pressure ? { pressure } : {}) });
      line.pressure += pressure ?? "";
      if (part.points.length) continue;
      wet[wet.length - 1].gone = true;
      origin.lines.get(part.author)?.delete(part.line);
    }
    return { wet, cursors };
  }

  /**
   * @param {number} name
   * @param {number} number of the first frame from there
   */
  #origin(name, number) {
    let origin = this.#origins.get(name);
    if (!origin) {
      if (this.#origins.size >= MOST_ORIGINS) this.#origins.clear();
      this.#origins.set(name, (origin = { tick: number, authors: new Map(), lines: new Map() }));
    }
    return origin;
  }

  /**
   * @param {Dried} dried
   * @returns {Entries}
   */
  #dry({ origin: name, channel, epoch, from_seq, strokes }) {
    const origin = this.#origins.get(name);
    /** @type {WireEntry[]} */
    const entries = [];
    for (const stroke of strokes) {
      const author = origin?.authors.get(stroke.author);
      const lines = origin?.lines.get(stroke.author);
      const line = lines?.get(stroke.line);
      lines?.delete(stroke.line);
      if (!author || !line) break;
      entries.push(entryOf(from_seq + entries.length + 1, stroke.at, author, line));
    }
    return { channel, epoch, from_seq, head: from_seq + strokes.length, entries, anew: false };
  }
}

/**
 * @param {Origin} origin
 * @param {Part & {kind: "piece" | "beginning"}} part
 * @returns {Line | undefined} undefined for one whose beginning we did not see
 */
function lineOf(origin, part) {
  let lines = origin.lines.get(part.author);
  if (part.kind === "piece") return lines?.get(part.line);
  if (!lines) origin.lines.set(part.author, (lines = new Map()));
  const { page, tool, colour, width } = part;
  const line = { stroke: part.name, page, tool, colour, width, points: [], pressure: "", x: 0, y: 0 };
  lines.set(part.line, line);
  return line;
}

/**
 * @param {Line} line
 * @param {readonly number[]} points
 * @returns {number[]} their samples
 */
function grow(line, points) {
  const samples = [];
  for (let i = 0; i < points.length; i += 2) {
    samples.push((line.x += points[i]), (line.y += points[i + 1]));
    line.points.push(points[i], points[i + 1]);
  }
  return samples;
}

/**
 * @param {number} seq
 * @param {number} at
 * @param {Author} author
 * @param {Line} line
 * @returns {WireEntry}
 */
function entryOf(seq, at, { person, seat }, { stroke, tool, colour, width, points, pressure }) {
  const event = /** @type {import("./messages.js").StrokeDrawn} */ ({ kind: "drawn.1", stroke, tool, colour, width, points, ...(pressure ? { pressure } : {}) });
  return { seq, author: { person, seat }, op_id: stroke, at, event };
}
