/** The music's fold against the vectors of the hub's, when what sounded, the server's clock, and how a device keeps step. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { EMPTY_FLOOR, foldFloor } from "../rooms/floor.js";
import { ServerClock } from "../media/server_clock.js";
import { isPlaying, positionOf, soundings } from "../rooms/music.js";
import { Pieces } from "../wire/pieces.js";

const { stories } = JSON.parse(readFileSync(new URL("../../tests/rooms/music_vectors.json", import.meta.url), "utf8"));

/** @param {any[]} events @param {(event: any, place: number) => number} [at] */
function entriesOf(events, at = (_, place) => place) {
  return events.map((event, place) => ({
    seq: place + 1, author: { person: "p", seat: "niort" }, op_id: `op-${place}`, at: at(event, place), event,
  }));
}

for (const { name, events, piece, moments } of stories) {
  test(`music: ${name}`, () => {
    const { music } = entriesOf(events).reduce(foldFloor, EMPTY_FLOOR);
    assert.equal(music.piece, piece);
    for (const [at, position, isOn] of moments) {
      assert.deepEqual([positionOf(music, at), isPlaying(music, at)], [position, isOn]);
    }
  });
}

test("of several questions about the time the quickest answer counts, and none where nobody answers", async () => {
  let local = 1_000_000;
  const ways = [80, 12, 300, 4, 40, 9];
  let question = 0;
  const ask = async () => {
    const way = ways[question++ % ways.length];
    local += way / 4; // there in a quarter of the time
    const told = local + 5_000;
    local += (3 * way) / 4;
    return told;
  };
  const clock = new ServerClock({ ask, local: () => local, guess: 4_000 });
  assert.equal(clock.now(), local + 4_000);
  await clock.look();
  assert.deepEqual([clock.doubt, Math.abs(clock.offset - 5_000) <= clock.doubt], [2, true]);
  await clock.look();
  assert.equal(question, 6, "it was asked lately");
  await clock.look(true);
  assert.equal(question, 12);
  const alone = new ServerClock({ ask: () => Promise.reject(new Error("away")), local: () => local, guess: 7 });
  await alone.look();
  assert.deepEqual([alone.offset, alone.doubt], [7, Infinity]);
});

test("what sounded when, also where a pause, another piece or its own end cut it short", () => {
  const started = { kind: "piece-started.1", piece: "song-0001", length_ms: 60_000, starts_at: 5_000, from_ms: 0 };
  const entries = entriesOf(
    [
      started,
      { kind: "piece-paused.1", piece: "song-0001", at_ms: 10_000, when: 15_000 },
      { kind: "hand-raised.1", seat: "niort", when: 16_000 },
      { ...started, starts_at: 23_000, from_ms: 10_000, when: 20_000 },
      { ...started, piece: "dance-001", starts_at: 33_000, length_ms: 4_000, when: 30_000 },
      { ...started, piece: "never-001", starts_at: 53_000, when: 50_000 },
      { kind: "piece-stopped.1", piece: "never-001", when: 51_000 },
    ],
    (event) => event.when ?? 2_000,
  );
  assert.deepEqual(soundings(/** @type {any} */ (entries)), [
    { piece: "song-0001", from: 5_000, to: 15_000, fromMs: 0 },
    { piece: "song-0001", from: 23_000, to: 30_000, fromMs: 10_000 },
    { piece: "dance-001", from: 33_000, to: 37_000, fromMs: 0 },
  ]);
});

test("a piece that a step of the run sheet began is in the film", () => {
  const step = { kind: "step-begun.1", session: "s", sign: "sing", minutes: 3 };
  const entries = entriesOf(
    [{ ...step, step: "one", piece: "song-0001", length_ms: 60_000, starts_at: 5_000 }, { ...step, step: "two", ends: "song-0001" }],
    (_, place) => 2_000 + 20_000 * place,
  );
  assert.deepEqual(soundings(/** @type {any} */ (entries)), [{ piece: "song-0001", from: 5_000, to: 22_000, fromMs: 0 }]);
});

test("whether a piece may be given away is said with all that is known of it, and read again", async () => {
  /** @type {(string | undefined)[][]} */
  const asked = [];
  const piece = { id: "song", title: "Le Cygne", composer: "Saint-Saëns", source: "free", length_ms: 9_000, travels: true };
  const get = async (/** @type {any} */ url, /** @type {RequestInit} */ init = {}) => {
    asked.push([String(url), init.method, init.body?.toString()]);
    return new Response(JSON.stringify({ pieces: [{ ...piece, travels: false }] }));
  };
  const pieces = new Pieces("farm", get);
  await pieces.give(piece, false);
  assert.equal(asked[0][0], "/rooms/farm/pieces");
  const said = Object.fromEntries(new URLSearchParams(asked[0][2]));
  assert.deepEqual(said, { upload: "song", title: "Le Cygne", composer: "Saint-Saëns", source: "free", travels: "" });
  assert.equal(pieces.find("song")?.travels, false);
});
