/** Ink on a canvas: one function draws all there is, wet or dry, own or another's, so that it looks the same to all. */

import { isClosed } from "../../rooms/page.js";
import { figurePath } from "./figures.js";
import { FAMILY, WEIGHT, lettersOf } from "./lettering.js";
import { UNITS, boxOf } from "./outline.js";
import { COLOURS, DIAMETERS, STAMP_SIZES } from "./paintbox.js";
import { STAMPS, STAMP_BOX } from "./stamps.js";
import { traceInside, traceLine } from "./trace.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("./outline.js").Box} Box */
/** @typedef {{path: Path2D, inner: Path2D | null, lines: Path2D | null, box: Box, length: number}} Shape */

/** How much of the paper a marker lets through. */
export const MARKER_ALPHA = 0.5;

/** @type {WeakMap<Ink, Shape>} a line's outline is made once per length: finished strokes never again */
const shapes = new WeakMap();

/**
 * The paths and the box of what is drawn, in drawing units: its outline, and what may be coloured or drawn inside.
 * @param {Ink} ink
 * @returns {Shape}
 */
export function shapeOf(ink) {
  let shape = shapes.get(ink);
  if (!shape || shape.length !== ink.line.length) {
    shape = { ...pathsOf(ink), box: boxOf(ink), length: ink.line.length };
    shapes.set(ink, shape);
  }
  return shape;
}

/**
 * Draw something. The marker multiplies, so that a pen's line shows through it whichever came first; the eraser takes
 * away what lies there, and ink that comes later shows again. A colour lies under the outline of what it fills.
 * @param {CanvasRenderingContext2D} canvas with its transform set to drawing units
 * @param {Ink} ink
 */
export function drawInk(canvas, ink) {
  const { path, inner, lines } = shapeOf(ink);
  canvas.globalCompositeOperation =
    ink.tool === "eraser" ? "destination-out" : ink.tool === "marker" ? "multiply" : "source-over";
  canvas.globalAlpha = ink.tool === "marker" ? MARKER_ALPHA : 1;
  if (inner && ink.inside !== undefined) {
    canvas.fillStyle = colourOf(ink.inside);
    canvas.fill(inner);
  }
  canvas.lineCap = canvas.lineJoin = "round";
  if (ink.tool === "shape") {
    canvas.strokeStyle = colourOf(ink.colour);
    canvas.lineWidth = DIAMETERS.pen[ink.width];
    canvas.stroke(path);
    return;
  }
  canvas.fillStyle = colourOf(ink.colour);
  if (ink.tool === "text") {
    write(canvas, ink);
    return;
  }
  canvas.fill(path);
  if (!lines) return;
  canvas.strokeStyle = COLOURS[0].ink;
  canvas.lineWidth = STAMP_SIZES[ink.width] / 20;
  if (ink.colour !== 0) canvas.stroke(path);
  canvas.strokeStyle = ink.colour === 0 ? COLOURS[2].ink : COLOURS[0].ink;
  canvas.stroke(lines);
}

/** A line that is longer here than its part of the page is squeezed. @param {CanvasRenderingContext2D} canvas @param {Ink} ink */
function write(canvas, ink) {
  const { size, lines } = lettersOf(ink);
  canvas.font = `${WEIGHT} ${size}px ${FAMILY}`;
  canvas.textAlign = "left";
  canvas.textBaseline = "alphabetic";
  for (const { words, left, down, room } of lines) canvas.fillText(words, left, down, room);
}

/**
 * Whether a point of the page (in page units) lies within something that has an inside.
 * @param {CanvasRenderingContext2D} canvas any one
 * @param {Ink} ink
 * @param {number} x
 * @param {number} y
 */
export function isWithin(canvas, ink, x, y) {
  const { inner } = shapeOf(ink);
  return inner !== null && canvas.isPointInPath(inner, x / UNITS, y / UNITS);
}

/**
 * Whether something is drawn at a point of the page (in page units), or very near.
 * @param {CanvasRenderingContext2D} canvas any one; its line is as wide as a finger is unsure
 * @param {Ink} ink
 * @param {number} x
 * @param {number} y
 */
export function isDrawnAt(canvas, ink, x, y) {
  const { path, inner, box } = shapeOf(ink);
  const [at, down] = [x / UNITS, y / UNITS];
  const near = canvas.lineWidth / 2;
  if (at < box.left - near || at > box.right + near || down < box.top - near || down > box.bottom + near) return false;
  if (canvas.isPointInStroke(path, at, down)) return true;
  if (ink.tool === "shape") return inner !== null && ink.inside !== undefined && canvas.isPointInPath(inner, at, down);
  return canvas.isPointInPath(path, at, down);
}

/** @param {number} number */
function colourOf(number) {
  return (COLOURS[number] ?? COLOURS[0]).ink;
}

/**
 * @param {Ink} ink
 * @returns {Pick<Shape, "path" | "inner" | "lines">}
 */
function pathsOf(ink) {
  if (ink.tool === "shape") {
    const path = new Path2D(figurePath(ink));
    return { path, inner: isClosed(ink) ? path : null, lines: null };
  }
  if (ink.tool === "text") {
    const { left, top, right, bottom } = boxOf(ink);
    const path = new Path2D();
    path.rect(left, top, right - left, bottom - top);
    return { path, inner: null, lines: null };
  }
  if (ink.tool === "stamp") {
    const { body, lines = "" } = STAMPS[ink.picture ?? ""] ?? STAMPS.star;
    return { path: placed(body, ink), inner: null, lines: placed(lines, ink) };
  }
  const inner = isClosed(ink) ? traceInside(ink, new Path2D()) : null;
  return { path: traceLine(ink, new Path2D()), inner, lines: null };
}

/**
 * A stamp's path where it lies and as large as it is.
 * @param {string} drawing
 * @param {Ink} ink
 */
function placed(drawing, { line, width }) {
  const scale = STAMP_SIZES[width] / STAMP_BOX;
  const [x, y] = line.map((value) => value / UNITS);
  const path = new Path2D();
  path.addPath(new Path2D(drawing), { a: scale, d: scale, e: x - (STAMP_BOX / 2) * scale, f: y - (STAMP_BOX / 2) * scale });
  return path;
}
