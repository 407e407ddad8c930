/** Lines too long for one stroke, put together again, so that a marker lets the paper through once where they meet. Pure. */

import { MAX_STROKE_NUMBERS } from "../../rooms/page.js";

/** @typedef {import("../../rooms/page.js").Stroke} Stroke */

/** @type {WeakMap<Stroke, {before: Stroke, whole: Stroke}>} by the later stroke: the same object is drawn once */
const wholes = new WeakMap();

/**
 * Other tools cover themselves, so that only a marker's seam shows. The whole line lies where its last stroke lies.
 * @param {Stroke[]} strokes in drawing order
 * @returns {Stroke[]}
 */
export function withoutSeams(strokes) {
  /** @type {Map<string, Stroke>} by person, their last marker stroke if it is full */
  const full = new Map();
  /** @type {Set<Stroke>} */
  const continued = new Set();
  const out = [];
  for (const stroke of strokes) {
    let line = stroke;
    if (stroke.tool === "marker") {
      const before = full.get(stroke.person);
      if (before && goesOn(before, stroke)) {
        continued.add(before);
        line = joined(before, stroke);
      }
      if (stroke.line.length >= MAX_STROKE_NUMBERS) full.set(stroke.person, line);
      else full.delete(stroke.person);
    }
    out.push(line);
  }
  return continued.size ? out.filter((stroke) => !continued.has(stroke)) : strokes;
}

/**
 * @param {Stroke} before
 * @param {Stroke} stroke
 */
function goesOn(before, stroke) {
  const { line } = before;
  const isSameLook = before.colour === stroke.colour && before.width === stroke.width;
  return isSameLook && line[line.length - 2] === stroke.line[0] && line[line.length - 1] === stroke.line[1];
}

/**
 * @param {Stroke} before
 * @param {Stroke} stroke
 */
function joined(before, stroke) {
  const kept = wholes.get(stroke);
  if (kept?.before === before) return kept.whole;
  const whole = { ...stroke, line: [...before.line, ...stroke.line.slice(2)] };
  wholes.set(stroke, { before, whole });
  return whole;
}
