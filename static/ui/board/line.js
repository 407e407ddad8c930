/** A line in the making: takes samples, leaves out what nobody sees, and knows what the others lack of it. Pure. */

import { MAX_STROKE_NUMBERS, PAGE_HEIGHT, PAGE_MARGIN, PAGE_WIDTH, deltas } from "../../rooms/page.js";

/** @typedef {import("../../rooms/page.js").Tool} Tool */
/** What a line is drawn with. @typedef {{tool: Tool, colour: number, width: number}} Look */

/** How hard a pen may be pressed, in this many steps, each with its sign (RFC 4648 §5). */
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** What a pen says that cannot feel it (https://www.w3.org/TR/pointerevents3/#dom-pointerevent-pressure). */
const UNFELT = 0.5;
/** Samples nearer than this, in page units, would only be noise: well under a screen pixel on a projector. */
const NEAREST = 9;
/** A finger that went no further, in page units, touched. */
const TAP = 120;
/** What one piece may carry: at three bytes a number it fits a message with room to spare. */
const MAX_PIECE_NUMBERS = 512;

export class Line {
  /** How many numbers of `line` the others were sent. */
  #sent = 0;

  /**
   * @param {string} name the stroke's name, wet and dry
   * @param {Look} look
   */
  constructor(name, { tool, colour, width }) {
    this.name = name;
    this.tool = tool;
    this.colour = colour;
    this.width = width;
    /** @type {number[]} flat absolute samples in page units */
    this.line = [];
    /** A sign for each sample, if the pen feels how it is pressed. @type {string | undefined} */
    this.pressure = undefined;
  }

  /**
   * Go on to a point of the page (in page units, not yet whole numbers).
   * @param {number} x
   * @param {number} y
   * @param {number} [pressure] from 0 to 1, of a pen that feels it; the first sample says whether this one does
   * @returns {boolean} whether the line grew
   */
  add(x, y, pressure) {
    if (this.isFull) return false;
    const px = clamp(Math.round(x), PAGE_WIDTH);
    const py = clamp(Math.round(y), PAGE_HEIGHT);
    const { line } = this;
    if (line.length && Math.hypot(px - line[line.length - 2], py - line[line.length - 1]) < NEAREST) return false;
    if (!line.length && pressure !== undefined && pressure !== UNFELT && this.tool === "pen") this.pressure = "";
    if (this.pressure !== undefined) this.pressure += signOf(pressure ?? 0.5);
    line.push(px, py);
    return true;
  }

  /** Whether a hand only touched the paper. */
  get isTap() {
    const [x, y] = this.line;
    return this.line.every((value, at) => Math.abs(value - (at % 2 ? y : x)) < TAP);
  }

  /** Whether it holds all that one stroke may carry: the hand goes on with `next`. */
  get isFull() {
    return this.line.length >= MAX_STROKE_NUMBERS;
  }

  /**
   * The line that goes on where this one is full: it starts on the last sample, so that no gap shows.
   * @param {string} name
   */
  next(name) {
    const next = new Line(name, this);
    next.line.push(...this.line.slice(-2));
    next.pressure = this.pressure?.slice(-1);
    return next;
  }

  /** Whether the others lack some of it. */
  get hasNews() {
    return this.#sent < this.line.length;
  }

  /**
   * The next piece for the others, at most 256 samples; it goes on from the last sample before, so that all pieces
   * together are the line. Null when there is nothing new.
   * @returns {{points: number[], pressure?: string, first: boolean} | null}
   */
  piece() {
    if (!this.hasNews) return null;
    const first = this.#sent === 0;
    const end = Math.min(this.line.length, this.#sent + MAX_PIECE_NUMBERS);
    const points = deltas(this.line, this.#sent, end);
    const felt = this.pressure === undefined ? {} : { pressure: this.pressure.slice(this.#sent / 2, end / 2) };
    this.#sent = end;
    return { points, first, ...felt };
  }

  /** The others know nothing of it any more. */
  again() {
    this.#sent = 0;
  }

  /** The command that keeps it. */
  command() {
    const { name, tool, colour, width, pressure } = this;
    return { kind: "draw", stroke: name, tool, colour, width, points: deltas(this.line), ...(pressure ? { pressure } : {}) };
  }
}

/** @param {number} pressure from 0 to 1 */
function signOf(pressure) {
  return SIGNS[Math.max(0, Math.min(SIGNS.length - 1, Math.round(pressure * (SIGNS.length - 1))))];
}

/** How hard it was, from 0 to 1. @param {string} sign */
export function pressureOf(sign) {
  return Math.max(0, SIGNS.indexOf(sign)) / (SIGNS.length - 1);
}

/**
 * @param {number} value
 * @param {number} end
 */
function clamp(value, end) {
  return Math.max(-PAGE_MARGIN, Math.min(end + PAGE_MARGIN, value));
}
