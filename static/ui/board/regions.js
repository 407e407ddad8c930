/** Which region of a colouring sheet lies at a point: the uppermost one, by the same paths that are drawn. */

import { SHEETS } from "../../art/colouring/sheets.js";
import { UNITS } from "./outline.js";

/** @type {Map<string, Path2D[]>} */
const paths = new Map();
/** @type {CanvasRenderingContext2D | null} asked, never drawn on */
let asked = null;

/**
 * @param {string} print that lies under the page
 * @param {number} x in page units @param {number} y
 * @returns {number | null} its number; null where nothing there can be coloured
 */
export function regionAt(print, x, y) {
  if (!(print in SHEETS)) return null;
  asked ??= document.createElement("canvas").getContext("2d");
  const known = paths.get(print) ?? SHEETS[print].filter(({ kind }) => kind === "region").map(({ path }) => new Path2D(path));
  paths.set(print, known);
  const found = known.findLastIndex((path) => asked?.isPointInPath(path, x / UNITS, y / UNITS));
  return found < 0 ? null : found;
}
