/** Who stands on the stage. */

import assert from "node:assert/strict";
import test from "node:test";

import { arrange, heardNow } from "../rooms/stage.js";
import { comings, seatsTaken } from "../rooms/presence.js";

/** @param {Partial<import("../rooms/stage.js").Scene>} more */
function scene(more = {}) {
  const seats = ["a", "b", "c", "d", "e", "f"];
  return {
    seats,
    own: "a",
    here: new Set(seats),
    sending: new Set(["a", "b", "c"]),
    pins: [],
    spotlight: null,
    stays: [],
    speakers: [],
    screens: [],
    seconds: [],
    isBoardOpen: false,
    ...more,
  };
}

test("the others who send are on the stage, our own class in the strip", () => {
  assert.deepEqual(arrange(scene()), { stage: ["b", "c"], stays: [], strip: ["a", "d", "e", "f"] });
});

test("of three, whoever spoke last stands first", () => {
  const { stage } = arrange(scene({ sending: new Set(["b", "c", "d"]), speakers: ["d", "b"] }));
  assert.deepEqual(stage, ["d", "b", "c"]);
});

test("of many, the four latest speakers stay, in their lasting order", () => {
  const sending = new Set(["b", "c", "d", "e", "f"]);
  assert.deepEqual(arrange(scene({ sending, speakers: ["f", "e", "d"] })).stage, ["b", "d", "e", "f"]);
  assert.deepEqual(arrange(scene({ sending, speakers: ["e", "f", "d"] })).stage, ["b", "d", "e", "f"]);
});

test("a pin wins over speech, and a seat that is gone is not pinned", () => {
  assert.deepEqual(arrange(scene({ pins: ["d", "gone"], speakers: ["b"] })).stage, ["d"]);
});

test("the open board takes the stage, every class goes to the strip", () => {
  const { stage, strip } = arrange(scene({ isBoardOpen: true, sending: new Set(["c"]) }));
  assert.deepEqual(stage, []);
  assert.deepEqual(strip, ["c", "a", "b", "d", "e", "f"]);
});

test("a screen takes the stage at once, with what was pinned beside it; every class goes to the strip", () => {
  const { stage, strip } = arrange(scene({ screens: ["c#screen"] }));
  assert.deepEqual(stage, ["c#screen"]);
  assert.deepEqual(strip, ["a", "b", "c", "d", "e", "f"]);
  assert.deepEqual(arrange(scene({ screens: ["c#screen", "b#screen"], pins: ["d", "b#screen"] })).stage, [
    "c#screen",
    "b#screen",
    "d",
  ]);
});

test("our own screen stands beside us: we see it already", () => {
  const { stage, strip } = arrange(scene({ screens: ["a#screen"] }));
  assert.deepEqual(stage, ["b", "c"]);
  assert.deepEqual(strip, ["a", "a#screen", "d", "e", "f"]);
  assert.deepEqual(arrange(scene({ screens: ["a#screen"], pins: ["a#screen"] })).stage, ["a#screen"]);
});

test("a second camera stands beside its class, wherever that is", () => {
  assert.deepEqual(arrange(scene({ seconds: ["b#second"] })).stage, ["b", "b#second", "c"]);
  const { stage, strip } = arrange(scene({ seconds: ["b#second"], pins: ["c"] }));
  assert.deepEqual(stage, ["c"]);
  assert.deepEqual(strip, ["a", "b", "b#second", "d", "e", "f"]);
});

test("on the open board nothing stands, not even a screen", () => {
  const { stage, strip } = arrange(scene({ screens: ["b#screen"], isBoardOpen: true }));
  assert.deepEqual(stage, []);
  assert.deepEqual(strip.slice(0, 3), ["a", "b", "b#screen"]);
});

test("before anybody sends, a class that is in is shown", () => {
  assert.deepEqual(arrange(scene({ sending: new Set(), here: new Set(["e"]) })).stage, ["e"]);
});

test("speakers are remembered once each, latest first", () => {
  assert.deepEqual(heardNow(["a", "b", "c"], "c"), ["c", "a", "b"]);
});

test("seats are taken by devices, and one of them may send", () => {
  const device = { device: "desk", microphone: true, camera: true, shows: [] };
  const taken = seatsTaken([
    { ...device, participant: "1", person: "camille", seat: "niort", sends: true },
    { ...device, participant: "2", person: "tablet", seat: "niort", sends: false },
    { ...device, participant: "3", person: "mentor", seat: null, sends: false },
  ]);
  assert.equal(taken.get("niort")?.devices, 2);
  assert.equal(taken.get("niort")?.sender?.participant, "1");
  assert.deepEqual([...taken.keys()], ["niort"]);
  assert.deepEqual(comings(seatsTaken([]), taken), { came: ["niort"], left: [] });
  assert.deepEqual(comings(taken, seatsTaken([])), { came: [], left: ["niort"] });
});

test("the spotlight is everybody's stage but for who pinned something, and for who stands in it", () => {
  assert.deepEqual(arrange(scene({ spotlight: "d" })).stage, ["d"]);
  assert.deepEqual(arrange(scene({ spotlight: "d", pins: ["c"] })).stage, ["c"]);
  assert.deepEqual(arrange(scene({ spotlight: "d", pins: ["gone"] })).stage, ["d"]);
  assert.deepEqual(arrange(scene({ spotlight: "a" })).stage, ["b", "c"]);
  assert.deepEqual(arrange(scene({ spotlight: "gone" })).stage, ["b", "c"]);
  assert.deepEqual(arrange(scene({ spotlight: "d", screens: ["b#screen"] })).stage, ["d"]);
  assert.deepEqual(arrange(scene({ spotlight: "b", screens: ["b#screen"] })).stage, ["b#screen", "b"]);
});

test("what stays has its own place, whoever speaks, pins or draws, and stands nowhere else", () => {
  for (const more of [{}, { spotlight: "c" }, { pins: ["c", "d"] }, { pins: ["e"] }, { isBoardOpen: true }, { screens: ["b#screen"] }]) {
    const { stage, stays, strip } = arrange(scene({ stays: ["e", "gone", "d"], ...more }));
    assert.deepEqual(stays, ["e", "d"]);
    assert.deepEqual([...stage, ...strip].filter((name) => stays.includes(name)), []);
  }
  assert.deepEqual(arrange(scene({ stays: ["b"] })).stage, ["c"]);
});
