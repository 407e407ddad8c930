/** Who draws on a page: a teacher ticks classes, and of the own class single children by their animal. */

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import { mascot } from "../../art/figures.js";
import { seatName } from "../../rooms/seats.js";

/** @typedef {import("../../rooms/book.js").BookPage} BookPage */
/** @typedef {import("../../rooms/book.js").PageState} PageState */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */

/** Children of a class draw on tablets of the class or on their own. */
const CHILDREN = ["pupil", "companion"];

/** @param {{page: BookPage, room: BoardRoom, text: import("./room.js").Text, ask: (command: object) => void}} parts */
export function pensTemplate({ page: { number, state }, room, text, ask }) {
  const classes = [...room.seats.values()].filter(({ guest }) => !guest);
  const seats = classes.map(({ seat }) => seat);
  const children = [...room.people.values()].filter(({ role, seat }) => CHILDREN.includes(role) && seat === room.me.seat);
  /** @param {Pens} pens */
  const choose = (pens) => ask({ kind: "choose-pens", page: number, ...pens });
  return html`<fieldset class="board-pens">
    <legend>${text("board-pens")}</legend>
    ${repeat(classes, ({ seat }) => seat, (card) => html`<label class="check"><input type="checkbox" .checked=${hasClass(state, card.seat)}
          .indeterminate=${card.seat === room.me.seat && !hasClass(state, card.seat) && children.some(({ person }) => state.chosen.includes(person))}
          @change=${() => choose(withClass(state, seats, card.seat, card.seat === room.me.seat ? children.map(({ person }) => person) : []))} />
        <span dir="auto">${seatName(card)}</span></label>
      ${card.seat === room.me.seat && children.length ? single(card.seat) : nothing}`)}
    <p>${text("board-pens-why")}</p>
  </fieldset>`;

  /** @param {string} own */
  function single(own) {
    const all = children.map(({ person }) => person);
    return html`<details class="board-pens-single">
      <summary>${text("board-pens-single")}</summary>
      <ul>
        ${repeat(children, ({ person }) => person, (one) => html`<li><label class="check"><input type="checkbox"
            .checked=${hasClass(state, own) || state.chosen.includes(one.person)} @change=${() => choose(withChild(state, seats, own, one.person, all))} />
          <svg viewBox="0 0 100 100" aria-hidden="true"><use href=${mascot(one.animal)}></use></svg><span dir="auto">${one.name}</span></label></li>`)}
      </ul>
    </details>`;
  }
}

/** What is asked for. @typedef {{pens: PageState["pens"], seats: string[], people: string[]}} Pens */

/** Whether a whole class draws. @param {PageState} state @param {string} seat */
export function hasClass({ pens, chosen }, seat) {
  return pens === "everybody" || (pens === "chosen" && chosen.includes(seat));
}

/**
 * A class draws, or draws no more; single children of it are not named any longer.
 * @param {PageState} state @param {readonly string[]} classes @param {string} seat @param {readonly string[]} children
 */
export function withClass(state, classes, seat, children) {
  const seats = classes.filter((one) => hasClass(state, one) !== (one === seat));
  return asked(seats, named(state, classes).filter((person) => !children.includes(person)), classes);
}

/**
 * A child draws, or draws no more. Where all do, it is their class that draws: who comes later as well.
 * @param {PageState} state @param {readonly string[]} classes @param {string} own @param {string} child @param {readonly string[]} all
 */
export function withChild(state, classes, own, child, all) {
  const before = hasClass(state, own) ? all : all.filter((one) => state.chosen.includes(one));
  const drawing = all.filter((one) => before.includes(one) !== (one === child));
  const others = named(state, classes).filter((person) => !all.includes(person));
  const isWhole = drawing.length === all.length;
  const seats = classes.filter((one) => (one === own ? isWhole : hasClass(state, one)));
  return asked(seats, isWhole ? others : [...others, ...drawing], classes);
}

/** The people who were named. @param {PageState} state @param {readonly string[]} classes */
function named({ pens, chosen }, classes) {
  return pens === "chosen" ? chosen.filter((one) => !classes.includes(one)) : [];
}

/** @param {string[]} seats @param {string[]} people @param {readonly string[]} classes @returns {Pens} */
function asked(seats, people, classes) {
  if (seats.length === classes.length) return { pens: "everybody", seats: [], people: [] };
  if (!seats.length && !people.length) return { pens: "teachers", seats: [], people: [] };
  return { pens: "chosen", seats, people };
}
