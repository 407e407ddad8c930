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
/** What a sheet once was, to begin from. @typedef {{canvas: HTMLCanvasElement, painted: readonly Ink[]}} Picture */

/** More gone strokes than this: painting anew is cheaper than mending. */
const MENDABLE = 12;
/** So many are painted anew within a frame: that is simpler than to mend, and equal to a page that was never torn. */
const QUICKLY_PAINTED = 100;
/**
 * A slice also ends after so many strokes, for their pixels are filled later, where no clock of ours sees it. How many
 * are right this device shows by itself, by the time from one slice to the next: a hand follows well at twenty frames a
 * second, and a device that is only busy with other things as well must not be taken for a slow one.
 */
const SLICE = { first: 120, least: 20, most: 600 };
const SLOW_MS = 50;
const QUICK_MS = 36;
/** Pixels around a mended place that are painted and thrown away. */
const MARGIN = 4;
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
  #slice = SLICE.first;
  #advancedAt = 0;

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
   * @param {readonly Picture[]} [pictures] that were taken of this sheet, to begin from where that is less work
   */
  want(strokes, pictures = []) {
    this.#wanted = strokes;
    const layer = this.#back ?? this.#front;
    const { kept, gone } = compare(layer.painted, strokes);
    if (!gone.length && strokes.length - kept <= QUICKLY_PAINTED) return;
    if (this.#beginFrom(pictures, gone.length ? 0 : kept) || !gone.length) return;
    if (!strokes.length) {
      this.#back = null;
      this.#wipe(this.#front);
    } else if (strokes.length > QUICKLY_PAINTED && kept && gone.length <= MENDABLE) {
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
    const most = this.#pace();
    this.#aim(layer);
    for (let count = 0; layer.painted.length < this.#wanted.length && count < most; count++) {
      const stroke = this.#wanted[layer.painted.length];
      drawInk(layer.ink, stroke);
      layer.painted.push(stroke);
      if (layer === this.#front) this.#changed = union(this.#changed, shapeOf(stroke).box);
      if (performance.now() >= deadline) break;
    }
    if (this.#back && this.#back.painted.length === this.#wanted.length) this.#show(this.#back);
  }

  /** What is seen now; the sheet is done. @returns {Picture} */
  picture() {
    return { canvas: copyOf(this.canvas), painted: [...this.#front.painted] };
  }

  /** @returns {Box | null} what changed on the canvas since the last call, in drawing units */
  takeChanged() {
    const changed = this.#changed;
    this.#changed = null;
    return changed;
  }

  /**
   * Put the picture back that is nearest to what is wanted, if one has more than `most` strokes of it and no other.
   * @param {readonly Picture[]} pictures
   * @param {number} most
   */
  #beginFrom(pictures, most) {
    const picture = pictures.findLast(
      ({ canvas, painted }) =>
        painted.length > most && canvas.width === this.canvas.width && !compare(painted, this.#wanted).gone.length,
    );
    if (!picture) return false;
    this.#back = null;
    this.#wipe(this.#front);
    this.#front.ink.drawImage(picture.canvas, 0, 0);
    this.#front.painted = [...picture.painted];
    return true;
  }

  /** How many strokes this slice may have: fewer after a slow frame, more after a quick one. */
  #pace() {
    const now = performance.now();
    const took = now - this.#advancedAt;
    this.#advancedAt = now;
    if (took > SLOW_MS && took < 1_000) this.#slice = Math.max(SLICE.least, Math.round(this.#slice / 2));
    else if (took < QUICK_MS) this.#slice = Math.min(SLICE.most, Math.round(this.#slice * 1.5));
    return this.#slice;
  }

  /** @param {Layer} layer */
  #aim(layer) {
    layer.ink.setTransform(this.#scale, 0, 0, this.#scale, 0, 0);
  }

  #newBack() {
    return newLayer(this.canvas.width, this.canvas.height);
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
   * Paint anew only where strokes went, on a sheet aside that is a little larger: where a canvas ends, the soft edge
   * of a line comes out a shade different. (Under many layers of ink a soft edge may still differ by a shade.)
   * @param {Layer} layer
   * @param {Ink[]} kept
   * @param {Ink[]} gone
   */
  #mend(layer, kept, gone) {
    const scale = this.#scale;
    for (const { box } of gone.map(shapeOf)) {
      const { left, top, right, bottom } = wholePixels(box, scale);
      const width = right - left;
      const height = bottom - top;
      const aside = newLayer(width + 2 * MARGIN, height + 2 * MARGIN);
      aside.ink.setTransform(scale, 0, 0, scale, MARGIN - left, MARGIN - top);
      const area = { left: (left - MARGIN) / scale, top: (top - MARGIN) / scale, right: (right + MARGIN) / scale, bottom: (bottom + MARGIN) / scale };
      for (const stroke of kept) if (meet(shapeOf(stroke).box, area)) drawInk(aside.ink, stroke);
      reset(layer.ink);
      layer.ink.clearRect(left, top, width, height);
      layer.ink.drawImage(aside.canvas, MARGIN, MARGIN, width, height, left, top, width, height);
      if (layer === this.#front) this.#changed = union(this.#changed, area);
    }
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
 * @param {readonly Ink[]} painted
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

/**
 * @param {number} width
 * @param {number} height
 */
function newLayer(width, height) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return layerOn(canvas);
}

/** @param {HTMLCanvasElement} canvas */
function copyOf(canvas) {
  const copy = newLayer(canvas.width, canvas.height);
  copy.ink.drawImage(canvas, 0, 0);
  return copy.canvas;
}
