/**
 * A sheet of dry ink: keeps a canvas equal to a list of strokes, a slice at a time, so that 10,000 of them never
 * hold up a hand that draws.
 *
 * New strokes are added on top; a few that went are mended where they were; anything else is painted anew behind the
 * scenes and shown when it is whole.
 */

import { drawInk, shapeOf } from "./ink.js";
import { PAPER, meet, union } from "./outline.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("./outline.js").Box} Box */
/** @typedef {{canvas: HTMLCanvasElement, ink: CanvasRenderingContext2D, painted: Ink[]}} Layer */

/** More gone strokes than this: painting anew is cheaper than mending. */
const MENDABLE = 12;
/** A slice also ends after so many strokes: their pixels are filled later, where the clock does not see it. */
const SLICE_STROKES = 250;
/** @type {Box} */
const EVERYTHING = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

export class Sheet {
  /** @type {Layer} what is seen */
  #front;
  /** @type {Layer | null} what is being painted anew */
  #back = null;
  /** @type {Ink[]} */
  #wanted = [];
  /** @type {Box | null} */
  #changed = null;
  #scale = 1;

  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.#front = layerOn(canvas);
  }

  get canvas() {
    return this.#front.canvas;
  }

  /** Whether the canvas shows all that is wanted. */
  get isDone() {
    return !this.#back && this.#front.painted.length === this.#wanted.length;
  }

  /**
   * Have so many pixels; the old picture stands in, stretched, until the new one is painted.
   * @param {number} width
   * @param {number} height
   */
  resize(width, height) {
    const { canvas, ink, painted } = this.#front;
    if (canvas.width === width && canvas.height === height) return;
    const before = painted.length ? copyOf(canvas) : null;
    canvas.width = width;
    canvas.height = height;
    this.#scale = width / PAPER.width;
    this.#changed = EVERYTHING;
    if (before) ink.drawImage(before, 0, 0, width, height);
    this.#back = before ? this.#newBack() : null;
  }

  /**
   * Want exactly these strokes, in this order.
   * @param {Ink[]} strokes
   */
  want(strokes) {
    this.#wanted = strokes;
    const layer = this.#back ?? this.#front;
    const { kept, gone } = compare(layer.painted, strokes);
    if (!gone.length) return;
    if (!strokes.length) {
      this.#back = null;
      this.#wipe(this.#front);
    } else if (kept && gone.length <= MENDABLE) {
      this.#mend(layer, strokes.slice(0, kept), gone);
    } else {
      this.#back = this.#newBack();
    }
  }

  /**
   * Paint on until the clock says `deadline`, at least one stroke.
   * @param {number} deadline as `performance.now()` counts
   */
  advance(deadline) {
    const layer = this.#back ?? this.#front;
    this.#aim(layer);
    for (let count = 0; layer.painted.length < this.#wanted.length && count < SLICE_STROKES; count++) {
      const stroke = this.#wanted[layer.painted.length];
      drawInk(layer.ink, stroke);
      layer.painted.push(stroke);
      if (layer === this.#front) this.#changed = union(this.#changed, shapeOf(stroke).box);
      if (performance.now() >= deadline) break;
    }
    if (this.#back && this.#back.painted.length === this.#wanted.length) this.#show(this.#back);
  }

  /** @returns {Box | null} what changed on the canvas since the last call, in drawing units */
  takeChanged() {
    const changed = this.#changed;
    this.#changed = null;
    return changed;
  }

  /** @param {Layer} layer */
  #aim(layer) {
    layer.ink.setTransform(this.#scale, 0, 0, this.#scale, 0, 0);
  }

  #newBack() {
    const canvas = document.createElement("canvas");
    canvas.width = this.canvas.width;
    canvas.height = this.canvas.height;
    return layerOn(canvas);
  }

  /** @param {Layer} back */
  #show(back) {
    this.#wipe(this.#front);
    this.#front.ink.resetTransform();
    this.#front.ink.drawImage(back.canvas, 0, 0);
    this.#front.painted = back.painted;
    this.#back = null;
  }

  /** @param {Layer} layer */
  #wipe(layer) {
    reset(layer.ink);
    layer.ink.clearRect(0, 0, layer.canvas.width, layer.canvas.height);
    layer.painted = [];
    if (layer === this.#front) this.#changed = EVERYTHING;
  }

  /**
   * Paint anew only where strokes went: within whole pixels, so that no seam shows.
   * @param {Layer} layer
   * @param {Ink[]} kept
   * @param {Ink[]} gone
   */
  #mend(layer, kept, gone) {
    const { ink } = layer;
    for (const { box } of gone.map(shapeOf)) {
      const pixels = wholePixels(box, this.#scale);
      const area = { left: pixels.left / this.#scale, top: pixels.top / this.#scale, right: pixels.right / this.#scale, bottom: pixels.bottom / this.#scale };
      reset(ink);
      ink.save();
      ink.beginPath();
      ink.rect(pixels.left, pixels.top, pixels.right - pixels.left, pixels.bottom - pixels.top);
      ink.clip();
      ink.clearRect(pixels.left, pixels.top, pixels.right - pixels.left, pixels.bottom - pixels.top);
      this.#aim(layer);
      for (const stroke of kept) if (meet(shapeOf(stroke).box, area)) drawInk(ink, stroke);
      ink.restore();
      if (layer === this.#front) this.#changed = union(this.#changed, area);
    }
    reset(ink);
    layer.painted = kept;
  }
}

/**
 * @param {Box} box in drawing units
 * @param {number} scale
 * @returns {Box} in pixels
 */
export function wholePixels(box, scale) {
  return {
    left: Math.floor(box.left * scale),
    top: Math.floor(box.top * scale),
    right: Math.ceil(box.right * scale),
    bottom: Math.ceil(box.bottom * scale),
  };
}

/**
 * Which painted strokes went, and how many of the wanted ones stand already at the start.
 * @param {Ink[]} painted
 * @param {Ink[]} wanted
 */
export function compare(painted, wanted) {
  let kept = 0;
  /** @type {Ink[]} */
  const gone = [];
  for (const stroke of painted) {
    if (wanted[kept] === stroke) kept++;
    else gone.push(stroke);
  }
  return { kept, gone };
}

/** @param {CanvasRenderingContext2D} ink */
function reset(ink) {
  ink.resetTransform();
  ink.globalCompositeOperation = "source-over";
  ink.globalAlpha = 1;
}

/**
 * @param {HTMLCanvasElement} canvas
 * @returns {Layer}
 */
function layerOn(canvas) {
  const ink = canvas.getContext("2d");
  if (!ink) throw new Error("this browser has no 2D canvas");
  return { canvas, ink, painted: [] };
}

/** @param {HTMLCanvasElement} canvas */
function copyOf(canvas) {
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext("2d")?.drawImage(canvas, 0, 0);
  return copy;
}
