/** The slow way against a hand-made hub: what is asked, what is told, and what happens when requests fail. */

import assert from "node:assert/strict";
import test from "node:test";

import { PlainSocket } from "../wire/plain.js";

const WELCOME = { participant: "p", person: "camille", channels: ["chat"], rights: [] };

const AUTHOR = { person: "camille", seat: null };

/** @param {number} from_seq @param {number[]} seqs @returns {import("../wire/messages.js").Entries} */
const batch = (from_seq, seqs) => ({
  channel: "chat",
  epoch: "e1",
  from_seq,
  head: seqs.at(-1) ?? from_seq,
  entries: seqs.map((seq) => ({ seq, op_id: `op-${seq}`, author: AUTHOR, at: 0, event: { kind: "said.1", text: "" } })),
});

/** @param {Partial<import("../wire/messages.js").Polled>} told */
const polled = (told) => ({ mark: "m1", welcome: null, presence: null, entries: [], ...told });

/** A hub whose answers are given one by one; a question without one is held. */
class Hub {
  /** @type {{url: URL, body: any, answer: (body: unknown, status?: number) => void, drop: () => void}[]} */
  asked = [];
  #handled = 0;
  /** @param {string} url @param {RequestInit} options @returns {Promise<any>} */
  fetch = (url, options) =>
    new Promise((resolve, reject) => {
      options.signal?.addEventListener("abort", () => reject(new DOMException("cut", "AbortError")));
      this.asked.push({
        url: new URL(url, "http://hub"),
        body: options.body ? JSON.parse(String(options.body)) : null,
        answer: (body, status = 200) => resolve({ ok: status === 200, status, json: async () => body }),
        drop: () => reject(new TypeError("network")),
      });
    });
  /** The next question, as soon as it comes. @param {"entries" | "commands"} door */
  async next(door) {
    for (;;) {
      const index = this.asked.findIndex((one) => one.url.pathname.endsWith(door));
      const [one] = index < 0 ? [] : this.asked.splice(index, 1);
      if (one) return one;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** @param {Record<string, {epoch: string, seq: number}>} [since] */
async function inside(since = {}) {
  const hub = new Hub();
  const socket = new PlainSocket({ fetch: /** @type {any} */ (hub.fetch), random: () => 0 });
  /** @type {[string, any][]} */
  const told = [];
  for (const event of ["connect", "disconnect", "welcome", "entries", "presence", "refused"])
    socket.on(event, (value) => told.push([event, value]));
  socket.connect();
  await Promise.resolve();
  socket.emit("enter", { room: "room-0001", device: "hand", since });
  return { hub, socket, told, names: () => told.map(([name]) => name) };
}

test("coming in is a first call; then it asks on with what it has", async () => {
  const { hub, socket, told, names } = await inside({ chat: { epoch: "e1", seq: 3 } });
  const first = await hub.next("entries");
  assert.equal(first.url.pathname, "/rooms/room-0001/entries");
  assert.deepEqual(Object.fromEntries(first.url.searchParams), {
    device: "hand",
    since: '{"chat":{"epoch":"e1","seq":3}}',
  });
  first.answer(polled({ welcome: /** @type {any} */ (WELCOME), presence: { participants: [], people: [], waiting: [], seats: [] }, entries: [batch(3, [4, 5])] }));
  const second = await hub.next("entries");
  assert.deepEqual(names(), ["connect", "welcome", "entries", "presence"]);
  assert.deepEqual(told[2]?.[1], batch(3, [4, 5]));
  assert.equal(second.url.searchParams.get("mark"), "m1");
  assert.equal(second.url.searchParams.get("since"), '{"chat":{"epoch":"e1","seq":5,"op_id":"op-5"}}');
  socket.disconnect();
});

test("commands go out together and in order; the next ones wait for the answer", async () => {
  const { hub, socket, told } = await inside();
  (await hub.next("entries")).answer(polled({ entries: [batch(0, [])] }));
  for (const op_id of ["a", "b", "b"]) socket.emit("command", { op_id, channel: "chat", command: {} });
  const first = await hub.next("commands");
  assert.deepEqual(first.body.commands.map((/** @type {any} */ one) => one.op_id), ["a", "b"]);
  assert.equal(first.body.device, "hand");
  for (const op_id of ["a", "c"]) socket.emit("command", { op_id, channel: "chat", command: {} });
  first.answer({ entries: [batch(0, [1])], refused: [{ code: "text-empty", event: "command", op_id: "b", retry: false }] });
  const second = await hub.next("commands");
  assert.deepEqual(second.body.commands.map((/** @type {any} */ one) => one.op_id), ["c"]);
  assert.deepEqual(told.slice(-2).map(([name]) => name), ["entries", "refused"]);
  socket.disconnect();
});

test("the entry of a command is not shown before those that come before it", async () => {
  const { hub, socket, names } = await inside();
  (await hub.next("entries")).answer(polled({ entries: [batch(0, [1])] }));
  await hub.next("entries");
  socket.emit("command", { op_id: "a", channel: "chat", command: {} });
  (await hub.next("commands")).answer({ entries: [batch(3, [4])], refused: [] });
  socket.emit("command", { op_id: "b", channel: "chat", command: {} });
  await hub.next("commands");
  assert.deepEqual(names(), ["connect", "entries"]);
  socket.disconnect();
});

test("a request for commands that fails asks the room to send them again", async () => {
  const { hub, socket, told } = await inside();
  socket.emit("command", { op_id: "a", channel: "chat", command: {} });
  (await hub.next("commands")).drop();
  socket.emit("command", { op_id: "b", channel: "chat", command: {} });
  (await hub.next("commands")).answer({ code: "too-fast", event: "commands", op_id: null, retry: true }, 429);
  while (told.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(
    told.filter(([name]) => name === "refused").map(([, { op_id, code, retry }]) => [op_id, code, retry]),
    [
      ["a", "retry", true],
      ["b", "retry", true],
    ],
  );
  socket.disconnect();
});

test("reading on asks anew from there", async () => {
  const { hub, socket } = await inside();
  (await hub.next("entries")).answer(polled({ entries: [batch(0, [1, 2, 3])] }));
  await hub.next("entries");
  socket.emit("read", { channel: "chat", after: 1 });
  assert.equal((await hub.next("entries")).url.searchParams.get("since"), '{"chat":{"epoch":"e1","seq":1}}');
  socket.emit("read", { channel: "chat", after: 0 });
  assert.equal((await hub.next("entries")).url.searchParams.get("since"), null);
  socket.disconnect();
});

test("two failures in a row are a loss, one is not", async () => {
  const { hub, socket, names } = await inside();
  (await hub.next("entries")).drop();
  (await hub.next("entries")).answer(polled({ welcome: /** @type {any} */ (WELCOME) }));
  (await hub.next("entries")).answer({ code: "retry", event: "entries", op_id: null, retry: true }, 503);
  assert.ok(socket.connected);
  (await hub.next("entries")).drop();
  while (socket.connected) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(names(), ["connect", "welcome", "disconnect"]);
});

test("a login that is over, and a room that is closed, are told as a socket tells them", async () => {
  for (const [code, event] of [
    ["signed-out", "login"],
    ["forbidden", "enter"],
  ]) {
    const { hub, told } = await inside();
    (await hub.next("entries")).answer({ code, event: "entries", op_id: null, retry: false }, 403);
    while (told.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(told[1], ["refused", { code, event, op_id: null, retry: false }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(hub.asked.length, 0);
  }
});

test("what needs the fast way is not sent, and who leaves asks no more", async () => {
  const { hub, socket } = await inside();
  const held = await hub.next("entries");
  for (const event of ["wet", "cursor", "devices", "media:publish", "media:watch"]) socket.emit(event, {});
  socket.emit("leave", {});
  held.answer(polled({}));
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(hub.asked.length, 0);
  socket.disconnect();
});
