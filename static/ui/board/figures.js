/** The ready figures: from two corners to the drawing of one path, in drawing units. Pure. */

import { UNITS } from "./outline.js";
import { arrowHead } from "./paintbox.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */

/** Half the angle of an arrow's head. */
const SPREAD = 0.48;

/**
 * SVG path data, for a canvas as well as for a picture of it.
 * @param {Pick<Ink, "figure" | "line" | "width">} ink
 * @returns {string}
 */
export function figurePath({ figure, line, width }) {
  const [x0, y0, x1, y1] = line.map((value) => value / UNITS);
  switch (figure) {
    case "arrow":
      return `M${x0} ${y0}L${x1} ${y1}${head(x0, y0, x1, y1, arrowHead(width))}`;
    case "rectangle":
      return `M${x0} ${y0}H${x1}V${y1}H${x0}Z`;
    case "triangle":
      return `M${(x0 + x1) / 2} ${y0}L${x1} ${y1}H${x0}Z`;
    case "ellipse": {
      const [rx, ry] = [Math.abs(x1 - x0) / 2, Math.abs(y1 - y0) / 2];
      const middle = (y0 + y1) / 2;
      const left = Math.min(x0, x1);
      return `M${left} ${middle}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
    }
    default:
      return `M${x0} ${y0}L${x1} ${y1}`;
  }
}

/** @param {number} x0 @param {number} y0 @param {number} x1 @param {number} y1 @param {number} length */
function head(x0, y0, x1, y1, length) {
  const angle = Math.atan2(y1 - y0, x1 - x0);
  const end = (/** @type {number} */ turn) =>
    `${x1 - length * Math.cos(angle + turn)} ${y1 - length * Math.sin(angle + turn)}`;
  return `M${end(SPREAD)}L${x1} ${y1}L${end(-SPREAD)}`;
}
