/** What a teacher does with the page that lies on the table: name it, put it away, bring another back. */

import { html, nothing, render } from "lit-html";

import { holdFocus } from "../../a11y/focus.js";
import { icon } from "../../art/figures.js";
import { BackdropChoice } from "./backdrop_choice.js";
import { minuteTemplate } from "./minute.js";
import { pensTemplate } from "./pens.js";

/** @typedef {import("../../rooms/book.js").BookPage} BookPage */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {import("./room.js").Text} Text */
/** @typedef {import("./leaves.js").Leaves} Leaves */

const NAME_CHARACTERS = 60;
/** How often it is looked what a class drew just now, while the sheet is open. */
const LOOK_MS = 500;

/** The sheet with all of it; it is opened over the board, and follows what others do meanwhile. */
export class Arranging {
  #parts;
  #dialog = document.createElement("dialog");
  #number = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #soon;
  #backdrops;

  /** @param {{place: HTMLElement, room: BoardRoom, text: Text, leaves: Leaves}} parts */
  constructor(parts) {
    this.#parts = parts;
    this.#dialog.className = "sheet board-arrange";
    this.#dialog.setAttribute("aria-labelledby", "board-arrange-title");
    this.#dialog.addEventListener("click", (event) => event.target === this.#dialog && this.#dialog.close());
    parts.place.append(this.#dialog);
    this.#backdrops = new BackdropChoice(parts.room, parts.text, () => this.show(), () => parts.leaves.all());
  }

  /** @param {number} number of the page */
  open(number) {
    this.#number = number;
    this.#backdrops.begin();
    this.show();
    this.#dialog.showModal();
    this.follow();
  }

  /** Something changed. */
  show() {
    const { leaves } = this.#parts;
    const page = leaves.page(this.#number);
    if (!page) return this.#dialog.close();
    const keepFocus = holdFocus(this.#dialog);
    render(this.#sheet(page), this.#dialog);
    keepFocus();
  }

  /** Something happened on a page. */
  follow() {
    if (this.#dialog.open) this.#soon ??= setTimeout(() => this.#look(), LOOK_MS);
  }

  /** A minute passes, also where nothing happens. */
  #look() {
    this.#soon = undefined;
    if (!this.#dialog.open) return;
    this.show();
    this.follow();
  }

  unmount() {
    clearTimeout(this.#soon);
    this.#backdrops.stop();
    this.#dialog.remove();
  }

  /** @param {BookPage} page */
  #leafOf(page) {
    return this.#parts.leaves.laid.find(({ number }) => number === page.number)?.leaf;
  }

  /** @param {BookPage} page */
  #sheet(page) {
    const { text, leaves } = this.#parts;
    return html`<div class="sheet-body">
      <header class="sheet-head">
        <h2 id="board-arrange-title">${text("board-page", { number: page.place })}</h2>
        <button type="button" class="board-swap" title=${text("live-close")} @click=${() => this.#dialog.close()}>
          ${sign("x")}<span class="visually-hidden">${text("live-close")}</span>
        </button>
      </header>
      <form class="board-naming" @submit=${(/** @type {SubmitEvent} */ event) => this.#name(event)}>
        <label for="board-page-name">${text("board-page-name")}</label>
        <div><input id="board-page-name" name="name" maxlength=${NAME_CHARACTERS} .value=${page.name} autocomplete="off" />
        <button class="button accent">${text("board-page-keep-name")}</button></div>
      </form>
      ${this.#backdrops.template(this.#leafOf(page))}
      ${this.#apart(page)} ${this.#zones(page)} ${pensTemplate({ ...this.#parts, page, ask: (command) => this.#ask(command) })} ${minuteTemplate({ ...this.#parts, leaf: this.#leafOf(page) })}
      ${leaves.laid.length > 1
        ? html`<div class="board-arrange-deed">
            <button type="button" class="button" @click=${() => this.#ask({ kind: "put-page-away", page: page.number }, true)}>
              ${sign("archive")}${text("board-page-put-away")}
            </button>
            <p>${text("board-page-put-away-why")}</p>
          </div>`
        : nothing}
      ${leaves.away.length
        ? html`<h3>${text("board-pages-away")}</h3>
            <ul class="board-away">
              ${leaves.away.map((one) => {
                const name = one.name || text("board-page", { number: one.number });
                return html`<li><span dir="auto">${name}</span>
                  <button type="button" class="button" aria-label=${text("board-page-bring-back-of", { name })}
                    @click=${() => this.#ask({ kind: "bring-page-back", page: one.number })}>
                    ${sign("archive-restore")}${text("board-page-bring-back")}
                  </button>
                </li>`;
              })}
            </ul>`
        : nothing}
    </div>`;
  }

  /** Sheets of their own, and their reveal. @param {BookPage} page */
  #apart({ number, state }) {
    const { text, room } = this.#parts;
    if (state.isRevealed) return nothing;
    const isApart = state.sheets.length > 0;
    const seats = [...room.seats.values()].filter(({ guest }) => !guest).map(({ seat }) => seat).slice(0, 12);
    const command = isApart ? { kind: "reveal", page: number } : { kind: "set-apart", page: number, seats };
    return html`<div class="board-arrange-deed">
      <button type="button" class="button" @click=${() => this.#ask(command, true)}>
        ${sign(isApart ? "eye" : "users")}${text(isApart ? "board-reveal" : "board-apart")}
      </button>
      <p>${text(isApart ? "board-reveal-why" : "board-apart-why")}</p>
    </div>`;
  }

  /** One press shares the page out among the classes, one more makes it one again. @param {BookPage} page */
  #zones({ number, state }) {
    const { text, room } = this.#parts;
    if (state.sheets.length && !state.isRevealed) return nothing;
    const seats = [...room.seats.values()].filter(({ guest }) => !guest).map(({ seat }) => seat).slice(0, 12);
    const isShared = state.zones.length > 0;
    const isForAll = seats.length === state.zones.length && seats.every((seat) => state.zones.includes(seat));
    /** @param {readonly string[]} sharing @param {string} picture @param {string} words */
    const press = (sharing, picture, words) => html`<button type="button" class="button"
      @click=${() => this.#ask({ kind: "zone-page", page: number, seats: sharing }, true)}>${sign(picture)}${text(words)}</button>`;
    return html`<div class="board-arrange-deed">
      ${isForAll ? nothing : press(seats, "layout-grid", isShared ? "board-zones-anew" : "board-zones")}
      ${isShared ? press([], "square", "board-zones-away") : nothing}
      <p>${text(isShared ? "board-zones-away-why" : "board-zones-why")}</p>
    </div>`;
  }

  /** @param {SubmitEvent} event */
  #name(event) {
    event.preventDefault();
    const field = /** @type {HTMLInputElement} */ (this.#dialog.querySelector("#board-page-name"));
    if (field.value.trim() !== (this.#parts.leaves.page(this.#number)?.name ?? ""))
      this.#ask({ kind: "name-page", page: this.#number, name: field.value }, true);
    else this.#dialog.close();
  }

  /** @param {object} command @param {boolean} [isLast] */
  #ask(command, isLast = false) {
    this.#parts.room.command("floor", command);
    if (isLast) this.#dialog.close();
  }
}

/** @param {string} name */
function sign(name) {
  return html`<svg class="icon" aria-hidden="true"><use href=${icon(name)}></use></svg>`;
}
