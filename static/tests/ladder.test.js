/** The ladder: down where a line does not carry, up again by itself, and never where a person pinned it. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { Ladder } from "../media/ladder.js";

const EVERY_MS = 2_500;

/** A lesson as one device looks at it: `step` is one look later. */
class Lesson {
  at = 0;
  heard = 0;
  missed = 0;
  /** @type {Map<string, number>} */
  frames = new Map([
    ["evora", 0],
    ["brno", 0],
  ]);
  /** @param {import("../media/ladder.js").Pin} [pin] */
  constructor(pin) {
    this.ladder = new Ladder(pin);
  }

  /** @param {number} looks @param {{moving?: string[], missed?: number, ownLost?: number}} what */
  step(looks, { moving = [], missed = 0, ownLost = 0 }) {
    for (let look = 0; look < looks; look += 1) {
      this.at += EVERY_MS;
      for (const name of moving) this.frames.set(name, (this.frames.get(name) ?? 0) + 60);
      this.heard += 125 - missed;
      this.missed += missed;
      this.ladder.after({ at: this.at, frames: this.frames, heard: this.heard, missed: this.missed, ownLost });
    }
    return this.ladder;
  }
}

const BOTH = ["evora", "brno"];

test("a line that carries everything stays where it is", () => {
  const ladder = new Lesson().step(20, { moving: BOTH });
  assert.equal(ladder.rung, "everything");
  assert.deepEqual(ladder.stillsOf(BOTH), []);
  assert.equal(ladder.isOwnStill, false);
});

test("a picture that does not come is asked for as a still one, until it moves again", () => {
  const lesson = new Lesson();
  lesson.step(4, { moving: BOTH });
  assert.equal(lesson.step(2, { moving: ["evora"] }).rung, "everything", "a moment is none");
  assert.equal(lesson.step(2, { moving: ["evora"] }).rung, "stage");
  assert.deepEqual(lesson.ladder.stillsOf(BOTH), ["brno"]);
  assert.deepEqual(lesson.ladder.stillsOf(["evora"]), [], "only of what the screen shows");
  assert.equal(lesson.step(3, {}).rung, "stills");
  assert.deepEqual(lesson.ladder.stillsOf(BOTH), BOTH);
  assert.equal(lesson.step(1, { moving: BOTH }).rung, "everything");
});

test("where the sound suffers beside still pictures it stays alone, for longer each time", () => {
  const lesson = new Lesson();
  lesson.step(4, {});
  assert.equal(lesson.step(1, { missed: 40 }).rung, "stills");
  assert.equal(lesson.step(1, { missed: 40 }).rung, "sound");
  assert.deepEqual(lesson.ladder.stillsOf(BOTH), []);
  assert.equal(lesson.step(7, {}).rung, "sound");
  assert.equal(lesson.step(1, {}).rung, "stills", "tried again after twenty seconds");
  lesson.step(2, { missed: 40 });
  assert.equal(lesson.step(15, {}).rung, "sound");
  assert.equal(lesson.step(1, {}).rung, "stills");
});

test("sound that suffers while pictures move is not the fault of still ones", () => {
  assert.equal(new Lesson().step(10, { moving: BOTH, missed: 40 }).rung, "everything");
});

test("our own picture makes way for our own sound, and comes back", () => {
  const lesson = new Lesson();
  assert.equal(lesson.step(3, { moving: BOTH, ownLost: 0.4 }).isOwnStill, false);
  assert.equal(lesson.step(1, { moving: BOTH, ownLost: 0.4 }).isOwnStill, true);
  assert.equal(lesson.step(11, { moving: BOTH }).isOwnStill, true);
  assert.equal(lesson.step(1, { moving: BOTH }).isOwnStill, false);
});

test("what was pinned by hand stays", () => {
  const evora = { seat: "evora", height: 700, on_stage: true };
  const brno = { seat: "brno", height: 150 };
  const view = { tiles: [evora, brno] };
  const pinned = (/** @type {import("../media/ladder.js").Pin} */ pin) => new Lesson(pin).step(9, { ownLost: 0.5 });
  assert.deepEqual(pinned("everything").narrow(view), view);
  assert.deepEqual(pinned("everything").stillsOf(BOTH), []);
  assert.equal(pinned("everything").isOwnStill, false);
  assert.deepEqual(pinned("stage").narrow(view), { tiles: [evora] });
  assert.deepEqual(pinned("stills").narrow(view), { tiles: [] });
  assert.deepEqual(pinned("stills").stillsOf(BOTH), BOTH);
  assert.equal(pinned("stills").isOwnStill, true);
  assert.deepEqual(pinned("sound").narrow(view), { tiles: [] });
  assert.deepEqual(pinned("sound").stillsOf(BOTH), []);
  const screen = { seat: "brno", height: 700, source: /** @type {const} */ ("screen"), on_stage: true };
  assert.deepEqual(pinned("stills").narrow({ tiles: [screen, evora] }), { tiles: [screen] });
  assert.deepEqual(pinned("sound").narrow({ tiles: [screen] }), { tiles: [] });
  for (const pin of /** @type {const} */ (["everything", "stage", "stills", "sound"])) {
    assert.equal(pinned(pin).rung, pin);
  }
});
