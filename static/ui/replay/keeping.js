/** What one keeps of a page: a picture, a drawing, a sheet of paper. */

import { drawInk } from "../board/ink.js";
import { PAPER } from "../board/outline.js";
import { svgOf } from "./svg.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("./underlay.js").Underlay} Underlay */

/** Twice as many pixels as the paper has units: sharp on a whole sheet of printer's paper. */
const PNG_SCALE = 2;

/**
 * The page in pixels, on white paper.
 * @param {readonly Ink[]} inks
 * @param {Underlay} underlay
 * @returns {Promise<Blob>}
 */
export function pngOf(inks, underlay) {
  const canvas = document.createElement("canvas");
  canvas.width = PAPER.width * PNG_SCALE;
  canvas.height = PAPER.height * PNG_SCALE;
  const paint = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  paint.setTransform(PNG_SCALE, 0, 0, PNG_SCALE, 0, 0);
  for (const ink of inks) drawInk(paint, ink);
  paint.globalAlpha = 1;
  paint.globalCompositeOperation = "destination-over"; // what lies below comes last, so that erasers take ink alone
  underlay.paint(paint);
  paint.resetTransform();
  paint.fillStyle = "#ffffff";
  paint.fillRect(0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}

/** @param {readonly Ink[]} inks @param {Underlay} underlay */
export function drawingOf(inks, underlay) {
  return new Blob([svgOf(inks, underlay.markup)], { type: "image/svg+xml" });
}

/**
 * Save a file, as if a link had been followed.
 * @param {Blob} blob @param {string} name
 */
export function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Print the page alone: the style sheet leaves out everything else, and the browser makes a PDF of it where one likes.
 * @param {Blob} drawing of the page @param {string} words for those who do not see it
 */
export async function print(drawing, words) {
  const sheet = document.createElement("img");
  sheet.className = "replay-print";
  sheet.alt = words;
  sheet.src = URL.createObjectURL(drawing);
  await sheet.decode();
  document.body.append(sheet);
  document.body.classList.add("prints-replay");
  const end = () => {
    document.body.classList.remove("prints-replay");
    sheet.remove();
    URL.revokeObjectURL(sheet.src);
  };
  addEventListener("afterprint", end, { once: true });
  window.print();
}

/** A file's name that every system takes. @param {string} title @param {number} page @param {string} suffix */
export function fileName(title, page, suffix) {
  const plain = title.replace(/[^\p{L}\p{N} ._-]+/gu, " ").trim().slice(0, 60) || "board";
  return `${plain} ${page}.${suffix}`;
}
