/** The run sheet: where the lesson is on it, how late it is, and what a teacher's press asks for. */

import assert from "node:assert/strict";
import test from "node:test";

import { NO_SHEET, NO_STEPS, beginning, foldSheet, pageOf, whereIs } from "../rooms/runsheet.js";

/** @typedef {import("../rooms/runsheet.js").Step} Step */
/** @typedef {import("../rooms/runsheet.js").Told} Told */

const MINUTE = 60_000;

/** @param {string} id @param {number} minutes @param {Partial<Step>} [more] @returns {Step} */
const step = (id, minutes, more = {}) => ({
  id, sign: "sing", icon: "mic-vocal", label: "Sing", minutes, words: "", lang: null, stick: null, spotlight: null,
  page: null, music: false, piece: null, activity: null, poll: null, ...more,
});

/** @type {Told} */
const TOLD = { session: "lesson", lead: "niort", ends_at: 60 * MINUTE, steps: [step("one", 2), step("two", 8), step("three", 5)] };

/** @param {string} id @param {number} at @param {string} [session] */
const begun = (id, at, session = "lesson") =>
  foldSheet(NO_SHEET, {
    seq: 1, op_id: "op", at, author: { person: "p", seat: "niort" },
    event: { kind: "step-begun.1", session, step: id, sign: "sing", minutes: 8, stick: null, speaker: null, spotlight: null, lead: null, page: null,
      piece: null, length_ms: 0, starts_at: null, ends: null, poll: null, closes: null },
  });

test("before the first step everything is to come", () => {
  const where = whereIs(TOLD, NO_SHEET, 0);
  assert.deepEqual([where.now, where.next?.id, where.endsAt, where.isOn], [null, "one", 15 * MINUTE, false]);
});

test("a step that is on has so much left, and the rest follows as planned", () => {
  const where = whereIs(TOLD, begun("two", MINUTE), 3 * MINUTE);
  assert.deepEqual([where.now?.id, where.next?.id, where.leftMs, where.part], ["two", "three", 6 * MINUTE, 0.25]);
  assert.equal(where.endsAt, 14 * MINUTE);
});

test("a step that takes longer moves the end, and nothing else", () => {
  const where = whereIs(TOLD, begun("two", 0), 11 * MINUTE);
  assert.deepEqual([where.leftMs, where.part, where.endsAt], [-3 * MINUTE, 1, 16 * MINUTE]);
});

test("after the last nothing comes, and a step of an earlier lesson is not on", () => {
  assert.equal(whereIs(TOLD, begun("three", 0), 0).next, null);
  const other = whereIs(TOLD, begun("two", 0, "another"), 0);
  assert.deepEqual([other.now, other.next?.id, other.isOn], [null, "one", false]);
});

test("a step that was deleted while it was on is on no more, and one begins anew from the first", () => {
  const where = whereIs(TOLD, begun("gone", 0), MINUTE);
  assert.deepEqual([where.now, where.next?.id, where.isOn, where.leftMs], [null, "one", true, 7 * MINUTE]);
  assert.equal(whereIs(NO_STEPS, NO_SHEET, 0).next, null);
});

test("a press says what was on, and to whom the stick goes", () => {
  const round = beginning(TOLD, step("two", 8, { stick: "round", spotlight: "board", page: 2 }), begun("one", 0), "evora");
  assert.deepEqual(round, {
    kind: "begin-step", session: "lesson", step: "two", after: "one", sign: "sing", minutes: 8, stick: "round",
    speaker: "evora", spotlight: "board", lead: "niort", page: 2, music: false,
  });
  const piece = { id: "song-0001", title: "Le Cygne", length_ms: 9_000, is_gone: false };
  const poll = { choices: [{ picture: /** @type {const} */ ("bee") }, { picture: /** @type {const} */ ("fox") }], question: "", hidden: false };
  const full = beginning(TOLD, step("two", 8, { piece, poll }), NO_SHEET, null);
  assert.deepEqual([full.piece, full.length_ms, full.music, full.poll], ["song-0001", 9_000, true, poll]);
  const gone = beginning(TOLD, step("two", 8, { piece: { ...piece, is_gone: true } }), NO_SHEET, null);
  assert.deepEqual([gone.piece, gone.music], [undefined, true]);
  assert.equal(beginning(TOLD, step("one", 2, { stick: "lead" }), NO_SHEET, "evora").speaker, "niort");
  assert.equal(beginning(TOLD, step("one", 2, { stick: "open" }), NO_SHEET, "evora").speaker, null);
});

test("a step turns to its page, once, and one that is put away turns nobody", () => {
  /** @param {number | null} page */
  const step = (page) => ({ event: /** @type {import("../wire/messages.js").StepBegun} */ ({
    kind: "step-begun.1", session: "lesson", step: "one", sign: "draw", minutes: 3, stick: null, speaker: null, spotlight: null, lead: null, page,
    piece: null, length_ms: 0, starts_at: null, ends: null, poll: null, closes: null,
  }) });
  const away = { event: /** @type {import("../wire/messages.js").SheetStopped} */ ({ kind: "sheet-stopped.1", step: "one" }) };
  assert.equal(pageOf([step(2), step(3)]), 3);
  assert.equal(pageOf([step(2), step(null)]), null);
  assert.equal(pageOf([step(2), away]), null);
  assert.equal(pageOf([]), null);
});
