/** What lies under a page's ink: a picture that was uploaded, or paper with something printed on it, drawn by ourselves. */

import { html, nothing, render, svg } from "lit-html";

import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";
import { uploadUrl } from "../../wire/uploads.js";

/** @typedef {import("../../rooms/page.js").Backdrop} Backdrop */
/** @typedef {import("../../rooms/page.js").Print} Print */
/** @typedef {import("./room.js").Text} Text */

/** What a place shows now: it is drawn anew only when that changes. @type {WeakMap<HTMLElement, string>} */
const shown = new WeakMap();

/**
 * Show it in `place`, which lies under a canvas of the same size.
 * @param {HTMLElement} place
 * @param {Backdrop} backdrop
 * @param {Text} [text] for those who listen; without it, it is for the eyes alone
 */
export function showBackdrop(place, { print, upload }, text) {
  const key = `${print} ${upload ?? ""}`;
  if (shown.get(place) === key) return;
  shown.set(place, key);
  const label = text && print !== "plain" ? text(`board-print-${print}`) : "";
  render(upload ? picture(upload, label) : paper(print, label), place);
}

/** @param {string} upload @param {string} label */
const picture = (upload, label) => html`<img src=${uploadUrl(upload)} alt=${label} draggable="false" />`;

/**
 * @param {Print} print
 * @param {string} [label]
 */
export function paper(print, label = "") {
  const draw = PRINTS[print];
  if (!draw) return nothing;
  return html`<svg viewBox="0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}" role=${label ? "img" : nothing} aria-label=${label || nothing}
    aria-hidden=${label ? nothing : "true"}>${draw()}</svg>`;
}

/** @type {Partial<Record<Print, () => unknown>>} */
const PRINTS = { squares, lines, "number-line": numberLine, "hundred-square": hundredSquare };

function squares() {
  return svg`<path class="board-print-fine" d=${`${grid(500, PAGE_WIDTH, (x) => `M${x} 0V${PAGE_HEIGHT}`)}${grid(500, PAGE_HEIGHT, (y) => `M0 ${y}H${PAGE_WIDTH}`)}`} />`;
}

function lines() {
  return svg`<path class="board-print-fine" d=${grid(1000, PAGE_HEIGHT, (y) => `M0 ${y}H${PAGE_WIDTH}`)} />`;
}

/** From 0 to 20, twice: there is room for jumps above and below each. */
function numberLine() {
  return [3_200, 7_700].map((y) => {
    const x = (/** @type {number} */ number) => 1_000 + number * 700;
    const ticks = counted(21).map((number) => `M${x(number)} ${y - (number % 5 ? 140 : 240)}V${y + (number % 5 ? 140 : 240)}`);
    return svg`<path class="board-print-line" d=${`M600 ${y}H15400M15100 ${y - 200}L15400 ${y}L15100 ${y + 200}${ticks.join("")}`} />
      ${counted(21).map((number) => svg`<text class="board-print-number" x=${x(number)} y=${y + 700}>${number}</text>`)}`;
  });
}

/** 1 to 100 in rows of ten. */
function hundredSquare() {
  const left = (PAGE_WIDTH - 9_000) / 2;
  const edges = counted(11).map((at) => `M${left + at * 900} 500v9000M${left} ${500 + at * 900}h9000`);
  return svg`<path class="board-print-line" d=${edges.join("")} />
    ${counted(100).map(
      (at) => svg`<text class="board-print-number" x=${left + (at % 10) * 900 + 450} y=${500 + Math.floor(at / 10) * 900 + 590}>${at + 1}</text>`,
    )}`;
}

/** @param {number} count */
const counted = (count) => Array.from({ length: count }, (_, at) => at);

/**
 * @param {number} step
 * @param {number} end
 * @param {(at: number) => string} draw
 */
const grid = (step, end, draw) => counted(Math.ceil(end / step) - 1).map((at) => draw((at + 1) * step)).join("");
