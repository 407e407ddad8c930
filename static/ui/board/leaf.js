/** One page of the board as this browser knows it: what is committed, what I asked for, what is still wet. No DOM. */

import { firstBackdrop } from "../../rooms/first_pages.js";
import { Page, foresee } from "../../rooms/page.js";
import { coloursOf, sheetWithColours, withColours } from "./colours.js";
import { withoutSeams } from "./seams.js";
import { withTans, withoutTans } from "./tangram.js";
import { WetInks } from "./wet.js";

/** @typedef {import("../../rooms/page.js").Backdrop} Backdrop */
/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("../../rooms/page.js").Stroke} Stroke */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {import("./room.js").Entry} Entry */

/** By the hub's clock, as `rooms/minute.py` has them. */
const TAKE_BACK_MS = 60_000;
const BRING_BACK_MS = 600_000;

export class Leaf {
  #room;
  #page = new Page();
  #under;
  #first;
  /** @type {{below: Stroke[], own: Stroke[], all: Stroke[]} | null} */
  #pile = null;
  /** @type {{backdrop: Backdrop, colours: Map<string, number>, tans: Stroke[], dry: Stroke[], soon: Stroke[], canUndo: boolean, canRedo: boolean} | null} */
  #sight = null;
  /** @type {Map<string, Stroke>} my strokes on their way as they were seen last: the same object is drawn once */
  #soon = new Map();

  /**
   * @param {BoardRoom} room
   * @param {string} channel
   * @param {Leaf | null} [under] the page on which it lies, for a sheet
   */
  constructor(room, channel, under = null) {
    this.#room = room;
    this.#under = under;
    this.channel = channel;
    this.#first = firstBackdrop(room.welcome?.prints ?? [], channel);
    /** The others' lines in the making. */
    this.wet = new WetInks();
    this.readAll();
  }

  /** Fold the channel anew: at first, and when its history was replaced. */
  readAll() {
    this.#page = new Page();
    for (const entry of this.#room.channel(this.channel).entries) this.#page.fold(entry);
    this.changed();
  }

  /** @param {readonly Entry[]} entries the ones that came now */
  read(entries) {
    for (const entry of entries) if (entry.seq > this.#page.head) this.#page.fold(entry);
    this.changed();
  }

  /** Something was committed, or asked, or refused: look anew when next asked. */
  changed() {
    this.#sight = null;
  }

  /** Committed strokes that show (but for what I asked to be taken away), in order. @returns {Stroke[]} */
  get dry() {
    const own = this.#look().dry;
    if (!this.#under) return own;
    const below = this.#under.dry;
    const pile = this.#pile;
    if (pile?.below === below && pile.own === own) return pile.all;
    const all = [...below, ...own];
    this.#pile = { below, own, all };
    return all;
  }

  /** My strokes on their way, in order. */
  get soon() {
    return this.#look().soon;
  }

  /** What lies under the ink. @returns {Backdrop} */
  get backdrop() {
    const { backdrop, colours, tans } = this.#look();
    return withTans(sheetWithColours(this.#under?.backdrop ?? backdrop, colours), tans);
  }

  /** Whether I have something here to take back. */
  get canUndo() {
    return this.#look().canUndo;
  }

  /** Whether I took something back and could do it again. */
  get canRedo() {
    return this.#look().canRedo;
  }

  /** All that shows here, in order. */
  get shown() {
    const { dry, soon } = this.#look();
    return [...dry, ...soon];
  }

  /** How dice fell here lately. */
  get throws() {
    return this.#page.throws;
  }

  /** Names of the strokes that are committed. */
  get names() {
    return this.#page.names;
  }

  /**
   * How much each class has here that is newer than a minute, and what was taken back and can be brought back.
   * @param {number} now by the hub's clock
   */
  lastMinute(now) {
    /** @type {Map<string, number>} */
    const drawn = new Map();
    for (const { seat, person, at } of this.#page.visible()) {
      if (at > now - TAKE_BACK_MS) drawn.set(seat ?? person, (drawn.get(seat ?? person) ?? 0) + 1);
    }
    const taken = [...this.#page.taken]
      .filter(([, { at, items }]) => items.length && at > now - BRING_BACK_MS)
      .map(([seq, { seat, items }]) => ({ seq, seat, count: items.length }));
    return { drawn, taken };
  }

  /** Whether entries of it are still on their way to this browser: a long page comes in pieces. */
  get isComing() {
    const { epoch, from = 0, head, entries } = this.#room.channel(this.channel);
    return epoch === "" || from + entries.length < head;
  }

  /** @returns {boolean} */
  get isEmpty() {
    const { colours, tans, dry, soon } = this.#look();
    return !dry.length && !soon.length && !colours.size && !tans.length && !this.wet.size && (this.#under?.isEmpty ?? true);
  }

  #look() {
    if (!this.#sight) {
      const { me } = this.#room;
      const asked = this.#room.pending(this.channel).filter(({ state }) => state === "pending");
      const page = foresee(this.#page, me, asked.map(({ command }) => command));
      const { drawn: items, tans } = withoutTans(page.visible());
      const colours = coloursOf(items);
      const first = items.findIndex((item) => item.seq > this.#page.head);
      const soon = (first < 0 ? [] : items.slice(first)).map((item) =>
        item.tool === "fill" ? item : (this.#soon.get(item.name) ?? item),
      );
      this.#soon = new Map(soon.filter((item) => item.tool !== "fill").map((item) => [item.name, item]));
      this.#sight = {
        backdrop: page.backdrop ?? this.#first,
        colours,
        tans,
        dry: withoutSeams(withColours(first < 0 ? items : items.slice(0, first), colours)),
        soon: withColours(soon, colours),
        canRedo: page.undoneOf(me.person) !== null,
        canUndo: page.lastOf(me.person) !== null,
      };
    }
    return this.#sight;
  }
}
