/** Who wants to clear a page that holds others' drawings asks a second teacher; the same as `rooms/clearing.py`. Pure. */

/** A question; `seat` is the asker's class, or the person alone. @typedef {{seq: number, person: string, seat: string, at: number}} Asked */

/** So long it can be answered. */
export const ANSWER_MS = 60_000;

/**
 * The question that waits for its answer after an entry of the page.
 * @param {Asked | null} asked
 * @param {{seq: number, author: {person: string, seat: string | null}, at: number, event: {kind: string, [key: string]: any}}} entry
 * @returns {Asked | null}
 */
export function foldAsked(asked, { seq, author, at, event }) {
  switch (event.kind) {
    case "clear-asked.1":
      return { seq, person: author.person, seat: author.seat ?? author.person, at };
    case "clear-answered.1":
      return asked?.seq === event.asked ? null : asked;
    case "cleared.1":
      return null;
    default:
      return asked;
  }
}

/** @param {Asked | null} asked @param {number} now by the hub's clock */
export function isOpen(asked, now) {
  return asked !== null && now < asked.at + ANSWER_MS;
}

/**
 * Whether there is something, and all of it was drawn by one's own class.
 * @param {readonly {seat: string | null, person: string}[]} items @param {{person: string, seat: string | null}} me
 */
export function isOnlyOf(items, me) {
  return items.length > 0 && items.every(({ seat, person }) => (seat ?? person) === (me.seat ?? me.person));
}
