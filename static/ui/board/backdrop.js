/** What lies under a page's ink, where it is seen: a picture that was uploaded, or paper with something printed on it. */

import { html, nothing, render } from "lit-html";
import { unsafeSVG } from "lit-html/directives/unsafe-svg.js";

import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";
import { uploadUrl } from "../../wire/uploads.js";
import { above, printed, takenAway } from "./prints.js";
import { seen } from "./seen.js";

/** @typedef {import("../../rooms/page.js").Backdrop} Backdrop */
/** @typedef {import("./room.js").Text} Text */

/** What a place shows now: it is drawn anew only when that changes. @type {WeakMap<HTMLElement, string>} */
const shown = new WeakMap();

/**
 * Show it in `place`, which lies under a canvas of the same size.
 * @param {HTMLElement} place
 * @param {Backdrop} backdrop
 * @param {Text} [text] for those who listen; without it, it is for the eyes alone
 */
export function showBackdrop(place, backdrop, text) {
  const { print, upload } = backdrop;
  const now = upload && !seen.has(upload) ? "taken-away" : print;
  const key = JSON.stringify([backdrop, now]);
  if (shown.get(place) === key) return;
  shown.set(place, key);
  const label = text && now !== "plain" ? text(`board-print-${now}`) : "";
  if (now === "taken-away") return void render(drawing(takenAway(label), label), place);
  if (!upload) return void render(paper(backdrop, label), place);
  // A picture may be away: somebody took it out of the room, or a consent is missing, and then its place says so.
  const gone = () => {
    seen.miss(upload);
    const words = text?.("board-print-taken-away") ?? "";
    if (shown.get(place) === key) render(drawing(takenAway(words), words), place);
  };
  const more = above(backdrop);
  const lines = more ? drawing(more, "") : nothing;
  render(html`<img src=${uploadUrl(upload)} alt=${label} draggable="false" @error=${gone} />${lines}`, place);
}

/**
 * @param {Pick<Backdrop, "print" | "colours" | "parts" | "towns" | "tans" | "dice">} backdrop
 * @param {string} [label]
 */
export function paper(backdrop, label = "") {
  const markup = printed(backdrop) + above(backdrop);
  return markup ? drawing(markup, label) : nothing;
}

/** @param {string} markup @param {string} label */
const drawing = (markup, label) =>
  html`<svg viewBox="0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}" role=${label ? "img" : nothing} aria-label=${label || nothing}
    aria-hidden=${label ? nothing : "true"}>${unsafeSVG(markup)}</svg>`;
