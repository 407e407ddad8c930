/** The tools as cut paper: each drawn lying down, its tip towards the sheet, in the colour that it will draw. */

import { svg } from "lit-html";

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

/**
 * @param {import("../../rooms/page.js").Tool} tool
 * @param {string} ink
 */
export function toolPicture(tool, ink) {
  const drawing = tool === "pen" ? pen(ink) : tool === "marker" ? marker(ink) : eraser;
  return svg`<svg class="board-tool-picture" viewBox="0 0 120 48" aria-hidden="true">${drawing}</svg>`;
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
