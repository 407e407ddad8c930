/** Icons, animals, dolls and flags as templates: the one family of drawings, by name. */

import { html, nothing, svg } from "lit-html";

import { figure, flag as flagOf, icon as iconOf, mascot } from "../art/figures.js";

/** Says nothing to a screen reader: the words beside it do. @param {string} name one of art/icons.json */
export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><use href=${iconOf(name)}></use></svg>`;
}

/**
 * An animal on a disc in a class colour.
 *
 * @param {string} animal @param {number} colour @param {string} [size] small, large, giant
 */
export function avatar(animal, colour, size = "") {
  return html`<svg class="avatar ${size}" viewBox="0 0 96 96" data-colour=${colour} aria-hidden="true">
    <use href=${mascot(animal)}></use>
  </svg>`;
}

/** @param {string} country ISO 3166-1 alpha-2 @param {string} name in the reader's language */
export function flag(country, name) {
  return html`<img class="flag" src=${flagOf(country)} alt=${name} width="24" height="18" />`;
}

/** Three bars, so many of them lit; with none, they are struck out. @param {number} lit */
export function bars(lit) {
  const bar = (/** @type {number} */ place) =>
    svg`<rect class=${place < lit ? "lit" : ""} x=${3 + 6.5 * place} y=${14 - 5 * place} width="5" height=${7 + 5 * place} rx="1.5" />`;
  const strike = lit ? nothing : svg`<path d="M4 3 20 21" />`;
  return html`<svg class="bars" viewBox="0 0 24 24" aria-hidden="true">${[0, 1, 2].map(bar)}${strike}</svg>`;
}

/** Paper dolls hand in hand, one in each colour given. @param {readonly number[]} colours 0 to 11 */
export function chain(colours) {
  const dolls = colours.map(
    (colour, place) =>
      svg`<use href=${figure(`doll-${colour}`)} data-colour=${colour} x=${place * 98} y="-10" width="100" height="160"></use>`,
  );
  return html`<svg class="chain" viewBox="0 -10 ${colours.length * 98 + 2} 160" aria-hidden="true">${dolls}</svg>`;
}
