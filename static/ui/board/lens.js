/** Which part of the page is seen, and how large: from the whole page to eight times as near. Pure, of this device alone. */

import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";

/** So near one may come. */
export const NEAREST = 8;
/** Nearer to the whole page than this, it is the whole page. */
const NEARLY_WHOLE = 1.02;
/** So much room stays between a point that is brought into sight and the edge, as a share of what is seen. */
const MARGIN = 0.08;

/** Points of the window are shares of it, from 0 at its upper left to 1; points of the page are in page units. */
export class Lens {
  zoom = 1;
  /** The upper left corner of what is seen, in page units. */
  x = 0;
  y = 0;

  get isWhole() {
    return this.zoom === 1;
  }

  /** @param {number} across @param {number} down @returns {{x: number, y: number}} */
  toPage(across, down) {
    return { x: this.x + (across * PAGE_WIDTH) / this.zoom, y: this.y + (down * PAGE_HEIGHT) / this.zoom };
  }

  /** @param {number} x @param {number} y @returns {{across: number, down: number}} */
  toWindow(x, y) {
    return { across: ((x - this.x) * this.zoom) / PAGE_WIDTH, down: ((y - this.y) * this.zoom) / PAGE_HEIGHT };
  }

  /**
   * Come nearer, or go away; what is at this point of the window stays there.
   * @param {number} factor above 1 is nearer
   * @param {number} [across]
   * @param {number} [down]
   */
  zoomAt(factor, across = 0.5, down = 0.5) {
    const { x, y } = this.toPage(across, down);
    const wanted = Math.min(NEAREST, this.zoom * factor);
    const zoom = wanted < NEARLY_WHOLE ? 1 : wanted;
    return this.#go(zoom, x - (across * PAGE_WIDTH) / zoom, y - (down * PAGE_HEIGHT) / zoom);
  }

  /** Take the page along, by shares of the window. @param {number} across @param {number} down */
  pan(across, down) {
    return this.#go(this.zoom, this.x - (across * PAGE_WIDTH) / this.zoom, this.y - (down * PAGE_HEIGHT) / this.zoom);
  }

  /** Move as little as brings a point of the page into sight. @param {number} x @param {number} y */
  reveal(x, y) {
    const { across, down } = this.toWindow(x, y);
    return this.pan(outside(across), outside(down));
  }

  /** See the whole page. */
  whole() {
    return this.#go(1, 0, 0);
  }

  /**
   * @param {number} zoom @param {number} x @param {number} y
   * @returns {boolean} whether something else is seen now
   */
  #go(zoom, x, y) {
    const before = [this.zoom, this.x, this.y];
    this.zoom = zoom;
    this.x = within(x, PAGE_WIDTH - PAGE_WIDTH / zoom);
    this.y = within(y, PAGE_HEIGHT - PAGE_HEIGHT / zoom);
    return this.zoom !== before[0] || this.x !== before[1] || this.y !== before[2];
  }
}

/** How far the page has to come so that a point is seen. @param {number} share */
function outside(share) {
  if (share < MARGIN) return MARGIN - share;
  return share > 1 - MARGIN ? 1 - MARGIN - share : 0;
}

/** @param {number} value @param {number} end */
function within(value, end) {
  return Math.max(0, Math.min(end, value));
}
