/** The paint box: which tools, figures, colours and widths there are, and how thick each is. One source for ink and tray. */

/** @typedef {import("../../rooms/page.js").Tool} Tool */
/** @typedef {import("../../rooms/page.js").Figure} Figure */
/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** What one may take up: what draws, and the hand that moves the page. @typedef {Exclude<Ink["tool"], "tan"> | "hand"} Kind */

/** @type {readonly Kind[]} */
export const TOOLS = ["hand", "pen", "marker", "eraser", "fill", "shape", "stamp", "text"];

/** @type {readonly Figure[]} */
export const FIGURES = ["line", "arrow", "rectangle", "ellipse", "triangle"];

/**
 * By number, as strokes carry it: what children reach for, light and dark skin included. Each differs from its
 * neighbours in lightness too, so that nobody has to see hue; the names are words in the catalogue.
 * @type {readonly {name: string, ink: string}[]}
 */
export const COLOURS = [
  { name: "black", ink: "#1e2433" },
  { name: "brown", ink: "#7a4a26" },
  { name: "sand", ink: "#efaa7f" },
  { name: "red", ink: "#d62f2b" },
  { name: "orange", ink: "#f2800f" },
  { name: "yellow", ink: "#f8cb10" },
  { name: "spring", ink: "#82bd2a" },
  { name: "green", ink: "#1d7a46" },
  { name: "sky", ink: "#38b2e8" },
  { name: "blue", ink: "#2450ba" },
  { name: "purple", ink: "#7c3fa3" },
  { name: "pink", ink: "#ea6aa6" },
];

export const WIDTHS = ["fine", "medium", "broad"];

/**
 * Diameters by tool and width number, in drawing units: a tenth of a page unit, so the paper is 1600 wide.
 * @type {Record<Tool, readonly number[]>}
 */
export const DIAMETERS = {
  pen: [6, 12, 26],
  marker: [26, 46, 84],
  eraser: [30, 64, 130],
};

/** How large a stamp is, by width number, in drawing units. */
export const STAMP_SIZES = [90, 160, 280];

/**
 * How far something reaches around its samples at most, in drawing units.
 * @param {Ink} ink
 */
export function diameterOf({ tool, width, figure }) {
  if (tool === "stamp") return STAMP_SIZES[width] * 0.6;
  if (tool === "shape") return DIAMETERS.pen[width] + (figure === "arrow" ? arrowHead(width) : 0);
  return tool === "fill" || tool === "text" || tool === "tan" ? 0 : DIAMETERS[tool][width];
}

/** How long the head of an arrow is. @param {number} width its number */
export function arrowHead(width) {
  return 24 + 2.5 * DIAMETERS.pen[width];
}
