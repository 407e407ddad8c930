/** The question whether a page may be cleared: asked in the window of the other classes' teachers, and its answer told to the asker. */

import { html } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import { ANSWER_MS, foldAsked, isOpen } from "../../rooms/clearing.js";
import { seatName } from "../../rooms/seats.js";
import { icon } from "../figures.js";

/** @typedef {import("../../rooms/clearing.js").Asked} Asked */
/** @typedef {import("../lesson.js").Lesson} Lesson */

/** Follows the pages from the moment one is in; a reload asks again, as long as there is time. */
export class Asking {
  /** @type {Map<string, Asked | null>} by channel */
  #asked = new Map();
  #lesson;

  /** @param {Lesson} lesson */
  constructor(lesson) {
    this.#lesson = lesson;
    const { room } = lesson;
    for (const name of room.welcome?.channels ?? []) this.#read(name, room.channel(name).entries, true);
    room.addEventListener("entries", (event) => {
      const { channel, entries, reset } = /** @type {CustomEvent} */ (event).detail;
      this.#read(channel, reset ? room.channel(channel).entries : entries, reset);
    });
  }

  /** Those that are open now. */
  get open() {
    const now = this.#lesson.room.now();
    return [...this.#asked].flatMap(([channel, asked]) => (asked && isOpen(asked, now) ? [{ channel, asked }] : []));
  }

  /** Whether a teacher of another class is here, who can be asked. */
  get hasSecond() {
    const { participants, people, me } = this.#lesson.room;
    return [...participants.values()].some(({ person, seat }) => seat !== me.seat && people.get(person)?.role === "teacher");
  }

  /** @param {string} channel @param {readonly any[]} entries @param {boolean} isPast */
  #read(channel, entries, isPast) {
    if (!channel.startsWith("page-")) return;
    const before = isPast ? null : (this.#asked.get(channel) ?? null);
    let asked = before;
    for (const entry of entries) {
      if (!isPast && asked && entry.event.kind === "clear-answered.1") this.#tellAnswer(channel, asked, entry);
      asked = foldAsked(asked, entry);
    }
    if (asked === before) return;
    this.#asked.set(channel, asked);
    this.#lesson.tell("toast");
    const left = asked ? asked.at + ANSWER_MS - this.#lesson.room.now() : 0;
    if (asked && left > 0) setTimeout(() => this.#runOut(channel, asked), left);
  }

  /** @param {string} channel @param {Asked} asked @param {any} entry */
  #tellAnswer(channel, asked, { author, event }) {
    const { room, text } = this.#lesson;
    if (asked.person !== room.me.person || author.seat === room.me.seat) return;
    const who = nameOf(this.#lesson, author.seat ?? author.person);
    this.#lesson.toast(text(event.agrees ? "board-clear-agreed" : "board-clear-refused", { who, number: numberOf(channel) }));
  }

  /** @param {string} channel @param {Asked | null} asked */
  #runOut(channel, asked) {
    if (!asked || this.#asked.get(channel) !== asked) return;
    this.#asked.set(channel, null);
    const { room, text } = this.#lesson;
    if (asked.person === room.me.person) this.#lesson.toast(text("board-clear-late", { number: numberOf(channel) }));
    this.#lesson.tell("toast");
  }
}

/** What stands over the stage while somebody asks. @param {Lesson} lesson */
export function asks(lesson) {
  const { asking, room } = lesson;
  if (!asking || !room.may("clear-page")) return "";
  return repeat(
    asking.open,
    ({ asked }) => asked.seq,
    ({ channel, asked }) => (asked.seat === (room.me.seat ?? room.me.person) ? waits(lesson, channel, asked) : question(lesson, channel, asked)),
  );
}

/** @param {Lesson} lesson @param {string} channel @param {Asked} asked */
function question(lesson, channel, asked) {
  const { room, text } = lesson;
  const answer = (/** @type {boolean} */ agrees) => room.command(channel, { kind: "answer-clear", asked: asked.seq, agrees });
  return html`<div class="notice knock" role="group" aria-label=${text("board-clear")}>
    ${icon("trash-2")}
    <p>${text("board-clear-asks", { who: nameOf(lesson, asked.seat), number: numberOf(channel) })}</p>
    <button type="button" class="button" @click=${() => answer(true)}>${text("board-clear-agree")}</button>
    <button type="button" class="button quiet" @click=${() => answer(false)}>${text("board-clear-no")}</button>
  </div>`;
}

/** @param {Lesson} lesson @param {string} channel @param {Asked} asked */
function waits(lesson, channel, asked) {
  const { room, text, asking } = lesson;
  const isAlone = !asking?.hasSecond;
  return html`<div class="notice" role="group" aria-label=${text("board-clear")}>
    ${icon("hourglass")}
    <p>${text(isAlone ? "board-clear-alone" : "board-clear-waits", { number: numberOf(channel) })}</p>
    ${isAlone ? html`<button type="button" class="button" @click=${() => room.command(channel, { kind: "clear" })}>${text("board-clear-yes")}</button>` : ""}
    <button type="button" class="button quiet" @click=${() => room.command(channel, { kind: "answer-clear", asked: asked.seq, agrees: false })}>
      ${text("board-clear-never-mind")}
    </button>
  </div>`;
}

/** @param {Lesson} lesson @param {string} seat */
function nameOf({ room, text }, seat) {
  const card = room.seats.get(seat);
  return card ? seatName(card) : (room.people.get(seat)?.name ?? text("board-somebody"));
}

/** @param {string} channel `page-3` */
function numberOf(channel) {
  return parseInt(channel.slice("page-".length), 10);
}
