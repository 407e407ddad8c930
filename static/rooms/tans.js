/**
 * The tans, the seven pieces of a tangram: their corners, where they lie at first, and where a page's entries laid them.
 * Pure; `rooms/tans.py` has the same corners.
 */

/** @typedef {import("./page.js").Stroke} Stroke */
/** Where a tan lies: its middle in page units, its turn in steps of 15° clockwise, and whether its other side is up. @typedef {{x: number, y: number, turn: number, flipped: boolean}} Place */
/** A corner. @typedef {readonly [number, number]} Corner */

export const TURNS = 24;
const TURN = (2 * Math.PI) / TURNS;
/** A quarter of a side of the square that all seven make, in page units. */
export const UNIT = 1_050;
/** The one whose other side is another shape. */
export const PARALLELOGRAM = 6;

/** Of each tan in the square, in its quarters. @type {readonly (readonly Corner[])[]} */
export const CORNERS = [
  [[0, 0], [4, 0], [2, 2]],
  [[0, 0], [0, 4], [2, 2]],
  [[4, 4], [2, 4], [4, 2]],
  [[4, 0], [4, 2], [3, 1]],
  [[2, 2], [3, 3], [1, 3]],
  [[2, 2], [3, 1], [4, 2], [3, 3]],
  [[0, 4], [1, 3], [3, 3], [2, 4]],
];

/** Where the square lies, at the left of the page. */
const LEFT = 900;
const TOP = 2_900;
/** Corners that come so near to each other when a tan is laid become one. */
const NEAR = 260;

/** @param {readonly Corner[]} corners @returns {Corner} */
const middleOf = (corners) => [mean(corners.map(([x]) => x)), mean(corners.map(([, y]) => y))];

/** @param {readonly number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The corners of each, around its middle. */
const AROUND = CORNERS.map((corners) => {
  const [across, down] = middleOf(corners);
  return corners.map(([x, y]) => [UNIT * (x - across), UNIT * (y - down)]);
});

/** In their square. @type {readonly Place[]} */
export const HOME = CORNERS.map((corners) => {
  const [across, down] = middleOf(corners);
  return { x: Math.round(LEFT + UNIT * across), y: Math.round(TOP + UNIT * down), turn: 0, flipped: false };
});

/** @param {string} print what lies under a page */
export const isTangram = (print) => print.startsWith("tangram");

/**
 * The corners of a tan that lies there: it is flipped first, and then turned.
 * @param {number} tan
 * @param {Place} place
 * @returns {Corner[]}
 */
export function cornersOf(tan, { x, y, turn, flipped }) {
  const [right, below] = [Math.cos(turn * TURN), Math.sin(turn * TURN)];
  return AROUND[tan].map(([across, dy]) => {
    const dx = flipped ? -across : across;
    return [x + Math.round(dx * right - dy * below), y + Math.round(dx * below + dy * right)];
  });
}

/**
 * Where all of them lie on this outline.
 * @param {readonly Stroke[]} items of the page, in order
 * @param {string} on
 * @returns {readonly Place[]}
 */
export function placesOf(items, on) {
  let places = HOME;
  for (const { tan } of items) {
    if (!tan || tan.on !== on) continue;
    places = tan.laid === null ? HOME : withOne(places, tan.laid);
  }
  return places;
}

/** @param {readonly Place[]} places @param {{tan: number, place: Place}} laid */
const withOne = (places, { tan, place }) => places.map((before, which) => (which === tan ? place : before));

/**
 * The nearest place where a corner of it meets one of these; the same where none is near.
 * @param {number} tan
 * @param {Place} place
 * @param {readonly Corner[]} corners of all that lies around
 * @returns {Place}
 */
export function snapped(tan, place, corners) {
  let [dx, dy, least] = [0, 0, NEAR];
  for (const [x, y] of cornersOf(tan, place)) {
    for (const [toX, toY] of corners) {
      const far = Math.hypot(toX - x, toY - y);
      if (far < least) [dx, dy, least] = [toX - x, toY - y, far];
    }
  }
  return inside({ ...place, x: place.x + dx, y: place.y + dy });
}

/** A tan's middle stays on the page. @param {Place} place @returns {Place} */
export function inside(place) {
  return { ...place, x: clamp(place.x, 16_000), y: clamp(place.y, 10_000) };
}

/** @param {Place} place @param {number} steps clockwise @returns {Place} */
export function turned(place, steps) {
  return { ...place, turn: (((place.turn + steps) % TURNS) + TURNS) % TURNS };
}

/** @param {number} value @param {number} end */
const clamp = (value, end) => Math.round(Math.max(0, Math.min(end, value)));
