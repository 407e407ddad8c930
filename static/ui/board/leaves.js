/** The pages that lie on the table, as the floor has it now: each with its leaf, which is kept while it lies there. */

import { EMPTY_BOOK, foldBook, pagesOf } from "../../rooms/book.js";
import { Leaf } from "./leaf.js";

/** @typedef {import("../../rooms/book.js").BookPage} BookPage */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {BookPage & {leaf: Leaf}} Laid a page that lies there */

/** What a board begins with where nobody said otherwise. */
const FIRST = ["", ""];

export class Leaves {
  #room;
  #book = EMPTY_BOOK;
  /** @type {Map<string, Leaf>} by channel */
  #leaves = new Map();
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
    this.read(this.#room.channel("floor").entries);
    this.lay();
  }

  /**
   * @param {readonly import("./room.js").Entry[]} entries of the floor
   * @returns {boolean} whether they changed anything
   */
  read(entries) {
    const before = this.#book;
    for (const { event } of entries) this.#book = foldBook(this.#book, event);
    if (this.#book === before) return false;
    this.lay();
    return true;
  }

  /** The room, or the book, is another one than before. */
  lay() {
    const pages = pagesOf(this.#book, this.#room.welcome?.pages ?? FIRST);
    this.laid = pages.filter(({ place }) => place).map((page) => ({ ...page, leaf: this.#leafOf(page.number) }));
    this.away = pages.filter(({ place }) => !place);
    const lying = new Set(this.laid.map(({ leaf }) => leaf));
    for (const [channel, leaf] of this.#leaves) if (!lying.has(leaf)) this.#leaves.delete(channel);
  }

  /** @param {string} channel */
  of(channel) {
    return this.#leaves.get(channel);
  }

  /** All that lie there. */
  all() {
    return this.#leaves.values();
  }

  /** @param {number} number */
  page(number) {
    return this.laid.find((page) => page.number === number);
  }

  /** @param {number} number */
  #leafOf(number) {
    const channel = `page-${number}`;
    let leaf = this.#leaves.get(channel);
    if (!leaf) this.#leaves.set(channel, (leaf = new Leaf(this.#room, channel)));
    return leaf;
  }
}
