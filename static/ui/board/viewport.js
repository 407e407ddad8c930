/** The window onto the page: as large as the desk allows, and through it the part of the page that this device looks at. */

import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";
import { Lens } from "./lens.js";
import { PAPER, UNITS } from "./outline.js";

/** A press of a key or a button comes so much nearer, or takes the page so far along. */
const STEP = 1.5;
const STRIDE = 0.2;
/** The view rests when nothing moved it for so long: then it is worth to draw it sharp. */
const REST_MS = 120;

export class Viewport {
  /** The window's size in CSS pixels; nothing until it was measured. */
  size = { width: 0, height: 0 };
  #lens = new Lens();
  #lookedAt = -Infinity;
  #view;
  #moved;
  #resizes;

  /**
   * @param {Pick<import("./view.js").View, "desk" | "paper" | "whole">} view
   * @param {() => void} moved the window lies elsewhere, or something else is seen through it
   */
  constructor(view, moved) {
    this.#view = view;
    this.#moved = moved;
    this.#resizes = new ResizeObserver(([{ contentRect }]) => this.#fit(contentRect));
    this.#resizes.observe(view.desk);
  }

  unmount() {
    this.#resizes.disconnect();
  }

  /** Whether the whole page is seen. */
  get isWhole() {
    return this.#lens.isWhole;
  }

  /** What is seen, in drawing units. @returns {import("./surface.js").Sight} */
  get sight() {
    const { zoom, x, y } = this.#lens;
    return { zoom, left: x / UNITS, top: y / UNITS, isResting: this.isWhole || performance.now() - this.#lookedAt > REST_MS };
  }

  /** A point of the page, by shares of the window. @param {number} across @param {number} down */
  toPage(across, down) {
    return this.#lens.toPage(across, down);
  }

  /** Where a point of the page is, in CSS pixels of the window. @param {number} x @param {number} y */
  toPixels(x, y) {
    const { across, down } = this.#lens.toWindow(x, y);
    return { left: across * this.size.width, top: down * this.size.height };
  }

  /** @param {number} factor @param {number} [across] @param {number} [down] the point of the window that stays where it is */
  zoom(factor, across, down) {
    this.#look(this.#lens.zoomAt(factor, across, down));
  }

  /** Take the page along. @param {number} across by shares of the window @param {number} down */
  pan(across, down) {
    this.#look(this.#lens.pan(across, down));
  }

  nearer() {
    this.zoom(STEP);
  }

  farther() {
    this.zoom(1 / STEP);
  }

  /** @param {number} right one press of an arrow, -1 to 1 @param {number} below */
  go(right, below) {
    this.pan(-right * STRIDE, -below * STRIDE);
  }

  whole() {
    this.#look(this.#lens.whole());
  }

  /** Bring a point of the page into sight. @param {number} x @param {number} y */
  reveal(x, y) {
    if (!this.isWhole) this.#look(this.#lens.reveal(x, y));
  }

  /**
   * Letterbox: the largest 16:10 window that fits.
   * @param {DOMRectReadOnly} desk
   */
  #fit({ width, height }) {
    if (width < 16 || height < 16) return;
    const paperWidth = Math.floor(Math.min(width, (height * PAPER.width) / PAPER.height));
    this.size = { width: paperWidth, height: (paperWidth * PAPER.height) / PAPER.width };
    const { style } = this.#view.paper;
    style.width = `${this.size.width}px`;
    style.height = `${this.size.height}px`;
    this.#look(true);
  }

  /** @param {boolean} hasMoved */
  #look(hasMoved) {
    if (!hasMoved) return;
    this.#lookedAt = performance.now();
    const { zoom, x, y } = this.#lens;
    const { paper, whole } = this.#view;
    paper.style.setProperty("--zoom", String(zoom));
    paper.style.setProperty("--page-left", `${(-100 * x * zoom) / PAGE_WIDTH}%`);
    paper.style.setProperty("--page-top", `${(-100 * y * zoom) / PAGE_HEIGHT}%`);
    paper.toggleAttribute("data-zoomed", !this.isWhole);
    whole.hidden = this.isWhole;
    this.#moved();
  }
}
