/** The way around ink: the one outline as a path, on whatever takes paths, a canvas or a drawing in a file. Pure. */

import { UNITS, boxOf, isDot, outline } from "./outline.js";
import { diameterOf } from "./paintbox.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** What takes a path, as a canvas does. @typedef {Pick<CanvasPath, "moveTo" | "lineTo" | "quadraticCurveTo" | "arc" | "closePath">} Way */

/**
 * The outline of a line, in drawing units.
 * @template {Way} W
 * @param {Ink} ink
 * @param {W} way
 * @returns {W}
 */
export function traceLine(ink, way) {
  if (isDot(ink.line)) {
    const { left, top, right, bottom } = boxOf(ink);
    way.arc((left + right) / 2, (top + bottom) / 2, diameterOf(ink) / 2, 0, 2 * Math.PI);
    return way;
  }
  const polygon = outline(ink);
  if (polygon.length < 3) return way;
  // Curves through the middles of the polygon's sides: round where the hand was round.
  const [lastX, lastY] = polygon[polygon.length - 1];
  way.moveTo((lastX + polygon[0][0]) / 2, (lastY + polygon[0][1]) / 2);
  for (let i = 0; i < polygon.length; i++) {
    const [x, y] = polygon[i];
    const [nextX, nextY] = polygon[(i + 1) % polygon.length];
    way.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  }
  way.closePath();
  return way;
}

/**
 * The inside of a line that closes.
 * @template {Way} W
 * @param {Ink} ink
 * @param {W} way
 * @returns {W}
 */
export function traceInside({ line }, way) {
  way.moveTo(line[0] / UNITS, line[1] / UNITS);
  for (let i = 2; i < line.length; i += 2) way.lineTo(line[i] / UNITS, line[i + 1] / UNITS);
  way.closePath();
  return way;
}
