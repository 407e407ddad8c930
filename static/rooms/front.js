/** Who is large while the stage follows whoever speaks: calm, so that nothing flickers. Pure. */

/** So long whoever came to the front stays there, also when quiet: children breathe, laugh, look for a word. */
export const STAYS_MS = 4_000;
/** A voice that takes over lasts so long: a cough is none. */
export const LASTS_MS = 1_000;

/**
 * `rival`: who speaks while the front is quiet, and since when; by any clock.
 *
 * @typedef {{seat: string | null, since: number, rival: string | null, rivalSince: number}} Front
 */

/** @type {Front} */
export const NOBODY = { seat: null, since: 0, rival: null, rivalSince: 0 };

/**
 * Two who speak at once change nothing; the first voice after silence comes at once.
 *
 * @param {Front} front @param {ReadonlySet<string>} speaking of the others @param {number} at @returns {Front}
 */
export function following(front, speaking, at) {
  const { seat } = front;
  const [first = null] = speaking;
  if (seat === null) return first === null ? front : { seat: first, since: at, rival: null, rivalSince: 0 };
  if (speaking.has(seat) || first === null) return front.rival === null ? front : { ...front, rival: null };
  if (front.rival === null || !speaking.has(front.rival)) return { ...front, rival: first, rivalSince: at };
  return at < changesAt(front) ? front : { seat: front.rival, since: at, rival: null, rivalSince: 0 };
}

/** When to look again, if nothing else happens; Infinity where only a voice changes anything. @param {Front} front */
export function changesAt({ since, rival, rivalSince }) {
  return rival === null ? Infinity : Math.max(since + STAYS_MS, rivalSince + LASTS_MS);
}
