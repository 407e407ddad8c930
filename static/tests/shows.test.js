/** What is shown beside the cameras, as one device knows it. */

import assert from "node:assert/strict";
import test from "node:test";

import { Shows } from "../ui/shows.js";

/** @param {string[]} shows */
const shown = (shows) => /** @type {any} */ ({ devices: 1, people: [], sender: { shows } });

function ours() {
  const media = { line: { receives: true, pin: "auto" }, shares: { streams: new Map() } };
  const shows = new Shows(/** @type {any} */ ({ room: { me: { seat: "niort" } }, media }));
  return { media, shows };
}

test("the latest screen comes first, and each is news once", () => {
  const { shows } = ours();
  assert.deepEqual(shows.follow(new Map([["evora", shown(["screen"])]])), ["evora#screen"]);
  const two = new Map([["brno", shown(["screen", "second"])], ["evora", shown(["screen"])]]);
  assert.deepEqual(shows.follow(two), ["brno#screen", "brno#second"]);
  assert.deepEqual(shows.follow(two), []);
  assert.deepEqual(shows.screens, ["brno#screen", "evora#screen"]);
  assert.deepEqual(shows.seconds, ["brno#second"]);
  shows.follow(new Map([["evora", shown([])]]));
  assert.deepEqual([...shows.screens, ...shows.seconds], []);
});

test("our own is what this device shows, and what another device of ours shows is seen there", () => {
  const { media, shows } = ours();
  assert.deepEqual(shows.follow(new Map([["niort", shown(["screen"])]])), []);
  assert.deepEqual(shows.screens, []);
  media.shares.streams.set("screen", {});
  assert.deepEqual(shows.screens, ["niort#screen"]);
});

test("a second camera that another device of ours holds is seen on our own screen as well, and not on that device", () => {
  const { shows } = ours();
  const aside = { shows: ["second"], participant: "phone" };
  const taken = new Map([["niort", /** @type {any} */ ({ devices: 2, people: [], sender: { shows: [] }, aside })]]);
  assert.deepEqual(shows.follow(taken), []);
  assert.deepEqual(shows.seconds, ["niort#second"]);
  shows.room.me.participant = "phone";
  shows.follow(taken);
  assert.deepEqual(shows.seconds, []);
  const evora = new Map([["evora", taken.get("niort")]]);
  assert.deepEqual(shows.follow(/** @type {any} */ (evora)), ["evora#second"]);
});

test("where no moving picture gets through, the others' have no place on the stage", () => {
  const { media, shows } = ours();
  shows.follow(new Map([["evora", shown(["screen", "second"])]]));
  media.line.receives = false;
  assert.deepEqual([...shows.screens, ...shows.seconds], []);
  media.line.receives = true;
  media.line.pin = "sound";
  assert.deepEqual(shows.screens, []);
  media.line.pin = "auto";
  assert.deepEqual(shows.screens, ["evora#screen"]);
});
