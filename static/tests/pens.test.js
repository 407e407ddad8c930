/** Who draws on a page: whole classes, and single children of the own one. */

import assert from "node:assert/strict";
import test from "node:test";

import { EMPTY_BOOK, foldBook, hasPen, pagesOf } from "../rooms/book.js";
import { withChild, withClass } from "../ui/board/pens.js";

const CLASSES = ["niort", "evora"];
const KIDS = ["fox", "owl", "bee"];

/** @param {import("../ui/board/pens.js").Pens} [pens] */
function page(pens = { pens: "everybody", seats: [], people: [] }) {
  return pagesOf(foldBook(EMPTY_BOOK, { kind: "pens-chosen.1", page: 1, ...pens }), [""])[0].state;
}

test("one child less, and then only one", () => {
  const two = withChild(page(), CLASSES, "niort", "owl", KIDS);
  assert.deepEqual(two, { pens: "chosen", seats: ["evora"], people: ["fox", "bee"] });
  /** @param {string} person */
  const draws = (person) => hasPen(page(two), false, { role: "pupil", person, seat: "niort" });
  assert.deepEqual(KIDS.map(draws), [true, false, true]);
  const one = withChild(page(two), CLASSES, "niort", "bee", KIDS);
  assert.deepEqual(one.people, ["fox"]);
  assert.deepEqual(withChild(page({ ...one, seats: [] }), CLASSES, "niort", "fox", KIDS), { pens: "teachers", seats: [], people: [] });
});

test("when all are named it is their class, and when all classes draw it is everybody", () => {
  assert.deepEqual(withChild(page({ pens: "chosen", seats: [], people: ["fox", "bee"] }), CLASSES, "niort", "owl", KIDS), { pens: "chosen", seats: ["niort"], people: [] });
  assert.equal(withChild(page({ pens: "chosen", seats: ["evora"], people: ["fox", "bee"] }), CLASSES, "niort", "owl", KIDS).pens, "everybody");
});

test("another class's children stay named, whatever one ticks", () => {
  const mixed = page({ pens: "chosen", seats: [], people: ["ana", "fox"] });
  assert.deepEqual(withClass(mixed, CLASSES, "niort", KIDS), { pens: "chosen", seats: ["niort"], people: ["ana"] });
  assert.deepEqual(withChild(mixed, CLASSES, "niort", "fox", KIDS), { pens: "chosen", seats: [], people: ["ana"] });
});
