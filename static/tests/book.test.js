/** The book of pages: one more, another name, away and back, in the order of the hub's fold. */

import assert from "node:assert/strict";
import test from "node:test";

import { EMPTY_BOOK, foldBook, foldStill, hasPen, pagesOf } from "../rooms/book.js";

/** @param {...{kind: string, [key: string]: any}} events */
const after = (...events) => events.reduce(foldBook, EMPTY_BOOK);
/** @param {import("../rooms/book.js").Book} book @param {string[]} first */
const row = (book, first = ["", ""]) => pagesOf(book, first).map(({ number, place, name }) => [number, place, name]);

test("a board begins with its room's pages", () => {
  assert.deepEqual(row(EMPTY_BOOK, ["Loup", "", "Ours"]), [[1, 1, "Loup"], [2, 2, ""], [3, 3, "Ours"]]);
});

test("pages are added, named, put away and brought back where they were", () => {
  const added = { kind: "page-added.1", page: 3, name: "Loup" };
  const away = { kind: "page-put-away.1", page: 2 };
  assert.deepEqual(row(after(added, away)), [[1, 1, ""], [2, 0, ""], [3, 2, "Loup"]]);
  assert.deepEqual(row(after(added, away, { kind: "page-brought-back.1", page: 2 })), [[1, 1, ""], [2, 2, ""], [3, 3, "Loup"]]);
  assert.deepEqual(row(after({ kind: "page-named.1", page: 1, name: "" }), ["Loup"]), [[1, 1, ""]]);
});

test("what is not about pages changes nothing", () => {
  assert.equal(after({ kind: "hand-raised.1", seat: "niort" }), EMPTY_BOOK);
});

test("sheets, their reveal, and who has a pen", () => {
  const apart = { kind: "page-set-apart.1", page: 2, seats: ["niort", "evora"] };
  const chosen = { kind: "pens-chosen.1", page: 1, pens: "chosen", seats: ["niort"], people: ["fox"] };
  const [first, second] = pagesOf(after(apart, { kind: "page-revealed.1", page: 2 }, chosen), ["", ""]);
  assert.deepEqual([second.state.sheets, second.state.isRevealed], [["niort", "evora"], true]);
  /** @param {string} role @param {string} person @param {string | null} seat @param {boolean} [isStill] */
  const draws = (role, person, seat, isStill = false) => hasPen(first.state, isStill, { role, person, seat });
  assert.ok(draws("pupil", "owl", "niort") && draws("companion", "fox", "evora") && draws("teacher", "ines", "evora"));
  assert.ok(!draws("pupil", "owl", "evora") && !draws("pupil", "owl", "niort", true) && draws("teacher", "ines", "evora", true));
  assert.ok(foldStill(false, { kind: "pens-stilled.1" }) && !foldStill(true, { kind: "pens-freed.1" }) && foldStill(true, apart));
});
