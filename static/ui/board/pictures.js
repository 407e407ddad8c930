/** The tools as cut paper: each drawn lying down, its tip towards the sheet, in the colour that it will draw. */

import { svg } from "lit-html";

import { figurePath } from "./figures.js";
import { STAMPS } from "./stamps.js";

const INK = "#1e2433";
const CARD = "#fffdf9";
const SHADE = "rgb(30 36 51 / 22%)";
const LIGHT = "rgb(255 255 255 / 38%)";

/** @param {string} ink */
const pen = (ink) => svg`
  <path d="M4 13h72v22H4a4 4 0 0 1-4-4V17a4 4 0 0 1 4-4z" fill=${ink}/>
  <path d="M0 27h76v8H4a4 4 0 0 1-4-4z" fill=${SHADE}/>
  <path d="M6 17h64v3H6z" fill=${LIGHT}/>
  <path d="M12 13h7v22h-7z" fill=${CARD} fill-opacity=".85"/>
  <path d="M76 13l26 7.5v7L76 35z" fill="#f0d7ae"/>
  <path d="M76 27l26-1.5v2L76 35z" fill=${SHADE}/>
  <path d="M100 19.9l16 4.1-16 4.1z" fill=${ink} stroke=${INK} stroke-width="1" stroke-linejoin="round"/>`;

/** @param {string} ink */
const marker = (ink) => svg`
  <path d="M78 36h40" stroke=${ink} stroke-opacity=".5" stroke-width="13"/>
  <path d="M6 5h62l10 7v24l-10 7H6a6 6 0 0 1-6-6V11a6 6 0 0 1 6-6z" fill=${ink}/>
  <path d="M0 30h78v6l-10 7H6a6 6 0 0 1-6-6z" fill=${SHADE}/>
  <path d="M8 11h56v4H8z" fill=${LIGHT}/>
  <path d="M24 5h18v38H24z" fill=${CARD} fill-opacity=".85"/>
  <path d="M78 13h13v22H78z" fill=${INK}/>
  <path d="M91 15h10l8 17-4 4-14-3z" fill=${ink} stroke=${INK} stroke-width="1" stroke-linejoin="round"/>`;

const eraser = svg`
  <path d="M6 6h44v36H6a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6z" fill="#166dc2"/>
  <path d="M0 30h50v12H6a6 6 0 0 1-6-6z" fill=${SHADE}/>
  <path d="M10 6h9v36h-9zM31 6h9v36h-9z" fill=${CARD} fill-opacity=".85"/>
  <path d="M50 6h42c8 0 14 10 14 20 0 9-6 16-14 16H50z" fill="#f39ab4"/>
  <path d="M50 31h55c-2 7-7 11-13 11H50z" fill=${SHADE}/>
  <path d="M110 38l5 4M109 44l3 3M113 33l5 1" stroke="#f39ab4" stroke-width="3" stroke-linecap="round"/>`;

/** @param {string} ink */
const bucket = (ink) => svg`
  <path d="M96 22c9 7 14 14 14 19a6 6 0 0 1-12 0c0-5 2-11-2-19z" fill=${ink} stroke=${INK} stroke-width="1"/>
  <path d="M14 12h66l14 10-8 22H14C8 44 4 38 4 28s4-16 10-16z" fill="#c8ccd6"/>
  <path d="M4 32h86l-4 12H14C9 44 5 39 4 32z" fill=${SHADE}/>
  <path d="M80 12c8 0 16 5 16 10s-6 8-14 8-8-18-2-18z" fill=${ink}/>
  <path d="M20 17h44v4H20z" fill=${LIGHT}/>
  <path d="M30 12C32 0 62 0 66 12" fill="none" stroke=${INK} stroke-width="3"/>`;

/** @param {string} ink */
const stencil = (ink) => svg`
  <path d="M10 38L34 6l24 32z" fill=${ink} fill-opacity=".25" stroke=${ink} stroke-width="5" stroke-linejoin="round"/>
  <rect x="46" y="18" width="30" height="24" rx="1" fill=${CARD} stroke=${ink} stroke-width="5" stroke-linejoin="round"/>
  <circle cx="92" cy="20" r="15" fill=${ink} fill-opacity=".25" stroke=${ink} stroke-width="5"/>`;

/** @param {string} ink */
const stamper = (ink) => svg`
  <path d="M24 14h44l8 10-8 10H24z" fill="#c98a4b"/>
  <path d="M24 26h52l-8 8H24z" fill=${SHADE}/>
  <path d="M10 8a12 12 0 0 1 16 4v24a12 12 0 0 1-16 4C4 36 2 30 2 24S4 12 10 8z" fill="#d9a063"/>
  <path d="M76 5h12v38H76z" fill=${INK}/>
  <path d="M88 7h6v34h-6z" fill=${ink}/>
  <g transform="translate(98 13) scale(.46)"><path d=${STAMPS.star.body} fill=${ink} stroke=${INK} stroke-width="2"/></g>`;

/** @param {string} ink */
const letters = (ink) => svg`
  <path d="M6 4h66a6 6 0 0 1 6 6v28a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6V10a6 6 0 0 1 6-6z" fill="#c98a4b"/>
  <path d="M0 32h78v6a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6z" fill=${SHADE}/>
  <path d="M6 8h62v30H6z" fill=${CARD}/>
  <path d="M78 4h10v40H78z" fill=${INK}/>
  <path d="M14 34l9-22h5l9 22m-19-8h15" fill="none" stroke=${ink} stroke-width="4.5" stroke-linejoin="round" stroke-linecap="round"/>
  <path d="M60 22v12m0-6a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z" fill="none" stroke=${ink} stroke-width="4.5" stroke-linecap="round"/>
  <path d="M96 10h14M103 10v28M96 38h14" fill="none" stroke=${INK} stroke-width="4" stroke-linecap="round"/>`;

const hand = svg`
  <path d="M20 40c-8 0-14-6-16-12-1-4 0-8 4-8h10l-6-6c-3-4 2-8 6-5l12 9 30-10c5-1 7 5 2 7l-20 7 32-3c5 0 6 7 1 8l-31 4 27 2c5 1 4 8-1 8l-28-1 18 3c4 1 3 7-1 7z"
    fill="#efaa7f" stroke=${INK} stroke-width="2" stroke-linejoin="round"/>
  <path d="M92 24h20M106 18l7 6-7 6" fill="none" stroke=${INK} stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>`;

/** @type {Record<import("./paintbox.js").Kind, (ink: string) => unknown>} */
const TOOL_PICTURES = { hand: () => hand, pen, marker, eraser: () => eraser, fill: bucket, shape: stencil, stamp: stamper, text: letters };

/**
 * @param {import("./paintbox.js").Kind} tool
 * @param {string} ink
 */
export function toolPicture(tool, ink) {
  const drawing = TOOL_PICTURES[tool](ink);
  return svg`<svg class="board-tool-picture" viewBox="0 0 120 48" data-lies=${tool === "shape" ? "flat" : "down"}
    aria-hidden="true">${drawing}</svg>`;
}

/**
 * @param {import("../../rooms/page.js").Figure} figure
 * @param {string} ink
 */
export function figurePicture(figure, ink) {
  const line = figure === "line" || figure === "arrow" ? [60, 340, 330, 70] : [50, 80, 350, 320];
  return svg`<svg class="board-choice-picture" viewBox="0 0 40 40" aria-hidden="true">
    <path d=${figurePath({ figure, line, width: 0 })} fill="none" stroke=${ink} stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}

/**
 * @param {string} picture
 * @param {string} ink
 */
export function stampPicture(picture, ink) {
  const { body, lines = "" } = STAMPS[picture];
  return svg`<svg class="board-choice-picture" viewBox="-2 -2 52 52" aria-hidden="true">
    <path d=${body} fill=${ink} stroke=${INK} stroke-width="2.4" stroke-linejoin="round"/>
    <path d=${lines} fill="none" stroke=${ink === INK ? "#efaa7f" : INK} stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}

/** @type {readonly string[]} blots of paint, no two alike */
const BLOTS = [
  "M20 2c8-1 17 5 18 15s-4 20-14 21S3 33 2 22 10 3 20 2z",
  "M22 2c9 2 17 10 16 19S29 39 19 38 1 29 3 18 13 0 22 2z",
  "M17 3c9-3 19 2 21 12s-3 19-13 22S5 35 3 25 8 6 17 3z",
];

/**
 * @param {string} ink
 * @param {number} shape
 */
export function blot(ink, shape) {
  return svg`<svg class="board-blot" viewBox="0 0 40 40" aria-hidden="true">
    <path d=${BLOTS[shape % BLOTS.length]} fill=${ink} stroke=${INK} stroke-opacity=".35" stroke-width="1.5"/></svg>`;
}

/**
 * A squiggle as thick as the pen would draw it, more or less.
 * @param {number} width the number of the width
 * @param {string} ink
 * @param {boolean} isMarker
 */
export function squiggle(width, ink, isMarker) {
  return svg`<svg class="board-squiggle" viewBox="0 0 40 40" aria-hidden="true">
    <path d="M9 25c3-11 8-13 11-6s7 6 11-5" fill="none" stroke=${ink} stroke-opacity=${isMarker ? 0.6 : 1}
      stroke-width=${[3, 6.5, 12][width]} stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}
