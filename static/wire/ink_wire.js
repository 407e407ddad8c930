/**
 * The binary wire of ink, byte by byte (docs/protocol.md): what pens send while they move, and the frames in which
 * everybody sees them. Pure. The other end is `signaling/socket/ink_wire.py`; shared vectors hold the two together.
 */

/** @typedef {"pen" | "marker" | "eraser"} Tool */
/** @typedef {{kind: "piece", line: number, points: number[], pressure?: string}} Piece the next part of a line; without points it is given up */
/**
 * @typedef {{kind: "beginning", line: number, page: number, tool: Tool, colour: number, width: number, name: string,
 *   points: number[], pressure?: string}} Beginning the first part of a line, and how it looks
 */
/** @typedef {{kind: "pointing", page: number, x: number, y: number, tan?: number, turn?: number}} Pointing where a pen hovers, or the middle of a tan that is carried, from 1, and its turn, 24 more where it is flipped */
/** @typedef {{kind: "who", participant: string, person: string, seat: string | null}} Who whose an author's number is */
/** @typedef {(Piece | Beginning | Pointing | Who) & {author: number}} Part */
/** @typedef {{kind: 2 | 3, origin: number, number: number, parts: Part[]}} Frame */
/** @typedef {{author: number, line: number, at: number}} DriedStroke */
/** @typedef {{kind: 4, origin: number, channel: string, epoch: string, from_seq: number, strokes: DriedStroke[]}} Dried */

export const PENS = 1;
export const TICK = 2;
export const KNOWN = 3;
export const DRIED = 4;
export const PACKED = 5;

/** Lines of one participant that can grow at a time. */
export const LINES = 32;
export const MAX_PENS_BYTES = 4_096;
export const MAX_ITEMS = 32;
/** No frame of ours is larger; a larger one is not read. */
const MAX_FRAME_BYTES = 1 << 20;

/** The highest bit of a line's item: a sign a sample tells how hard the pen was pressed. */
const FELT = 0x80;
const PRESSURE = /^[A-Za-z0-9_-]+$/;
const GO_ON = 0;
const BEGIN = 1;
const POINT = 2;
const WHO = 3;
/** @type {Tool[]} */
const TOOLS = ["pen", "marker", "eraser"];
const WIDTHS = 3;
const HEX_NAME = /^[0-9a-f]{32}$/;
/** A varint holds what a JavaScript number holds exactly. */
const MAX_SHIFTS = 8;

/** What came over the wire is not of it. */
export class InkError extends Error {}

// --- writing ----------------------------------------------------------------------------------------------------------

/**
 * @param {number[]} out
 * @param {number} number from 0
 */
function putNumber(out, number) {
  while (number > 0x7f) {
    out.push((number & 0x7f) | 0x80);
    number >>>= 7;
  }
  out.push(number);
}

/**
 * @param {number[]} out
 * @param {number} number
 */
function putSigned(out, number) {
  putNumber(out, number < 0 ? -2 * number - 1 : 2 * number);
}

/**
 * @param {readonly number[]} numbers x0, y0, then dx, dy each
 * @returns {number[]} bytes
 */
export function pack(numbers) {
  /** @type {number[]} */
  const out = [];
  for (const number of numbers) putSigned(out, number);
  return out;
}

/**
 * One item of a message, as bytes.
 * @param {Piece | Beginning | Pointing} item
 * @returns {number[]}
 */
export function packItem(item) {
  /** @type {number[]} */
  const out = [];
  if (item.kind === "pointing") {
    out.push(((item.tan ?? 0) << 2) | POINT);
    putNumber(out, item.page);
    putSigned(out, item.x);
    putSigned(out, item.y);
    if (item.tan) putNumber(out, item.turn ?? 0);
    return out;
  }
  out.push((item.line << 2) | (item.kind === "piece" ? GO_ON : BEGIN) | (item.pressure ? FELT : 0));
  if (item.kind === "beginning") {
    putNumber(out, item.page);
    out.push((TOOLS.indexOf(item.tool) << 6) | (item.width << 4) | item.colour);
    putName(out, item.name);
  }
  const points = pack(item.points);
  putNumber(out, points.length);
  for (const byte of points) out.push(byte);
  for (const sign of item.pressure ?? "") out.push(sign.charCodeAt(0));
  return out;
}

/**
 * @param {readonly number[][]} items packed ones
 * @returns {Uint8Array}
 */
export function penMessage(items) {
  return Uint8Array.from([PENS, ...items.flat()]);
}

/**
 * @param {number[]} out
 * @param {string} name
 */
function putName(out, name) {
  const isHex = HEX_NAME.test(name);
  out.push(isHex ? 0 : name.length);
  if (isHex) for (let i = 0; i < 32; i += 2) out.push(parseInt(name.slice(i, i + 2), 16));
  else for (const letter of name) out.push(letter.charCodeAt(0));
}

// --- reading ----------------------------------------------------------------------------------------------------------

/**
 * @param {Uint8Array} bytes a message of the server
 * @returns {Frame | Dried}
 * @throws {InkError} for whatever is malformed, cut off or too large
 */
export function readFrame(bytes) {
  if (bytes.length > MAX_FRAME_BYTES) throw new InkError("more bytes than a frame has");
  const read = new Reading(bytes);
  const kind = read.byte();
  if (kind === TICK || kind === KNOWN) return readTick(read, kind);
  if (kind === DRIED) return readDried(read);
  throw new InkError("a message of another kind");
}

/**
 * @param {Reading} read
 * @param {2 | 3} kind
 * @returns {Frame}
 */
function readTick(read, kind) {
  const origin = read.origin();
  const number = read.number();
  /** @type {Part[]} */
  const parts = [];
  while (!read.isDone) parts.push(readPart(read));
  return { kind, origin, number, parts };
}

/**
 * @param {Reading} read
 * @returns {Part}
 */
function readPart(read) {
  const author = read.number();
  const head = read.byte();
  const line = (head & ~FELT) >> 2;
  switch (head & 3) {
    case GO_ON:
      return read.isEmptyNext && !(head & FELT) ? { author, kind: "piece", line, points: read.nothing() } : { author, kind: "piece", line, ...readLine(read, head) };
    case BEGIN: {
      const page = read.number();
      const look = read.byte();
      const tool = TOOLS[look >> 6];
      const width = (look >> 4) & 3;
      if (!tool || width >= WIDTHS) throw new InkError("a look that no pen has");
      const name = read.name();
      return { author, kind: "beginning", line, page, tool, colour: look & 15, width, name, ...readLine(read, head) };
    }
    case POINT:
      return { author, kind: "pointing", page: read.number(), x: read.signed(), y: read.signed(), ...(line ? { tan: line, turn: read.number() } : {}) };
    default:
      return { author, kind: "who", participant: read.text(), person: read.text(), seat: read.text() || null };
  }
}

/** @param {Reading} read @param {number} head of the item @returns {{points: number[], pressure?: string}} */
function readLine(read, head) {
  const points = read.points();
  return head & FELT ? { points, pressure: read.pressure(points.length / 2) } : { points };
}

/**
 * @param {Reading} read
 * @returns {Dried}
 */
function readDried(read) {
  const origin = read.origin();
  const channel = read.text();
  const epoch = read.text();
  const from_seq = read.number();
  let at = read.number();
  /** @type {DriedStroke[]} */
  const strokes = [];
  while (!read.isDone) {
    const author = read.number();
    const line = read.byte();
    at += read.signed();
    strokes.push({ author, line, at });
  }
  return { kind: DRIED, origin, channel, epoch, from_seq, strokes };
}

/** Bytes that are read from front to back. */
export class Reading {
  #bytes;
  #at = 0;

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.#bytes = bytes;
  }

  get isDone() {
    return this.#at >= this.#bytes.length;
  }

  byte() {
    if (this.isDone) throw new InkError("an end before its time");
    return this.#bytes[this.#at++];
  }

  /** Whether what comes next has no bytes. */
  get isEmptyNext() {
    return this.#bytes[this.#at] === 0;
  }

  /** @returns {number[]} none, and the 0 that says so is read */
  nothing() {
    this.byte();
    return [];
  }

  number() {
    let value = 0;
    let unit = 1;
    for (let shifts = 0; shifts < MAX_SHIFTS; shifts++) {
      const byte = this.byte();
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) {
        if (!Number.isSafeInteger(value)) break;
        return value;
      }
      unit *= 128;
    }
    throw new InkError("a number that is too long");
  }

  signed() {
    const value = this.number();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }

  origin() {
    return this.byte() * 0x1000000 + (this.byte() << 16) + (this.byte() << 8) + this.byte();
  }

  /** @returns {Uint8Array} */
  slice() {
    const length = this.number();
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new InkError("an end before its time");
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }

  /** @returns {Uint8Array} all that follows */
  rest() {
    return this.#bytes.subarray(this.#at);
  }

  text() {
    return new TextDecoder().decode(this.slice());
  }

  name() {
    if (this.#bytes[this.#at] !== 0) return this.text();
    this.#at += 1;
    let name = "";
    for (let i = 0; i < 16; i++) name += this.byte().toString(16).padStart(2, "0");
    return name;
  }

  /** @param {number} count of samples */
  pressure(count) {
    let signs = "";
    for (let i = 0; i < count; i++) signs += String.fromCharCode(this.byte());
    if (!PRESSURE.test(signs)) throw new InkError("no pen is pressed like that");
    return signs;
  }

  points() {
    const part = new Reading(this.slice());
    const numbers = [];
    while (!part.isDone) numbers.push(part.signed());
    if (!numbers.length || numbers.length % 2) throw new InkError("half a point");
    return numbers;
  }
}
