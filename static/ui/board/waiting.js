/** What is not everywhere yet: a word in the corner while own lines, or the page itself, are on their way for a while. */

import { html, render } from "lit-html";

import { icon } from "../../art/figures.js";

/** What arrives within this is not worth a word. */
const PATIENCE_MS = 1_500;

export class Waiting {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #place;
  #text;
  #count;
  #isComing;

  /**
   * @param {{place: HTMLElement, text: import("./room.js").Text, count: () => number, isComing: () => boolean}} parts
   *   `count`: lines on their way; `isComing`: whether some of the page is
   */
  constructor({ place, text, count, isComing }) {
    this.#place = place;
    this.#text = text;
    this.#count = count;
    this.#isComing = isComing;
  }

  /** Something was drawn, or has arrived, or another page lies here. */
  look() {
    if (this.#count() === 0 && !this.#isComing()) {
      this.stop();
      this.#place.hidden = true;
    } else if (this.#place.hidden) {
      this.#timer ??= setTimeout(() => this.#show(), PATIENCE_MS);
    } else {
      this.#show();
    }
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #show() {
    this.#timer = undefined;
    const count = this.#count();
    const words = count ? this.#text("board-waiting", { count }) : this.#text("board-coming");
    render(html`<svg class="icon" aria-hidden="true"><use href=${icon("clock")}></use></svg>${words}`, this.#place);
    this.#place.hidden = false;
  }
}
