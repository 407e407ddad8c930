/** Letters in a drawing of ours, where no style sheet reaches: how they look, and where each line of them stands. Pure. */

import { SIZES, lengthOf, leadingOf } from "../../rooms/writing.js";
import { UNITS, boxOf } from "./outline.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */

export const FAMILY = "'Atkinson Hyperlegible Next Variable', 'Noto Sans Variable', Verdana, sans-serif";
export const FONT = `font-family="${FAMILY}"`;
export const WEIGHT = 500;

/** @param {string} words */
export function escaped(words) {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * The lines of a text on the page, in drawing units: `down` is what they stand on, `room` how long they may be at most.
 * @param {Ink} ink
 * @returns {{size: number, lines: {words: string, left: number, down: number, room: number}[]}}
 */
export function lettersOf(ink) {
  const { text = "", width } = ink;
  const { left, top } = boxOf(ink);
  const [size, leading] = [SIZES[width] / UNITS, leadingOf(width) / UNITS];
  const lines = text.split("\n").map((words, at) => ({ words, left, down: top + at * leading + size, room: lengthOf(words, width) / UNITS }));
  return { size, lines };
}
