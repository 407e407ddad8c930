/** How many of the class are there today: a number with a big plus and minus, at the door and later. */

import { html } from "lit-html";

import { icon } from "../figures.js";

export const MAX_HEADCOUNT = 500;

/** @param {number} count */
function within(count) {
  return Math.min(MAX_HEADCOUNT, Math.max(0, Math.round(count) || 0));
}

/** @param {import("../lesson.js").Lesson} lesson @param {number} count @param {(count: number) => void} set */
export function headcountField({ text }, count, set) {
  const typed = (/** @type {Event} */ event) => set(within(Number(/** @type {HTMLInputElement} */ (event.target).value)));
  const button = (/** @type {string} */ sign, /** @type {string} */ words, /** @type {number} */ by) =>
    html`<button type="button" class="button square quiet" aria-label=${text(words)} title=${text(words)} @click=${() => set(within(count + by))}>${icon(sign)}</button>`;
  return html`<div class="headcount">
    <label for="headcount">${text("seat-headcount")}</label>
    ${button("minus", "seat-fewer", -1)}
    <input id="headcount" class="input" type="number" inputmode="numeric" min="0" max=${MAX_HEADCOUNT} .value=${String(count)} @change=${typed} />
    ${button("plus", "seat-more", 1)}
  </div>`;
}
