/** The dice of a page: whoever may draw throws them, everybody sees the same short roll, and whose turns went before. */

import { html, nothing, render, svg } from "lit-html";

import { icon } from "../../art/figures.js";
import { seatName } from "../../rooms/seats.js";
import { avatar } from "../figures.js";

/** @typedef {import("../../rooms/page.js").Throw} Throw */
/** @typedef {import("./leaf.js").Leaf} Leaf */

const ROLL_MS = 900;
const FACE_MS = 90;
const MOST_DICE = 3;
/** Where the dots of each face are, on a grid of three. */
const DOTS = [[], [4], [0, 8], [0, 4, 8], [0, 2, 6, 8], [0, 2, 4, 6, 8], [0, 2, 3, 5, 6, 8]];

export class Dice {
  isOpen = false;
  #count = 2;
  /** The throw that rolls now, and how often its dice have turned. @type {{seq: number, turns: number} | null} */
  #rolling = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #parts;

  /**
   * @param {{
   *   place: HTMLElement, room: import("./room.js").BoardRoom, text: import("./room.js").Text, leaf: () => Leaf,
   *   mayDraw: () => boolean, say: (sentence: string) => void,
   * }} parts
   */
  constructor(parts) {
    this.#parts = parts;
  }

  /** Take them out, or put them away: on this device alone. */
  turn() {
    this.isOpen = !this.isOpen;
    this.show();
    if (this.isOpen) /** @type {HTMLElement | null} */ (this.#parts.place.querySelector(".board-dice-throw"))?.focus();
  }

  /** News of the page that lies here: a throw takes the dice out for everybody. @param {readonly import("./room.js").Entry[]} entries */
  hear(entries) {
    const thrown = entries.findLast(({ event }) => event.kind === "dice-thrown.1");
    if (!thrown) return;
    this.isOpen = true;
    this.#rolling = matchMedia("(prefers-reduced-motion: reduce)").matches ? null : { seq: thrown.seq, turns: 0 };
    clearTimeout(this.#timer);
    this.#roll();
  }

  /** Another page lies here, or something else changed. */
  show() {
    const { place, leaf } = this.#parts;
    render(this.isOpen ? this.#template(leaf().throws) : nothing, place);
  }

  stop() {
    clearTimeout(this.#timer);
  }

  #roll() {
    const rolling = this.#rolling;
    if (rolling && rolling.turns * FACE_MS < ROLL_MS) {
      rolling.turns++;
      this.#timer = setTimeout(() => this.#roll(), FACE_MS);
    } else {
      this.#rolling = null;
      const last = this.#parts.leaf().throws.at(-1);
      if (last) this.#parts.say(this.#words(last));
    }
    this.show();
  }

  #throw() {
    const { room, leaf } = this.#parts;
    room.command(leaf().channel, { kind: "throw-dice", count: this.#count });
  }

  /** @param {readonly Throw[]} throws */
  #template(throws) {
    const { text, mayDraw } = this.#parts;
    const last = throws.at(-1);
    const isRolling = last !== undefined && this.#rolling?.seq === last.seq;
    const numbers = last?.numbers ?? [1, 2, 3].slice(0, this.#count);
    return html`<section class="board-dice" aria-label=${text("board-dice")} data-colour=${this.#colour(last)} ?data-rolling=${isRolling}>
      <div class="board-dice-row" aria-hidden="true">${numbers.map((number, at) => die(isRolling ? this.#face(at) : number))}</div>
      <p class="board-dice-word">${last && !isRolling ? this.#words(last) : isRolling ? "…" : text("board-dice-none")}</p>
      ${mayDraw() ? this.#throwing() : nothing}
      ${throws.length > 1 ? html`<ol class="board-dice-before" aria-label=${text("board-dice-before")}>${throws.slice(0, -1).reverse().map((one) => this.#before(one))}</ol>` : nothing}
      <button type="button" class="board-dice-close" title=${text("board-dice-away")} @click=${() => this.turn()}>
        <svg class="icon" aria-hidden="true"><use href=${icon("x")}></use></svg><span class="visually-hidden">${text("board-dice-away")}</span>
      </button>
    </section>`;
  }

  #throwing() {
    const { text } = this.#parts;
    return html`<div class="board-dice-deeds">
      <fieldset><legend class="visually-hidden">${text("board-dice-count")}</legend>
        ${Array.from({ length: MOST_DICE }, (_, at) => at + 1).map(
          (count) => html`<label title=${text("board-dice-many", { count })}>
            <input class="board-radio" type="radio" name="board-dice-count" .checked=${count === this.#count} @change=${() => (this.#count = count)} />
            <span class="visually-hidden">${text("board-dice-many", { count })}</span><span aria-hidden="true">${count}</span>
          </label>`,
        )}
      </fieldset>
      <button type="button" class="button accent board-dice-throw" ?disabled=${this.#rolling !== null} @click=${() => this.#throw()}>
        <svg class="icon" aria-hidden="true"><use href=${icon("dices")}></use></svg>${text("board-dice-throw")}
      </button>
    </div>`;
  }

  /** @param {Throw} one */
  #before(one) {
    const seat = this.#seat(one);
    return html`<li title=${this.#words(one)}>${seat ? avatar(seat.animal, seat.colour, "small") : nothing}<span class="visually-hidden">${this.#words(one)}</span>
      <span aria-hidden="true">${one.numbers.map((number) => die(number))}</span></li>`;
  }

  /** All devices turn the same faces, because they count from the same number. @param {number} at */
  #face(at) {
    const { seq, turns } = /** @type {{seq: number, turns: number}} */ (this.#rolling);
    return ((seq * 5 + turns * 7 + at * 2 + (turns % 3)) % 6) + 1;
  }

  /** @param {Throw} one */
  #words({ numbers, seat, person }) {
    const { room, text } = this.#parts;
    const card = seat === null ? undefined : room.seats.get(seat);
    const who = card ? seatName(card) : (room.people.get(person)?.name ?? text("board-somebody"));
    const sum = numbers.reduce((total, number) => total + number, 0);
    return numbers.length > 1
      ? text("board-dice-sum", { who, numbers: numbers.join(" + "), sum })
      : text("board-dice-one", { who, number: sum });
  }

  /** @param {Throw} one */
  #seat({ seat }) {
    return seat === null ? undefined : this.#parts.room.seats.get(seat);
  }

  /** @param {Throw | undefined} one */
  #colour(one) {
    return (one && this.#seat(one)?.colour) ?? nothing;
  }
}

/** @param {number} at */
const dot = (at) => svg`<circle cx=${16 + 14 * (at % 3)} cy=${16 + 14 * Math.floor(at / 3)} r="5.5" />`;

/** @param {number} number */
const die = (number) => html`<svg class="board-die" viewBox="0 0 60 60" data-number=${number}>
  <rect x="3" y="3" width="54" height="54" rx="13" />${DOTS[number].map((at) => dot(at))}</svg>`;
