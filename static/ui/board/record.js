/** What happened on the page, in words: a list to read, and now and then a sentence for those who listen. */

import { html, render } from "lit-html";

import { seatName } from "../../rooms/seats.js";
import { COLOURS } from "./paintbox.js";

/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {import("./room.js").Entry} Entry */
/** @typedef {import("./room.js").Text} Text */

/** A busy board is told in one sentence every so often, not stroke by stroke. */
const BETWEEN_SENTENCES_MS = 6_000;
const BETWEEN_LISTS_MS = 1_500;
const LINES = 30;
const WORD_MS = 6_000;
/** Kinds after which something more is on the page. */
const DRAWN = ["drawn.1", "shape.1", "stamp.1", "written.1", "filled.1", "coloured.1"];

export class Record {
  /** @type {Set<string>} names of the classes that drew since the last sentence */
  #drew = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #sentence;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #listing;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #word;
  #room;
  #text;
  #places;

  /**
   * @param {{room: BoardRoom, text: Text, places: {list: HTMLElement, word: HTMLElement, spoken: HTMLElement}}} parts
   */
  constructor({ room, text, places }) {
    this.#room = room;
    this.#text = text;
    this.#places = places;
  }

  /** A sentence that is seen and heard, for a while. @param {string} sentence */
  tell(sentence) {
    const { word } = this.#places;
    word.textContent = sentence;
    clearTimeout(this.#word);
    this.#word = setTimeout(() => (word.textContent = ""), WORD_MS);
  }

  /** A sentence that is only heard; that somebody drew something does not talk over it. @param {string} sentence */
  say(sentence) {
    this.#drew.clear();
    this.#places.spoken.textContent = sentence;
  }

  /**
   * Others' entries on the page that shows; told soon, together.
   * @param {readonly Entry[]} entries
   */
  hear(entries) {
    for (const { author, event } of entries) {
      if (author.person === this.#room.me.person) {
        if (event.kind === "cleared.1") this.tell(this.#text("board-cleared"));
        continue;
      }
      if (DRAWN.includes(event.kind)) this.#drew.add(this.#who(author));
      if (event.kind === "cleared.1") this.say(this.#text("board-cleared-by", { who: this.#who(author) }));
    }
    if (this.#drew.size) this.#sentence ??= setTimeout(() => this.#tell(), BETWEEN_SENTENCES_MS / 6);
  }

  /**
   * Write the list of a page anew, not too often.
   * @param {() => readonly Entry[]} entriesOf the entries when the time has come
   */
  write(entriesOf) {
    this.#listing ??= setTimeout(() => {
      this.#listing = undefined;
      const lines = this.#lines(entriesOf());
      render(lines.map((line) => html`<li>${line}</li>`), this.#places.list);
    }, BETWEEN_LISTS_MS);
  }

  stop() {
    clearTimeout(this.#sentence);
    clearTimeout(this.#listing);
    clearTimeout(this.#word);
    this.#sentence = this.#listing = undefined;
    this.#drew.clear();
  }

  #tell() {
    this.#sentence = undefined;
    if (!this.#drew.size) return;
    const who = new Intl.ListFormat(document.documentElement.lang || "en").format(this.#drew);
    this.say(this.#text("board-drew", { who }));
    this.#sentence = setTimeout(() => this.#tell(), BETWEEN_SENTENCES_MS);
  }

  /**
   * The newest lines first; what one class did alike and one after the other is one line.
   * @param {readonly Entry[]} entries
   * @returns {string[]}
   */
  #lines(entries) {
    /** @type {{line: string, count: number}[]} */
    const told = [];
    for (let i = entries.length - 1; i >= 0 && told.length <= LINES; i--) {
      const line = this.#line(entries[i]);
      const last = told[told.length - 1];
      if (last?.line === line) last.count++;
      else if (line) told.push({ line, count: 1 });
    }
    return told.slice(0, LINES).map(({ line, count }) => (count > 1 ? this.#text("board-times", { line, count }) : line));
  }

  /** @param {Entry} entry */
  #line({ author, event }) {
    const who = author.person === this.#room.me.person ? this.#text("board-me") : this.#who(author);
    switch (event.kind) {
      case "drawn.1":
        return this.#text(`board-line-${event.tool}`, { who, colour: this.#colour(event.colour) });
      case "shape.1": {
        const figure = this.#text(`board-figure-${event.figure}`);
        return this.#text("board-line-shape", { who, figure, colour: this.#colour(event.colour) });
      }
      case "stamp.1": {
        const picture = this.#text(`board-stamp-${event.picture}`);
        return this.#text("board-line-stamp", { who, picture, colour: this.#colour(event.colour) });
      }
      case "written.1":
        return this.#text("board-line-text", { who, words: event.text, colour: this.#colour(event.colour) });
      case "filled.1":
      case "coloured.1":
        if (event.colour === null) return this.#text("board-line-white", { who });
        return this.#text("board-line-fill", { who, colour: this.#colour(event.colour) });
      case "backdrop-laid.1":
        return this.#text("board-line-backdrop", { who });
      case "redone.1":
        return this.#text("board-line-redone", { who });
      case "undone.1":
        return this.#text("board-line-undone", { who });
      case "taken-back.1":
      case "brought-back.1":
        return this.#text(`board-line-${event.kind === "taken-back.1" ? "taken-back" : "brought-back"}`, { who });
      case "clear-asked.1":
        return this.#text("board-line-clear-asked", { who });
      case "clear-answered.1":
        return this.#text(event.agrees ? "board-line-clear-agreed" : "board-line-clear-refused", { who });
      case "tan-laid.1":
        return this.#text("board-line-tan", { who, tan: this.#text(`board-tan-${event.tan}`) });
      case "tans-tidied.1":
        return this.#text("board-line-tans-tidied", { who });
      case "dice-thrown.1":
        return this.#text("board-dice-one", { who, number: event.numbers.join(" + ") });
      case "cleared.1":
        return this.#text("board-line-cleared", { who });
      default:
        return "";
    }
  }

  /** @param {number} number */
  #colour(number) {
    return this.#text(`board-colour-${(COLOURS[number] ?? COLOURS[0]).name}`);
  }

  /** @param {{person: string, seat: string | null}} author the class, or the adult without one */
  #who({ person, seat }) {
    const place = seat === null ? undefined : this.#room.seats.get(seat);
    return place ? seatName(place) : (this.#room.people.get(person)?.name ?? this.#text("board-somebody"));
  }
}
