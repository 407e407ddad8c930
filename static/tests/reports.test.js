/** The reports that wait for a teacher in the live room: each is news once, and a room that is entered anew starts empty. */

import assert from "node:assert/strict";
import test from "node:test";

import { Reports } from "../wire/reports.js";

test("each report is news once, also after a lost line", () => {
  const room = new EventTarget();
  const reports = new Reports(room);
  const tell = (/** @type {string[]} */ ...waiting) => room.dispatchEvent(new CustomEvent("reports", { detail: { waiting } }));
  assert.ok(!reports.isNews());
  tell("one");
  assert.ok(reports.isNews());
  assert.ok(!reports.isNews());
  room.dispatchEvent(new CustomEvent("welcome"));
  assert.deepEqual(reports.waiting, []);
  tell("one");
  assert.ok(!reports.isNews());
  tell("two", "one");
  assert.deepEqual(reports.waiting, ["two", "one"]);
  assert.ok(reports.isNews());
});
