/** What a choice looks like and is called: animals of cut paper, the board's stamps, thumbs, a hand, or a word alone. */

import { html, nothing, svg } from "lit-html";

import { ANIMALS, figure } from "../../art/figures.js";
import { STAMPS, STAMP_BOX } from "../board/stamps.js";
import { icon } from "../figures.js";

/** @typedef {import("../../wire/messages.js").Choice} Choice */
/** @typedef {NonNullable<Choice["picture"]>} Picture */

/** @type {Record<string, string>} */
const SIGNS = { yes: "thumbs-up", no: "thumbs-down", unsure: "circle-help", hand: "hand" };

const STAMP_COLOURS = { star: 2, heart: 0, sun: 2, cloud: 11, flower: 5, leaf: 3, tree: 3, house: 7, butterfly: 4, smile: 2, check: 3 };

export const ANSWERS = /** @type {const} */ (["yes", "no", "unsure"]);

/** All that a teacher picks from. @type {readonly Picture[]} */
export const PICTURES = [...ANIMALS, .../** @type {(keyof typeof STAMP_COLOURS)[]} */ (Object.keys(STAMP_COLOURS))];

/** @param {string} name */
export function picture(name) {
  if (ANIMALS.some((animal) => animal === name))
    return html`<svg class="poll-art" viewBox="0 0 96 96" aria-hidden="true"><use href=${figure(`${name}-cut`)}></use></svg>`;
  const stamp = STAMPS[name];
  if (stamp) {
    const colour = STAMP_COLOURS[/** @type {keyof typeof STAMP_COLOURS} */ (name)];
    const box = `-3 -3 ${STAMP_BOX + 6} ${STAMP_BOX + 6}`;
    return html`<svg class="poll-art stamp" viewBox=${box} data-colour=${colour} aria-hidden="true">
      ${svg`<path class="body" d=${stamp.body} />`}${stamp.lines ? svg`<path class="lines" d=${stamp.lines} />` : nothing}
    </svg>`;
  }
  return html`<span class="poll-art sign" data-answer=${name}>${icon(SIGNS[name] ?? "circle-help")}</span>`;
}

/** How a choice is called. @param {import("../../i18n/texts.js").Text} text @param {Choice} choice */
export function nameOf(text, { picture: name = "", word = "" }) {
  if (word) return word;
  return text(STAMPS[name] && name !== "fish" ? `board-stamp-${name}` : `poll-picture-${name}`);
}

/** A choice as its picture, or its word. @param {Choice} choice */
export function face({ picture: name = "", word = "" }) {
  return html`<span class="poll-face ${name ? "" : "worded"}">${name ? picture(name) : nothing}${word ? html`<b>${word}</b>` : nothing}</span>`;
}
