/** The map of Europe under a page, with a dot for the town of each class in its colour. */

import { mapOfEurope } from "../../art/figures.js";
import { FONT, escaped } from "./lettering.js";

/** @typedef {import("../../rooms/page.js").Backdrop} Backdrop */
/** @typedef {import("../../rooms/page.js").Town} Town */

/** The drawing (static/art/map.mjs) with the countries of Europe over the whole page. */
const PLACE = "translate(8000 5000) scale(13.8) translate(-30 1030)";
const LOOK = { "--map-land": "#f8f0de", "--map-shore": "#b8a67f", "--map-border": "#cdb98f", "--map-net": "#cfe2ea" };
const SEA = "#e4f0f5";
/** The twelve colours of classes (style/tokens.css), for what leaves the page. */
export const CLASS_COLOURS = [
  "#d63717", "#166dc2", "#f7cf30", "#378054", "#7c507f", "#f786b4", "#11a193", "#f2790d", "#263068", "#b0c57e", "#693d28", "#8dc8f3",
];

/** @param {readonly Town[]} [towns] */
export function europe(towns = []) {
  return `<rect width="16000" height="10000" fill="${SEA}"/><g class="board-europe" transform="${PLACE}"><use href="${mapOfEurope()}"/>${towns.map(dot).join("")}</g>`;
}

/** @param {Town} town */
function dot({ name, colour, x, y }) {
  const look = `font-size="27" font-weight="700" ${FONT} text-anchor="middle" stroke-linejoin="round"`;
  return `<circle cx="${x}" cy="${y}" r="10" fill="${CLASS_COLOURS[colour] ?? CLASS_COLOURS[0]}" stroke="#1e2433" stroke-width="3"/>
    <text x="${x}" y="${y - 18}" fill="#1e2433" stroke="#fffdf8" stroke-width="7" paint-order="stroke" ${look}>${escaped(name)}</text>`;
}

/**
 * The map with the towns of these classes; anything else as it is.
 * @param {Backdrop} backdrop
 * @param {Iterable<import("../../wire/messages.js").WireSeat>} seats
 * @returns {Backdrop}
 */
export function withTowns(backdrop, seats) {
  if (backdrop.print !== "europe") return backdrop;
  const towns = [...seats].flatMap(({ town, colour, spot }) => (spot ? [{ name: town, colour, x: spot[0], y: spot[1] }] : []));
  return { ...backdrop, towns: towns.filter(({ name }, at) => towns.findIndex((one) => one.name === name) === at) };
}

/**
 * Markup that needs nothing from anywhere: the drawing itself stands where it was named.
 * @param {string} markup
 * @returns {Promise<string>}
 */
export async function withMapInside(markup) {
  const named = /<use href="([^"]+)"\/>/.exec(markup);
  if (!named) return markup;
  const drawing = await (await fetch(named[1])).text();
  const inside = drawing.replace(/^<svg[^>]*><symbol[^>]*>/, "").replace(/<\/symbol><\/svg>$/, "");
  const coloured = Object.entries(LOOK).reduce((text, [name, colour]) => text.replaceAll(`var(${name})`, colour), inside);
  return markup.replace(named[0], () => coloured);
}
