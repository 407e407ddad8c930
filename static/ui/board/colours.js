/** What was filled, with its colour inside: the colours are entries of their own, but they lie where their item lies. Pure. */

import { NO_COLOUR } from "../../rooms/page.js";

/** @typedef {import("../../rooms/page.js").Stroke} Stroke */

/** @type {WeakMap<Stroke, Stroke>} the same object as long as its colour is the same: it is drawn once */
const coloured = new WeakMap();

/**
 * The last colour counts.
 * @param {Stroke[]} items in drawing order, colours among them
 * @returns {Map<string, number>} by the name of what they fill
 */
export function coloursOf(items) {
  /** @type {Map<string, number>} */
  const colours = new Map();
  for (const { tool, name, colour } of items) {
    if (tool === "fill" && colour === NO_COLOUR) colours.delete(name);
    else if (tool === "fill") colours.set(name, colour);
  }
  return colours;
}

/** @type {WeakMap<import("../../rooms/page.js").Backdrop, {key: string, coloured: import("../../rooms/page.js").Backdrop}>} */
const sheets = new WeakMap();

/**
 * A sheet with what was coloured on it, by region.
 * @param {import("../../rooms/page.js").Backdrop} backdrop
 * @param {Map<string, number>} colours
 * @returns {import("../../rooms/page.js").Backdrop} the same object as long as nothing changes
 */
export function sheetWithColours(backdrop, colours) {
  const start = `${backdrop.print}#`;
  /** @type {Record<string, number>} */
  const regions = {};
  for (const [name, colour] of colours) if (name.startsWith(start)) regions[name.slice(start.length)] = colour;
  const key = JSON.stringify(regions);
  if (key === "{}") return backdrop;
  const before = sheets.get(backdrop);
  if (before?.key === key) return before.coloured;
  const coloured = { ...backdrop, colours: { ...backdrop.colours, ...regions } };
  sheets.set(backdrop, { key, coloured });
  return coloured;
}

/**
 * @param {Stroke[]} items in drawing order
 * @param {Map<string, number>} colours
 * @returns {Stroke[]} what is drawn, in order
 */
export function withColours(items, colours) {
  if (!colours.size && !items.some(({ tool }) => tool === "fill")) return items;
  return items.flatMap((item) => {
    if (item.tool === "fill") return [];
    const inside = colours.get(item.name);
    return [inside === undefined ? item : filled(item, inside)];
  });
}

/** @param {Stroke} item @param {number} inside */
function filled(item, inside) {
  const before = coloured.get(item);
  if (before?.inside === inside) return before;
  const now = { ...item, inside };
  coloured.set(item, now);
  return now;
}
