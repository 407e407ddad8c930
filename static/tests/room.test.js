/** The room against a wire made of an event target: entries, gaps, repeats, pending commands and returns. */

import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import test from "node:test";

import { packItem } from "../wire/ink_wire.js";
import { Outbox, pageShelf } from "../wire/outbox.js";
import { LiveRoom } from "../wire/room.js";

/** Both ends of a wire: what the room sent, and a hand to speak as the server. */
class Wire {
  server = new EventEmitter();
  connected = false;
  /** @type {[string, any][]} */
  sent = [];
  connect() {
    this.connected = true;
    this.server.emit("connect");
  }
  disconnect() {
    this.connected = false;
    this.server.emit("disconnect", "io client disconnect");
  }
  /** @param {string} event @param {(...values: any[]) => void} listener */
  on(event, listener) {
    this.server.on(event, listener);
  }
  /** @param {string} event @param {any} payload */
  emit(event, payload) {
    this.sent.push([event, payload]);
  }
  /** @param {string} event */
  all(event) {
    return this.sent.filter(([name]) => name === event).map(([, payload]) => payload);
  }
}

const WELCOME = {
  participant: "part-1",
  person: "camille",
  role: "teacher",
  seat: "niort",
  room: "room-0001",
  title: "Room",
  twinning: "Twinning",
  lesson: null,
  seats: [],
  people: [],
  channels: ["floor", "chat"],
  rights: ["say", "mute"],
  neighbour: false,
  now: 5_000,
};

/** @param {import("../wire/outbox.js").Shelf} [shelf] */
function inside(shelf = pageShelf()) {
  const wire = new Wire();
  let now = 1_000;
  const room = new LiveRoom({
    socket: wire,
    outbox: new Outbox(shelf, () => now),
    room: "room-0001",
    clock: () => now,
  });
  /** @type {[string, any][]} */
  const heard = [];
  for (const type of ["entries", "pending", "refused", "connection", "presence"]) {
    room.addEventListener(type, (event) => heard.push([type, /** @type {CustomEvent} */ (event).detail]));
  }
  wire.connect();
  const say = (/** @type {string} */ event, /** @type {any} */ payload) => wire.server.emit(event, payload);
  say("welcome", WELCOME);
  return { wire, room, heard, say, pass: (/** @type {number} */ ms) => (now += ms) };
}

/** @param {number} seq @param {string} [op_id] @param {string} [person] */
const entry = (seq, op_id = `op-of-${seq}`, person = "rui") => ({
  seq,
  author: { person, seat: "evora" },
  op_id,
  at: seq,
  event: { kind: "said.1", text: `${seq}` },
});

/** @param {number} from_seq @param {number[]} seqs @param {{head?: number, epoch?: string}} [more] */
const batch = (from_seq, seqs, { head = seqs.at(-1) ?? from_seq, epoch = "e1" } = {}) => ({
  channel: "chat",
  epoch,
  from_seq,
  head,
  entries: seqs.map((seq) => entry(seq)),
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test("entering names what is here already", () => {
  const { wire, say } = inside();
  say("entries", batch(0, [1, 2, 3]));
  wire.disconnect();
  wire.connect();
  assert.deepEqual(wire.all("enter").at(-1).since, { chat: { epoch: "e1", seq: 3, op_id: "op-of-3" } });
});

test("entries come once and in order, whatever overlaps", () => {
  const { room, say } = inside();
  say("entries", batch(0, [1, 2]));
  say("entries", batch(0, [1, 2, 3]));
  say("entries", batch(2, [3, 4]));
  assert.deepEqual(
    room.channel("chat").entries.map((one) => one.seq),
    [1, 2, 3, 4],
  );
});

test("a gap is asked for and not shown", () => {
  const { wire, room, say } = inside();
  say("entries", batch(0, [1]));
  say("entries", batch(4, [5]));
  assert.deepEqual(wire.all("read"), [{ channel: "chat", after: 1 }]);
  assert.deepEqual(
    room.channel("chat").entries.map((one) => one.seq),
    [1],
  );
  say("entries", batch(1, [2, 3, 4, 5]));
  assert.deepEqual(
    room.channel("chat").entries.map((one) => one.seq),
    [1, 2, 3, 4, 5],
  );
});

test("a long channel may start late when we come in", () => {
  const { room, say } = inside();
  say("entries", batch(100, [101, 102]));
  assert.equal(room.channel("chat").from, 100);
  assert.deepEqual(
    room.channel("chat").entries.map((one) => one.seq),
    [101, 102],
  );
});

test("another epoch drops what was there", () => {
  const { room, heard, say } = inside();
  say("entries", batch(0, [1, 2]));
  say("entries", batch(0, [1], { epoch: "e2" }));
  assert.equal(room.channel("chat").epoch, "e2");
  assert.deepEqual(
    room.channel("chat").entries.map((one) => one.seq),
    [1],
  );
  assert.equal(heard.filter(([type]) => type === "entries").at(-1)?.[1].reset, true);
});

test("what no longer exists at the server is dropped, and what it has is taken", () => {
  const { wire, room, heard, say } = inside();
  say("entries", batch(0, [1, 2, 3, 4]));
  wire.server.emit("disconnect", "transport close");
  wire.server.emit("connect");
  assert.equal(wire.all("enter").at(-1).since.chat.op_id, room.channel("chat").entries[3]?.op_id);
  say("entries", { ...batch(0, [1, 2]), anew: true });
  assert.deepEqual(
    room.channel("chat").entries.map((one) => one.seq),
    [1, 2],
  );
  assert.equal(heard.filter(([type]) => type === "entries").at(-1)?.[1].reset, true);
  say("entries", batch(2, [3]));
  assert.equal(room.channel("chat").head, 3);
});

test("what was erased is dropped from our copy, and its number stays", () => {
  const { room, heard, say } = inside();
  say("entries", batch(100, [101, 102, 103]));
  const erasure = { ...entry(104, "op-erase", "camille"), event: { kind: "entries-erased.1", seqs: [7, 102] } };
  say("entries", { ...batch(103, []), head: 104, entries: [erasure] });
  const { entries } = room.channel("chat");
  assert.deepEqual(
    entries.map((one) => [one.seq, one.event.kind]),
    [
      [101, "said.1"],
      [102, "erased.2"],
      [103, "said.1"],
      [104, "entries-erased.1"],
    ],
  );
  assert.deepEqual(entries[1]?.event, { kind: "erased.2", was: "said.1" });
  assert.equal(heard.filter(([type]) => type === "entries").at(-1)?.[1].reset, false);
});

test("a heartbeat of heads shows what got lost", () => {
  const { wire, say } = inside();
  say("entries", batch(0, [1]));
  say("heads", { channels: { chat: { epoch: "e1", seq: 1 } } });
  assert.deepEqual(wire.all("read"), []);
  say("heads", { channels: { chat: { epoch: "e1", seq: 3 } } });
  assert.deepEqual(wire.all("read"), [{ channel: "chat", after: 1 }]);
});

test("a command is pending until its own entry comes back", async () => {
  const { wire, room, say } = inside();
  await settled();
  const op_id = room.command("chat", { kind: "say", text: "hello" });
  assert.deepEqual(wire.all("command"), [{ op_id, channel: "chat", command: { kind: "say", text: "hello" } }]);
  assert.equal(room.pending("chat")[0]?.state, "pending");
  say("entries", { ...batch(0, []), head: 1, entries: [entry(1, op_id, "camille")] });
  assert.deepEqual(room.pending("chat"), []);
});

test("another person's entry under the same name acknowledges nothing", async () => {
  const { room, say } = inside();
  await settled();
  const op_id = room.command("chat", { kind: "say", text: "hello" });
  say("entries", { ...batch(0, []), head: 1, entries: [entry(1, op_id, "mallory")] });
  assert.equal(room.pending("chat").length, 1);
});

test("what was not answered goes out again after a return, under its old name", async () => {
  const { wire, room, say } = inside();
  await settled();
  const op_id = room.command("chat", { kind: "say", text: "hello" });
  wire.server.emit("disconnect", "transport close");
  const later = room.command("chat", { kind: "say", text: "while away" });
  assert.equal(wire.all("command").length, 1);
  wire.server.emit("connect");
  say("welcome", WELCOME);
  await settled();
  assert.deepEqual(
    wire.all("command").map((command) => command.op_id),
    [op_id, op_id, later],
  );
});

test("a silent server is asked again", async () => {
  const { wire, room, pass } = inside();
  await settled();
  const first = room.command("chat", { kind: "say", text: "one" });
  pass(9_000);
  room.command("chat", { kind: "say", text: "two" });
  assert.deepEqual(
    wire
      .all("command")
      .map((command) => command.op_id)
      .slice(0, 2),
    [first, first],
  );
});

test("a refused message stays with its reason, and may be sent again or dropped", async () => {
  const { wire, room, say } = inside();
  await settled();
  const op_id = room.command("chat", { kind: "say", text: "x" });
  say("refused", { code: "text-too-long", event: "command", op_id, retry: false });
  assert.deepEqual(
    room.pending("chat").map(({ state, code }) => [state, code]),
    [["failed", "text-too-long"]],
  );
  room.again(op_id);
  assert.equal(room.pending("chat")[0]?.state, "pending");
  assert.equal(wire.all("command").length, 2);
  room.discard(op_id);
  assert.deepEqual(room.pending("chat"), []);
});

test("a refused hand is forgotten, and the refusal says which channel", async () => {
  const { room, heard, say } = inside();
  await settled();
  const op_id = room.command("floor", { kind: "mute", seat: "brno" });
  say("refused", { code: "forbidden", event: "command", op_id, retry: false });
  assert.deepEqual(room.pending("floor"), []);
  assert.equal(heard.filter(([type]) => type === "refused").at(-1)?.[1].channel, "floor");
});

test("`retry` keeps a command waiting", async () => {
  const { room, say } = inside();
  await settled();
  const op_id = room.command("chat", { kind: "say", text: "x" });
  say("refused", { code: "retry", event: "command", op_id, retry: true });
  assert.equal(room.pending("chat")[0]?.state, "pending");
});

test("slowed words wait as long as they are told, in their order, and an erasure does not wait for them", async () => {
  const { wire, room, say } = inside();
  await settled();
  const first = room.command("chat", { kind: "say", text: "x" });
  say("refused", { code: "slow-down", event: "command", op_id: first, retry: true, wait_ms: 1_000 });
  room.command("chat", { kind: "say", text: "y" });
  const erasure = room.command("chat", { kind: "erase", seq: 1 });
  assert.deepEqual(
    wire.all("command").map(({ op_id }) => op_id),
    [first, erasure],
  );
  room.close();
});

test("lossy things are not kept for later", async () => {
  const { wire, room } = inside();
  wire.server.emit("disconnect", "transport close");
  room.sendInk(Uint8Array.of(1, 2));
  assert.deepEqual(wire.all("ink"), []);
});

test("rights, clock and presence come from the server", () => {
  const { room, say } = inside();
  assert.ok(room.may("mute"));
  assert.ok(!room.may("draw"));
  assert.equal(room.now(), 5_000);
  say("presence", {
    participants: [{ participant: "part-2", person: "rui", seat: "evora" }],
    people: [{ person: "rui", name: "Rui" }],
    seats: [],
  });
  assert.equal(room.people.get("rui")?.name, "Rui");
  assert.deepEqual([...room.participants.keys()], ["part-2"]);
});

test("what an earlier visit left is taken up, older first", async () => {
  /** @type {import("../wire/outbox.js").Parcel} */
  const left = {
    op_id: "left-behind-1",
    place: "room-0001/camille",
    channel: "chat",
    command: { kind: "say", text: "old" },
    state: "pending",
    at: 1,
  };
  const { wire, room } = inside({ ...pageShelf(), all: async (place) => (place === left.place ? [left] : []) });
  const fresh = room.command("chat", { kind: "say", text: "new" });
  await settled();
  assert.deepEqual(
    room.pending("chat").map((parcel) => parcel.op_id),
    ["left-behind-1", fresh],
  );
  assert.ok(wire.all("command").some((command) => command.op_id === "left-behind-1"));
});

test("a stroke that was seen to grow settles its command, and one that was not is read", async () => {
  const { room, wire, say } = inside();
  await settled();
  say("entries", { channel: "page-1", epoch: "e", from_seq: 0, head: 0, entries: [] });
  const drawn = { kind: "draw", stroke: "stroke-0001", tool: "pen", colour: 0, width: 0, points: [10, 20] };
  assert.equal(room.command("page-1", /** @type {any} */ (drawn), "stroke-0001"), "stroke-0001");
  /** @type {any[]} */
  const wet = [];
  room.addEventListener("wet", (event) => wet.push(/** @type {CustomEvent} */ (event).detail.stroke));
  const camille = [0, 3, 1, 112, 7, ...Buffer.from("camille"), 5, ...Buffer.from("niort")];
  const item = packItem({ kind: "beginning", line: 0, page: 1, tool: "pen", colour: 0, width: 0, name: "stroke-0001", points: [10, 20] });
  const dried = [0, 0, 0, 9, 6, ...Buffer.from("page-1"), 1, 101];
  say("ink", Uint8Array.from([3, 0, 0, 0, 9, 0, ...camille]));
  say("ink", Uint8Array.from([2, 0, 0, 0, 9, 1, 0, ...item]));
  say("ink", Uint8Array.from([4, ...dried, 0, 77, 0, 0, 0]));
  assert.deepEqual(wet, ["stroke-0001"]);
  assert.deepEqual(room.pending("page-1"), []);
  assert.equal(room.channel("page-1").head, 1);
  say("ink", Uint8Array.from([4, ...dried, 1, 77, 0, 5, 0]));
  await new Promise((resolve) => setTimeout(resolve, 250));
  assert.deepEqual(wire.all("read"), [{ channel: "page-1", after: 1 }]);
  say("ink", Uint8Array.of(250));
  assert.equal(room.connection, "online", "what nobody understands does no harm");
});

test("what was told to wait is not overtaken by what was said after it", async () => {
  const { wire, room, say, pass } = inside();
  await settled();
  const first = room.command("chat", { kind: "say", text: "one" });
  say("refused", { code: "too-fast", event: "command", op_id: first, retry: true });
  const second = room.command("chat", { kind: "say", text: "two" });
  const hand = room.command("floor", { kind: "raise-hand" });
  const names = () => wire.all("command").map((command) => command.op_id);
  assert.deepEqual(names(), [first, hand]);
  pass(2_000);
  room.command("floor", { kind: "raise-hand" });
  assert.deepEqual(names().slice(2, 4), [first, second]);
});

test("what was typed keeps its order over a reload, whatever the clock does", async () => {
  /** @type {Map<string, import("../wire/outbox.js").Parcel>} */
  const kept = new Map();
  /** @type {import("../wire/outbox.js").Shelf} */
  const shelf = {
    all: async () => [...kept.values()].sort((a, b) => (a.op_id < b.op_id ? -1 : 1)),
    put: async (parcel) => void kept.set(parcel.op_id, parcel),
    remove: async (op_id) => void kept.delete(op_id),
  };
  let now = 1_000_000;
  const before = new Outbox(shelf, () => now);
  await before.open("room/camille");
  for (const text of ["a", "b", "c"]) before.add("chat", { kind: "say", text });
  now -= 7_200_000;
  before.add("chat", { kind: "say", text: "d" });
  const after = new Outbox(shelf, () => now);
  await after.open("room/camille");
  after.add("chat", { kind: "say", text: "e" });
  const texts = after.waiting().map(({ command }) => command.kind === "say" && command.text);
  assert.deepEqual(texts, ["a", "b", "c", "d", "e"]);
});
