/** The live room as a browser has it: what was committed, who is here, what is still on its way. */

import { ChannelCopy } from "./channel.js";
import { InkReader } from "./ink.js";
import { InkError, PACKED } from "./ink_wire.js";
import { laneOf } from "./outbox.js";
import { unpackEntries } from "./packed.js";
import { INK } from "./parser.js";
import { byDevice } from "../rooms/lights.js";
import { withGuests } from "../rooms/seats.js";

/** @typedef {import("./messages.js").Welcome} Welcome */
/** @typedef {import("./messages.js").Entries} Entries */
/** @typedef {import("./messages.js").Presence} Presence */
/** @typedef {import("./messages.js").Waiting} Waiting */
/** @typedef {import("./messages.js").RefusedWire} RefusedWire */
/** @typedef {import("./messages.js").AnyCommand} AnyCommand */
/** @typedef {import("./messages.js").WireSeat} WireSeat */
/** @typedef {import("./messages.js").WirePerson} WirePerson */
/** @typedef {import("./messages.js").WireParticipant} WireParticipant */
/** @typedef {import("./outbox.js").Outbox} Outbox */
/** @typedef {import("./socket.js").Socket} Socket */
/** @typedef {"desk" | "hand" | "wall"} Device */

/** A command without an answer for so long is sent again: the op_id makes that harmless. */
const PATIENCE_MS = 8_000;
const SWEEP_MS = 2_000;
/** After a loss, so many commands go at once; the rest follow as answers come, so that nobody is told "too fast". */
const IN_FLIGHT = 12;

/** Events that are handed on as they came, for media and lobby. */
const HANDED_ON = /** @type {const} */ ([
  "media:beside",
  "media:published",
  "media:offer",
  "media:stopped", "media:asked", "media:seat",
  "snapshot:wanted", "snapshot",
  "lobby", "reports", "sheet", "pictures", "voted",
]);

/**
 * Events: `welcome`, `waiting`, `rights`, `presence`, `quality`, `entries` {channel, entries, reset}, `pending` {channel},
 * `refused` {event, op_id, code, retry, channel}, `connection` {state}, `way` {isSlow}, `wet` and `cursor` (see ink.js), `lobby`, `reports`, `pictures`, `voted` and `media:*`
 * as they came; what they carry is their `detail`.
 */
export class LiveRoom extends EventTarget {
  /** @type {Map<string, ChannelCopy>} */
  #channels = new Map();
  /** @type {Map<string, number>} when each command in flight was last sent, this browser's clock */
  #sent = new Map();
  #ink = new InkReader();
  /** @type {Set<string>} commands that the server asked to send again later */
  #waitingTurn = new Set();
  #clockOffset = 0;
  /** @type {Set<string>} */
  #rights = new Set();
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #sweep;
  /** @type {Map<string, ReturnType<typeof setTimeout>>} */
  #reading = new Map();

  /** @param {{socket: Socket, outbox: Outbox, room: string, device?: Device, clock?: () => number}} parts */
  constructor({ socket, outbox, room, device = "desk", clock = Date.now }) {
    super();
    this.socket = socket;
    this.outbox = outbox;
    this.room = room;
    this.device = device;
    this.clock = clock;
    /** @type {"online" | "away"} */
    this.connection = "away";
    /** @type {Welcome | null} */
    this.welcome = null;
    /** Why one stands at the door, and is not in the room; null where one is. @type {Waiting | null} */
    this.waiting = null;
    /** What waits for a teacher of my class, if I am one. @type {import("./messages.js").WireHeld[]} */
    this.toSettle = [];
    /** The classes of whom somebody stands at the door. @type {Set<string>} */
    this.seatsWaiting = new Set();
    this.me = { participant: "", person: "", role: "", seat: /** @type {string | null} */ (null) };
    /** Those of the classes, in their lasting order, then those of the guests who are in. @type {Map<string, WireSeat>} */
    this.seats = new Map();
    /** @type {Map<string, WirePerson>} */
    this.people = new Map();
    /** @type {Map<string, WireParticipant>} */
    this.participants = new Map();
    this.lights = byDevice([]);
    this.#wire();
  }

  open() {
    this.socket.connect();
    this.#sweep ??= setInterval(() => this.#flush(), SWEEP_MS);
  }

  /** Go out for good. */
  close() {
    clearInterval(this.#sweep);
    for (const timer of this.#reading.values()) clearTimeout(timer);
    if (this.socket.connected) this.socket.emit("leave", {});
    this.socket.disconnect();
  }

  /** Come in again as another kind of device, on the same wire. @param {Device} device */
  enterAs(device) {
    if (device === this.device) return;
    this.device = device;
    if (this.socket.connected) this.#enter();
  }

  /** What was committed in a channel so far, in order. @param {string} name */
  channel(name) {
    const copy = this.#copy(name);
    return { epoch: copy.epoch, head: copy.head, from: copy.from, entries: copy.entries };
  }

  /**
   * Ask for something; the answer is its entry, or `refused`. Works while we are away: it goes out on return.
   *
   * @param {string} channel @param {AnyCommand} command @param {string} [op_id] @returns {string} the op_id
   */
  command(channel, command, op_id) {
    const parcel = this.outbox.add(channel, command, op_id);
    this.#tell("pending", { channel });
    this.#flush();
    return parcel.op_id;
  }

  /** @param {string} channel */
  pending(channel) {
    return this.outbox.of(channel);
  }

  /** Send a refused command once more, under its old name. @param {string} op_id */
  again(op_id) {
    const parcel = this.outbox.again(op_id);
    if (!parcel) return;
    this.#tell("pending", { channel: parcel.channel });
    this.#flush();
  }

  /** Give a refused command up. @param {string} op_id */
  discard(op_id) {
    const parcel = this.outbox.settle(op_id);
    if (parcel) this.#tell("pending", { channel: parcel.channel });
  }

  /** Whether the network blocks the fast way now: no cursors, sound or picture. */
  get isSlow() {
    return this.socket.isSlow === true;
  }

  /** Something that may get lost, or that is asked anew after a return. @param {string} event @param {object} payload */
  send(event, payload) {
    if (this.connection === "online") this.socket.emit(event, payload);
  }

  /** What my pens do; it may get lost. @param {Uint8Array} message */
  sendInk(message) {
    this.send(INK, message);
  }

  /** @param {string} verb one of the table of rights */
  may(verb) {
    return this.#rights.has(verb);
  }

  /** The server's clock, in milliseconds since 1970. */
  now() {
    return this.clock() + this.#clockOffset;
  }

  #wire() {
    const { socket } = this;
    socket.on("connect", () => this.#enter());
    socket.on("disconnect", () => this.#state("away"));
    socket.on("way", () => this.#tell("way", { isSlow: this.isSlow }));
    socket.on("connect_error", () => this.#tell("unreachable", {}));
    socket.on("welcome", (welcome) => this.#welcomed(welcome));
    socket.on("entries", (batch) => this.#took(batch));
    socket.on("heads", (heads) => this.#heads(heads));
    socket.on("presence", (presence) => this.#present(presence));
    socket.on("waiting", (waiting) => this.#waits(waiting));
    socket.on("come-in", () => this.#enter());
    socket.on("held", (held) => this.#held(held));
    socket.on("rights", ({ rights }) => this.#permitted(rights));
    socket.on("quality", (quality) => this.#judged(quality));
    socket.on("refused", (refusal) => this.#refused(refusal));
    socket.on(INK, (message) => this.#moved(message));
    for (const event of HANDED_ON) socket.on(event, (payload) => this.#tell(event, payload));
  }

  #enter() {
    /** @type {Record<string, import("./messages.js").Since>} */
    const since = {};
    for (const [name, copy] of this.#channels) {
      copy.asked = true;
      if (copy.epoch) since[name] = copy.since();
    }
    this.#sent.clear();
    this.#waitingTurn.clear();
    this.socket.emit("enter", { room: this.room, device: this.device, binary: true, since });
  }

  /** At the door: nothing is heard, and nothing is sent, until `come-in`. @param {Waiting} waiting */
  #waits(waiting) {
    this.waiting = waiting;
    this.#clockOffset = waiting.now - this.clock();
    this.participants.clear();
    this.#state("away");
    this.#tell("waiting", waiting);
  }

  /** What of mine waits for my teacher, and what waits for me; the whole of it. @param {import("./messages.js").HeldWire} held */
  #held({ mine, to_settle }) {
    const waiting = new Set(mine);
    const chats = [...this.#channels.keys()].filter((name) => name.startsWith("chat"));
    for (const { op_id, state, code } of chats.flatMap((name) => this.outbox.of(name))) {
      if (waiting.has(op_id)) this.outbox.fail(op_id, "held");
      else if (state === "failed" && code === "held") this.outbox.fail(op_id, "declined");
      if (waiting.has(op_id)) this.#sent.delete(op_id);
    }
    this.#tell("held", (this.toSettle = to_settle));
    for (const channel of chats) this.#tell("pending", { channel });
    this.#flush();
  }

  /** A teacher's word on a held message. @param {string} held @param {boolean} let_through */
  decide(held, let_through) {
    this.send("decide", { held, let_through });
  }

  /** What I may do here from now on. @param {string[]} rights */
  #permitted(rights) {
    this.#rights = new Set(rights);
    this.#tell("rights", rights);
  }

  /** @param {Welcome} welcome */
  async #welcomed(welcome) {
    this.welcome = welcome;
    this.waiting = null;
    this.#ink.forget();
    this.me = {
      participant: welcome.participant,
      person: welcome.person,
      role: welcome.role,
      seat: welcome.seat,
    };
    this.seats = new Map(welcome.seats.map((seat) => [seat.seat, seat]));
    this.people = new Map(welcome.people.map((person) => [person.person, person]));
    this.lights = byDevice([]);
    this.#rights = new Set(welcome.rights);
    this.#clockOffset = welcome.now - this.clock();
    for (const name of welcome.channels) this.#copy(name);
    this.#state("online");
    this.#tell("welcome", welcome);
    await this.outbox.open(`${welcome.room}/${welcome.person}`);
    for (const name of welcome.channels) if (this.outbox.of(name).length) this.#tell("pending", { channel: name });
    this.#flush();
  }

  /** @param {Entries} batch */
  #took(batch) {
    const copy = this.#copy(batch.channel);
    const { fresh, reset, gap, behind } = copy.take(batch);
    if (gap) this.#read(batch.channel, batch.epoch === copy.epoch ? copy.seq : 0);
    else if (behind) this.#readSoon(batch.channel);
    let settled = false;
    for (const entry of fresh) {
      if (entry.author.person !== this.me.person) continue;
      this.#sent.delete(entry.op_id);
      settled = this.outbox.settle(entry.op_id) !== undefined || settled;
    }
    if (fresh.length || reset) this.#tell("entries", { channel: batch.channel, entries: fresh, reset });
    if (settled) this.#tell("pending", { channel: batch.channel });
    if (settled) this.#flush();
    // An entry that we have already is the answer to a repeated command of ours.
    for (const entry of batch.entries) if (entry.author.person === this.me.person) this.discard(entry.op_id);
  }

  /** Pens moved, strokes that we saw grow are dry, or a long page comes in packed chunks. @param {Uint8Array} message */
  #moved(message) {
    try {
      if (message[0] === PACKED) return this.#took(unpackEntries(message));
      const { wet, cursors, dried } = this.#ink.take(message);
      for (const piece of wet) this.#tell("wet", piece);
      for (const cursor of cursors) this.#tell("cursor", cursor);
      if (dried) this.#took(dried);
    } catch (wrong) {
      // Ink of another version: what was committed comes with the next heads.
      if (!(wrong instanceof InkError)) throw wrong;
      this.#ink.forget();
    }
  }

  /** @param {import("./messages.js").Heads} heads */
  #heads(heads) {
    for (const [name, head] of Object.entries(heads.channels)) {
      const copy = this.#copy(name);
      if (head.epoch !== copy.epoch && head.seq > 0) this.#read(name, 0);
      else if (head.seq > copy.seq) this.#read(name, copy.seq);
    }
  }

  /** @param {string} channel @param {number} after */
  #read(channel, after) {
    this.#copy(channel).asked = true;
    this.send("read", { channel, after });
  }

  /** Ask for what is missing, unless it comes by itself: a long channel arrives in pieces. @param {string} channel */
  #readSoon(channel) {
    clearTimeout(this.#reading.get(channel));
    const ask = () => {
      const copy = this.#copy(channel);
      if (copy.seq < copy.head) this.#read(channel, copy.seq);
    };
    this.#reading.set(channel, setTimeout(ask, 200));
  }

  /** @param {Presence} presence */
  #present(presence) {
    this.participants = new Map(presence.participants.map((one) => [one.participant, one]));
    this.seatsWaiting = new Set(presence.waiting);
    this.seats = withGuests(this.seats, presence.seats);
    for (const person of presence.people) this.people.set(person.person, person);
    this.#tell("presence", presence);
  }

  /** @param {import("./messages.js").Quality} quality */
  #judged(quality) {
    this.lights = byDevice(quality.lights);
    this.#tell("quality", quality);
  }

  /** @param {RefusedWire} refusal */
  #refused(refusal) {
    const parcel = refusal.op_id ? this.outbox.get(refusal.op_id) : undefined;
    if (parcel && refusal.retry) {
      const wait = refusal.wait_ms ?? 600 + Math.random() * 1200;
      this.#waitingTurn.add(parcel.op_id);
      this.#sent.set(parcel.op_id, this.clock() + wait - PATIENCE_MS);
      setTimeout(() => this.#flush(), wait + 20);
    } else if (parcel) {
      this.#sent.delete(parcel.op_id);
      // Words are kept, so that nobody has to type them twice; a line or a hand is quickly made again.
      if (parcel.command.kind === "say" || parcel.command.kind === "edit") this.outbox.fail(parcel.op_id, refusal.code);
      else this.outbox.settle(parcel.op_id);
      this.#flush();
    }
    if (refusal.event === "enter" && refusal.retry) setTimeout(() => this.socket.connected && this.#enter(), 1_000);
    this.#tell("refused", { ...refusal, channel: parcel?.channel ?? null });
    if (parcel && !refusal.retry) this.#tell("pending", { channel: parcel.channel });
  }

  /** Send what waits, oldest first: what was never sent on this wire, and what has had no answer for too long. */
  #flush() {
    if (this.connection !== "online") return;
    const now = this.clock();
    const waiting = this.outbox.waiting();
    let flying = waiting.filter((parcel) => this.#sent.has(parcel.op_id)).length;
    /** @type {Set<string>} */
    const held = new Set();
    for (const parcel of waiting) {
      const sent = this.#sent.get(parcel.op_id);
      if (sent === undefined && flying >= IN_FLIGHT) break;
      if (sent !== undefined && now - sent < PATIENCE_MS) {
        // Said first, heard first: what was told to wait is not overtaken by what was said after it.
        if (this.#waitingTurn.has(parcel.op_id)) held.add(laneOf(parcel));
        continue;
      }
      if (held.has(laneOf(parcel))) continue;
      this.#waitingTurn.delete(parcel.op_id);
      if (sent === undefined) flying += 1;
      this.#sent.set(parcel.op_id, now);
      this.socket.emit("command", { op_id: parcel.op_id, channel: parcel.channel, command: parcel.command });
    }
  }

  /** @param {string} name */
  #copy(name) {
    let copy = this.#channels.get(name);
    if (!copy) this.#channels.set(name, (copy = new ChannelCopy()));
    return copy;
  }

  /** @param {"online" | "away"} state */
  #state(state) {
    if (this.connection === state) return;
    this.connection = state;
    this.#tell("connection", { state });
  }

  /** @param {string} type @param {unknown} detail */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
