/** What lies under a page, as the browser folds it: the last one counts, and my own shows before it is committed. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { SHEETS } from "../art/colouring/sheets.js";
import { firstBackdrop } from "../rooms/first_pages.js";
import { PLAIN, Page, foresee } from "../rooms/page.js";
import { coloursOf } from "../ui/board/colours.js";
import { CLASS_COLOURS, withTowns } from "../ui/board/europe.js";
import { Leaf } from "../ui/board/leaf.js";
import { printed, takenAway } from "../ui/board/prints.js";
import { Story } from "../ui/replay/story.js";
import { svgOf } from "../ui/replay/svg.js";
import { momentsOf } from "../ui/replay/timeline.js";

const author = { person: "camille", seat: "niort" };

test("the last backdrop counts, also after a clearing and in a copy", () => {
  const page = new Page();
  assert.equal(page.backdrop, null);
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

test("a page begins with what its project prints, until something is laid, also in the replay and under a sheet", () => {
  assert.deepEqual(firstBackdrop(["plain", "number-line"], "page-2.3"), { print: "number-line", upload: null });
  for (const channel of ["page-1", "page-3"]) assert.equal(firstBackdrop(["plain", "number-line"], channel).print, "plain");
  const first = firstBackdrop(["number-line"], "page-1");
  const story = new Story(momentsOf(/** @type {any} */ ([laid(1, "plain")])), null, [], first);
  assert.equal(story.look(500).backdrop.print, "number-line");
  assert.equal(new Story([], story).look(500).backdrop.print, "number-line");
  assert.equal(story.look(1_500).backdrop.print, "plain");
  const room = /** @type {any} */ ({ welcome: { prints: ["number-line"] }, me: author, channel: () => ({ entries: [] }), pending: () => [] });
  assert.equal(new Leaf(room, "page-1").backdrop.print, "number-line");
  assert.equal(new Leaf(room, "page-1.2", new Leaf(room, "page-1")).backdrop.print, "number-line");
});

test("in a file printed paper lies under the ink and needs nothing from anywhere", () => {
  const svg = svgOf([], printed({ print: "hundred-square" }));
  assert.ok(svg.indexOf(">100</text>") < svg.indexOf('class="ink"'));
  assert.doesNotMatch(svg, /href|style="|var\(/);
  assert.equal(svgOf([]), svgOf([], printed({ print: "plain" })));
  assert.match(takenAway("<b>gone</b> & more"), /&#60;b&#62;gone/);
});

test("every region of a colouring sheet lies where the hub thinks, and shows the last colour that it got", () => {
  const python = readFileSync(new URL("../../rooms/sheets.py", import.meta.url), "utf8");
  for (const [name, parts] of Object.entries(SHEETS)) {
    const known = new RegExp(`"${name}": \\(([\\s\\S]*?)\\n    \\),`).exec(python)?.[1].replaceAll("_", "").match(/\d+/g)?.map(Number);
    const middles = parts
      .filter(({ kind }) => kind === "region")
      .flatMap(({ path }) => {
        const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
        return [0, 1].map((axis) => {
          const along = numbers.filter((_, at) => at % 2 === axis);
          return Math.round(5 * (Math.min(...along) + Math.max(...along)));
        });
      });
    assert.deepEqual(middles, known, name);
  }
});

test("a child colours by tapping: at once, on a sheet of its own too, and in the replay by class", () => {
  /** @param {number} seq @param {string} seat @param {number | null} colour */
  const coloured = (seq, seat, colour) =>
    ({ seq, author: { person: seat, seat }, op_id: "", at: 1_000 * seq, event: { kind: "coloured.1", sheet: "cat", region: 2, colour } });
  const entries = /** @type {any[]} */ ([laid(1, "cat"), coloured(2, "niort", 4), coloured(3, "evora", 7)]);
  const story = new Story(momentsOf(entries));
  assert.deepEqual(story.look(2_500).backdrop.colours, { 2: 4 });
  assert.deepEqual(story.look(Infinity).backdrop.colours, { 2: 7 });
  assert.equal(story.look(Infinity).backdrop, story.look(Infinity).backdrop, "the same as long as nothing changes");
  story.hide(new Set(["evora"]));
  assert.deepEqual(story.look(Infinity).backdrop.colours, { 2: 4 });
  const sheet = new Story(momentsOf([coloured(1, "evora", 9)]), new Story(momentsOf(entries)));
  assert.deepEqual(sheet.look(Infinity).backdrop.colours, { 2: 9 });
  const page = new Page();
  for (const entry of entries) page.fold(entry);
  const soon = foresee(page, author, [{ kind: "colour-region", sheet: "cat", region: 2, colour: 1 }]);
  assert.equal(coloursOf(soon.visible()).get("cat#2"), 1);
  assert.match(svgOf([], printed(story.look(Infinity).backdrop)), /fill="#f2800f"/);
  const white = new Story(momentsOf([...entries, coloured(4, "niort", null)]));
  assert.equal(white.look(Infinity).backdrop.colours, undefined, "the eraser took it away");
  assert.deepEqual(white.look(Infinity).dry, []);
  assert.deepEqual(white.look(3_500).backdrop.colours, { 2: 7 });
});

test("a map has a dot for each town, in the colour that its class has everywhere", () => {
  const tokens = readFileSync(new URL("../style/tokens.css", import.meta.url), "utf8");
  assert.deepEqual(CLASS_COLOURS, [...tokens.matchAll(/data-colour="\d+"\] \{ --class-colour: (#\w+)/g)].map(([, colour]) => colour));
  const seats = /** @type {any[]} */ ([
    { town: "Niort", colour: 0, spot: [-400, -900] },
    { town: "Niort", colour: 4, spot: [-400, -900] },
    { town: "Nuuk", colour: 1, spot: null },
  ]);
  assert.deepEqual(withTowns({ print: "europe", upload: null }, seats).towns, [{ name: "Niort", colour: 0, x: -400, y: -900 }]);
  assert.equal(withTowns(PLAIN, seats), PLAIN);
});
