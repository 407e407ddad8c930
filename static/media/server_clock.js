/** The server's clock as exactly as a browser can know it: of several questions the quickest answer is the truest. */

const QUESTIONS = 6;
/** A clock drifts a few milliseconds in this time; then it is asked again. */
const GOOD_FOR_MS = 60_000;

/** @returns {number} this computer's time in milliseconds since 1970; it never jumps while the page is open */
export function steadyNow() {
  return performance.timeOrigin + performance.now();
}

export class ServerClock {
  #askedAt = -Infinity;
  /** @type {Promise<void> | null} */
  #asking = null;
  #ask;
  #local;

  /** @param {{ask?: () => Promise<number>, local?: () => number, guess?: number}} [parts] `ask` tells the server's time; `guess`: its offset */
  constructor({ ask = askHub, local = steadyNow, guess = 0 } = {}) {
    this.#ask = ask;
    this.#local = local;
    /** Milliseconds by which the server is ahead of us. */
    this.offset = guess;
    /** By how much that may be wrong, in milliseconds: half the way there and back. */
    this.doubt = Infinity;
  }

  now() {
    return this.#local() + this.offset;
  }

  /** Ask, unless it was asked lately. @param {boolean} [isUrgent] after a sleep: whatever was known may be wrong */
  look(isUrgent = false) {
    if (!isUrgent && this.#local() - this.#askedAt < GOOD_FOR_MS) return Promise.resolve();
    this.#asking ??= this.#measure().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #measure() {
    let best = { offset: this.offset, doubt: Infinity };
    for (let question = 0; question < QUESTIONS; question++) {
      const sent = this.#local();
      const told = await this.#ask().catch(() => null);
      const heard = this.#local();
      const doubt = (heard - sent) / 2;
      if (told !== null && doubt < best.doubt) best = { offset: told - (sent + heard) / 2, doubt };
    }
    if (best.doubt === Infinity) return; // away: what was known stays
    this.#askedAt = this.#local();
    this.offset = best.offset;
    this.doubt = best.doubt;
  }
}

/** @returns {Promise<number>} */
async function askHub() {
  const answer = await fetch("/clock", { credentials: "omit", cache: "no-store" });
  if (!answer.ok) throw new Error(`no clock: ${answer.status}`);
  return Number(await answer.text());
}
