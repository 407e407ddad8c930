/** The replay: its time, its story, its player, and the drawing that is kept. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { Page } from "../rooms/page.js";
import { Player } from "../ui/replay/player.js";
import { Story } from "../ui/replay/story.js";
import { svgOf } from "../ui/replay/svg.js";
import { PAUSE_MS, Timeline, clock, momentsOf } from "../ui/replay/timeline.js";

/** @param {string} name */
const vectorsOf = (name) => JSON.parse(readFileSync(new URL(`../../tests/rooms/${name}.json`, import.meta.url), "utf8"));
const { pages } = vectorsOf("board_vectors");
const { drawings } = vectorsOf("drawing_vectors");

/** @param {number} seq @param {number} at @param {string} seat @param {number[]} points */
function drawn(seq, at, seat = "niort", points = [100, 100, 700, 0, 0, 700], tool = "pen") {
  const event = { kind: "drawn.1", stroke: `stroke-${seq}`, tool, colour: 1, width: 1, points };
  return { seq, author: { person: `of-${seat}`, seat }, op_id: `op-${seq}`, at, event };
}

test("a line ends when it was kept and begins as long before as a hand needs", () => {
  const [first, second, undo] = momentsOf([
    drawn(1, 10_000),
    drawn(2, 10_050),
    { ...drawn(3, 9_000), event: { kind: "undone.1", seq: 2 } },
  ]);
  assert.deepEqual([first.from, first.to], [9_800, 10_000]);
  assert.deepEqual([second.from, second.to], [10_000, 10_050], "one hand draws one line at a time");
  assert.deepEqual([undo.from, undo.to], [10_050, 10_050], "a clock that jumped back changes no order");
});

test("pauses are cut short, and both clocks go forward", () => {
  const timeline = new Timeline([{ from: 70_000, to: 71_000 }, { from: 1_000, to: 2_000 }, { from: 3_000, to: 4_000 }]);
  assert.equal(timeline.length, 700 + 3_000 + PAUSE_MS + 1_000 + 700);
  assert.equal(timeline.film(1_000), 700);
  assert.equal(timeline.film(70_000) - timeline.film(4_000), PAUSE_MS);
  assert.equal(timeline.film(40_000), timeline.film(70_000) - 500, "within a pause nothing moves on");
  for (let film = 0, before = 0; film <= timeline.length; film += 50) {
    const at = timeline.at(film);
    assert.ok(at >= before);
    if (at < 4_700 || at >= 69_300) assert.ok(Math.abs(timeline.film(at) - film) <= 700);
    before = at;
  }
  const nothing = new Timeline([]);
  assert.deepEqual([nothing.length, nothing.at(5), nothing.film(5)], [0, 0, 0]);
});

test("a story told anywhere is the fold of what had happened, with the line that grows", () => {
  const moments = momentsOf([drawn(1, 1_000), drawn(2, 2_000, "evora"), drawn(3, 3_000)]);
  const story = new Story(moments);
  const names = (/** @type {number} */ at) => story.look(at).dry.map(({ name }) => name);
  assert.deepEqual(names(2_500), ["stroke-1", "stroke-2"]);
  assert.deepEqual(names(1_500), ["stroke-1"]);
  assert.deepEqual(names(Infinity), ["stroke-1", "stroke-2", "stroke-3"]);
  const [growing] = story.look(2_900).wet;
  assert.deepEqual([growing.name, growing.line], ["stroke-3", [100, 100, 800, 100]]);
  assert.equal(story.look(2_950).wet[0], growing, "the same ink as long as it grows");
  assert.deepEqual(story.look(3_000).wet, []);
  story.hide(new Set(["niort"]));
  assert.deepEqual(names(Infinity), ["stroke-2"]);
  assert.deepEqual(story.look(2_900).wet, []);
});

for (const { name, entries } of pages.filter((/** @type {any} */ one) => one.entries.length)) {
  test(`story: ${name}, however one jumps`, () => {
    const past = entries.map((/** @type {any} */ { seq, person, event }) => ({
      seq, author: { person, seat: null }, op_id: "", at: seq * 10, event,
    }));
    const story = new Story(momentsOf(past));
    for (const cut of [past.length, 0, 2, past.length - 1, 1]) {
      const page = new Page();
      for (const entry of past.slice(0, cut)) page.fold(entry);
      const seen = story.look(cut ? past[cut - 1].at : 0).dry.map(({ seq }) => seq);
      const shown = page.visible().filter(({ tool }) => tool !== "fill" && tool !== "tan").map(({ seq }) => seq);
      assert.deepEqual(seen, shown);
    }
  });
}

test("thousands of entries are told from what was kept", () => {
  const past = Array.from({ length: 5_200 }, (_, i) => drawn(i + 1, 100 * i));
  const story = new Story(momentsOf(past));
  for (const seconds of [519, 30, 400, 401, 0, 250]) assert.equal(story.look(seconds * 1_000).dry.length, seconds * 10 + 1);
});

test("whoever goes back and forth gets the very same strokes, so that each is outlined and drawn once", () => {
  const tools = ["pen", "eraser", "marker", "pen"];
  const past = Array.from({ length: 40 }, (_, i) => drawn(i + 1, 1_000 * i, i % 3 ? "niort" : "evora", undefined, tools[i % 4]));
  past[20] = { ...past[20], event: /** @type {any} */ ({ kind: "undone.1", seq: 20 }) };
  const [walking, jumping] = [new Story(momentsOf(past)), new Story(momentsOf(past))];
  for (let second = 0; second < 40; second++) {
    const { dry } = walking.look(1_000 * second);
    jumping.look(Infinity);
    assert.deepEqual(jumping.look(1_000 * second).dry.map(({ seq }) => seq), dry.map(({ seq }) => seq));
    jumping.look(1_000 * second).dry.forEach((stroke, place) => assert.equal(stroke, dry[place]));
  }
});

test("the player plays, rests, jumps, and stops at the end", () => {
  let now = 0;
  const player = new Player({ length: 120_000, now: () => now });
  player.choose(2);
  player.play();
  now = 10_000;
  assert.equal(player.position, 20_000);
  player.choose("minute");
  assert.equal(player.rate, 2);
  player.jump(-5);
  now = 20_000;
  assert.equal(player.position, 20_000);
  player.rest();
  now = 30_000;
  assert.equal(player.position, 20_000);
  player.turn();
  now = 300_000;
  player.look();
  assert.deepEqual([player.position, player.isPlaying, player.isOver], [120_000, false, true]);
  player.play();
  assert.equal(player.position, 0, "from its beginning again");
  assert.equal(new Player({ length: 5_000 }).rate, 4);
  assert.deepEqual([clock(0), clock(61_500), clock(-3)], ["0:00", "1:01", "0:00"]);
});

test("a page in a file: what an eraser took away is masked in what lay there before, and no name is in it", () => {
  const page = new Page();
  for (const entry of [
    drawn(1, 0),
    drawn(2, 1, "evora", [9_000, 9_000, 100, 100], "marker"),
    drawn(3, 2, "niort", [100, 100, 500, 0], "eraser"),
    drawn(4, 3, "niort", [150, 100]),
  ]) page.fold(entry);
  const svg = svgOf(page.visible());
  assert.equal(svg.match(/<mask /g)?.length, 1);
  assert.equal(svg.match(/mask="url\(#without-1\)"/g)?.length, 1);
  assert.match(svg, /class="marker" opacity="0.5"/);
  assert.doesNotMatch(svg, /niort|evora|stroke-/);
  for (const { name, ink, svg: words } of drawings) assert.ok(svgOf([ink]).includes(words), name);
});
