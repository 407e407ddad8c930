/** Who of a teacher's own pupils can be recognised on a picture: a tick for each, with what it means. */

import { html } from "lit-html";

import { UploadRefused } from "../../wire/uploads.js";
import { avatar } from "../figures.js";

/** @typedef {import("../../wire/uploads.js").Pupil} Pupil */
/** @typedef {import("./room.js").Text} Text */

export class Who {
  #pupils;
  #before;
  #now;

  /** @param {readonly Pupil[]} pupils @param {readonly string[]} [marked] those who are marked already */
  constructor(pupils, marked = []) {
    this.#pupils = pupils;
    this.#before = new Set(marked);
    this.#now = new Set(marked);
  }

  /** Those who were not marked before. */
  get ticked() {
    return [...this.#now].filter((each) => !this.#before.has(each));
  }

  /** Those who were. */
  get unticked() {
    return [...this.#before].filter((each) => !this.#now.has(each));
  }

  /** @param {Text} text @param {() => void} changed */
  template(text, changed) {
    /** @param {string} person */
    const turn = (person) => {
      if (!this.#now.delete(person)) this.#now.add(person);
      changed();
    };
    return html`<fieldset class="board-who">
      <legend>${text("board-who")}</legend>
      <p>${text("board-who-hint")}</p>
      <div>
        ${this.#pupils.map(
          ({ person, name, animal, colour }) => html`<label>
            <input type="checkbox" .checked=${this.#now.has(person)} @change=${() => turn(person)} />
            ${avatar(animal, colour, "small")}<span dir="auto">${name}</span>
          </label>`,
        )}
      </div>
    </fieldset>`;
  }
}

/** Names as one reads them out. @param {readonly string[]} names */
export const listed = (names) => new Intl.ListFormat(document.documentElement.lang || "en").format(names);

/** Why a file was not taken, or not marked. @param {unknown} no @param {Text} text */
export function told(no, text) {
  return no instanceof UploadRefused ? text(no.text, { most: no.most, names: listed(no.names) }) : text("upload-lost");
}
