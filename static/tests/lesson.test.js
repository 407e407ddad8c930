/** What the panels share, made while the room is being told: nothing that was told before may be missing. */

import assert from "node:assert/strict";
import test from "node:test";

import { Lesson } from "../ui/lesson.js";
import { Reports } from "../wire/reports.js";

/** @param {number} seq @param {any} event */
const entry = (seq, event) => ({ seq, author: { person: "rui", seat: "evora" }, op_id: `op-${seq}`, at: seq, event });

test("a room that was told before the words came is all there", () => {
  const told = {
    floor: [entry(1, { kind: "hand-raised.1", seat: "evora", person: null }), entry(2, { kind: "muted.1", seat: "niort" })],
    chat: [entry(1, { kind: "said.1", text: "bom dia" })],
  };
  const room = Object.assign(new EventTarget(), {
    me: { person: "camille", seat: "niort" },
    seats: new Map(),
    participants: new Map([["p", { participant: "p", person: "rui", seat: "evora", device: "desk", sends: false, shows: [] }]]),
    channel: (/** @type {"floor" | "chat"} */ name) => ({ entries: told[name] }),
  });
  const parts = { room, lobby: new EventTarget(), reports: new EventTarget(), media: Object.assign(new EventTarget(), { line: new EventTarget() }), text: String, times: {}, announcer: {} };
  const { setInterval } = globalThis;
  globalThis.setInterval = /** @type {any} */ (() => 0);
  const lesson = new Lesson(/** @type {any} */ (parts), "hand");
  globalThis.setInterval = setInterval;
  assert.deepEqual(lesson.floor.hands.map((hand) => hand.seat), ["evora"]);
  assert.ok(lesson.floor.muted.has("niort"));
  assert.deepEqual([...lesson.taken.keys()], ["evora"]);
  assert.equal(lesson.unreadMessages, 0);
});

test("a report is said once to a teacher who is in, and never on a wall", () => {
  for (const [posture, expected] of /** @type {const} */ ([["desk", ["report-said"]], ["wall", []]])) {
    const room = Object.assign(new EventTarget(), {
      me: { person: "camille", seat: "niort" },
      seats: new Map(),
      participants: new Map(),
      channel: () => ({ entries: [] }),
      may: () => false,
    });
    /** @type {string[]} */
    const said = [];
    const media = Object.assign(new EventTarget(), { line: new EventTarget(), camera: {}, microphone: {} });
    const announcer = { say: (/** @type {string} */ words) => said.push(words) };
    const parts = { room, lobby: new EventTarget(), reports: new Reports(room), media, text: String, times: {}, announcer };
    const { setInterval, matchMedia } = globalThis;
    globalThis.setInterval = /** @type {any} */ (() => 0);
    globalThis.matchMedia = /** @type {any} */ (() => ({ matches: true }));
    const lesson = new Lesson(/** @type {any} */ (parts), posture);
    Object.assign(globalThis, { setInterval, matchMedia });
    room.dispatchEvent(new CustomEvent("reports", { detail: { waiting: ["one"] } }));
    assert.deepEqual(said, [], "at the door");
    lesson.comeIn();
    room.dispatchEvent(new CustomEvent("reports", { detail: { waiting: ["one"] } }));
    assert.deepEqual(said, expected);
  }
});
