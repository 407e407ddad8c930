/** Which tiles are on the screen and how large: what is not shown is not sent, what is small is sent small. */

import { PictureTile } from "../tile/picture.js";

/** Layouts settle, windows are dragged: what is shown is said once it has been so for a moment. */
const SETTLE_MS = 200;

/** Watches tiles; `tell` gets all that are shown each time something changed for good. */
export class Shown {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {Set<PictureTile>} */
  #tiles = new Set();

  /** @param {(tiles: PictureTile[]) => void} tell */
  constructor(tell) {
    this.tell = tell;
    this.sizes = new ResizeObserver(() => this.changed());
    this.places = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        if (target instanceof PictureTile && target.isVisible !== isIntersecting) {
          target.isVisible = isIntersecting;
          target.update();
        }
      }
      this.changed();
    });
  }

  /** @param {PictureTile} tile */
  watch(tile) {
    this.#tiles.add(tile);
    this.sizes.observe(tile);
    this.places.observe(tile);
  }

  /** @param {PictureTile} tile */
  forget(tile) {
    this.#tiles.delete(tile);
    this.sizes.unobserve(tile);
    this.places.unobserve(tile);
    this.changed();
  }

  /** A tile moved, grew or went. */
  changed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const shown = [...this.#tiles].filter((tile) => tile.isVisible && tile.clientHeight > 0);
      this.tell(shown);
    }, SETTLE_MS);
  }

  close() {
    clearTimeout(this.#timer);
    this.sizes.disconnect();
    this.places.disconnect();
  }
}
