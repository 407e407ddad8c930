/** The conversation: runs by author, days, what is on its way, and counts. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { conversation, lengthOf, unread, waitMs, wordsNow } from "../rooms/chat.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const READER = {
  person: "camille",
  seat: "niort",
  now: 10 * DAY,
  dayOf: (/** @type {number} */ at) => String(Math.floor(at / DAY)),
};

/** @param {number} seq @param {string} person @param {number} at @param {string} [text] */
function said(seq, person, at, text = `message ${seq}`) {
  const seat = person === "camille" ? "niort" : "evora";
  return {
    seq,
    author: { person, seat },
    op_id: `op-${seq}`,
    at,
    event: { kind: /** @type {const} */ ("said.1"), text },
  };
}

test("what one person says in one breath is one run", () => {
  const lines = conversation(
    [said(1, "rui", 0), said(2, "rui", 2 * MINUTE), said(3, "camille", 3 * MINUTE)],
    [],
    READER,
  );
  const runs = lines.filter((line) => line.type === "run");
  assert.deepEqual(
    runs.map((run) => [run.person, run.messages.length]),
    [
      ["rui", 2],
      ["camille", 1],
    ],
  );
  assert.deepEqual(
    runs.map((run) => [run.isMine, run.isOurs]),
    [
      [false, false],
      [true, true],
    ],
  );
});

test("a long silence and a new day begin a new run", () => {
  const lines = conversation([said(1, "rui", 0), said(2, "rui", 20 * MINUTE), said(3, "rui", DAY)], [], READER);
  assert.deepEqual(
    lines.map((line) => line.type),
    ["day", "run", "run", "day", "run"],
  );
});

test("a message keeps its key when it is committed", () => {
  const parcel = {
    op_id: "op-1",
    place: "",
    channel: "chat",
    command: { kind: /** @type {const} */ ("say"), text: "hello" },
    state: /** @type {const} */ ("pending"),
    at: 0,
  };
  const [, before] = conversation([], [parcel], READER);
  const [, after] = conversation([said(1, "camille", READER.now, "hello")], [], READER);
  assert.ok(before?.type === "run" && after?.type === "run");
  assert.equal(before.messages[0]?.key, after.messages[0]?.key);
  assert.equal(before.messages[0]?.state, "pending");
  assert.equal(after.messages[0]?.state, "said");
});

test("an erased message leaves its place without its words", () => {
  const erased = { ...said(1, "rui", 0), event: { kind: /** @type {const} */ ("erased.2"), was: "said.1" } };
  const [, run] = conversation([erased], [], READER);
  assert.ok(run?.type === "run");
  assert.deepEqual(
    run.messages.map(({ text, state }) => [text, state]),
    [["", "erased"]],
  );
});

test("a message that I asked to take away is on its way out, until it is gone or the answer was no", () => {
  const erase = {
    op_id: "op-erase",
    place: "",
    channel: "chat",
    command: { kind: /** @type {const} */ ("erase"), seq: 2 },
    state: /** @type {const} */ ("pending"),
    at: 0,
  };
  const entries = [said(1, "camille", 0), said(2, "camille", 1)];
  const [, before] = conversation(entries, [erase], READER);
  const [, refused] = conversation(entries, [], READER);
  assert.ok(before?.type === "run" && refused?.type === "run");
  assert.deepEqual(
    before.messages.map(({ seq, state }) => [seq, state]),
    [
      [1, "said"],
      [2, "erasing"],
    ],
  );
  assert.deepEqual(
    refused.messages.map(({ state }) => state),
    ["said", "said"],
  );
});

test("unread are the others' words after what was seen", () => {
  const entries = [said(1, "rui", 0), said(2, "camille", 1), said(3, "rui", 2), said(4, "rui", 3)];
  assert.equal(unread(entries, 1, "camille"), 2);
  assert.equal(unread(entries, 4, "camille"), 0);
});

test("a length counts characters as people see them", () => {
  assert.equal(lengthOf("  naïve 🐝 "), 7);
});

/** @type {{chats: {name: string, entries: any[], messages: unknown[]}[]}} */
const VECTORS = JSON.parse(readFileSync(new URL("../../tests/rooms/chat_vectors.json", import.meta.url), "utf8"));

for (const { name, entries, messages } of VECTORS.chats) {
  test(`as the server reads it: ${name}`, () => {
    const whole = entries.map(({ seq, person, at, event }) => ({ seq, at, event, op_id: `op-${seq}`, author: { person, seat: null } }));
    const found = conversation(whole, [], READER).flatMap((line) => (line.type === "run" ? line.messages : []));
    const there = found.filter(({ state }) => state === "said");
    assert.deepEqual(
      there.map(({ seq, text, isEdited }) => [seq, text, isEdited]),
      messages,
    );
    for (const { seq, text } of there) assert.equal(wordsNow(whole, seq), text);
  });
}

test("other words that I asked for stand at their message until they are there, or are refused", () => {
  const wish = {
    op_id: "op-edit",
    place: "",
    channel: "chat",
    command: { kind: /** @type {const} */ ("edit"), seq: 1, text: "hello" },
    state: /** @type {const} */ ("failed"),
    code: "held",
    at: 0,
  };
  const lines = conversation([said(1, "camille", 0, "helo")], [wish], READER);
  const [, run] = lines;
  assert.ok(run?.type === "run" && lines.length === 2);
  assert.equal(run.messages[0]?.text, "helo");
  assert.deepEqual(run.messages[0]?.change, { key: "op-edit", text: "hello", state: "failed", code: "held" });
});

test("whoever is slowed waits from their last message on, also one that they took away or that is on its way", () => {
  const me = { person: "camille", now: 20_000, pauseMs: 10_000 };
  const mine = said(1, "camille", 14_000);
  const erased = { ...mine, event: { kind: /** @type {const} */ ("erased.2"), was: "said.1" } };
  assert.equal(waitMs([mine, said(2, "rui", 19_000)], [], me), 4_000);
  assert.equal(waitMs([erased], [], me), 4_000);
  assert.equal(waitMs([mine], [], { ...me, now: 24_000 }), 0);
  assert.equal(waitMs([mine], [], { ...me, pauseMs: 0 }), 0);
  assert.equal(waitMs([mine], [], { ...me, now: 13_000 }), 10_000);
  const going = { op_id: "op", place: "", channel: "chat", command: { kind: /** @type {const} */ ("say"), text: "x" }, at: 0 };
  assert.equal(waitMs([], [{ ...going, state: "pending" }], me), 10_000);
  assert.equal(waitMs([], [{ ...going, state: "failed" }], me), 0);
});
