/**
 * The canvas that is seen: dry ink with all wet ink on top, joined once per frame and only where something moved.
 *
 * The whole page lies on a sheet of its own. Who looks nearer sees that one enlarged while they move, and as soon as they
 * rest a second sheet, which has only the part they see, sharp.
 */

import { drawInk, isDrawnAt, isWithin, shapeOf } from "./ink.js";
import { PAPER, meet, union } from "./outline.js";
import { EVERYTHING, Sheet, wholePixels } from "./sheet.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("./outline.js").Box} Box */
/** What is seen of the page: how near, from where on (drawing units), and whether that stays so for now. @typedef {{zoom: number, left: number, top: number, isResting: boolean}} Sight */

/** Sharper than this nobody sees, and a weak laptop would pay for it. */
const MAX_PIXELS_WIDE = 2_880;
/** How wide a fingertip is on the whole page, in drawing units. */
const FINGER = 24;
/** @type {Sight} */
const WHOLE = { zoom: 1, left: 0, top: 0, isResting: true };

export class Surface {
  /** Dry ink lies on a canvas of its own: a wet eraser or marker must be able to leave without a trace. */
  #dry = new Sheet(document.createElement("canvas"));
  /** The part that is seen, sharp. @type {Sheet | null} */
  #near = null;
  #sight = WHOLE;
  /** @type {import("./sheet.js").Aim} */
  #aim = { scale: 1, x: 0, y: 0 };
  #hasMoved = false;
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
    this.look(this.#sight);
    return true;
  }

  /** See this part of the page. @param {Sight} sight */
  look(sight) {
    const { width, height } = this.canvas;
    const scale = (width / PAPER.width) * sight.zoom;
    // Whole pixels, so that what is sharp stays so.
    const aim = { scale, x: Math.round(sight.left * scale), y: Math.round(sight.top * scale) };
    this.#hasMoved ||= !isSame(aim, this.#aim);
    this.#sight = sight;
    this.#aim = aim;
    if (sight.zoom === 1) this.#near = null;
    else if (sight.isResting) {
      this.#near ??= new Sheet(document.createElement("canvas"));
      this.#near.resize(width, height, aim);
    }
  }

  /**
   * @param {Ink[]} strokes the dry ones, in order
   * @param {readonly import("./sheet.js").Picture[]} [pictures] of the past, as `picture` took them
   */
  want(strokes, pictures) {
    this.#dry.want(strokes, pictures);
    this.#near?.want(strokes);
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

  /**
   * @template {Ink} I
   * @param {readonly I[]} inks in drawing order
   * @param {number} x in page units
   * @param {number} y
   * @returns {I | null} the uppermost one that is seen there; null where it was erased
   */
  drawnAt(inks, x, y) {
    this.#ink.save();
    this.#ink.resetTransform();
    this.#ink.lineWidth = FINGER / this.#sight.zoom;
    const found = inks.findLast((ink) => isDrawnAt(this.#ink, ink, x, y)) ?? null;
    this.#ink.restore();
    return found?.tool === "eraser" ? null : found;
  }

  /** Whether all dry ink is there, as sharp as it gets. */
  get isDone() {
    return this.#dry.isDone && (this.#sight.zoom === 1 || this.#isSharp);
  }

  get #isSharp() {
    return this.#near !== null && this.#near.isDone && isSame(this.#near.aim, this.#aim);
  }

  /**
   * Draw one frame: dry ink until `deadline`, then all wet ink.
   * @param {Iterable<Ink>} wet in the order in which it is to lie on the page
   * @param {number} deadline
   */
  frame(wet, deadline) {
    for (const sheet of [this.#dry, this.#near]) if (sheet && !sheet.isDone) sheet.advance(deadline);
    const inks = [...wet];
    const dried = union(this.#dry.takeChanged(), this.#near?.takeChanged() ?? null);
    const wetted = this.#movedBy(inks);
    const moved = this.#hasMoved ? EVERYTHING : union(dried, wetted);
    this.#hasMoved = false;
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
    const { scale, x: left, y: top } = this.#aim;
    const ink = this.#ink;
    const pixels = wholePixels(moved, this.#aim);
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
    const whole = this.#sight.zoom === 1 ? this.#dry : this.#isSharp ? this.#near : null;
    if (whole) ink.drawImage(whole.canvas, x, y, w, h, x, y, w, h);
    else this.#standIn();
    ink.setTransform(scale, 0, 0, scale, -left, -top);
    for (const wet of inks) if (meet(shapeOf(wet).box, moved)) drawInk(ink, wet);
    ink.restore();
  }

  /** The whole page enlarged; on it, where it still holds, what was drawn sharp for the last view. */
  #standIn() {
    const last = this.#near?.isFrontWhole ? [this.#near] : [];
    for (const sheet of [this.#dry, ...last]) {
      const { canvas, frontAim } = sheet;
      const enlarged = this.#aim.scale / frontAim.scale;
      const x = frontAim.x * enlarged - this.#aim.x;
      const y = frontAim.y * enlarged - this.#aim.y;
      this.#ink.clearRect(x, y, canvas.width * enlarged, canvas.height * enlarged);
      this.#ink.drawImage(canvas, x, y, canvas.width * enlarged, canvas.height * enlarged);
    }
  }
}

/** @param {import("./sheet.js").Aim} a @param {import("./sheet.js").Aim} b */
function isSame(a, b) {
  return a.scale === b.scale && a.x === b.x && a.y === b.y;
}
