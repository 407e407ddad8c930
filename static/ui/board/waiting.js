/** What is drawn here and on no other screen yet: a word in the corner while lines are on their way for a while. */

import { html, render } from "lit-html";

import { icon } from "../../art/figures.js";

/** Lines that arrive within this are not worth a word. */
const PATIENCE_MS = 1_500;

export class Waiting {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #place;
  #text;
  #count;

  /** @param {{place: HTMLElement, text: import("./room.js").Text, count: () => number}} parts `count`: lines on their way */
  constructor({ place, text, count }) {
    this.#place = place;
    this.#text = text;
    this.#count = count;
  }

  /** Something was drawn, or has arrived. */
  look() {
    if (this.#count() === 0) {
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
    const words = this.#text("board-waiting", { count: this.#count() });
    render(html`<svg class="icon" aria-hidden="true"><use href=${icon("clock")}></use></svg>${words}`, this.#place);
    this.#place.hidden = false;
  }
}
