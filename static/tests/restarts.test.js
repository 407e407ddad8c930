/** How soon a media connection is tried again, and what counts against the network. */

import assert from "node:assert/strict";
import test from "node:test";

import { Restarts } from "../media/restarts.js";

/** Each pause that `ask` makes, in milliseconds. @param {(restarts: Restarts) => void} ask @param {number} times */
function pauses(ask, times) {
  const { setTimeout } = globalThis;
  /** @type {number[]} */
  const waited = [];
  globalThis.setTimeout = /** @type {any} */ ((/** @type {unknown} */ act, /** @type {number} */ pause) => waited.push(pause));
  const restarts = new Restarts(() => {});
  for (let time = 0; time < times; time++) ask(restarts);
  globalThis.setTimeout = setTimeout;
  return { waited, restarts };
}

test("a network that lets nothing through is tried slower and slower, and then called hopeless", () => {
  const { waited, restarts } = pauses((one) => one.soon(), 7);
  assert.ok(waited.slice(0, 4).every((pause, at) => at === 0 || pause > (waited[at - 1] ?? 0)));
  assert.ok((waited[0] ?? 0) < 1_000 && (waited[6] ?? 0) > 5_000);
  assert.ok(restarts.isHopeless);
});

test("a hub that has nobody to forward us is asked every second or so, and no network is blamed", () => {
  const { waited, restarts } = pauses((one) => one.again(), 31);
  assert.ok(waited.slice(0, 30).every((pause) => pause >= 750 && pause <= 1_250));
  assert.ok((waited[30] ?? 0) > 5_000, "but not for ever");
  assert.equal(restarts.failures, 0);
});
