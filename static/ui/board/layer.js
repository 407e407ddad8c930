/** Canvases to paint ink on: each knows what is painted on it, and which part of the page it shows. */

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** Which part of the page a canvas shows: pixels per drawing unit, and the pixel of the whole page where it begins. @typedef {{scale: number, x: number, y: number}} Aim */
/** @typedef {{canvas: HTMLCanvasElement, ink: CanvasRenderingContext2D, painted: Ink[], aim: Aim}} Layer */

/** @param {CanvasRenderingContext2D} ink */
export function reset(ink) {
  ink.resetTransform();
  ink.globalCompositeOperation = "source-over";
  ink.globalAlpha = 1;
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Aim} aim
 * @returns {Layer}
 */
export function layerOn(canvas, aim) {
  const ink = canvas.getContext("2d");
  if (!ink) throw new Error("this browser has no 2D canvas");
  return { canvas, ink, painted: [], aim };
}

/**
 * @param {number} width
 * @param {number} height
 * @param {Aim} [aim]
 */
export function newLayer(width, height, aim = { scale: 1, x: 0, y: 0 }) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return layerOn(canvas, aim);
}

/** @param {HTMLCanvasElement} canvas */
export function copyOf(canvas) {
  const copy = newLayer(canvas.width, canvas.height);
  copy.ink.drawImage(canvas, 0, 0);
  return copy.canvas;
}
