/** A tangram as it is seen under a page: outline and tans, from the entries that lay them. Pure. */

import { OUTLINES } from "../../art/tangram/outlines.js";
import { HOME, cornersOf, isTangram, placesOf } from "../../rooms/tans.js";

/** @typedef {import("../../rooms/page.js").Backdrop} Backdrop */
/** @typedef {import("../../rooms/page.js").Stroke} Stroke */
/** @typedef {import("../../rooms/tans.js").Place} Place */

/** Of each tan: apart in lightness too, and none like the outline. */
export const TAN_COLOURS = ["#d62f2b", "#2450ba", "#f2800f", "#f8cb10", "#82bd2a", "#7c3fa3", "#38b2e8"];
const OUTLINE = "#c3c9d6";

/** @type {Stroke[]} */
const NONE = [];

/**
 * What is drawn, and what lies with a tangram.
 * @param {Stroke[]} items in order
 */
export function withoutTans(items) {
  if (!items.some(({ tan }) => tan)) return { drawn: items, tans: NONE };
  /** @type {Stroke[]} */
  const tans = [];
  /** @type {Stroke[]} */
  const drawn = [];
  for (const item of items) (item.tan ? tans : drawn).push(item);
  return { drawn, tans };
}

/** @type {WeakMap<Backdrop, {key: string, laid: Backdrop}>} */
const known = new WeakMap();

/**
 * A tangram with its tans where these items laid them.
 * @param {Backdrop} backdrop
 * @param {readonly Stroke[]} items
 * @returns {Backdrop} the same object as long as nothing changes
 */
export function withTans(backdrop, items) {
  if (!items.length || !isTangram(backdrop.print)) return backdrop;
  const tans = placesOf(items, backdrop.print);
  const key = JSON.stringify(tans);
  const before = known.get(backdrop);
  if (before?.key === key) return before.laid;
  const laid = { ...backdrop, tans };
  known.set(backdrop, { key, laid });
  return laid;
}

/** Its outline alone: where its tans are moved, they are drawn apart. @param {Backdrop} backdrop @returns {Backdrop} */
export function withoutItsTans(backdrop) {
  return isTangram(backdrop.print) ? { ...backdrop, tans: [] } : backdrop;
}

/** @param {string} print @returns {Place[]} where each tan lies in the outline; none where there is no outline */
export function outlineOf(print) {
  return (OUTLINES[print] ?? []).map(([x, y, turn, flipped]) => ({ x, y, turn, flipped: Boolean(flipped) }));
}

/** @param {string} print @param {readonly Place[]} [tans] @returns {string} markup in page units */
export function tangram(print, tans = HOME) {
  const shadow = outlineOf(print).map((place, tan) => `<path d="${pathOf(tan, place)}"/>`);
  const laid = tans.map((place, tan) => `<path fill="${TAN_COLOURS[tan]}" d="${pathOf(tan, place)}"/>`);
  return `<g fill="${OUTLINE}" stroke="${OUTLINE}" stroke-width="40" stroke-linejoin="round">${shadow.join("")}</g>
    <g stroke="#ffffff" stroke-width="36" stroke-linejoin="round">${laid.join("")}</g>`;
}

/** @param {number} tan @param {Place} place */
export function pathOf(tan, place) {
  return `M${cornersOf(tan, place).map((corner) => corner.join(" ")).join("L")}Z`;
}
