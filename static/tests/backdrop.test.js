/** What lies under a page, as the browser folds it: the last one counts, and my own shows before it is committed. */

import assert from "node:assert/strict";
import test from "node:test";

import { PLAIN, Page, foresee } from "../rooms/page.js";

const author = { person: "camille", seat: "niort" };

test("the last backdrop counts, also after a clearing and in a copy", () => {
  const page = new Page();
  assert.deepEqual(page.backdrop, PLAIN);
  page.fold({ seq: 1, author, at: 0, event: { kind: "backdrop-laid.1", backdrop: "squares" } });
  page.fold({ seq: 2, author, at: 0, event: { kind: "backdrop-laid.1", backdrop: "picture", upload: "u-1" } });
  page.fold({ seq: 3, author, at: 0, event: { kind: "cleared.1" } });
  assert.deepEqual(page.copy().backdrop, { print: "picture", upload: "u-1" });
});

test("what I lay is seen at once, and is nothing that can be undone", () => {
  const future = foresee(new Page(), author, [{ kind: "lay-backdrop", backdrop: "lines", upload: null }]);
  assert.deepEqual(future.backdrop, { print: "lines", upload: null });
  assert.equal(future.lastOf("camille"), null);
});
