/** Turns, spotlight and pins: the vectors that rooms/floor.py is tested with as well, and what a teacher is offered. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import { EMPTY_FLOOR, foldFloor } from "../rooms/floor.js";
import { heldAt, nextUp, spokenBy } from "../rooms/turns.js";

const vectors = JSON.parse(await readFile(new URL("../../tests/rooms/floor_vectors.json", import.meta.url), "utf-8"));

/** @param {any} raw @param {number} index */
const entryOf = ({ at, person, seat, event }, index) => ({ seq: index + 1, author: { person, seat }, op_id: `op-${index}`, at: at * 1_000, event });

for (const want of vectors.floors) {
  test(want.name, () => {
    /** @type {import("../rooms/floor.js").Floor} */
    const floor = want.entries.map(entryOf).reduce(foldFloor, EMPTY_FLOOR);
    assert.deepEqual(floor.hands.map(({ seat, person }) => `${seat}/${person ?? ""}`), want.hands);
    for (const [at, seat] of Object.entries(want.held)) assert.equal(heldAt(floor.stick, Number(at) * 1_000), seat, at);
    const spoken = [...floor.turns.spoken].map(([seat, had]) => [seat, [had.ms / 1_000, had.turns]]);
    assert.deepEqual(Object.fromEntries(spoken), want.spoken);
    assert.deepEqual([...floor.turns.called].sort(), want.called);
    assert.equal(floor.stage.spotlight, want.spotlight);
    assert.deepEqual(floor.stage.pins, want.pins);
    const { begun, page } = floor.sheet;
    const sheet = [begun?.session ?? null, begun?.step ?? null, (begun?.since ?? 0) / 1_000, page];
    assert.deepEqual(sheet, want.sheet ?? [null, null, 0, null]);
    if ("piece" in want) assert.equal(floor.music.piece, want.piece);
    const poll = floor.poll && [floor.poll.seq, floor.poll.isOpen, floor.poll.choices.length];
    if ("poll" in want) assert.deepEqual(poll, want.poll);
  });
}

/** @param {...[number, any]} told seconds and events, by a teacher of nobody's class */
const after = (...told) =>
  told.map(([at, event], index) => entryOf({ at, person: "fox", seat: "elsewhere", event }, index)).reduce(foldFloor, EMPTY_FLOOR);
const SEATS = ["niort", "evora", "brno"];
/** @param {string} seat */
const given = (seat) => ({ kind: "stick-given.2", seat, seconds: 0, ends: false });
/** @param {string} seat @param {string | null} person */
const raised = (seat, person = null) => ({ kind: "hand-raised.1", seat, person });

test("a turn is counted while it lasts, and is past once its lesson is", () => {
  const { turns, stick } = after([10, given("niort")]);
  assert.deepEqual(spokenBy(turns, stick, "niort", 40_000), { ms: 30_000, turns: 1 });
  assert.equal(spokenBy(turns, stick, "evora", 40_000), null);
  assert.equal(spokenBy(turns, stick, "niort", 40_000 + 5 * 3_600_000), null);
});

test("who asks and has not spoken yet comes first, then who asked longest", () => {
  const asked = after([1, given("niort")], [10, given("brno")], [11, raised("niort")], [12, raised("evora", "bee")]);
  assert.deepEqual(nextUp(asked, SEATS, 20_000), { seat: "evora", isAsking: true });
  assert.deepEqual(nextUp(asked, ["niort", "brno"], 20_000), { seat: "niort", isAsking: true });
  assert.deepEqual(nextUp(asked, ["brno"], 20_000), null);
});

test("where nobody asks it is who has had least, in the lasting order of those who had the same", () => {
  assert.deepEqual(nextUp(after(), SEATS, 1_000), { seat: "niort", isAsking: false });
  const spoke = after([1, given("niort")], [10, given("evora")], [30, given("brno")]);
  assert.deepEqual(nextUp(spoke, SEATS, 31_000), { seat: "niort", isAsking: false });
  assert.deepEqual(nextUp(after(), [], 1_000), null);
});
