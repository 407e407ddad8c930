/** Guests: at the door they are told of once, in the room their seat is there while they are. */

import assert from "node:assert/strict";
import test from "node:test";

import { besideName, seatName, withGuests } from "../rooms/seats.js";
import { Lobby } from "../wire/lobby.js";

const niort = /** @type {any} */ ({ seat: "niort", class_name: "CM2", town: "Niort", guest: false });
const author = /** @type {any} */ ({ seat: "author", class_name: "Agnès", school_name: "author", town: "", guest: true });

test("whoever comes to the door is told of once", () => {
  /** @type {any[]} */
  const sent = [];
  const room = Object.assign(new EventTarget(), { send: (/** @type {any[]} */ ...message) => void sent.push(message) });
  const lobby = new Lobby(/** @type {any} */ (room));
  const say = (/** @type {string} */ event, /** @type {any} */ detail) => room.dispatchEvent(new CustomEvent(event, { detail }));
  const waiting = [{ person: "author", name: "Agnès", what: "author", out: false }];
  say("lobby", { waiting });
  assert.deepEqual(lobby.fresh().map((guest) => guest.name), ["Agnès"]);
  say("lobby", { waiting: waiting.map((guest) => ({ ...guest, out: true })) });
  assert.deepEqual(lobby.fresh(), []);
  lobby.admit("author", true);
  assert.deepEqual(sent, [["admit", { person: "author", come_in: true }]]);
  say("welcome", {});
  assert.deepEqual(lobby.waiting, []);
});

test("a guest's seat is there while they are, after the classes'", () => {
  const classes = new Map([["niort", niort]]);
  const both = withGuests(classes, [author]);
  assert.deepEqual([...both.keys()], ["niort", "author"]);
  assert.deepEqual([...withGuests(both, []).keys()], ["niort"]);
});

test("a guest is called by their name, and what they are stands beside it", () => {
  assert.equal(seatName(niort), "CM2, Niort");
  assert.equal(seatName(author), "Agnès");
  assert.deepEqual([besideName(niort), besideName(author)], ["CM2, Niort", "author"]);
});
