/** Which of the two ways is taken, and when it is left again: against two wires made of event emitters. */

import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import test from "node:test";

import { Ways } from "../wire/ways.js";

/** One way, with a hand to speak as its network. */
class Wire {
  network = new EventEmitter();
  connected = false;
  attempts = 0;
  /** @type {[string, any][]} */
  sent = [];
  connect() {
    this.attempts += 1;
  }
  disconnect() {
    this.connected = false;
  }
  /** @param {string} event @param {(...values: any[]) => void} listener */
  on(event, listener) {
    this.network.on(event, listener);
  }
  /** @param {string} event @param {any} payload */
  emit(event, payload) {
    this.sent.push([event, payload]);
  }
  opens() {
    this.connected = true;
    this.network.emit("connect");
  }
  fails() {
    this.network.emit("connect_error", new Error("websocket error"));
  }
}

/** A clock that goes on only when it is told to. */
class Clock {
  time = 0;
  /** @type {Map<number, {due: number, act: () => void}>} */
  timers = new Map();
  #count = 0;
  /** @param {() => void} act @param {number} milliseconds */
  start = (act, milliseconds) => {
    this.timers.set((this.#count += 1), { due: this.time + milliseconds, act });
    return this.#count;
  };
  /** @param {number} timer */
  stop = (timer) => this.timers.delete(timer);
  now = () => this.time;
  /** @param {number} milliseconds */
  tick(milliseconds) {
    this.time += milliseconds;
    for (const [timer, { due, act }] of [...this.timers]) {
      if (due > this.time || !this.timers.delete(timer)) continue;
      act();
    }
  }
}

/** @param {{isOpen?: boolean, wasSlow?: boolean, random?: () => number}} [world] */
function ways(world = {}) {
  const clock = new Clock();
  const [fast, slow] = [new Wire(), new Wire()];
  const state = { isOpen: world.isOpen ?? true, isSlow: world.wasSlow ?? false };
  const both = new Ways({
    fast,
    slow,
    isHttpOpen: async () => state.isOpen,
    memory: { read: () => state.isSlow, write: (isSlow) => (state.isSlow = isSlow) },
    random: world.random ?? (() => 0.5),
    timers: clock,
  });
  /** @type {string[]} */
  const told = [];
  for (const event of ["connect", "disconnect", "connect_error", "way"]) both.on(event, () => told.push(event));
  both.on("entries", (from) => told.push(`entries from ${from}`));
  return { fast, slow, both, told, clock };
}

/** Let everything that waits on promises go on. */
async function settled() {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

test("an open fast way is the only one", async () => {
  const { fast, slow, both, told } = ways();
  both.connect();
  fast.opens();
  both.emit("enter", {});
  fast.network.emit("entries", "fast");
  slow.network.emit("entries", "slow");
  await settled();
  assert.deepEqual(told, ["connect", "entries from fast"]);
  assert.deepEqual(fast.sent, [["enter", {}]]);
  assert.equal(slow.attempts, 0);
  assert.equal(both.isSlow, false);
});

test("a blocked fast way is left after two failures while plain requests are answered", async () => {
  const { fast, slow, both, told, clock } = ways();
  both.connect();
  fast.fails();
  await settled();
  assert.equal(slow.attempts, 0);
  clock.tick(2_000);
  assert.equal(fast.attempts, 2);
  fast.fails();
  await settled();
  assert.equal(slow.attempts, 1);
  slow.opens();
  slow.network.emit("entries", "slow");
  assert.deepEqual(told, ["connect_error", "connect_error", "connect", "way", "entries from slow"]);
  assert.ok(both.isSlow);
  both.emit("enter", {});
  assert.deepEqual(slow.sent, [["enter", {}]]);
});

test("a hub that is away is waited for on the fast way", async () => {
  const { fast, slow, both, clock } = ways({ isOpen: false });
  both.connect();
  for (let attempt = 0; attempt < 20; attempt += 1) {
    fast.fails();
    await settled();
    clock.tick(2_000);
  }
  assert.equal(slow.attempts, 0);
  assert.equal(fast.attempts, 21);
});

test("an attempt that hangs is as good as blocked", async () => {
  const { slow, both, clock } = ways();
  both.connect();
  clock.tick(4_000);
  await settled();
  assert.equal(slow.attempts, 1);
});

test("the fast way is tried again now and then, and taken as soon as it opens", async () => {
  const { fast, slow, both, told, clock } = ways({ wasSlow: true });
  both.connect();
  slow.opens();
  assert.equal(fast.attempts, 1, "at once after a reload");
  fast.fails();
  await settled();
  clock.tick(60_000);
  assert.equal(fast.attempts, 2);
  assert.ok(both.isSlow);
  fast.opens();
  assert.equal(both.isSlow, false);
  assert.equal(slow.connected, false);
  assert.deepEqual(told.slice(-2), ["connect", "way"]);
  slow.network.emit("entries", "slow");
  assert.equal(told.at(-1), "way");
});

test("a slow way that is lost as well leads back to the fast one, and one more failure to the slow one again", async () => {
  const { fast, slow, both, told, clock } = ways({ wasSlow: true });
  both.connect();
  slow.opens();
  slow.network.emit("disconnect", "transport close");
  assert.deepEqual(told.slice(-2), ["disconnect", "way"]);
  assert.equal(both.connected, false);
  clock.tick(2_000);
  assert.equal(fast.attempts, 2);
  fast.fails();
  await settled();
  assert.equal(slow.attempts, 2);
});

test("a way that opens and is cut at once is no way; one that the hub closes is", async () => {
  const { fast, slow, both, clock } = ways();
  both.connect();
  for (const code of [1012, 1013, 1001]) {
    fast.opens();
    fast.network.emit("disconnect", "transport close", { context: { code } });
    await settled();
    clock.tick(2_000);
  }
  assert.equal(slow.attempts, 0);
  for (let cut = 0; cut < 2; cut += 1) {
    fast.opens();
    fast.network.emit("disconnect", "transport close", { context: { code: 1006 } });
    await settled();
    clock.tick(2_000);
  }
  assert.equal(slow.attempts, 1);
});

test("windows that lost the same hub come back spread over half a second to two seconds", () => {
  /** @type {number[]} */
  const delays = [];
  for (let window = 0; window < 300; window += 1) {
    const { fast, both, clock } = ways({ random: () => window / 300 });
    both.connect();
    fast.opens();
    fast.network.emit("disconnect", "transport close", { context: { code: 1012 } });
    let waited = 0;
    while (fast.attempts === 1) {
      clock.tick(50);
      waited += 50;
    }
    delays.push(waited);
  }
  assert.ok(Math.min(...delays) >= 500 && Math.max(...delays) <= 2_000);
  const slots = new Set(delays);
  assert.ok(slots.size >= 28, `only ${slots.size} of 30 slots are used`);
});

test("a network that is back is not waited for", () => {
  const { fast, both, clock } = ways();
  both.connect();
  fast.opens();
  fast.network.emit("disconnect", "transport close");
  both.hurry();
  clock.tick(300);
  assert.equal(fast.attempts, 2);
});

test("whoever leaves is not called back", async () => {
  const { fast, slow, both, clock } = ways();
  both.connect();
  fast.fails();
  both.disconnect();
  await settled();
  clock.tick(100_000);
  assert.equal(fast.attempts, 1);
  assert.equal(slow.attempts, 0);
});
