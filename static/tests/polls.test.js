/** Polls in the browser: what the floor tells of one, and what became of one's own votes. */

import assert from "node:assert/strict";
import test from "node:test";

import { EMPTY_FLOOR, foldFloor } from "../rooms/floor.js";
import { isSecret, votesIn, votesOf } from "../rooms/polls.js";
import { Votes } from "../wire/votes.js";

/** @typedef {import("../wire/messages.js").AnyEvent} AnyEvent */

const CHOICES = /** @type {import("../wire/messages.js").Choice[]} */ ([{ picture: "snail" }, { picture: "bee" }]);

/** @param {...AnyEvent} events */
function after(...events) {
  const author = { person: "p", seat: "niort" };
  const entries = events.map((event, index) => ({ seq: index + 1, author, op_id: `op-${index}`, at: index, event }));
  return entries.reduce(foldFloor, EMPTY_FLOOR).poll;
}

test("a poll is opened, counted, closed, and taken off the screens", () => {
  /** @type {AnyEvent[]} */
  const told = [
    { kind: "poll-opened.1", choices: CHOICES, question: "Who?", hidden: true },
    { kind: "poll-counted.1", poll: 1, revision: 3, counts: { niort: [3] }, is_final: false },
  ];
  const open = after(...told);
  assert.ok(open?.isOpen && isSecret(open));
  assert.equal(votesOf(open, "niort"), 3);
  const over = after(
    ...told,
    { kind: "poll-closed.1", poll: 1 },
    { kind: "poll-counted.1", poll: 1, revision: 4, counts: { niort: [3, 1], evora: [0, 2] }, is_final: true },
  );
  assert.ok(over && !over.isOpen && !isSecret(over));
  assert.deepEqual([votesIn(over, 0), votesIn(over, 1), votesIn(over)], [3, 3, 6]);
  assert.equal(after(...told, { kind: "poll-closed.1", poll: 1 }, { kind: "poll-cleared.1", poll: 1 }), null);
});

test("what is told of another poll changes nothing", () => {
  const poll = after({ kind: "poll-opened.1", choices: CHOICES, question: "", hidden: false }, { kind: "poll-closed.1", poll: 9 });
  assert.ok(poll?.isOpen);
});

/** A room with an outbox of one kind. */
class Room extends EventTarget {
  /** @type {{op_id: string, command: any, state: string}[]} */
  outbox = [];
  /** @param {string} _ @param {any} command */
  command = (_, command) => void this.outbox.push({ op_id: `op-${this.outbox.length}`, command, state: "pending" });
  pending = () => this.outbox;
  /** @param {string} op_id */
  discard = (op_id) => void (this.outbox = this.outbox.filter((one) => one.op_id !== op_id));
  /** @param {string} type @param {any} detail */
  tell = (type, detail) => this.dispatchEvent(new CustomEvent(type, { detail }));
}

test("a vote is on its way until the hub has counted it, and a reload hears of it", () => {
  const room = new Room();
  const votes = new Votes(/** @type {any} */ (room));
  votes.vote(7, 1);
  assert.equal(votes.onItsWay(7), 1);
  assert.equal(votes.onItsWay(8), null);
  room.tell("voted", { poll: 7, votes: 1, op_id: "op-0" });
  assert.deepEqual([votes.onItsWay(7), votes.cast, votes.isSpent], [null, 1, false]);
  room.tell("refused", { code: "voted" });
  assert.ok(votes.isSpent);
  room.tell("voted", { poll: 9, votes: 0, op_id: null });
  assert.deepEqual([votes.poll, votes.cast, votes.isSpent], [9, 0, false]);
});
