import assert from "node:assert/strict";
import { test } from "node:test";

import { Beside } from "../media/beside.js";

/** A room that remembers what it was told. */
class Room extends EventTarget {
  room = "room-0001";
  welcome = { lesson: { starts_at: 1 } };
  /** @type {[string, unknown][]} */
  sent = [];

  /** @param {string} event @param {unknown} payload */
  send(event, payload) {
    this.sent.push([event, payload]);
  }

  /** @param {string} type @param {unknown} [detail] */
  hear(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

test("nothing is asked of a class where all may be seen and heard", () => {
  const beside = new Beside(/** @type {any} */ (new Room()));
  assert.ok(beside.isOpen("camera") && beside.isOpen("microphone"));
});

test("one tick opens what was asked for, and a new child asks again", () => {
  const room = new Room();
  const beside = new Beside(/** @type {any} */ (room));
  room.hear("media:beside", { face: ["fox"], voice: [] });
  assert.ok(!beside.isOpen("camera") && beside.isOpen("microphone"));
  beside.ask("camera");
  assert.equal(beside.seat(), "camera");
  assert.deepEqual(room.sent, [["media:seated", { people: ["fox"] }]]);
  assert.ok(beside.isOpen("camera"));
  assert.equal(beside.asked, null);
  room.hear("media:beside", { face: ["fox", "owl"], voice: ["owl"] });
  assert.ok(!beside.isOpen("camera") && !beside.isOpen("microphone"));
  room.hear("media:beside", { face: [], voice: [] });
  assert.ok(beside.isOpen("camera") && beside.isOpen("microphone"));
});
