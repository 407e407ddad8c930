/** The ladder of what a line carries, pure: every picture, the stage's, still pictures, sound; by hand or by itself. */

/** @typedef {import("../wire/messages.js").View} View */
/** @typedef {"everything" | "stage" | "stills" | "sound"} Rung */
/**
 * As this person wants it: by itself, or always the same; `words`: neither sound nor picture, chat and board alone.
 *
 * @typedef {"auto" | Rung | "words"} Pin
 */

/**
 * What arrived and what got lost so far: frames by class, whose pictures should be moving; packets of their sounds; the
 * share of our own that is lost now (0 to 1).
 *
 * @typedef {{at: number, frames: ReadonlyMap<string, number>, heard: number, missed: number, ownLost: number}} Look
 */

/** @type {readonly Pin[]} */
export const PINS = ["auto", "everything", "stage", "stills", "sound", "words"];

/** A picture that stands still for so long is taken for one that does not get through. */
const STALL_MS = 6_000;
/** Above this share of lost sound still pictures are too much as well. */
const SOUND_SUFFERS = 0.15;
/** So much of our own is lost that the sound needs our picture's place. */
const OWN_SUFFERS = 0.25;
const FEWEST_PACKETS = 20;

/** Something that a line did not carry: given up after some bad looks in a row, tried again later each time. */
class Burden {
  #bad = 0;
  #pause;
  #until = -Infinity;

  /** @param {number} patience looks @param {number} pause_ms before the first new try */
  constructor(patience, pause_ms) {
    this.patience = patience;
    this.first = pause_ms;
    this.#pause = pause_ms;
  }

  /** @param {number} at @param {boolean} isBad @returns {boolean} whether to do without now */
  after(at, isBad) {
    if (at < this.#until) return true;
    this.#bad = isBad ? this.#bad + 1 : 0;
    if (this.#bad >= this.patience) {
      this.#bad = 0;
      this.#until = at + this.#pause;
      this.#pause = Math.min(this.#pause * 2, this.first * 8);
      return true;
    }
    if (at - this.#until > this.first * 4) this.#pause = this.first;
    return false;
  }
}

export class Ladder {
  /** @type {Map<string, {frames: number, movedAt: number}>} */
  #pictures = new Map();
  #sound = { heard: 0, missed: 0 };
  #stills = new Burden(2, 20_000);
  #own = new Burden(4, 30_000);

  /** @param {Pin} [pin] */
  constructor(pin = "auto") {
    this.pin = pin;
    /** Whose picture should move and does not. @type {readonly string[]} */
    this.stalled = [];
    /** Whose did since the last look. @type {readonly string[]} */
    this.moving = [];
    this.isSoundAlone = false;
    this.isOwnTooMuch = false;
  }

  /** One look, every few seconds. @param {Look} look */
  after({ at, frames, heard, missed, ownLost }) {
    for (const name of this.#pictures.keys()) if (!frames.has(name)) this.#pictures.delete(name);
    const moved = [...frames].filter(([name, count]) => this.#pictures.get(name)?.frames !== count);
    this.moving = moved.filter(([name]) => this.#pictures.has(name)).map(([name]) => name);
    for (const [name, count] of moved) this.#pictures.set(name, { frames: count, movedAt: at });
    this.stalled = [...this.#pictures].filter(([, { movedAt }]) => at - movedAt >= STALL_MS).map(([name]) => name);
    const lost = Math.max(0, missed - this.#sound.missed);
    const came = heard - this.#sound.heard;
    this.#sound = { heard, missed };
    const isSuffering = came >= 0 && came + lost >= FEWEST_PACKETS && lost / (came + lost) > SOUND_SUFFERS;
    this.isSoundAlone = this.#stills.after(at, isSuffering && this.stalled.length > 0);
    this.isOwnTooMuch = this.#own.after(at, ownLost > OWN_SUFFERS);
  }

  /** Where we are now. @returns {Rung | "words"} */
  get rung() {
    if (this.pin !== "auto") return this.pin;
    if (!this.stalled.length) return "everything";
    if (this.stalled.length < this.#pictures.size) return "stage";
    return this.isSoundAlone ? "sound" : "stills";
  }

  /** Whose still pictures are asked for, of those that the screen shows. @param {readonly string[]} shown */
  stillsOf(shown) {
    if (this.pin === "stills") return [...shown];
    return this.pin === "auto" && !this.isSoundAlone ? shown.filter((name) => this.stalled.includes(name)) : [];
  }

  /** Whether our own picture goes out as a still one. */
  get isOwnStill() {
    return this.pin === "stills" || (this.pin === "auto" && this.isOwnTooMuch);
  }

  /**
   * Of what the screen shows, the pictures that shall move. A shared screen stays as long as any picture does: it is what
   * the lesson is about, and costs little while it stands still.
   *
   * @param {View} view @returns {View}
   */
  narrow(view) {
    if (this.pin === "auto" || this.pin === "everything") return view;
    return { tiles: view.tiles.filter((tile) => this.#isKept(tile)) };
  }

  /** @param {import("../wire/messages.js").ViewTile} tile */
  #isKept({ on_stage, source = "camera" }) {
    return this.pin === "stage" ? on_stage === true : this.pin === "stills" && source !== "camera";
  }
}

const MEMORY = "ribambelle-line";

/** What this device was told of its line the last time. @returns {{pin: Pin, isBlocked: boolean}} */
export function rememberedLine() {
  try {
    const { pin, isBlocked } = JSON.parse(localStorage.getItem(MEMORY) ?? "{}");
    return { pin: PINS.includes(pin) ? pin : "auto", isBlocked: isBlocked === true };
  } catch {
    return { pin: "auto", isBlocked: false };
  }
}

/** @param {{pin: Pin, isBlocked: boolean}} line */
export function rememberLine(line) {
  try {
    localStorage.setItem(MEMORY, JSON.stringify(line));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
