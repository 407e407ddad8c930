/** Who stands on the stage. */

import assert from "node:assert/strict";
import test from "node:test";

import { LASTS_MS, NOBODY, STAYS_MS, changesAt, following } from "../rooms/front.js";
import { arrange, columnsOf, heardNow } from "../rooms/stage.js";
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
  assert.deepEqual(arrange(scene()), { stage: ["b", "c"], stays: [], strip: ["a", "d", "e", "f"], isEven: false });
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

test("all classes that are here stand in an even grid, our own among them, and there is no strip", () => {
  const here = new Set(["a", "b", "d"]);
  const all = arrange(scene({ spotlight: "all", here, sending: new Set(["b"]), seconds: ["d#second"] }));
  assert.deepEqual(all, { stage: ["a", "b", "d", "d#second"], stays: [], strip: [], isEven: true });
  const beside = arrange(scene({ spotlight: "all", here, stays: ["b"] }));
  assert.deepEqual([beside.stage, beside.stays, beside.isEven], [["a", "c", "d"], ["b"], true]);
  for (const more of [{ pins: ["d"] }, { screens: ["b#screen"] }, { isBoardOpen: true }, { here: new Set(["a"]), sending: new Set() }])
    assert.equal(arrange(scene({ spotlight: "all", ...more })).isEven, false);
});

test("where whoever speaks is large, one class is, and never we ourselves", () => {
  const stage = (/** @type {Partial<import("../rooms/stage.js").Scene>} */ more) => arrange(scene({ spotlight: "speaker", ...more })).stage;
  assert.deepEqual(stage({ front: "c" }), ["c"]);
  assert.deepEqual(arrange(scene({ spotlight: "speaker", front: "c" })).strip, ["a", "b", "d", "e", "f"]);
  assert.deepEqual(stage({ front: null }), ["b"], "before anybody spoke, the first that sends");
  assert.deepEqual(stage({ front: "a" }), ["b"]);
  assert.deepEqual(stage({ front: "c", screens: ["d#screen"] }), ["d#screen"]);
  assert.deepEqual(stage({ front: "c", pins: ["e"] }), ["e"]);
  assert.deepEqual(stage({ front: "gone" }), ["b"]);
});

test("the tiles of a grid are as large as they can be", () => {
  const wide = 16 / 9;
  assert.deepEqual([1, 2, 3, 4, 5, 6, 7, 9, 11, 12].map((count) => columnsOf(count, wide)), [1, 2, 2, 2, 3, 3, 3, 3, 4, 4]);
  assert.deepEqual([2, 3, 4, 6].map((count) => columnsOf(count, 0.6)), [1, 1, 1, 2]);
  assert.equal(columnsOf(0, wide), 1);
});

test("the first voice is in front at once; another one takes over when the front is quiet, and not for a cough", () => {
  let front = following(NOBODY, new Set(["b"]), 1_000);
  assert.equal(front.seat, "b");
  assert.equal(following(front, new Set(["b", "c"]), 60_000).seat, "b", "two at once change nothing");
  front = following(front, new Set(["c"]), 2_000);
  assert.deepEqual([front.seat, changesAt(front)], ["b", 1_000 + STAYS_MS]);
  assert.equal(following(front, new Set(["c"]), 1_000 + STAYS_MS - 1).seat, "b");
  assert.equal(following(front, new Set(["c"]), 1_000 + STAYS_MS).seat, "c");
  front = following(following(front, new Set(["b"]), 2_500), new Set(["c"]), 20_000);
  assert.equal(changesAt(front), 20_000 + LASTS_MS, "who spoke before did not count");
  assert.equal(following(front, new Set(), 20_500).rival, null, "a cough");
  assert.equal(following(following(front, new Set(["d"]), 20_500), new Set(["d"]), 20_500 + LASTS_MS).seat, "d");
  assert.equal(changesAt(NOBODY), Infinity);
});
