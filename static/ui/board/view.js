/** The frame of the board: where tray, paper, pages and words stand; what moves in it belongs to others. */

import { html, nothing, render } from "lit-html";

import { figure, icon } from "../../art/figures.js";

/** @typedef {import("./room.js").Text} Text */

/**
 * @typedef {{
 *   section: HTMLElement, tray: HTMLElement, desk: HTMLElement, paper: HTMLElement, backdrop: HTMLElement, tans: HTMLElement, zones: HTMLElement, canvas: HTMLCanvasElement,
 *   cursors: HTMLElement, keyPen: HTMLElement, pages: HTMLElement, sides: HTMLElement, word: HTMLElement, dice: HTMLElement, tanDeeds: HTMLElement, choices: HTMLElement, waiting: HTMLElement, whole: HTMLButtonElement, author: HTMLElement, writing: HTMLElement, spoken: HTMLElement,
 *   list: HTMLElement, clearing: HTMLDialogElement,
 * }} View
 */

/**
 * @param {HTMLElement} element
 * @param {Text} text
 * @param {boolean} mayDraw
 * @returns {View}
 */
export function frame(element, text, mayDraw) {
  render(template(text, mayDraw), element);
  /** @param {string} name @returns {any} */
  const find = (name) => element.querySelector(`.${name}`);
  return {
    section: find("board"),
    tray: find("board-tray"),
    desk: find("board-desk"),
    paper: find("board-paper"),
    backdrop: find("board-backdrop"),
    tans: find("board-tans"),
    zones: find("board-zones"),
    canvas: find("board-ink"),
    cursors: find("board-cursors"),
    keyPen: find("board-key-pen"),
    pages: find("board-pages"),
    sides: find("board-sides"),
    word: find("board-word"),
    dice: find("board-dice-place"),
    tanDeeds: find("board-tan-place"),
    choices: find("board-choices"),
    waiting: find("board-waiting"),
    whole: find("board-whole"),
    author: find("board-author"),
    writing: find("board-writing"),
    spoken: find("board-spoken"),
    list: find("board-list"),
    clearing: find("board-clearing"),
  };
}

/**
 * Ask in a dialog.
 * @param {HTMLDialogElement} dialog its buttons say `clear` or another value
 * @returns {Promise<boolean>} whether the answer was to clear; closing it is a no
 */
export function confirmed(dialog) {
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "clear"), { once: true });
  });
}

/**
 * @param {Text} text
 * @param {boolean} mayDraw
 */
const template = (text, mayDraw) => html`
  <section class="board" aria-label=${text("board-label")} ?data-reader=${!mayDraw}>
    <div class="board-layout">
    <div class="board-tray"></div>
    <div class="board-desk">
      <div class="board-paper" role=${mayDraw ? "application" : "group"} tabindex="0"
        aria-label=${text(mayDraw ? "board-paper" : "board-paper-reader")} aria-describedby=${mayDraw ? "board-how" : nothing}>
        <div class="board-backdrop"></div>
        <div class="board-tans"></div>
        <div class="board-zones"></div>
        <canvas class="board-ink" role="img" width="16" height="10" data-page="1"></canvas>
        <p class="board-invitation">
          <svg class="board-invitation-dolls" viewBox="0 0 300 160" aria-hidden="true">
            ${[0, 2, 3].map((doll, at) => html`<svg x=${at * 98} y="0" width="100" height="160" data-colour=${doll}><use href=${figure(`doll-${doll}`)}></use></svg>`)}
          </svg>
          ${text(mayDraw ? "board-empty" : "board-empty-reader")}
        </p>
        <div class="board-cursors" aria-hidden="true"></div>
        <p class="board-author" role="status" hidden></p>
        <div class="board-writing" hidden></div>
        <div class="board-key-pen" aria-hidden="true" hidden><svg viewBox="0 0 40 40"><path d="M20 3v11M20 26v11M3 20h11M26 20h11"/><circle cx="20" cy="20" r="4"/></svg></div>
        ${mayDraw ? html`<p class="board-how" id="board-how">${text("board-how")}</p>` : nothing}
      </div>
      <button type="button" class="board-whole" aria-keyshortcuts="0" title=${text("board-whole")} hidden>
        <svg class="icon" aria-hidden="true"><use href=${icon("maximize")}></use></svg><span class="visually-hidden">${text("board-whole")}</span>
      </button>
      <div class="board-dice-place"></div>
      <div class="board-tan-place"></div>
      <div class="board-choices"></div>
      <p class="board-word" role="status"></p>
      <p class="board-waiting" role="status" hidden></p>
    </div>
    <div class="board-side">
      <div class="board-pages"></div>
      <div class="board-sides"></div>
    </div>
  </div>
    <p class="board-spoken visually-hidden" role="status"></p>
    <div class="visually-hidden">
      <h2>${text("board-record")}</h2>
      <ol class="board-list"></ol>
    </div>
    <dialog class="board-clearing" aria-labelledby="board-clearing-title">
      <form method="dialog">
        <h2 id="board-clearing-title">${text("board-clear-title")}</h2>
        <p>${text("board-clear-why")}</p>
        <div class="board-clearing-choice">
          <button class="button quiet" value="keep" autofocus>${text("board-clear-no")}</button>
          <button class="button accent" value="clear">
            <svg class="icon" aria-hidden="true"><use href=${icon("trash-2")}></use></svg>${text("board-clear-yes")}
          </button>
        </div>
      </form>
    </dialog>
  </section>
`;
