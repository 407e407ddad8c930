/** What lies under a page, as the browser folds it: the last one counts, and my own shows before it is committed. */

import assert from "node:assert/strict";
import test from "node:test";

import { PLAIN, Page, foresee } from "../rooms/page.js";
import { printed, takenAway } from "../ui/board/prints.js";
import { Story } from "../ui/replay/story.js";
import { svgOf } from "../ui/replay/svg.js";
import { momentsOf } from "../ui/replay/timeline.js";

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

/** @param {number} seq @param {string} backdrop */
const laid = (seq, backdrop) => ({ seq, author, op_id: "", at: 1_000 * seq, event: { kind: "backdrop-laid.1", backdrop } });

test("a replay shows what lay there at the moment, also under the sheet of a class", () => {
  const page = new Story(momentsOf(/** @type {any} */ ([laid(1, "squares"), laid(2, "hundred-square")])));
  const sheet = new Story([], page);
  for (const story of [page, sheet]) {
    assert.deepEqual(story.look(500).backdrop, PLAIN);
    assert.equal(story.look(1_500).backdrop.print, "squares");
    assert.equal(story.look(Infinity).backdrop.print, "hundred-square");
    assert.equal(story.look(1_500).backdrop.print, "squares", "and back again");
  }
});

test("in a file printed paper lies under the ink and needs nothing from anywhere", () => {
  const svg = svgOf([], printed("hundred-square"));
  assert.ok(svg.indexOf(">100</text>") < svg.indexOf('class="ink"'));
  assert.doesNotMatch(svg, /href|style="|var\(/);
  assert.equal(svgOf([]), svgOf([], printed("plain")));
  assert.match(takenAway("<b>gone</b> & more"), /&#60;b&#62;gone/);
});
