/**
 * What is printed on a page's paper, as SVG markup in page units. It brings its own look along, so that it is the same
 * on the board, in a replay, in a film and in a file that somebody opens far from here. Pure.
 */

import { SHEETS } from "../../art/colouring/sheets.js";
import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";
import { isTangram } from "../../rooms/tans.js";
import { zonesFor } from "../../rooms/zones.js";
import { europe } from "./europe.js";
import { FONT, escaped } from "./lettering.js";
import { UNITS } from "./outline.js";
import { COLOURS } from "./paintbox.js";
import { tangram } from "./tangram.js";

/** @typedef {import("../../rooms/page.js").Backdrop} Backdrop */
/** @typedef {import("../../rooms/page.js").Print} Print */

const CONTOUR = "#2b3345";
const WHITE = "#ffffff";
const FINE = 'fill="none" stroke="#b9cfe4" stroke-width="20"';
const LINE = 'fill="none" stroke="#4a5568" stroke-width="40" stroke-linecap="round" stroke-linejoin="round"';
const NUMBER = `fill="#2b3345" font-size="400" font-weight="700" text-anchor="middle" ${FONT}`;

/** @type {Partial<Record<Print, () => string>>} */
const PRINTS = { squares, lines, "number-line": numberLine, "hundred-square": hundredSquare };

/**
 * @param {Pick<Backdrop, "print" | "colours" | "towns" | "tans">} backdrop
 * @returns {string} nothing for plain paper, and for a picture that somebody brought
 */
export function printed({ print, colours = {}, towns, tans }) {
  if (isTangram(print)) return tangram(print, tans);
  if (print === "europe") return europe(towns);
  return print in SHEETS ? sheet(SHEETS[print], colours) : (PRINTS[print]?.() ?? "");
}

/**
 * A colouring sheet, as far as it is coloured: each region hides what lies behind it.
 * @param {readonly import("../../art/colouring/pen.js").Part[]} parts
 * @param {Readonly<Record<string, number>>} colours by region
 */
function sheet(parts, colours) {
  let region = 0;
  const drawn = parts.map(({ kind, path }) => {
    if (kind === "line") return `<path fill="none" d="${path}"/>`;
    if (kind === "region") return `<path fill="${COLOURS[colours[region++]]?.ink ?? WHITE}" d="${path}"/>`;
    return `<path fill="${kind === "ink" ? CONTOUR : WHITE}" stroke="none" d="${path}"/>`;
  });
  return `<g transform="scale(${UNITS})" stroke="${CONTOUR}" stroke-width="10" stroke-linecap="round" stroke-linejoin="round">${drawn.join("")}</g>`;
}

/** The borders of a page that is shared out, faint. @param {number} [parts] in how many parts */
export function borders(parts = 0) {
  const rects = zonesFor(parts).map(({ left, top, right, bottom }) => `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}"/>`);
  return parts ? `<g fill="none" stroke="#8a93a6" stroke-opacity=".6" stroke-width="24" stroke-dasharray="160 120">${rects.join("")}</g>` : "";
}

/** What lies above a picture too: borders, and dice that just fell. @param {Pick<Backdrop, "parts" | "dice">} backdrop */
export const above = ({ parts, dice = [] }) => borders(parts) + dice.map((number, at) => die(number, 600 + 1_500 * at)).join("");

/** Where the dots of each face are, on a grid of three. */
const DOTS = [[], [4], [0, 8], [0, 4, 8], [0, 2, 6, 8], [0, 2, 4, 6, 8], [0, 2, 3, 5, 6, 8]];

/** @param {number} number @param {number} left */
function die(number, left) {
  const dots = DOTS[number].map((at) => `<circle cx="${left + 325 + 325 * (at % 3)}" cy="${8_425 + 325 * Math.floor(at / 3)}" r="120"/>`);
  return `<rect x="${left}" y="8100" width="1300" height="1300" rx="260" fill="#ffffff" stroke="#1e2433" stroke-width="70"/><g fill="#1e2433">${dots.join("")}</g>`;
}

/** What stands where a picture lay that was taken away. @param {string} words a sentence, told under an empty frame */
export function takenAway(words) {
  return `<rect x="5600" y="2600" width="4800" height="3200" rx="300" fill="#f4ecdf" stroke="#b8a98f" stroke-width="50" stroke-dasharray="240 190" stroke-linecap="round"/>
    <path d="M6100 5300l1300-1600 900 1000 500-500 1100 1100z" fill="#e3d5bd"/><circle cx="9300" cy="3500" r="330" fill="#e3d5bd"/>
    <text x="8000" y="6700" fill="#5b513f" font-size="420" text-anchor="middle" ${FONT}>${escaped(words)}</text>`;
}

function squares() {
  return `<path ${FINE} d="${grid(500, PAGE_WIDTH, (x) => `M${x} 0V${PAGE_HEIGHT}`)}${grid(500, PAGE_HEIGHT, (y) => `M0 ${y}H${PAGE_WIDTH}`)}"/>`;
}

function lines() {
  return `<path ${FINE} d="${grid(1000, PAGE_HEIGHT, (y) => `M0 ${y}H${PAGE_WIDTH}`)}"/>`;
}

/** From 0 to 20, twice: there is room for jumps above and below each. */
function numberLine() {
  const x = (/** @type {number} */ number) => 1_000 + number * 700;
  return [3_200, 7_700]
    .map((y) => {
      const ticks = counted(21).map((number) => `M${x(number)} ${y - (number % 5 ? 140 : 240)}V${y + (number % 5 ? 140 : 240)}`);
      const numbers = counted(21).map((number) => `<text x="${x(number)}" y="${y + 700}">${number}</text>`);
      return `<path ${LINE} d="M600 ${y}H15400M15100 ${y - 200}L15400 ${y}L15100 ${y + 200}${ticks.join("")}"/><g ${NUMBER}>${numbers.join("")}</g>`;
    })
    .join("");
}

/** 1 to 100 in rows of ten. */
function hundredSquare() {
  const left = (PAGE_WIDTH - 9_000) / 2;
  const edges = counted(11).map((at) => `M${left + at * 900} 500v9000M${left} ${500 + at * 900}h9000`);
  const numbers = counted(100).map(
    (at) => `<text x="${left + (at % 10) * 900 + 450}" y="${500 + Math.floor(at / 10) * 900 + 590}">${at + 1}</text>`,
  );
  return `<path ${LINE} d="${edges.join("")}"/><g ${NUMBER}>${numbers.join("")}</g>`;
}

/** @param {number} count */
const counted = (count) => Array.from({ length: count }, (_, at) => at);

/**
 * @param {number} step
 * @param {number} end
 * @param {(at: number) => string} draw
 */
const grid = (step, end, draw) => counted(Math.ceil(end / step) - 1).map((at) => draw((at + 1) * step)).join("");
