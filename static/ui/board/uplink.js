/** What leaves while a hand is moving: wet pieces and the cursor, paced so that a room of tablets stays light. */

/** @typedef {import("./line.js").Line} Line */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */

/** Between two wet messages of a line: 25 a second look like a moving hand; more hands at one tablet share the way. */
const WET_MS = 40;
const HANDS_AT_FULL_PACE = 2;
/** Between two cursors of a hand that only hovers. */
const CURSOR_MS = 100;

export class Uplink {
  /** @type {Map<Line, string>} the lines in the making, each with its channel */
  #lines = new Map();
  /** @type {{channel: string, x: number, y: number} | null} where the hand is, if the others do not know yet */
  #cursor = null;
  #cursorAt = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {BoardRoom} room */
  constructor(room) {
    this.#room = room;
  }

  #room;

  /**
   * Send what this line grows by.
   * @param {Line} line
   * @param {string} channel
   */
  follow(line, channel) {
    this.#lines.set(line, channel);
    this.#wake();
  }

  /**
   * The line is finished; its dry stroke says the rest.
   * @param {Line} line
   */
  leave(line) {
    this.#lines.delete(line);
  }

  /**
   * The hand hovers here, in page units.
   * @param {string} channel
   * @param {number} x
   * @param {number} y
   */
  point(channel, x, y) {
    this.#cursor = { channel, x: Math.round(x), y: Math.round(y) };
    this.#wake();
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#lines.clear();
    this.#cursor = null;
  }

  #wake() {
    const pace = Math.max(1, this.#lines.size / HANDS_AT_FULL_PACE);
    this.#timer ??= setTimeout(() => this.#tick(), WET_MS * pace);
  }

  #tick() {
    this.#timer = undefined;
    for (const [line, channel] of this.#lines) {
      const piece = line.piece();
      if (!piece) continue;
      const { name, tool, colour, width } = line;
      this.#room.send("wet", { channel, stroke: name, tool, colour, width, ...piece });
    }
    const now = performance.now();
    if (this.#cursor && now - this.#cursorAt >= CURSOR_MS) {
      this.#room.send("cursor", this.#cursor);
      this.#cursor = null;
      this.#cursorAt = now;
    }
    if (this.#lines.size || this.#cursor) this.#wake();
  }
}
