/** The others' wet ink: pieces become lines, which go when their dry stroke is here or when they fell silent. Pure. */

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("../../wire/ink.js").WetInk} WetInk */

/** A wet line without news for this long lost its author or its dry stroke. */
export const SILENCE_MS = 5_000;
/** A bound for a hostile or broken room; the newest stay. */
const MAX_LINES = 256;
/** Twice what a stroke may carry: a wet line that never ends is cut. */
const MAX_NUMBERS = 8_000;

export class WetInks {
  /** @type {Map<string, Ink & {heard: number}>} by stroke name */
  #lines = new Map();

  /**
   * @param {WetInk} piece
   * @param {number} now milliseconds, any clock
   * @returns {{x: number, y: number}} where the hand is now
   */
  add(piece, now) {
    let ink = this.#lines.get(piece.stroke);
    if (!ink || piece.first) {
      const { stroke, tool, colour, width } = piece;
      ink = { name: stroke, tool, colour, width, line: [], heard: now, ...(piece.pressure ? { pressure: "" } : {}) };
      this.#lines.delete(piece.stroke);
      this.#lines.set(piece.stroke, ink);
      if (this.#lines.size > MAX_LINES) this.#lines.delete(/** @type {string} */ (this.#lines.keys().next().value));
    }
    ink.heard = now;
    const { samples } = piece;
    if (ink.line.length < MAX_NUMBERS) {
      ink.line.push(...samples);
      if (ink.pressure !== undefined) ink.pressure += piece.pressure ?? "";
    }
    return { x: samples[samples.length - 2], y: samples[samples.length - 1] };
  }

  /** Let go of one that its author gave up. @param {string} name */
  drop(name) {
    this.#lines.delete(name);
  }

  /**
   * Let go of what dried or fell silent.
   * @param {{has: (name: string) => boolean}} dry names of the page's strokes
   * @param {number} now
   * @returns {boolean} whether something went
   */
  sweep(dry, now) {
    let went = false;
    for (const [name, ink] of this.#lines) {
      if (dry.has(name) || now - ink.heard > SILENCE_MS) went = this.#lines.delete(name);
    }
    return went;
  }

  /** @returns {Iterable<Ink>} */
  inks() {
    return this.#lines.values();
  }

  get size() {
    return this.#lines.size;
  }

  clear() {
    this.#lines.clear();
  }
}
