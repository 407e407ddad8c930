/** A page as a drawing in a file: SVG, by the same outlines as on the board. No name of anybody is in it. Pure. */

import { isClosed } from "../../rooms/page.js";
import { figurePath } from "../board/figures.js";
import { MARKER_ALPHA } from "../board/ink.js";
import { FONT, WEIGHT, escaped, lettersOf } from "../board/lettering.js";
import { PAPER, UNITS, boxOf, meet } from "../board/outline.js";
import { COLOURS, DIAMETERS, STAMP_SIZES } from "../board/paintbox.js";
import { STAMPS, STAMP_BOX } from "../board/stamps.js";
import { traceInside, traceLine } from "../board/trace.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */

const WHITE = "#ffffff";

/** A path in words: what a canvas is told, as SVG's path data. */
class Words {
  d = "";

  /** @param {number} x @param {number} y */
  moveTo(x, y) {
    this.d += `M${short(x)} ${short(y)}`;
  }

  /** @param {number} x @param {number} y */
  lineTo(x, y) {
    this.d += `L${short(x)} ${short(y)}`;
  }

  /** @param {number} cx @param {number} cy @param {number} x @param {number} y */
  quadraticCurveTo(cx, cy, x, y) {
    this.d += `Q${short(cx)} ${short(cy)} ${short(x)} ${short(y)}`;
  }

  /** A whole round: nothing else is drawn. @param {number} x @param {number} y @param {number} radius */
  arc(x, y, radius) {
    const r = short(radius);
    this.d += `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0`;
  }

  closePath() {
    this.d += "Z";
  }
}

/**
 * The page as a document. What an eraser took away is masked in whatever lay there before, each for itself: nested
 * groups would be as deep as the page is long.
 * @param {readonly Ink[]} inks in drawing order, their colours inside
 * @param {string} [under] what lies under the ink, as markup in page units
 * @returns {string}
 */
export function svgOf(inks, under = "") {
  /** @type {Map<string, string>} a mask's erasers → its name */
  const masks = new Map();
  /** @type {{place: number, box: import("../board/outline.js").Box}[]} */
  const erasers = [];
  inks.forEach((ink, place) => ink.tool === "eraser" && erasers.push({ place, box: boxOf(ink) }));
  const drawn = inks.map((ink, place) => {
    if (ink.tool === "eraser" || ink.tool === "fill") return "";
    const box = boxOf(ink);
    const touching = erasers.filter((one) => one.place > place && meet(one.box, box)).map((one) => one.place);
    return `<g${touching.length ? ` mask="url(#${nameOf(touching, masks)})"` : ""}${lookOf(ink)}>${inkOf(ink)}</g>`;
  });
  const { width, height } = PAPER;
  const defs = [...masks].map(([key, name]) => maskOf(name, key.split(" ").map((place) => inks[Number(place)])));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    "<style>.ink{isolation:isolate}.marker{mix-blend-mode:multiply}</style>",
    `<defs>${defs.join("")}<clipPath id="paper"><rect width="${width}" height="${height}"/></clipPath></defs>`,
    `<rect width="${width}" height="${height}" fill="${WHITE}"/>`,
    under && `<g clip-path="url(#paper)"><g transform="scale(${1 / UNITS})">${under}</g></g>`,
    `<g clip-path="url(#paper)" class="ink">`,
    ...drawn,
    "</g></svg>",
  ]
    .filter(Boolean)
    .join("\n");
}

/** @param {number[]} places @param {Map<string, string>} masks */
function nameOf(places, masks) {
  const key = places.join(" ");
  const name = masks.get(key) ?? `without-${masks.size + 1}`;
  masks.set(key, name);
  return name;
}

/** @param {string} name @param {Ink[]} erasers */
function maskOf(name, erasers) {
  const { width, height } = PAPER;
  const area = `x="0" y="0" width="${width}" height="${height}"`;
  const holes = erasers.map((ink) => `<path d="${traceLine(ink, new Words()).d}"/>`).join("");
  return `<mask id="${name}" maskUnits="userSpaceOnUse" ${area}><rect ${area} fill="${WHITE}"/>${holes}</mask>`;
}

/** @param {Ink} ink */
function lookOf({ tool }) {
  return tool === "marker" ? ` class="marker" opacity="${MARKER_ALPHA}"` : "";
}

/** @param {Ink} ink */
function inkOf(ink) {
  const colour = colourOf(ink.colour);
  if (ink.tool === "stamp") return stampOf(ink);
  if (ink.tool === "text") return textOf(ink);
  if (ink.tool === "shape") {
    const inside = ink.inside !== undefined && isClosed(ink) ? colourOf(ink.inside) : "none";
    return `<path d="${figurePath(ink)}" fill="${inside}" stroke="${colour}" stroke-width="${DIAMETERS.pen[ink.width]}" stroke-linecap="round" stroke-linejoin="round"/>`;
  }
  const inside =
    ink.inside !== undefined && isClosed(ink)
      ? `<path d="${traceInside(ink, new Words()).d}" fill="${colourOf(ink.inside)}"/>`
      : "";
  return `${inside}<path d="${traceLine(ink, new Words()).d}" fill="${colour}"/>`;
}

/** @param {Ink} ink */
function stampOf({ line, width, picture, colour }) {
  const { body, lines = "" } = STAMPS[picture ?? ""] ?? STAMPS.star;
  const size = STAMP_SIZES[width];
  const scale = size / STAMP_BOX;
  const [x, y] = line.map((value) => short(value / UNITS - size / 2));
  const pen = size / 20 / scale;
  const edge = colour === 0 ? "none" : COLOURS[0].ink;
  const inner = lines
    ? `<path d="${lines}" fill="none" stroke="${(colour === 0 ? COLOURS[2] : COLOURS[0]).ink}"/>`
    : "";
  return `<g transform="translate(${x} ${y}) scale(${short(scale)})" stroke-width="${short(pen)}" stroke-linecap="round" stroke-linejoin="round"><path d="${body}" fill="${colourOf(colour)}" stroke="${edge}"/>${inner}</g>`;
}

/** Each line as long as it is taken to be: a file is read with other fonts, and none may push it off the page. @param {Ink} ink */
function textOf(ink) {
  const { size, lines } = lettersOf(ink);
  const rows = lines.filter(({ words }) => words).map(({ words, left, down, room }) => `<tspan x="${short(left)}" y="${short(down)}" textLength="${short(room)}">${escaped(words)}</tspan>`);
  return `<text fill="${colourOf(ink.colour)}" font-size="${size}" font-weight="${WEIGHT}" xml:space="preserve" ${FONT}>${rows.join("")}</text>`;
}

/** @param {number} number */
function colourOf(number) {
  return (COLOURS[number] ?? COLOURS[0]).ink;
}

/** @param {number} value */
function short(value) {
  return Math.round(value * 100) / 100;
}
