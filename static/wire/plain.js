/** The slow way: the room's log over plain HTTP requests, behind the same face as a socket. */

/** @typedef {import("./messages.js").Polled} Polled */
/** @typedef {import("./messages.js").Answered} Answered */
/** @typedef {import("./messages.js").Entries} Entries */
/** @typedef {import("./messages.js").Ask} Ask */
/** @typedef {import("./messages.js").Since} Since */

/** Between the beginnings of two questions: news that come in the meantime are one answer. */
const PACE_MS = 250;
/** A long channel comes in pieces; the next one is asked for after this. */
const NEXT_PIECE_MS = 60;
/** The hub holds a question for 25 s. */
const LONGEST_MS = 40_000;
/** A proxy may cut a held question sooner; after so long that is not a failure. */
const HELD_MS = 4_000;
/** Failures in a row after which this way counts as lost. */
const FAILURES = 2;
/** Still pictures are a few seconds old anyway. */
const STILLS_MS = 3_000;
/** Whoever stands at the door asks whether it has opened. */
const DOOR_MS = 2_500;
/** No sign comes this way that a picture may be seen no more: it is looked now and then. */
const PICTURES_MS = 20_000;
const MOST_AT_ONCE = 16;
const MOST_BYTES = 200_000;
const SOONEST_MS = 500;
const LATEST_MS = 2_000;

/** What a refusal of a whole request means for the room. */
class Refusal extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** A `Socket` without a socket: `enter`, `leave`, `read`, `command`, and still pictures; everything else needs the fast way. */
export class PlainSocket {
  /** @type {Map<string, ((...values: any[]) => void)[]>} */
  #listeners = new Map();
  /** @type {AbortController | null} the question that is open */
  #asking = null;
  #visit = 0;
  /** The visit in which still pictures are fetched. */
  #watching = 0;
  /** @type {Map<string, string>} the last still of each class */
  #stills = new Map();
  #room = "";
  #device = "desk";
  #mark = "";
  #isAtDoor = false;
  #looked = 0;
  /** @type {Record<string, Since>} */
  #since = {};
  /** @type {Map<string, Ask>} in the order in which they go out */
  #queue = new Map();
  /** @type {Set<string>} commands whose answer is awaited */
  #flying = new Set();
  #failures = 0;

  /** @param {{fetch?: typeof globalThis.fetch, random?: () => number}} [parts] */
  constructor({ fetch = globalThis.fetch.bind(globalThis), random = Math.random } = {}) {
    this.fetch = fetch;
    this.random = random;
    this.connected = false;
  }

  connect() {
    if (this.connected) return;
    this.connected = true;
    this.#failures = 0;
    queueMicrotask(() => this.connected && this.#tell("connect"));
  }

  disconnect() {
    this.connected = false;
    this.#leave();
  }

  /** @param {string} event @param {(...values: any[]) => void} listener */
  on(event, listener) {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  /** @param {string} event @param {any} payload */
  emit(event, payload) {
    if (event === "enter") this.#enter(payload);
    else if (event === "leave") this.#leave();
    else if (event === "read") this.#read(payload);
    else if (event === "command") this.#command(payload);
  }

  /** @param {import("./messages.js").Enter} enter */
  #enter({ room, device, since }) {
    this.#leave();
    this.#room = room;
    this.#device = device ?? "desk";
    this.#since = { ...since };
    this.#mark = "";
    this.#isAtDoor = false;
    void this.#follow(this.#visit);
  }

  /** Whoever cuts the question that is held is soon out of the room. */
  #leave() {
    this.#visit += 1;
    this.#asking?.abort();
    this.#queue.clear();
  }

  /** @param {import("./messages.js").Read} read */
  #read({ channel, after }) {
    const known = this.#since[channel];
    if (known && after > 0) this.#since[channel] = after === known.seq ? known : { epoch: known.epoch, seq: after };
    else delete this.#since[channel];
    this.#asking?.abort();
  }

  /** @param {Ask} ask */
  #command(ask) {
    if (this.#queue.has(ask.op_id) || this.#flying.has(ask.op_id)) return;
    this.#queue.set(ask.op_id, ask);
    if (!this.#flying.size) queueMicrotask(() => void this.#send(this.#visit));
  }

  /** Ask, and ask again, as long as this visit lasts. @param {number} visit */
  async #follow(visit) {
    while (visit === this.#visit) {
      const began = performance.now();
      const isMore = await this.#ask(visit);
      if (visit !== this.#visit) return;
      if (isMore === null) await pause(this.#jitter());
      else if (this.#isAtDoor) await pause(DOOR_MS);
      else await pause(isMore ? NEXT_PIECE_MS : Math.max(0, PACE_MS - (performance.now() - began)));
    }
  }

  /** Fetch still pictures as long as this visit lasts; where one fails, the next may not. @param {number} visit */
  async #watch(visit) {
    if (this.#watching === visit) return;
    this.#watching = visit;
    this.#stills.clear();
    while (visit === this.#visit) {
      await pause(STILLS_MS);
      if (visit !== this.#visit || globalThis.document?.hidden) continue;
      /** @type {import("./messages.js").Stills} */
      const { stills } = await this.#json(`stills?device=${this.#device}`, {}).catch(() => ({ stills: [] }));
      if (visit !== this.#visit) return;
      for (const still of stills) {
        if (this.#stills.get(still.seat) === still.jpeg) continue;
        this.#stills.set(still.seat, still.jpeg);
        this.#tell("snapshot", still);
      }
    }
  }

  /** One question. Whether there is more to read at once; null where it failed. @param {number} visit */
  async #ask(visit) {
    const began = performance.now();
    const asking = new AbortController();
    this.#asking = asking;
    const query = new URLSearchParams({ device: this.#device });
    if (this.#mark) query.set("mark", this.#mark);
    if (Object.keys(this.#since).length) query.set("since", JSON.stringify(this.#since));
    let isTooLong = false;
    const tooLong = setTimeout(() => {
      isTooLong = true;
      asking.abort();
    }, LONGEST_MS);
    try {
      const told = await this.#json(`entries?${query}`, { signal: asking.signal });
      if (visit !== this.#visit) return false;
      this.#failures = 0;
      return this.#hear(/** @type {Polled} */ (told));
    } catch (wrong) {
      if (visit !== this.#visit || (asking.signal.aborted && !isTooLong)) return false;
      return this.#failed(visit, wrong, isTooLong ? 0 : performance.now() - began);
    } finally {
      clearTimeout(tooLong);
    }
  }

  /** @param {Polled} told @returns {boolean} whether a channel goes further than was told */
  #hear(told) {
    this.#mark = told.mark;
    const wasAtDoor = this.#isAtDoor;
    this.#isAtDoor = Boolean(told.waiting);
    if (told.waiting && !wasAtDoor) this.#tell("waiting", told.waiting);
    if (told.welcome) {
      this.#tell("welcome", told.welcome);
      if (told.welcome.rights.includes("watch")) void this.#watch(this.#visit);
    }
    for (const batch of told.entries) this.#deliver(batch);
    if (told.presence) this.#tell("presence", told.presence);
    if (performance.now() - this.#looked >= PICTURES_MS) {
      this.#looked = performance.now();
      this.#tell("pictures", {});
    }
    return told.entries.some((batch) => batch.from_seq + batch.entries.length < batch.head);
  }

  /** @param {Entries} batch */
  #deliver(batch) {
    const known = this.#since[batch.channel];
    const seq = batch.from_seq + batch.entries.length;
    const last = batch.entries.at(-1);
    const isBehind = known?.epoch === batch.epoch && seq <= known.seq && !batch.anew;
    if (!isBehind) this.#since[batch.channel] = { epoch: batch.epoch, seq, ...(last && { op_id: last.op_id }) };
    this.#tell("entries", batch);
  }

  /** @param {number} visit @param {unknown} wrong @param {number} lasted_ms */
  #failed(visit, wrong, lasted_ms) {
    const code = wrong instanceof Refusal ? wrong.code : "";
    if (code === "signed-out" || code === "forbidden") {
      this.#leave();
      this.#tell("refused", { code, event: code === "forbidden" ? "enter" : "login", op_id: null, retry: false });
      return null;
    }
    if (!code && lasted_ms > HELD_MS) return false;
    this.#failures += 1;
    if (this.#failures >= FAILURES && visit === this.#visit) {
      this.disconnect();
      this.#tell("disconnect", "transport close");
    }
    return null;
  }

  /** What waits, in parcels, one after the other: so the order is kept. @param {number} visit */
  async #send(visit) {
    while (this.#queue.size && visit === this.#visit && !this.#flying.size) {
      const commands = this.#take();
      for (const { op_id } of commands) this.#flying.add(op_id);
      /** @type {Answered} */
      let answered = { entries: [], refused: [], held: [], voted: [] };
      try {
        answered = await this.#json("commands", {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ commands, device: this.#device }),
          signal: AbortSignal.timeout(LONGEST_MS),
        });
      } catch {
        // Nobody knows whether it is written: the room asks again, under the same name.
        answered.refused = commands.map(({ op_id }) => ({ code: "retry", event: "command", op_id, retry: true }));
      } finally {
        this.#flying.clear();
      }
      if (visit !== this.#visit) return;
      for (const batch of answered.entries) if (this.#isNext(batch)) this.#deliver(batch);
      for (const told of answered.voted ?? []) this.#tell("voted", told);
      for (const refusal of answered.refused) this.#tell("refused", refusal);
      if (answered.held?.length) this.#tell("held", { mine: answered.held, to_settle: [] });
    }
  }

  /** As many commands as go into one request. */
  #take() {
    /** @type {Ask[]} */
    const taken = [];
    let bytes = 0;
    for (const [op_id, ask] of this.#queue) {
      bytes += 2 * JSON.stringify(ask).length;
      if (taken.length && (taken.length >= MOST_AT_ONCE || bytes > MOST_BYTES)) break;
      this.#queue.delete(op_id);
      taken.push(ask);
    }
    return taken;
  }

  /** The entry of a command comes with everybody's too: it is shown now if nothing before it is missing. @param {Entries} batch */
  #isNext(batch) {
    const known = this.#since[batch.channel];
    if (!known || known.seq === 0) return batch.from_seq === 0;
    return known.epoch === batch.epoch && batch.from_seq <= known.seq;
  }

  /** @param {string} door @param {RequestInit} options @returns {Promise<any>} */
  async #json(door, options) {
    const url = `/rooms/${encodeURIComponent(this.#room)}/${door}`;
    const answer = await this.fetch(url, { ...options, cache: "no-store", redirect: "error" });
    const body = await answer.json();
    if (answer.ok) return body;
    throw new Refusal(typeof body?.code === "string" ? body.code : "retry");
  }

  #jitter() {
    return SOONEST_MS + this.random() * (LATEST_MS - SOONEST_MS);
  }

  /** @param {string} event @param {...any} values */
  #tell(event, ...values) {
    for (const listener of this.#listeners.get(event) ?? []) listener(...values);
  }
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
