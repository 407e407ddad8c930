/** Where the paper lies in the window and how large: the largest sheet that fits between the tools. */

import { PAPER } from "./outline.js";

/** @typedef {{width: number, height: number}} Size in CSS pixels */

export class Viewport {
  /** @type {Size} of the paper; nothing until it was measured */
  size = { width: 0, height: 0 };
  #paper;
  #moved;
  #resizes;

  /**
   * @param {{desk: HTMLElement, paper: HTMLElement}} view
   * @param {() => void} moved the paper lies elsewhere, or has another size
   */
  constructor({ desk, paper }, moved) {
    this.#paper = paper;
    this.#moved = moved;
    this.#resizes = new ResizeObserver(([{ contentRect }]) => this.#fit(contentRect));
    this.#resizes.observe(desk);
  }

  unmount() {
    this.#resizes.disconnect();
  }

  /**
   * Letterbox: the largest 16:10 sheet that fits.
   * @param {DOMRectReadOnly} desk
   */
  #fit({ width, height }) {
    if (width < 16 || height < 16) return;
    const paperWidth = Math.floor(Math.min(width, (height * PAPER.width) / PAPER.height));
    this.size = { width: paperWidth, height: (paperWidth * PAPER.height) / PAPER.width };
    this.#paper.style.width = `${this.size.width}px`;
    this.#paper.style.height = `${this.size.height}px`;
    this.#moved();
  }
}
