/** Which light a class shows: its sender's, and what is not told of is good. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { byDevice, lightOf } from "../rooms/lights.js";

/** @param {string} participant @param {string} seat @param {boolean} sends */
const device = (participant, seat, sends) =>
  ({ participant, person: participant, seat, device: "desk", sends, microphone: sends, camera: sends, shows: [] });
const HERE = [device("wall", "niort", true), device("tablet", "niort", false), device("hand", "evora", false)];

test("a class that sends is good until something else is told of its sender", () => {
  assert.equal(lightOf("niort", HERE, byDevice([]))?.light, "good");
  const told = byDevice([{ participant: "wall", light: "poor", why: "sends" }]);
  assert.equal(lightOf("niort", HERE, told)?.light, "poor");
  assert.equal(lightOf("niort", HERE, byDevice([{ participant: "tablet", light: "poor", why: "sends" }]))?.light, "good");
});

test("where nobody sends the worst that is told counts, and nothing is said of whom nothing is told", () => {
  assert.equal(lightOf("evora", HERE, byDevice([])), null);
  assert.equal(lightOf("nowhere", HERE, byDevice([])), null);
  const two = [...HERE, device("desk", "evora", false)];
  const told = byDevice([
    { participant: "desk", light: "fair", why: "receives" },
    { participant: "hand", light: "away", why: "receives" },
  ]);
  assert.equal(lightOf("evora", two, told)?.light, "away");
});
