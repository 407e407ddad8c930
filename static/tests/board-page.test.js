/** The browser's fold of a board page against the vectors that the hub's fold is tested with as well. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { Page, absolute, deltas, foresee, isClosed } from "../rooms/page.js";

const vectors = JSON.parse(readFileSync(new URL("../../tests/rooms/board_vectors.json", import.meta.url), "utf8"));

/** @param {any[]} entries */
function pageOf(entries) {
  const page = new Page();
  for (const { seq, person, event } of entries) page.fold({ seq, author: { person, seat: null }, at: 0, event });
  return page;
}

for (const { name, entries, visible, undo, redo = {} } of vectors.pages) {
  test(`page: ${name}`, () => {
    const page = pageOf(entries);
    assert.deepEqual(page.visible().map((stroke) => stroke.seq), visible);
    for (const [person, seq] of Object.entries(undo)) assert.equal(page.lastOf(person), seq);
    for (const [person, seq] of Object.entries(redo)) assert.equal(page.undoneOf(person), seq);
  });

  test(`page: ${name}, from a copy and a tail`, () => {
    for (let cut = 0; cut <= entries.length; cut++) {
      const page = pageOf(entries.slice(0, cut)).copy();
      for (const { seq, person, event } of entries.slice(cut)) page.fold({ seq, author: { person, seat: null }, at: 0, event });
      assert.deepEqual(page.visible().map((stroke) => stroke.seq), visible);
    }
  });
}

for (const { name, entries, me, pending, visible } of vectors.foreseen) {
  test(`foreseen: ${name}`, () => {
    const page = pageOf(entries);
    const before = page.visible().map((stroke) => stroke.name);
    const future = foresee(page, { person: me, seat: null }, pending);
    assert.deepEqual(future.visible().map((stroke) => stroke.name), visible);
    assert.deepEqual(page.visible().map((stroke) => stroke.name), before, "the committed page is untouched");
  });
}

test("foreseen: nothing pending is the page itself", () => {
  const page = pageOf([]);
  assert.equal(foresee(page, { person: "fox", seat: null }, []), page);
});

for (const { name, points, line } of vectors.lines) {
  test(`line: ${name}`, () => {
    assert.deepEqual(absolute(points), line);
    assert.deepEqual(deltas(line), points);
  });
}

for (const { name, points, closed } of vectors.closing) {
  test(`closing: ${name}`, () => assert.equal(isClosed({ tool: "pen", line: absolute(points) }), closed));
}
