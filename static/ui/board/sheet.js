/**
 * A sheet of dry ink: keeps a canvas equal to a list of strokes, a slice at a time, so that 10,000 of them never
 * hold up a hand that draws.
 *
 * New strokes are added on top; a few that went are mended where they were; anything else is painted anew behind the
 * scenes and shown when it is whole.
 */

import { drawInk, shapeOf } from "./ink.js";
import { copyOf, layerOn, newLayer, reset } from "./layer.js";
import { PAPER, meet, union } from "./outline.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("./outline.js").Box} Box */
/** @typedef {import("./layer.js").Aim} Aim */
/** @typedef {import("./layer.js").Layer} Layer */
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
export const EVERYTHING = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

export class Sheet {
  /** @type {Layer} what is seen */
  #front;
  /** @type {Layer | null} what is being painted anew */
  #back = null;
  /** @type {Ink[]} */
  #wanted = [];
  /** @type {Box | null} */
  #changed = null;
  /** @type {Aim} */
  #aim = { scale: 1, x: 0, y: 0 };
  #slice = SLICE.first;
  #advancedAt = 0;

  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.#front = layerOn(canvas, this.#aim);
  }

  /** What the sheet is to show, and what its canvas does show until that is painted. */
  get aim() {
    return this.#aim;
  }

  get frontAim() {
    return this.#front.aim;
  }

  /** Whether nothing is missing on the canvas, whatever part of the page it shows. */
  get isFrontWhole() {
    return this.#front.painted.length === this.#wanted.length;
  }

  get canvas() {
    return this.#front.canvas;
  }

  /** Whether the canvas shows all that is wanted. */
  get isDone() {
    return !this.#back && this.#front.painted.length === this.#wanted.length;
  }

  /**
   * Have so many pixels, and show this part of the page; the old picture stands in until the new one is painted.
   * @param {number} width
   * @param {number} height
   * @param {Aim} [aim] the whole page where none is given
   */
  resize(width, height, aim = { scale: width / PAPER.width, x: 0, y: 0 }) {
    const { canvas, ink, painted } = this.#front;
    const isOtherSize = canvas.width !== width || canvas.height !== height;
    if (!isOtherSize && aim.scale === this.#aim.scale && aim.x === this.#aim.x && aim.y === this.#aim.y) return;
    this.#aim = aim;
    if (isOtherSize) {
      const before = painted.length ? copyOf(canvas) : null;
      const wider = width / canvas.width;
      canvas.width = width;
      canvas.height = height;
      if (before) ink.drawImage(before, 0, 0, width, height);
      const { scale, x, y } = this.#front.aim;
      this.#front.aim = { scale: scale * wider, x: x * wider, y: y * wider };
    }
    this.#changed = EVERYTHING;
    this.#back = painted.length ? this.#newBack() : null;
    if (!this.#back) this.#front.aim = aim;
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
    const { scale, x, y } = this.#aim;
    const { width, height } = this.canvas;
    const seen = { left: x / scale, top: y / scale, right: (x + width) / scale, bottom: (y + height) / scale };
    layer.ink.setTransform(scale, 0, 0, scale, -x, -y);
    for (let count = 0; layer.painted.length < this.#wanted.length && count < most; ) {
      const stroke = this.#wanted[layer.painted.length];
      layer.painted.push(stroke);
      const { box } = shapeOf(stroke);
      if (meet(box, seen)) {
        drawInk(layer.ink, stroke);
        count++;
        if (layer === this.#front) this.#changed = union(this.#changed, box);
      }
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

  #newBack() {
    return newLayer(this.canvas.width, this.canvas.height, this.#aim);
  }

  /** @param {Layer} back */
  #show(back) {
    this.#wipe(this.#front);
    this.#front.ink.resetTransform();
    this.#front.ink.drawImage(back.canvas, 0, 0);
    this.#front.painted = back.painted;
    this.#front.aim = back.aim;
    this.#back = null;
  }

  /** @param {Layer} layer */
  #wipe(layer) {
    reset(layer.ink);
    layer.ink.clearRect(0, 0, layer.canvas.width, layer.canvas.height);
    layer.painted = [];
    layer.aim = this.#aim;
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
    const { scale, x, y } = this.#aim;
    for (const { box } of gone.map(shapeOf)) {
      const pixels = wholePixels(box, this.#aim);
      const left = Math.max(0, pixels.left);
      const top = Math.max(0, pixels.top);
      const width = Math.min(this.canvas.width, pixels.right) - left;
      const height = Math.min(this.canvas.height, pixels.bottom) - top;
      if (width <= 0 || height <= 0) continue;
      const aside = newLayer(width + 2 * MARGIN, height + 2 * MARGIN);
      aside.ink.setTransform(scale, 0, 0, scale, MARGIN - left - x, MARGIN - top - y);
      const area = {
        left: (x + left - MARGIN) / scale, top: (y + top - MARGIN) / scale,
        right: (x + left + width + MARGIN) / scale, bottom: (y + top + height + MARGIN) / scale,
      };
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
 * @param {Aim} aim
 * @returns {Box} in pixels
 */
export function wholePixels(box, { scale, x, y }) {
  return {
    left: Math.floor(box.left * scale) - x,
    top: Math.floor(box.top * scale) - y,
    right: Math.ceil(box.right * scale) - x,
    bottom: Math.ceil(box.bottom * scale) - y,
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
