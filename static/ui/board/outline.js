/** The one outline of ink: from a line's integer samples to the polygon that is filled. Pure, the same everywhere. */

import { getStroke } from "perfect-freehand";

import { boxOfText } from "../../rooms/writing.js";
import { pressureOf } from "./line.js";
import { diameterOf } from "./paintbox.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

/** Page units in one drawing unit: the outline's own constants are made for lines of some hundred units. */
export const UNITS = 10;
/** The paper in drawing units. */
export const PAPER = { width: 1_600, height: 1_000 };

/** How a tool meets the paper. Where a pen's pressure was not felt it comes from its speed: wet and dry agree. */
const FEEL = {
  pen: { thinning: 0.45, smoothing: 0.5, streamline: 0.45 },
  marker: { thinning: 0, smoothing: 0.6, streamline: 0.5 },
  eraser: { thinning: 0, smoothing: 0.6, streamline: 0.35 },
};

/** A pen that feels: from a third of its width to as much more. */
const PRESSED = { thinning: 0.7 };

/**
 * The polygon around a line, in drawing units; empty for a line that never left its first point (that is a dot).
 * @param {Ink} ink
 * @returns {number[][]}
 */
export function outline(ink) {
  const { tool, line, pressure } = ink;
  if (isDot(line) || !(tool in FEEL)) return [];
  /** @type {number[][]} */
  const samples = [];
  for (let i = 0; i < line.length; i += 2) {
    const sample = [line[i] / UNITS, line[i + 1] / UNITS];
    samples.push(pressure ? [...sample, pressureOf(pressure[i / 2])] : sample);
  }
  const feel = FEEL[/** @type {keyof typeof FEEL} */ (tool)];
  return getStroke(samples, { ...feel, ...(pressure ? PRESSED : {}), size: diameterOf(ink), simulatePressure: tool === "pen" && !pressure, last: true });
}

/**
 * Whether all samples are one.
 * @param {readonly number[]} line
 */
export function isDot(line) {
  for (let i = 2; i < line.length; i += 2) if (line[i] !== line[0] || line[i + 1] !== line[1]) return false;
  return true;
}

/**
 * What a line can touch at most, in drawing units.
 * @param {Ink} ink
 * @returns {Box}
 */
export function boxOf(ink) {
  const { line } = ink;
  if (ink.tool === "text") return boxOfLetters(ink);
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < line.length; i += 2) {
    if (line[i] < left) left = line[i];
    if (line[i] > right) right = line[i];
    if (line[i + 1] < top) top = line[i + 1];
    if (line[i + 1] > bottom) bottom = line[i + 1];
  }
  const reach = diameterOf(ink);
  return { left: left / UNITS - reach, top: top / UNITS - reach, right: right / UNITS + reach, bottom: bottom / UNITS + reach };
}

/** @param {Ink} ink @returns {Box} */
function boxOfLetters({ text = "", width, line }) {
  const { left, top, right, bottom } = boxOfText(text, width, line);
  return { left: left / UNITS, top: top / UNITS, right: right / UNITS, bottom: bottom / UNITS };
}

/**
 * @param {Box | null} a
 * @param {Box | null} b
 * @returns {Box | null} what holds both
 */
export function union(a, b) {
  if (!a || !b) return a ?? b;
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/**
 * @param {Box} a
 * @param {Box} b
 */
export function meet(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
