/** Two devices of a class and one camera: who is asked, what was answered, and what a new connection forgets. */

import assert from "node:assert/strict";
import test from "node:test";

import { Handover } from "../media/handover.js";

function scene() {
  /** @type {any[]} */
  const sent = [];
  const room = Object.assign(new EventTarget(), { send: (/** @type {any[]} */ ...message) => void sent.push(message) });
  const handover = new Handover(/** @type {any} */ (room));
  /** @type {string[]} */
  const heard = [];
  for (const type of ["asked", "granted"]) handover.addEventListener(type, () => heard.push(type));
  const say = (/** @type {string} */ event, /** @type {any} */ detail) => room.dispatchEvent(new CustomEvent(event, { detail }));
  return { handover, heard, say, sent };
}

const tablet = { participant: "t", person: "camille", device: "hand" };
const phone = { participant: "p", person: "camille", device: "hand" };

test("each who asks is told of once, and answered once", () => {
  const { handover, heard, say, sent } = scene();
  say("media:asked", { asking: [tablet] });
  say("media:asked", { asking: [tablet, phone] });
  handover.answer(tablet, false);
  assert.deepEqual(handover.asking, [phone]);
  say("media:asked", { asking: [phone] });
  assert.deepEqual(heard, ["asked", "asked"]);
  assert.deepEqual(sent, [["media:give", { participant: "t", give: false }]]);
  say("media:asked", { asking: [] });
  assert.deepEqual(handover.asking, []);
});

test("what was given or is free is taken at once, what nobody answered is offered", () => {
  const { handover, heard, say } = scene();
  for (const answer of ["given", "free"]) {
    handover.ask();
    say("media:seat", { answer });
    assert.equal(handover.standing, null);
  }
  assert.deepEqual(heard, ["granted", "granted"]);
  for (const answer of ["kept", "silent"]) {
    handover.ask();
    say("media:seat", { answer });
    assert.equal(handover.standing, answer);
  }
});

test("whoever came in with a camera asks once, and again after a new connection", () => {
  const { handover, say, sent } = scene();
  handover.askOnce();
  assert.deepEqual(sent, [], "who wants no camera asks nobody");
  handover.isWanted = true;
  handover.askOnce();
  handover.askOnce();
  assert.equal(sent.length, 1);
  say("welcome", {});
  assert.equal(sent.length, 2);
  say("media:seat", { answer: "kept" });
  say("welcome", {});
  assert.equal(handover.standing, null);
  assert.equal(sent.length, 2);
});
