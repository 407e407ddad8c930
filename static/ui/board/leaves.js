/** The pages that lie on the table, as the floor has it now: each with its leaf, which is kept while it lies there. */

import { EMPTY_BOOK, foldBook, foldStill, hasPen, pagesOf } from "../../rooms/book.js";
import { NO_GROUPS, foldGroups, isClosedTo } from "../../rooms/groups.js";
import { NOWHERE, zoneOf } from "../../rooms/zones.js";
import { Leaf } from "./leaf.js";

/** @typedef {import("../../rooms/book.js").BookPage} BookPage */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/**
 * A page that lies there, or a class's sheet (`seat`) on it; a revealed sheet stands behind its page, as its hundredths.
 * `zone`: the part of it on which I draw, where that is not the whole.
 * @typedef {BookPage & {leaf: Leaf, mayDraw: boolean, seat: string | null, zone: import("../../rooms/zones.js").Zone | null}} Laid
 */

/** What a board begins with where nobody said otherwise. */
const FIRST = ["", ""];

export class Leaves {
  #room;
  #book = EMPTY_BOOK;
  #groups = NO_GROUPS;
  /** @type {Map<string, Leaf>} by channel */
  #leaves = new Map();
  /** Whether teachers alone draw now, on all pages. */
  isStill = false;
  /** In their order. @type {readonly Laid[]} */
  laid = [];
  /** Those that were put away. @type {readonly BookPage[]} */
  away = [];

  /** @param {BoardRoom} room */
  constructor(room) {
    this.#room = room;
    this.readAll();
  }

  /** Fold the floor anew: at first, and when its history was replaced. */
  readAll() {
    this.#book = EMPTY_BOOK;
    this.#groups = NO_GROUPS;
    this.isStill = false;
    this.read(this.#room.channel("floor").entries);
    this.lay();
  }

  /**
   * @param {readonly import("./room.js").Entry[]} entries of the floor
   * @returns {boolean} whether they changed anything
   */
  read(entries) {
    const [book, groups, isStill] = [this.#book, this.#groups, this.isStill];
    for (const { event } of entries) {
      this.#book = foldBook(this.#book, event);
      this.#groups = foldGroups(this.#groups, /** @type {import("../../wire/messages.js").AnyEvent} */ (event));
      this.isStill = foldStill(this.isStill, event);
    }
    if (this.#book === book && this.#groups === groups && this.isStill === isStill) return false;
    this.lay();
    return true;
  }

  /** The room, or the book, is another one than before. */
  lay() {
    const pages = pagesOf(this.#book, this.#room.welcome?.pages ?? FIRST);
    const before = this.#leaves;
    this.#leaves = new Map();
    const lying = pages.filter(({ place }) => place);
    const open = lying.filter(({ number }) => !isClosedTo(this.#groups, number, this.#room.me));
    this.laid = (open.length ? open : lying.slice(0, 1)).flatMap((page) => this.#lay(page, before));
    this.away = pages.filter(({ place }) => !place);
  }

  /**
   * A page; before it is revealed with the own class's sheet on it, and afterwards with everybody's behind it.
   * @param {BookPage} page @param {Map<string, Leaf>} before @returns {Laid[]}
   */
  #lay(page, before) {
    const { me } = this.#room;
    const { sheets, isRevealed } = page.state;
    const base = this.#leaf(`page-${page.number}`, before);
    const mayDraw = hasPen(page.state, this.isStill, me) && !isClosedTo(this.#groups, page.number, me);
    /** @param {number} place */
    const sheet = (place) => this.#leaf(`page-${page.number}.${place + 1}`, before, base);
    const own = sheets.indexOf(me.seat ?? "");
    const zone = zoneOf(page.state.zones, me.seat);
    const whole = { ...page, leaf: base, mayDraw: mayDraw && zone !== NOWHERE, seat: null, zone };
    if (!sheets.length) return [whole];
    if (!isRevealed) return [{ ...page, leaf: own < 0 ? base : sheet(own), mayDraw: mayDraw && own >= 0, seat: own < 0 ? null : me.seat, zone: null }];
    const all = sheets.map((seat, place) => ({ ...page, number: page.number + (place + 1) / 100, leaf: sheet(place), mayDraw: false, seat, zone: null }));
    return [whole, ...all];
  }

  /** The leaf on which others' pens move that say this page. @param {string} channel */
  underPens(channel) {
    return this.laid.find(({ number }) => `page-${number}` === channel)?.leaf;
  }

  /** @param {string} channel */
  of(channel) {
    return this.#leaves.get(channel);
  }

  /** How many of my own wishes of these kinds are still under way. @param {readonly string[]} kinds */
  pending(kinds) {
    const mine = [...this.all()].flatMap(({ channel }) => this.#room.pending(channel));
    return mine.filter(({ state, command }) => state === "pending" && kinds.includes(command.kind)).length;
  }

  /** All that lie there. */
  all() {
    return this.#leaves.values();
  }

  /** @param {number} number */
  page(number) {
    return this.laid.find((page) => page.number === number);
  }

  /** @param {string} channel @param {Map<string, Leaf>} before @param {Leaf} [under] */
  #leaf(channel, before, under) {
    const leaf = before.get(channel) ?? new Leaf(this.#room, channel, under);
    this.#leaves.set(channel, leaf);
    return leaf;
  }
}

/** One press, and everything is still; one more, and they go on. @param {BoardRoom} room @param {Leaves} leaves */
export function turnStill(room, leaves) {
  if (room.may("arrange-pages")) room.command("floor", { kind: leaves.isStill ? "free-pens" : "still-pens" });
}
