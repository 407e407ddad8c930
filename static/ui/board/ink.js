/** Ink on a canvas: one function draws every line, wet or dry, own or another's, so that all of them look the same. */

import { boxOf, isDot, outline } from "./outline.js";
import { COLOURS, DIAMETERS } from "./paintbox.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("./outline.js").Box} Box */
/** @typedef {{path: Path2D, box: Box, length: number}} Shape */

/** How much of the paper a marker lets through. */
const MARKER_ALPHA = 0.5;

/** @type {WeakMap<Ink, Shape>} a line's outline is made once per length: finished strokes never again */
const shapes = new WeakMap();

/**
 * The path and the box of a line, in drawing units.
 * @param {Ink} ink
 * @returns {Shape}
 */
export function shapeOf(ink) {
  let shape = shapes.get(ink);
  if (!shape || shape.length !== ink.line.length) {
    shape = { path: pathOf(ink), box: boxOf(ink), length: ink.line.length };
    shapes.set(ink, shape);
  }
  return shape;
}

/**
 * Draw a line. The marker multiplies, so that a pen's line shows through it whichever came first; the eraser takes
 * away what lies there, and ink that comes later shows again.
 * @param {CanvasRenderingContext2D} canvas with its transform set to drawing units
 * @param {Ink} ink
 */
export function drawInk(canvas, ink) {
  const { path } = shapeOf(ink);
  canvas.globalCompositeOperation =
    ink.tool === "eraser" ? "destination-out" : ink.tool === "marker" ? "multiply" : "source-over";
  canvas.globalAlpha = ink.tool === "marker" ? MARKER_ALPHA : 1;
  canvas.fillStyle = (COLOURS[ink.colour] ?? COLOURS[0]).ink;
  canvas.fill(path);
}

/**
 * @param {Ink} ink
 * @returns {Path2D}
 */
function pathOf(ink) {
  const path = new Path2D();
  if (isDot(ink.line)) {
    const { left, top, right, bottom } = boxOf(ink);
    path.arc((left + right) / 2, (top + bottom) / 2, DIAMETERS[ink.tool][ink.width] / 2, 0, 2 * Math.PI);
    return path;
  }
  const polygon = outline(ink);
  if (polygon.length < 3) return path;
  // Curves through the middles of the polygon's sides: round where the hand was round.
  const [lastX, lastY] = polygon[polygon.length - 1];
  path.moveTo((lastX + polygon[0][0]) / 2, (lastY + polygon[0][1]) / 2);
  for (let i = 0; i < polygon.length; i++) {
    const [x, y] = polygon[i];
    const [nextX, nextY] = polygon[(i + 1) % polygon.length];
    path.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  }
  path.closePath();
  return path;
}
