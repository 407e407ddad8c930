/** Where the replay is: plays, rests, jumps, in the film's time. Pure but for the clock that it is given. */

/** @typedef {1 | 2 | 4 | 8 | 16 | "minute"} Speed */

/** @type {readonly Speed[]} */
export const SPEEDS = [1, 2, 4, 8, 16, "minute"];

const MINUTE_MS = 60_000;

/** Tells `change` when it begins, rests or jumps; not for every moment that goes by. */
export class Player extends EventTarget {
  /** @type {Speed} */
  #speed = 4;
  #position = 0;
  #isPlaying = false;
  #at = 0;
  #now;

  /** @param {{length: number, now?: () => number}} parts */
  constructor({ length, now = () => performance.now() }) {
    super();
    this.length = length;
    this.#now = now;
  }

  get isPlaying() {
    return this.#isPlaying;
  }

  get speed() {
    return this.#speed;
  }

  /** How many moments of the film go by in one. "In a minute" never slows anything down. */
  get rate() {
    return this.#speed === "minute" ? Math.max(1, this.length / MINUTE_MS) : this.#speed;
  }

  /** Where the film is now, in milliseconds. */
  get position() {
    if (!this.#isPlaying) return this.#position;
    return Math.min(this.length, this.#position + (this.#now() - this.#at) * this.rate);
  }

  get isOver() {
    return this.position >= this.length;
  }

  play() {
    if (this.#isPlaying || !this.length) return;
    if (this.isOver) this.#position = 0;
    this.#at = this.#now();
    this.#isPlaying = true;
    this.#tell();
  }

  rest() {
    if (!this.#isPlaying) return;
    this.#position = this.position;
    this.#isPlaying = false;
    this.#tell();
  }

  turn() {
    if (this.#isPlaying) this.rest();
    else this.play();
  }

  /** @param {number} position */
  jump(position) {
    this.#position = Math.min(this.length, Math.max(0, position));
    this.#at = this.#now();
    this.#tell();
  }

  /** @param {Speed} speed */
  choose(speed) {
    this.#position = this.position;
    this.#at = this.#now();
    this.#speed = speed;
    this.#tell();
  }

  /** To be asked in every frame: at its end the film rests. */
  look() {
    if (this.#isPlaying && this.isOver) this.rest();
  }

  #tell() {
    this.dispatchEvent(new Event("change"));
  }
}
