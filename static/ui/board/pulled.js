/** What is pulled open or put down in one go: a figure from corner to corner, a stamp that follows the hand. Pure. */

import { PAGE_HEIGHT, PAGE_WIDTH, deltas } from "../../rooms/page.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("../../rooms/page.js").Figure} Figure */

/** A figure smaller than this, in page units, was a tap: it gets a size that one sees. */
const LEAST = 120;
const TAPPED = 1_400;

/** @typedef {import("../../rooms/zones.js").Zone} Zone */

/** @type {Zone} */
const PAPER = { left: 0, top: 0, right: PAGE_WIDTH, bottom: PAGE_HEIGHT };

export class Pulled {
  /** @type {Ink} another object whenever it changes, so that it is drawn anew */
  #ink;
  #bounds;

  /**
   * @param {string} name of the item, pulled and kept
   * @param {{tool: "shape" | "stamp", colour: number, width: number, figure: Figure, picture: string}} choice
   * @param {number} x
   * @param {number} y
   * @param {Zone} [bounds] where its points stay
   */
  constructor(name, { tool, colour, width, figure, picture }, x, y, bounds = PAPER) {
    this.#bounds = bounds;
    const at = inside(bounds, x, y);
    const isStamp = tool === "stamp";
    this.name = name;
    this.#ink = { name, tool, colour, width, line: isStamp ? at : [...at, ...at], ...(isStamp ? { picture } : { figure }) };
  }

  get ink() {
    return this.#ink;
  }

  /** @param {number} x @param {number} y @param {number} [_pressure] nothing to a figure @returns {boolean} whether it moved */
  add(x, y, _pressure) {
    const { line } = this.#ink;
    const [px, py] = inside(this.#bounds, x, y);
    if (px === line.at(-2) && py === line.at(-1)) return false;
    this.#ink = { ...this.#ink, line: [...line.slice(0, -2), px, py] };
    return true;
  }

  /** The command that keeps it. */
  command() {
    const { name, colour, width, figure, picture } = this.#ink;
    if (picture) return { kind: "stamp", stamp: name, picture, colour, width, points: this.#ink.line };
    return { kind: "shape", shape: name, figure, colour, width, points: deltas(opened(this.#ink.line, this.#bounds)) };
  }
}

/** @param {number[]} line of two samples @param {Zone} bounds */
function opened([left, top, right, bottom], bounds) {
  if (Math.hypot(right - left, bottom - top) >= LEAST) return [left, top, right, bottom];
  const x = Math.min(left, bounds.right - TAPPED);
  const y = Math.min(top, bounds.bottom - TAPPED);
  return [x, y, x + TAPPED, y + TAPPED];
}

/** @param {Zone} bounds @param {number} x @param {number} y */
function inside({ left, top, right, bottom }, x, y) {
  return [Math.max(left, Math.min(right, Math.round(x))), Math.max(top, Math.min(bottom, Math.round(y)))];
}
