/** Says what changed to those who do not see it: politely, once, one sentence after the other. */

const BETWEEN_MS = 1_200;
const LONGEST_QUEUE = 6;

/** Speaks through one live region (`role="status"`). */
export class Announcer {
  /** @type {string[]} */
  #waiting = [];
  #isBusy = false;

  /** @param {HTMLElement} region */
  constructor(region) {
    this.region = region;
  }

  /** @param {string} sentence */
  say(sentence) {
    if (this.#waiting.at(-1) === sentence) return;
    // A hub that restarts brings everybody back in one moment: the oldest news are then the least worth saying.
    this.#waiting = [...this.#waiting, sentence].slice(-LONGEST_QUEUE);
    if (!this.#isBusy) this.#next();
  }

  #next() {
    const sentence = this.#waiting.shift();
    this.#isBusy = sentence !== undefined;
    if (sentence === undefined) return;
    this.region.textContent = sentence;
    setTimeout(() => {
      this.region.textContent = "";
      this.#next();
    }, BETWEEN_MS);
  }
}
