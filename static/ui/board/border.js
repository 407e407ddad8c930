/** The border of the own zone, while one draws: ink stops there, and goes on where the hand comes back. Pure. */

import { holds, reachOf, within } from "../../rooms/zones.js";
import { Line } from "./line.js";

/** @typedef {import("../../rooms/zones.js").Zone} Zone */
/** @typedef {{zone: Zone, bounds: Zone}} Held where a line may go: `bounds` is what the zone leaves for its middle */

/** @param {Zone | null} zone @param {Pick<import("../../rooms/page.js").Ink, "tool" | "width" | "figure">} look @returns {Held | null} */
export function heldIn(zone, look) {
  return zone && { zone, bounds: within(zone, reachOf(look)) };
}

/** Lines whose hand is outside now: nothing of them is drawn until it comes back. */
export class Border {
  /** @type {Map<import("./drawing.js").Begun, {channel: string, held: Held}>} */
  #outside = new Map();

  /**
   * Let a line wait at the border.
   * @param {Line} line @param {string} channel @param {Held} held
   */
  stop(line, channel, held) {
    this.#outside.set(line, { channel, held });
    return line;
  }

  /**
   * The hand moves; whether the line goes on from here, and where.
   * @param {import("./drawing.js").Begun} line @param {number} x @param {number} y
   */
  back(line, x, y) {
    const waiting = this.#outside.get(line);
    if (!waiting || !holds(waiting.held.bounds, x, y)) return null;
    this.#outside.delete(line);
    return waiting;
  }

  /** @param {import("./drawing.js").Begun} line */
  forget(line) {
    this.#outside.delete(line);
  }

  clear() {
    this.#outside.clear();
  }
}

/** The last sample before the border. @param {Held} held @param {number} x @param {number} y */
export function atBorder({ bounds }, x, y) {
  return { x: Math.max(bounds.left, Math.min(bounds.right, x)), y: Math.max(bounds.top, Math.min(bounds.bottom, y)) };
}
