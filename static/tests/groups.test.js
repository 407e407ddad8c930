/** Mixed groups: everybody is dealt once, each group has some of each class, and the fold follows the floor. */

import assert from "node:assert/strict";
import test from "node:test";

import { EMPTY_BOOK, foldBook, pagesOf } from "../rooms/book.js";
import { NO_GROUPS, chatsOf, foldGroups, groupOf, isClosedTo, mix, moved } from "../rooms/groups.js";

const CLASSES = ["niort", "evora", "chania"].map((name) => Array.from({ length: 8 }, (_, number) => `${name}-${number}`));

test("six groups of four have each child once, and every class", () => {
  const groups = mix(CLASSES, 6);
  assert.deepEqual(groups.flatMap(({ people }) => people).sort(), CLASSES.flat().sort());
  for (const { people } of groups) {
    assert.equal(people.length, 4);
    assert.equal(new Set(people.map((one) => one.split("-")[0])).size, 3);
  }
  assert.equal(new Set(groups.map(({ animal }) => animal)).size, 6);
});

test("a child moves by hand, or out of all", () => {
  const groups = mix([["a", "b"]], 2, () => 0);
  const to = moved(groups, "a", 1);
  assert.ok(to[1]?.people.includes("a"));
  assert.equal(to.flatMap(({ people }) => people).length, 2);
  assert.equal(moved(to, "a", -1).flatMap(({ people }) => people).length, 1);
});

test("groups open on pages of their own, ring, are told, and come back", () => {
  const groups = mix([["a", "b"]], 2, () => 0);
  const opened = /** @type {const} */ ({ kind: "groups-opened.1", pages: [3, 4], names: ["Foxes", "Bears"] });
  let state = foldGroups(foldGroups(NO_GROUPS, { kind: "groups-set.1", groups }), { ...opened, pages: [3, 4], names: [] });
  assert.ok(state.isOpen && groupOf(state, "a") >= 0 && groupOf(state, "teacher") === -1);
  const mine = state.pages[groupOf(state, "a")] ?? 0;
  for (const page of [1, 2, 3, 4]) {
    assert.equal(isClosedTo(state, page, { person: "a", role: "pupil" }), page > 2 && page !== mine);
    assert.ok(!isClosedTo(state, page, { person: "teacher", role: "teacher" }));
    assert.equal(isClosedTo(state, page, { person: "author", role: "guest" }), page > 2);
  }
  assert.deepEqual(chatsOf(state, { person: "a", role: "pupil" }).map(({ channel }) => channel), [`chat-${mine}`]);
  assert.deepEqual(chatsOf(state, { person: "teacher", role: "teacher" }).map(({ channel }) => channel), ["chat-3", "chat-4"]);
  assert.deepEqual(chatsOf(state, { person: "author", role: "guest" }), []);
  state = foldGroups(state, { kind: "bell-rung.1", group: 1 });
  assert.deepEqual(state.bells, [1]);
  state = foldGroups(foldGroups(state, { kind: "bell-answered.1", group: 1 }), { kind: "groups-told.1", text: "Soon" });
  assert.deepEqual([state.bells, state.note], [[], "Soon"]);
  state = foldGroups(state, { kind: "groups-closed.1" });
  assert.deepEqual([state.isOpen, state.note, state.pages], [false, "", [3, 4]]);
  assert.ok(!isClosedTo(state, 3, { person: "elsewhere", role: "pupil" }));
  const other = foldGroups(foldGroups(state, { kind: "groups-set.1", groups: [...groups].reverse() }), { ...opened, pages: [5, 6], names: [] });
  const teachers = chatsOf(other, { person: "teacher", role: "teacher" });
  assert.deepEqual(teachers.map(({ channel, isPast }) => [channel, isPast]), [["chat-5", false], ["chat-6", false], ["chat-4", true], ["chat-3", true]]);
  assert.equal(teachers[3]?.animal, groups[0]?.animal);
  assert.equal(chatsOf(other, { person: "a", role: "pupil" }).length, 1);
  const book = foldBook(EMPTY_BOOK, opened);
  assert.deepEqual(pagesOf(book, ["", ""]).map(({ name }) => name), ["", "", "Foxes", "Bears"]);
  const away = foldBook(book, { kind: "page-put-away.1", page: 3 });
  assert.equal(pagesOf(foldBook(away, opened), ["", ""])[2]?.place, 3);
});
