/** The floor's fold: hands in order, mutes, the talking stick, and nothing for what does not concern it. */

import assert from "node:assert/strict";
import test from "node:test";

import { headcountOf } from "../rooms/setups.js";
import { heldAt } from "../rooms/turns.js";
import { EMPTY_FLOOR, foldFloor, isClassUp, isHeard, isPersonUp } from "../rooms/floor.js";

/** @typedef {import("../wire/messages.js").AnyEvent} AnyEvent */

/** @param {...AnyEvent} events */
function after(...events) {
  const entries = events.map((event, index) => ({
    seq: index + 1,
    author: { person: "p", seat: "niort" },
    op_id: `op-${index}`,
    at: index,
    event,
  }));
  return entries.reduce(foldFloor, EMPTY_FLOOR);
}

/** @param {string} seat @returns {AnyEvent} */
const given = (seat) => ({ kind: "stick-given.2", seat, seconds: 0, ends: false });

test("how many are there today is what was said today, else what the class has", () => {
  const { setups } = after({ kind: "seat-set.1", seat: "niort", headcount: 22 }, { kind: "seat-set.1", seat: "niort", board: true });
  const card = { seat: "niort", headcount: 24 };
  assert.equal(headcountOf(setups, card, 1_000), 22);
  assert.equal(headcountOf(setups, card, 86_400_000), 24);
  assert.equal(headcountOf(setups, { seat: "evora", headcount: 21 }, 1_000), 21);
});

test("hands stand in the order they were raised, a class's beside a person's", () => {
  const floor = after(
    { kind: "hand-raised.1", seat: "evora", person: "abelha" },
    { kind: "hand-raised.1", seat: "niort", person: null },
    { kind: "hand-raised.1", seat: "evora", person: "abelha" },
  );
  assert.deepEqual(
    floor.hands.map(({ seat, person }) => [seat, person]),
    [
      ["evora", "abelha"],
      ["niort", null],
    ],
  );
  assert.ok(isPersonUp(floor, "abelha"));
  assert.ok(isClassUp(floor, "niort"));
  assert.ok(!isClassUp(floor, "evora"));
});

test("a lowered hand is gone, and only that one", () => {
  const floor = after(
    { kind: "hand-raised.1", seat: "niort", person: null },
    { kind: "hand-raised.1", seat: "niort", person: "camille" },
    { kind: "hand-lowered.1", seat: "niort", person: null },
  );
  assert.deepEqual(
    floor.hands.map(({ person }) => person),
    ["camille"],
  );
});

test("a mute lasts until it is taken back", () => {
  assert.deepEqual([...after({ kind: "muted.1", seat: "brno" }).muted], ["brno"]);
  assert.deepEqual([...after({ kind: "muted.1", seat: "brno" }, { kind: "unmuted.1", seat: "brno" }).muted], []);
});

test("the stick is in one hand, and whoever has it is heard alone, but for a mute", () => {
  const passed = after(given("brno"), given("evora"));
  assert.equal(heldAt(passed.stick, 1), "evora");
  assert.deepEqual(
    ["brno", "evora"].map((seat) => isHeard(passed, heldAt(passed.stick, 1), seat)),
    [false, true],
  );
  const muted = after(given("brno"), { kind: "muted.1", seat: "brno" });
  assert.ok(!isHeard(muted, heldAt(muted.stick, 1), "brno"));
  const taken = after(given("brno"), { kind: "stick-taken.1", seat: "brno" });
  assert.equal(taken.stick, null);
  assert.ok(isHeard(taken, null, "evora"));
});

test("other kinds and erased entries change nothing", () => {
  assert.equal(after({ kind: "erased.2", was: "said.1" }, { kind: "said.1", text: "x" }), EMPTY_FLOOR);
});
