/** The book of the board's pages as the browser folds it: the same as `rooms/book.py`. Pure. */

/**
 * What was said of one page; `name` null: it is called as the room began with it.
 * `sheets`: whose sheets lie on it; each is its class's alone until they are revealed. `chosen`: the classes and people
 * who draw on it, where `pens` says so. `zones`: the classes among whom it is shared out.
 * @typedef {{name: string | null, isAway: boolean, sheets: readonly string[], isRevealed: boolean,
 *   pens: "everybody" | "teachers" | "chosen", chosen: readonly string[], zones: readonly string[]}} PageState
 * @typedef {ReadonlyMap<number, PageState>} Book pages of which something was said, by number
 * @typedef {{number: number, place: number, name: string, state: PageState}} BookPage `place`: from 1, as it lies in the row
 */

/** @type {PageState} */
const PLAIN = { name: null, isAway: false, sheets: [], isRevealed: false, pens: "everybody", chosen: [], zones: [] };

/** @type {Book} */
export const EMPTY_BOOK = new Map();

/** As many pages may lie out as this. */
export const MAX_PAGES = 40;

/** @param {Book} book @param {{kind: string, [key: string]: any}} event @returns {Book} the book after it */
export function foldBook(book, event) {
  switch (event.kind) {
    case "page-added.1":
      return changed(book, event.page, { ...PLAIN, name: event.name });
    case "groups-opened.1":
      return event.pages.reduce(
        (/** @type {Book} */ all, /** @type {number} */ page, /** @type {number} */ place) =>
          changed(all, page, all.has(page) ? { isAway: false } : { ...PLAIN, name: event.names[place] }),
        book,
      );
    case "page-named.1":
      return changed(book, event.page, { name: event.name });
    case "page-put-away.1":
      return changed(book, event.page, { isAway: true });
    case "page-brought-back.1":
      return changed(book, event.page, { isAway: false });
    case "page-set-apart.1":
      return changed(book, event.page, { sheets: event.seats });
    case "page-revealed.1":
      return changed(book, event.page, { isRevealed: true });
    case "page-zoned.1":
      return changed(book, event.page, { zones: event.seats });
    case "pens-chosen.1":
      return changed(book, event.page, { pens: event.pens, chosen: [...event.seats, ...event.people] });
    default:
      return book;
  }
}

/**
 * All pages that there are, in their order; those that were put away have the place 0.
 * @param {Book} book
 * @param {readonly string[]} first what the pages are called that the board began with
 * @returns {BookPage[]}
 */
export function pagesOf(book, first) {
  const numbers = new Set([...first.keys()].map((index) => index + 1));
  for (const number of book.keys()) numbers.add(number);
  let place = 0;
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => {
      const state = book.get(number) ?? PLAIN;
      return { number, place: state.isAway ? 0 : ++place, name: state.name ?? first[number - 1] ?? "", state };
    });
}

/** Whether teachers alone draw, on all pages. @param {boolean} isStill @param {{kind: string}} event */
export function foldStill(isStill, { kind }) {
  return kind === "pens-stilled.1" || (kind !== "pens-freed.1" && isStill);
}

/**
 * Whether somebody has a pen for a page, as far as the floor says so.
 * @param {PageState} state @param {boolean} isStill @param {{person: string, role: string, seat: string | null}} me
 */
export function hasPen({ pens, chosen }, isStill, me) {
  if (me.role === "teacher") return true;
  if (isStill || pens === "teachers") return false;
  return pens === "everybody" || chosen.includes(me.person) || chosen.includes(me.seat ?? "");
}

/** @param {Book} book @param {number} number @param {Partial<PageState>} change */
function changed(book, number, change) {
  return new Map(book).set(number, { ...(book.get(number) ?? PLAIN), ...change });
}
