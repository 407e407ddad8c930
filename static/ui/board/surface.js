/** The canvas that is seen: the dry sheet with all wet ink on top, joined once per frame and only where something moved. */

import { drawInk, isWithin, shapeOf } from "./ink.js";
import { PAPER, meet, union } from "./outline.js";
import { Sheet, wholePixels } from "./sheet.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("./outline.js").Box} Box */

/** Sharper than this nobody sees, and a weak laptop would pay for it. */
const MAX_PIXELS_WIDE = 2_880;

export class Surface {
  /** Dry ink lies on a canvas of its own: a wet eraser or marker must be able to leave without a trace. */
  #dry = new Sheet(document.createElement("canvas"));
  /** @type {Map<Ink, {length: number, box: Box}>} wet ink as it was drawn last */
  #drawn = new Map();
  /** @type {CanvasRenderingContext2D} */
  #ink;

  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    const ink = canvas.getContext("2d");
    if (!ink) throw new Error("this browser has no 2D canvas");
    this.#ink = ink;
    this.canvas = canvas;
  }

  /**
   * @param {number} cssWidth of the paper
   * @param {number} density device pixels per CSS pixel
   * @returns {boolean} whether that is another size
   */
  resize(cssWidth, density) {
    const width = Math.max(16, Math.min(MAX_PIXELS_WIDE, Math.round(cssWidth * density)));
    const height = Math.round((width * PAPER.height) / PAPER.width);
    if (this.canvas.width === width && this.canvas.height === height) return false;
    this.canvas.width = width;
    this.canvas.height = height;
    this.#dry.resize(width, height);
    return true;
  }

  /**
   * @param {Ink[]} strokes the dry ones, in order
   * @param {readonly import("./sheet.js").Picture[]} [pictures] of the past, as `picture` took them
   */
  want(strokes, pictures) {
    this.#dry.want(strokes, pictures);
  }

  /** What is dry, to come back to. */
  picture() {
    return this.#dry.picture();
  }

  /**
   * @param {Ink[]} inks in drawing order
   * @param {number} x in page units
   * @param {number} y
   * @returns {Ink | null} the uppermost one whose inside that is
   */
  closedAt(inks, x, y) {
    this.#ink.save();
    this.#ink.resetTransform();
    const found = inks.findLast((ink) => isWithin(this.#ink, ink, x, y)) ?? null;
    this.#ink.restore();
    return found;
  }

  /** Whether all dry ink is there. */
  get isDone() {
    return this.#dry.isDone;
  }

  /**
   * Draw one frame: dry ink until `deadline`, then all wet ink.
   * @param {Iterable<Ink>} wet in the order in which it is to lie on the page
   * @param {number} deadline
   */
  frame(wet, deadline) {
    if (!this.#dry.isDone) this.#dry.advance(deadline);
    const inks = [...wet];
    const moved = union(this.#dry.takeChanged(), this.#movedBy(inks));
    if (moved) this.#join(moved, inks);
  }

  /**
   * @param {Ink[]} inks
   * @returns {Box | null} where wet ink came, grew or went
   */
  #movedBy(inks) {
    /** @type {Box | null} */
    let moved = null;
    const drawn = new Map();
    for (const ink of inks) {
      const before = this.#drawn.get(ink);
      const { box, length } = shapeOf(ink);
      if (before?.length !== length) moved = union(union(moved, box), before?.box ?? null);
      drawn.set(ink, { box, length });
    }
    for (const [ink, { box }] of this.#drawn) if (!drawn.has(ink)) moved = union(moved, box);
    this.#drawn = drawn;
    return moved;
  }

  /**
   * @param {Box} moved
   * @param {Ink[]} inks
   */
  #join(moved, inks) {
    const { width, height } = this.canvas;
    const scale = width / PAPER.width;
    const ink = this.#ink;
    const pixels = wholePixels(moved, scale);
    const x = Math.max(0, pixels.left);
    const y = Math.max(0, pixels.top);
    const w = Math.min(width, pixels.right) - x;
    const h = Math.min(height, pixels.bottom) - y;
    if (w <= 0 || h <= 0) return;
    ink.save();
    ink.beginPath();
    ink.rect(x, y, w, h);
    ink.clip();
    ink.clearRect(x, y, w, h);
    ink.drawImage(this.#dry.canvas, x, y, w, h, x, y, w, h);
    ink.setTransform(scale, 0, 0, scale, 0, 0);
    for (const wet of inks) if (meet(shapeOf(wet).box, moved)) drawInk(ink, wet);
    ink.restore();
  }
}
