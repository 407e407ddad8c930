/** The pages as small sheets to choose from, each with its drawing in miniature. */

import { html, render } from "lit-html";

import { Sheet } from "./sheet.js";

/** @typedef {import("./room.js").Text} Text */
/** @typedef {import("./leaf.js").Leaf} Leaf */

/** Pixels of a miniature, twice its size on the page. */
const WIDTH = 224;
const HEIGHT = 140;

export class Pages {
  /** @type {Sheet[]} */
  #sheets = [];
  #parts;

  /**
   * @param {{place: HTMLElement, leaves: readonly Leaf[], text: Text, turn: (index: number) => void}} parts
   */
  constructor(parts) {
    this.#parts = parts;
    this.show(0);
    this.#sheets = [...parts.place.querySelectorAll("canvas")].map((canvas) => new Sheet(canvas));
    for (const sheet of this.#sheets) sheet.resize(WIDTH, HEIGHT);
  }

  /** @param {number} current index of the page that lies on the desk */
  show(current) {
    const { place, leaves, text, turn } = this.#parts;
    render(
      html`<fieldset class="board-leaves">
        <legend class="visually-hidden">${text("board-pages")}</legend>
        ${leaves.map(
          (_, index) => html`<label class="board-leaf">
            <input class="board-radio" type="radio" name="board-page" value=${index} .checked=${index === current} @change=${() => turn(index)} />
            <canvas aria-hidden="true"></canvas>
            <span class="board-leaf-number"><span class="visually-hidden">${text("board-page", { number: index + 1 })}</span
              ><span aria-hidden="true">${index + 1}</span></span>
          </label>`,
        )}
      </fieldset>`,
      place,
    );
  }

  /**
   * Paint on until `deadline`.
   * @param {number} deadline
   * @returns {boolean} whether all are done
   */
  advance(deadline) {
    let isDone = true;
    for (const [index, sheet] of this.#sheets.entries()) {
      sheet.want(this.#parts.leaves[index].dry);
      if (!sheet.isDone && performance.now() < deadline) sheet.advance(deadline);
      isDone &&= sheet.isDone;
    }
    return isDone;
  }
}
