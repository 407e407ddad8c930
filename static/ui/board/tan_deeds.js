/** The buttons of a tangram: turn, flip, and all back into their square; large, on the lower edge of the paper. */

import { html, nothing } from "lit-html";

import { icon } from "../../art/figures.js";

/**
 * @param {import("./room.js").Text} text
 * @param {{turn: ((way: -1 | 1) => void) | null, flip: (() => void) | null, tidy: (() => void) | null}} deeds null for what cannot be done now
 */
export function tanDeeds(text, { turn, flip, tidy }) {
  /** @param {string} name @param {string} word @param {string} keys @param {() => void} deed */
  const button = (name, word, keys, deed) => html`<button type="button" class="board-tan-deed" title=${text(word)} aria-keyshortcuts=${keys || nothing} @click=${deed}>
    <svg class="icon" aria-hidden="true"><use href=${icon(name)}></use></svg><span class="visually-hidden">${text(word)}</span>
  </button>`;
  if (!turn && !tidy) return nothing;
  return html`<div class="board-tan-deeds">
    ${turn ? html`${button("rotate-ccw", "board-tan-left", "Shift+R", () => turn(-1))}${button("rotate-cw", "board-tan-right", "R", () => turn(1))}` : nothing}
    ${flip ? button("flip-horizontal-2", "board-tan-flip", "X", flip) : nothing}
    ${tidy ? button("puzzle", "board-tan-tidy", "", tidy) : nothing}
  </div>`;
}
