/** At a door that is closed nothing is heard or sent; and what one said waits for a teacher. */

import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import test from "node:test";

import { Outbox, pageShelf } from "../wire/outbox.js";
import { LiveRoom } from "../wire/room.js";

const WELCOME = { participant: "part-1", person: "leo", role: "pupil", seat: "niort", room: "room-0001", seats: [], people: [], channels: ["chat"], rights: ["say"], now: 5_000 };

function atTheDoor() {
  const server = new EventEmitter();
  /** @type {[string, any][]} */
  const sent = [];
  const socket = {
    connected: true,
    connect: () => server.emit("connect"),
    disconnect: () => {},
    on: (/** @type {string} */ event, /** @type {(...values: any[]) => void} */ listener) => server.on(event, listener),
    emit: (/** @type {string} */ event, /** @type {any} */ payload) => sent.push([event, payload]),
  };
  const room = new LiveRoom({ socket: /** @type {any} */ (socket), outbox: new Outbox(pageShelf()), room: "room-0001" });
  socket.connect();
  const all = (/** @type {string} */ event) => sent.filter(([name]) => name === event);
  return { room, all, say: (/** @type {string} */ event, /** @type {any} */ payload) => server.emit(event, payload) };
}

test("whoever waits hears nothing, sends nothing, and comes in when called", () => {
  const { room, all, say } = atTheDoor();
  say("waiting", { why: "teacher", opens_at: null, now: 5_000, name: "Léo", animal: "fox", colour: 1 });
  assert.equal(room.waiting?.why, "teacher");
  assert.equal(room.connection, "away");
  room.command("chat", { kind: "say", text: "later" });
  assert.equal(all("command").length, 0);
  say("come-in", {});
  assert.equal(all("enter").length, 2);
  say("welcome", WELCOME);
  assert.equal(room.waiting, null);
});

test("rights that change are another answer to may", () => {
  const { room, say } = atTheDoor();
  say("welcome", WELCOME);
  assert.ok(room.may("say"));
  say("rights", { rights: ["read-channel"] });
  assert.ok(!room.may("say"));
});

test("what waits for a teacher is marked, and told when it was not let through", () => {
  const { room, say } = atTheDoor();
  say("welcome", WELCOME);
  const op_id = room.command("chat", { kind: "say", text: "hello" });
  say("held", { mine: [op_id], to_settle: [] });
  assert.equal(room.pending("chat")[0]?.code, "held");
  say("held", { mine: [], to_settle: [] });
  assert.equal(room.pending("chat")[0]?.code, "declined");
});

test("what was let through is an entry, and no longer on its way", () => {
  const { room, say } = atTheDoor();
  say("welcome", WELCOME);
  const op_id = room.command("chat", { kind: "say", text: "hello" });
  say("held", { mine: [op_id], to_settle: [] });
  const entry = { seq: 1, author: { person: "leo", seat: "niort" }, op_id, at: 1, event: { kind: "said.1", text: "hello" } };
  say("entries", { channel: "chat", epoch: "e1", from_seq: 0, head: 1, entries: [entry] });
  say("held", { mine: [], to_settle: [] });
  assert.deepEqual(room.pending("chat"), []);
});

test("a teacher's word goes out", () => {
  const { room, all, say } = atTheDoor();
  say("welcome", { ...WELCOME, role: "teacher" });
  say("held", { mine: [], to_settle: [{ held: "h1", person: "leo", text: "hello", why: "class", at: 1 }] });
  assert.equal(room.toSettle.length, 1);
  room.decide("h1", true);
  assert.deepEqual(all("decide"), [["decide", { held: "h1", let_through: true }]]);
});
