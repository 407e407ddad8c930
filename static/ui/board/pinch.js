/** What one finger that moves does to a page that it holds alone or with another finger. Pure. */

/** @typedef {{x: number, y: number}} Spot */

/** Fingers nearer than this, in CSS pixels, tell nothing by their distance. */
const LEAST = 24;

/**
 * How far the page goes along; how much nearer it comes, and around which spot.
 * @param {Spot} from
 * @param {Spot} to
 * @param {Spot} [other] where the second finger is
 * @returns {{dx: number, dy: number, factor: number, x: number, y: number}}
 */
export function pinched(from, to, other) {
  if (!other) return { dx: to.x - from.x, dy: to.y - from.y, factor: 1, x: to.x, y: to.y };
  const before = Math.hypot(from.x - other.x, from.y - other.y);
  const after = Math.hypot(to.x - other.x, to.y - other.y);
  const factor = before < LEAST || after < LEAST ? 1 : after / before;
  // The middle of the two takes the page along.
  return { dx: (to.x - from.x) / 2, dy: (to.y - from.y) / 2, factor, x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 };
}
