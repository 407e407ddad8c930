/** The sheet on which a replay is seen: paints what is wanted in slices, and keeps pictures of the past to go back to. */

import { Surface } from "../board/surface.js";

/** @typedef {import("./story.js").Sight} Sight */

/** How much of a frame ink may take. */
const INK_MS = 11;
/** A picture is kept after so many strokes, and so many pictures at most. */
const KEPT_EVERY = 1_500;
const KEPT = 10;

export class Screen {
  #surface;
  /** @type {import("../board/sheet.js").Picture[]} by how much is on them */
  #kept = [];

  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.#surface = new Surface(canvas);
  }

  /** @param {number} cssWidth @param {number} density */
  resize(cssWidth, density) {
    if (this.#surface.resize(cssWidth, density)) this.#kept = [];
  }

  get isDone() {
    return this.#surface.isDone;
  }

  /**
   * Show this, as far as a frame goes.
   * @param {Sight} sight
   * @param {number} [deadline] as `performance.now()` counts
   */
  show({ dry, wet }, deadline = performance.now() + INK_MS) {
    this.#surface.want(dry, this.#kept);
    this.#surface.frame(wet, deadline);
    if (this.#surface.isDone) this.#keep(dry.length);
  }

  /** Forget the pictures: another page, or other classes. */
  forget() {
    this.#kept = [];
  }

  /** @param {number} count */
  #keep(count) {
    const most = this.#kept[this.#kept.length - 1]?.painted.length ?? 0;
    if (count < most + KEPT_EVERY) return;
    this.#kept.push(this.#surface.picture());
    // Too many: every second one is enough to go back to.
    if (this.#kept.length > KEPT) this.#kept = this.#kept.filter((_, place) => place % 2);
  }
}
