/** The pages as small sheets to choose from, each with its drawing in miniature; for a teacher, what is done with them. */

import { html, nothing, render } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import { figure, icon } from "../../art/figures.js";
import { MAX_PAGES } from "../../rooms/book.js";
import { showBackdrop } from "./backdrop.js";
import { seatName } from "../../rooms/seats.js";
import { Sheet } from "./sheet.js";

/** @typedef {import("./room.js").Text} Text */
/** @typedef {import("./leaves.js").Laid} Laid */
/** @typedef {{turn: (number: number) => void, add: () => void, arrange: () => void, still: () => void, isStill: () => boolean}} PageDeeds */

/** Pixels of a miniature, twice its size on the page. */
const WIDTH = 224;
const HEIGHT = 140;

export class Pages {
  /** @type {Map<number, {sheet: Sheet, page: Laid}>} by the page's number */
  #sheets = new Map();
  #parts;

  /**
   * @param {{place: HTMLElement, room: import("./room.js").BoardRoom, text: Text, deeds: PageDeeds}} parts
   */
  constructor(parts) {
    this.#parts = parts;
  }

  /**
   * @param {readonly Laid[]} laid
   * @param {number} current number of the page that lies on the desk
   * @param {boolean} mayArrange
   */
  show(laid, current, mayArrange) {
    const { place, text, deeds } = this.#parts;
    render(
      html`<fieldset class="board-leaves" ?data-many=${laid.length > 3}>
        <legend class="visually-hidden">${text("board-pages")}</legend>
        ${repeat(laid, ({ number }) => number, (page) => this.#leaf(page, page.number === current))}
        </fieldset>
        ${mayArrange
          ? html`<div class="board-arranging">
              <button type="button" class="board-swap" title=${text("board-page-add")} ?disabled=${laid.length >= MAX_PAGES} @click=${deeds.add}>
                ${sign("plus")}<span class="visually-hidden">${text("board-page-add")}</span>
              </button>
              <button type="button" class="board-swap board-still" aria-pressed=${deeds.isStill()} aria-keyshortcuts="L"
                title=${text("board-still")} @click=${deeds.still}>
                ${sign("lock")}<span class="visually-hidden">${text("board-still")}</span>
              </button>
              <button type="button" class="board-swap" title=${text("board-page-arrange")} @click=${deeds.arrange}>
                ${sign("ellipsis")}<span class="visually-hidden">${text("board-page-arrange")}</span>
              </button>
            </div>`
          : nothing}`,
      place,
    );
    this.#keepSheets(laid);
    place.querySelector(`[value="${current}"]`)?.closest("label")?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }

  /** @param {Laid} page @param {boolean} isCurrent */
  #leaf({ number, place, name, seat, state }, isCurrent) {
    const { text, deeds, room } = this.#parts;
    const whose = seat === null ? undefined : room.seats.get(seat);
    const label = whose ? text("board-sheet-of", { number: place, class: seatName(whose) }) : name ? text("board-page-named", { number: place, name }) : text("board-page", { number: place });
    return html`<label class="board-leaf" title=${whose ? label : name || nothing} data-colour=${whose?.colour ?? nothing} ?data-sheet=${whose !== undefined}>
      <input class="board-radio" type="radio" name="board-page" value=${number} .checked=${isCurrent} @change=${() => deeds.turn(number)} />
      <span class="board-backdrop" aria-hidden="true" data-under=${number}></span>
      <canvas aria-hidden="true" data-leaf=${number}></canvas>
      <span class="board-leaf-number"><span class="visually-hidden">${label}</span><span aria-hidden="true">${seat !== null && !state.isRevealed ? sign("lock") : place}</span></span>
      ${whose && state.isRevealed ? html`<svg class="board-leaf-doll" viewBox="0 0 100 160" aria-hidden="true"><use href=${figure(`doll-${whose.colour}`)}></use></svg>` : nothing}
    </label>`;
  }

  /** @param {readonly Laid[]} laid */
  #keepSheets(laid) {
    const before = this.#sheets;
    this.#sheets = new Map();
    for (const page of laid) {
      const canvas = this.#parts.place.querySelector(`[data-leaf="${page.number}"]`);
      if (!(canvas instanceof HTMLCanvasElement)) continue;
      const known = before.get(page.number)?.sheet;
      const sheet = known?.canvas === canvas ? known : new Sheet(canvas);
      sheet.resize(WIDTH, HEIGHT);
      this.#sheets.set(page.number, { sheet, page });
    }
  }

  /**
   * Paint on until `deadline`.
   * @param {number} deadline
   * @returns {boolean} whether all are done
   */
  advance(deadline) {
    let isDone = true;
    for (const { sheet, page } of this.#sheets.values()) {
      const under = this.#parts.place.querySelector(`[data-under="${page.number}"]`);
      if (under instanceof HTMLElement) showBackdrop(under, page.leaf.backdrop);
      sheet.want(page.leaf.dry);
      if (!sheet.isDone && performance.now() < deadline) sheet.advance(deadline);
      isDone &&= sheet.isDone;
    }
    return isDone;
  }
}

/** @param {string} name */
function sign(name) {
  return html`<svg class="icon" aria-hidden="true"><use href=${icon(name)}></use></svg>`;
}
