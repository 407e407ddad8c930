/** Whether fingers draw on this device: not where a pen does, unless somebody says so. Kept in the browser, never sent. */

/** So long after a pen was seen, a page that is opened anew still counts on it. */
const PEN_RULES_MS = 20 * 60_000;
/** How often it is written down that the pen is still there. */
const NOTE_MS = 60_000;
const KEY = "ribambelle-board-pen";

export class Fingers {
  #hasPen = false;
  #draw = false;
  #notedAt = -Infinity;
  #changed;

  /** @param {() => void} changed whether they draw, or whether that is a question here */
  constructor(changed) {
    this.#changed = changed;
    this.#hasPen = Date.now() - lastPen() < PEN_RULES_MS;
  }

  /** Whether a pen was seen, so that it is worth to ask. */
  get hasPen() {
    return this.#hasPen;
  }

  get mayDraw() {
    return !this.#hasPen || this.#draw;
  }

  /** A pen was near the paper. */
  sawPen() {
    const now = Date.now();
    if (now - this.#notedAt > NOTE_MS) {
      this.#notedAt = now;
      note(now);
    }
    if (this.#hasPen) return;
    this.#hasPen = true;
    this.#changed();
  }

  /** Let fingers draw beside the pen, or no more. */
  swap() {
    this.#draw = !this.#draw;
    this.#changed();
  }
}

function lastPen() {
  try {
    return Number(localStorage.getItem(KEY)) || -Infinity;
  } catch {
    return -Infinity; // storage may be forbidden; then the pen is seen anew
  }
}

/** @param {number} now */
function note(now) {
  try {
    localStorage.setItem(KEY, String(now));
  } catch {
    // the rule still holds until the page is left
  }
}
