/** What is pulled open or put down in one go: a figure from corner to corner, a stamp that follows the hand. Pure. */

import { PAGE_HEIGHT, PAGE_WIDTH, deltas } from "../../rooms/page.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("../../rooms/page.js").Figure} Figure */

/** A figure smaller than this, in page units, was a tap: it gets a size that one sees. */
const LEAST = 120;
const TAPPED = 1_400;

export class Pulled {
  /** @type {Ink} another object whenever it changes, so that it is drawn anew */
  #ink;

  /**
   * @param {string} name of the item, pulled and kept
   * @param {{tool: "shape" | "stamp", colour: number, width: number, figure: Figure, picture: string}} choice
   * @param {number} x
   * @param {number} y
   */
  constructor(name, { tool, colour, width, figure, picture }, x, y) {
    const at = [inside(x, PAGE_WIDTH), inside(y, PAGE_HEIGHT)];
    const isStamp = tool === "stamp";
    this.name = name;
    this.#ink = { name, tool, colour, width, line: isStamp ? at : [...at, ...at], ...(isStamp ? { picture } : { figure }) };
  }

  get ink() {
    return this.#ink;
  }

  /** @param {number} x @param {number} y @returns {boolean} whether it moved */
  add(x, y) {
    const { line } = this.#ink;
    const px = inside(x, PAGE_WIDTH);
    const py = inside(y, PAGE_HEIGHT);
    if (px === line.at(-2) && py === line.at(-1)) return false;
    this.#ink = { ...this.#ink, line: [...line.slice(0, -2), px, py] };
    return true;
  }

  /** The command that keeps it. */
  command() {
    const { name, colour, width, figure, picture } = this.#ink;
    if (picture) return { kind: "stamp", stamp: name, picture, colour, width, points: this.#ink.line };
    return { kind: "shape", shape: name, figure, colour, width, points: deltas(opened(this.#ink.line)) };
  }
}

/** @param {number[]} line of two samples */
function opened([left, top, right, bottom]) {
  if (Math.hypot(right - left, bottom - top) >= LEAST) return [left, top, right, bottom];
  const x = Math.min(left, PAGE_WIDTH - TAPPED);
  const y = Math.min(top, PAGE_HEIGHT - TAPPED);
  return [x, y, x + TAPPED, y + TAPPED];
}

/** @param {number} value @param {number} end */
function inside(value, end) {
  return Math.max(0, Math.min(end, Math.round(value)));
}
