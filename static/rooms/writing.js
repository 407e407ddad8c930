/** Letters on a page: how large they are and which part of the paper they take; the same as `rooms/writing.py`. Pure. */

/** @typedef {import("./zones.js").Zone} Zone */

/** Line breaks do not count. */
export const MAX_WRITING_CHARACTERS = 120;
/** How high letters are, by width number, in page units. */
export const SIZES = [360, 560, 880];

/** Parts of its height in which the width of a letter is told. */
const PARTS = 20;
const NARROW = new Set(" ,.:;'!|()[]Iijlftr");
const BROAD = new Set("mwMW@%");
/** From here on most characters (CJK, emoji) are as wide as high, and more. */
const SQUARE = 0x2e80;
/** Rather than into lines narrower than so many times the letters' height, text is pushed to the left. */
const LEAST_LINE = 6;

/** How high a line is. @param {number} width its number */
export const leadingOf = (width) => (SIZES[width] * 5) / 4;

/** @param {string} letter */
function partsOf(letter) {
  if (NARROW.has(letter)) return 8;
  if (BROAD.has(letter)) return 18;
  if (/** @type {number} */ (letter.codePointAt(0)) >= SQUARE) return 26;
  return letter >= "A" && letter <= "Z" ? 14 : 12;
}

/** How long a line is, in page units. @param {string} line @param {number} width its number */
export function lengthOf(line, width) {
  let parts = 0;
  for (const letter of line) parts += partsOf(letter);
  return Math.floor((parts * SIZES[width]) / PARTS);
}

/**
 * The part of the page that text has for itself; a line that would be longer is squeezed.
 * @param {string} text @param {number} width its number @param {readonly number[]} at its upper left corner
 * @returns {Zone}
 */
export function boxOfText(text, width, [left, top]) {
  const lines = text.split("\n");
  const right = left + Math.max(...lines.map((line) => lengthOf(line, width)));
  return { left, top, right, bottom: top + Math.floor(lines.length * leadingOf(width)) };
}

/**
 * Where text begins that is begun at a point, and how long its lines may be: at least some letters.
 * @param {number} width its number @param {number} x @param {Zone} bounds
 * @returns {{left: number, room: number}}
 */
export function roomAt(width, x, { left, right }) {
  const least = Math.min(right - left, LEAST_LINE * SIZES[width]);
  const start = Math.round(Math.max(left, Math.min(x, right - least)));
  return { left: start, room: right - start };
}

/**
 * Text as it can lie within the bounds, in as many lines as it takes; null where it is too much for them.
 * @param {string} text @param {number} width its number @param {number} x where it was begun @param {number} y @param {Zone} bounds
 * @returns {{text: string, points: number[]} | null}
 */
export function laid(text, width, x, y, bounds) {
  const { left, room } = roomAt(width, x, bounds);
  const lines = text.trim().split("\n").flatMap((line) => wrapped(line.trimEnd(), width, room)).join("\n");
  const { bottom, right } = boxOfText(lines, width, [left, bounds.top]);
  const points = [left, Math.max(bounds.top, Math.min(Math.round(y), bounds.top + bounds.bottom - bottom))];
  return bottom <= bounds.bottom && right <= bounds.right ? { text: lines, points } : null;
}

/** @param {string} line @param {number} width its number @param {number} room @returns {string[]} */
function wrapped(line, width, room) {
  /** @type {string[]} */
  const lines = [];
  let now = "";
  for (const word of line.split(" ")) {
    const longer = now ? `${now} ${word}` : word;
    if (lengthOf(longer, width) <= room) {
      now = longer;
      continue;
    }
    if (now) lines.push(now);
    now = "";
    for (const letter of word) {
      if (now && lengthOf(now + letter, width) > room) {
        lines.push(now);
        now = "";
      }
      now += letter;
    }
  }
  return [...lines, now];
}
