/** What lies on a page at any moment of its past: the same fold as ever, stopped early. Pure. */

import { PLAIN, Page, absolute } from "../../rooms/page.js";
import { coloursOf, sheetWithColours, withColours } from "../board/colours.js";
import { withoutSeams } from "../board/seams.js";
import { withTans, withoutTans } from "../board/tangram.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("../../rooms/page.js").Stroke} Stroke */
/** @typedef {import("../board/room.js").Entry} Entry */
/** @typedef {import("./timeline.js").Moment} Moment */
/**
 * What is seen: what lies below, what is finished, and what is growing.
 * @typedef {{backdrop: import("../../rooms/page.js").Backdrop, dry: Stroke[], wet: Ink[]}} Sight
 */

/** What lies on top of all there is, and changes nothing else; a marker may go on where another ended. */
const ON_TOP = ["drawn.1", "shape.1", "stamp.1", "written.1"];
/** Dice that fell lie there so long, in milliseconds of the room's time. */
export const DICE_MS = 4_000;
/** A fold is kept after so many entries, to begin from when somebody goes back. */
const KEPT_EVERY = 1_000;

export class Story {
  /** @type {Page[]} after 0, 1000, 2000 … entries */
  #kept = [new Page()];
  #page = new Page();
  /** How many entries are folded into it. */
  #told = 0;
  /** @type {Stroke[] | null} */
  #dry = null;
  /** @type {Map<number, Ink>} lines that grow now, by number: the same object as long as it grows */
  #growing = new Map();
  /** @type {ReadonlySet<string>} */
  #hidden = new Set();
  #under;
  /** @type {{below: Stroke[], own: Stroke[], all: Stroke[]} | null} */
  #pile = null;
  /** @type {Map<string, number>} */
  #colours = new Map();
  /** @type {Stroke[]} */
  #tans = [];

  #shared;
  #first;

  /**
   * @param {readonly Moment[]} moments
   * @param {Story | null} [under] of the page on which it lies, for a class's sheet
   * @param {readonly import("../../rooms/zones.js").Shared[]} [shared] among how many the page was shared out, and when
   * @param {import("../../rooms/page.js").Backdrop} [first] what lay there from the beginning
   */
  constructor(moments, under = null, shared = [], first = PLAIN) {
    this.#first = first;
    this.#shared = shared;
    this.moments = moments;
    this.#under = under;
    /** How long the longest line takes. */
    this.reach = moments.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  }

  /** Leave out what these classes drew. @param {ReadonlySet<string>} seats */
  hide(seats) {
    this.#hidden = seats;
    this.#under?.hide(seats);
    this.#dry = null;
    this.#growing.clear();
  }

  /**
   * What is seen at a moment of the room's time.
   * @param {number} at
   * @returns {Sight}
   */
  look(at) {
    const count = this.#countUntil(at);
    if (count !== this.#told) this.#tell(count);
    this.#dry ??= this.#visible();
    const parts = this.#shared.findLast((one) => one.at <= at)?.parts;
    const laid = this.#page.backdrop ?? this.#first;
    const backdrop = parts ? { ...laid, parts } : laid;
    const own = { backdrop: this.#withDice(this.#laidOn(backdrop), at), dry: this.#dry, wet: this.#wet(at, count) };
    return this.#under ? this.#on(at, this.#under.look(at), own) : own;
  }

  /** The sheet on its page: the same list as long as nothing changes. @param {number} at @param {Sight} below @param {Sight} own @returns {Sight} */
  #on(at, below, own) {
    if (this.#pile?.below !== below.dry || this.#pile.own !== own.dry)
      this.#pile = { below: below.dry, own: own.dry, all: [...below.dry, ...own.dry] };
    return { backdrop: this.#withDice(this.#laidOn(below.backdrop), at), dry: this.#pile.all, wet: [...below.wet, ...own.wet] };
  }

  /** @param {import("../../rooms/page.js").Backdrop} backdrop @param {number} at */
  #withDice(backdrop, at) {
    const last = this.#page.throws.at(-1);
    const lies = last && at < last.at + DICE_MS && !this.#hidden.has(last.seat ?? "");
    return lies ? { ...backdrop, dice: last.numbers } : backdrop;
  }

  /** @param {import("../../rooms/page.js").Backdrop} backdrop */
  #laidOn(backdrop) {
    return withTans(sheetWithColours(backdrop, this.#colours), this.#tans);
  }

  /** @param {number} at @returns {number} how many entries are whole then */
  #countUntil(at) {
    let [low, high] = [0, this.moments.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.moments[middle].to <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Fold to the entry `count`, from where we are or from what is kept. @param {number} count */
  #tell(count) {
    const place = Math.min(this.#kept.length - 1, Math.floor(count / KEPT_EVERY));
    if (count < this.#told || place * KEPT_EVERY > this.#told) {
      this.#page = this.#kept[place].copy();
      this.#told = place * KEPT_EVERY;
      this.#dry = null;
    }
    const from = this.#told;
    while (this.#told < count) {
      this.#page.fold(this.moments[this.#told].entry);
      this.#told++;
      if (this.#told % KEPT_EVERY === 0) this.#kept[this.#told / KEPT_EVERY] ??= this.#page.copy();
    }
    this.#dry = this.#dry && this.#withOnTop(this.#dry, from, count);
  }

  /**
   * The same and some more, which is most of what ever happens; null where something else happened.
   * @param {Stroke[]} dry @param {number} from @param {number} to
   */
  #withOnTop(dry, from, to) {
    const more = [];
    for (const { entry } of this.moments.slice(from, to)) {
      const item = this.#page.items.get(entry.seq);
      if (!ON_TOP.includes(entry.event.kind) || !item || item.tool === "marker") return null;
      if (!this.#hidden.has(item.seat ?? "")) more.push(item);
    }
    return more.length ? [...dry, ...more] : dry;
  }

  #visible() {
    const { drawn: items, tans } = withoutTans(this.#page.visible().filter((item) => !this.#hidden.has(item.seat ?? "")));
    this.#tans = tans;
    this.#colours = coloursOf(items);
    return withoutSeams(withColours(items, this.#colours));
  }

  /** @param {number} at @param {number} count */
  #wet(at, count) {
    /** @type {Map<number, Ink>} */
    const growing = new Map();
    for (let i = count; i < this.moments.length && this.moments[i].to <= at + this.reach; i++) {
      const { entry, from, to } = this.moments[i];
      if (entry.event.kind !== "drawn.1" || from >= at || this.#hidden.has(entry.author.seat ?? "")) continue;
      const ink = this.#growing.get(entry.seq) ?? inkOf(entry);
      const whole = absolute(entry.event.points);
      const end = 2 * Math.max(1, Math.ceil(((at - from) / (to - from)) * (whole.length / 2)));
      if (end !== ink.line.length) ink.line = whole.slice(0, end);
      growing.set(entry.seq, ink);
    }
    this.#growing = growing;
    return [...growing.values()];
  }
}

/** @param {Entry} entry @returns {Ink} */
function inkOf({ event }) {
  return { name: event.stroke, tool: event.tool, colour: event.colour, width: event.width, line: [] };
}
