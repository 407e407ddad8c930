/** Small parts that many panels show: a button that is only a picture, a word for listeners, a number on a badge. */

import { html, nothing } from "lit-html";

import { icon } from "./figures.js";

/**
 * A button whose word is heard and shown on hover.
 *
 * @param {string} sign one of art/icons.json
 * @param {string} words
 * @param {() => unknown} act
 * @param {{kind?: string, isPressed?: boolean}} [more] `kind`: bare, quiet, …
 */
export function pictureButton(sign, words, act, { kind = "bare", isPressed } = {}) {
  return html`<button
    class="button square ${kind}"
    aria-label=${words}
    title=${words}
    aria-pressed=${isPressed ?? nothing}
    @click=${act}
  >
    ${icon(sign)}
  </button>`;
}

/** Words for those who listen. @param {string} words */
export function whisper(words) {
  return html`<span class="visually-hidden">${words}</span>`;
}

/** A number on a badge; nothing for none. @param {number} count @param {string} [words] what is counted, for listeners */
export function badge(count, words = "") {
  if (!count) return nothing;
  return html`<span class="count">${count}${words ? whisper(` ${words}`) : nothing}</span>`;
}
