/** What this browser said and nobody has confirmed yet: kept over reloads, sent again under the same op_id. */

import { openDB } from "idb";

import { freshId } from "./id.js";

/** @typedef {import("./messages.js").AnyCommand} AnyCommand */
/** @typedef {"pending" | "failed"} Fate */

/**
 * One command on its way. `place` is the room and the person it belongs to; `at` is this browser's clock, in ms.
 *
 * @typedef {object} Parcel
 * @property {string} op_id
 * @property {string} place
 * @property {string} channel
 * @property {AnyCommand} command
 * @property {Fate} state
 * @property {string} [code]
 * @property {number} at
 */

/**
 * Where parcels lie while the page is closed.
 *
 * @typedef {object} Shelf
 * @property {(place: string) => Promise<Parcel[]>} all
 * @property {(parcel: Parcel) => Promise<void>} put
 * @property {(op_id: string) => Promise<void>} remove
 */

/** The commands of one person in one room that wait for their entry or their refusal, in the order they were made. */
export class Outbox {
  #latest = 0;

  /** @param {Shelf} shelf @param {() => number} [clock] milliseconds */
  constructor(shelf, clock = Date.now) {
    this.shelf = shelf;
    this.clock = clock;
    this.place = "";
    /** @type {Map<string, Parcel>} */
    this.parcels = new Map();
  }

  /** Take up what an earlier visit left behind. @param {string} place */
  async open(place) {
    if (this.place === place) return;
    this.place = place;
    const left = await this.shelf.all(place).catch(() => []);
    for (const { at } of left) this.#latest = Math.max(this.#latest, at);
    const newer = [...this.parcels.values()];
    const ordered = left.filter((parcel) => !this.parcels.has(parcel.op_id)).sort((a, b) => a.at - b.at);
    this.parcels = new Map([...ordered, ...newer].map((parcel) => [parcel.op_id, parcel]));
    for (const parcel of newer) {
      parcel.place = place;
      this.#keep(parcel);
    }
  }

  /** @param {string} channel @param {AnyCommand} command @param {string} [op_id] @returns {Parcel} */
  add(channel, command, op_id = freshId()) {
    // Never two at one moment, nor one before its predecessor when the clock is put back: `at` is the order after a reload.
    const at = Math.max(this.clock(), this.#latest + 1);
    this.#latest = at;
    /** @type {Parcel} */
    const parcel = { op_id, place: this.place, channel, command, state: "pending", at };
    this.parcels.set(parcel.op_id, parcel);
    this.#keep(parcel);
    return parcel;
  }

  /** @param {string} op_id */
  get(op_id) {
    return this.parcels.get(op_id);
  }

  /** The entry came back, or nobody wants it any more. @param {string} op_id @returns {Parcel | undefined} */
  settle(op_id) {
    const parcel = this.parcels.get(op_id);
    if (parcel && this.parcels.delete(op_id)) this.shelf.remove(op_id).catch(() => {});
    return parcel;
  }

  /**
   * Refused for good: it stays, so that its author can read why and try again.
   *
   * @param {string} op_id @param {string} code
   */
  fail(op_id, code) {
    this.#change(op_id, { state: "failed", code });
  }

  /** @param {string} op_id */
  again(op_id) {
    return this.#change(op_id, { state: "pending", code: undefined });
  }

  /** @param {string} channel */
  of(channel) {
    return [...this.parcels.values()].filter((parcel) => parcel.channel === channel);
  }

  /** Everything that still waits for an answer, oldest first. */
  waiting() {
    return [...this.parcels.values()].filter((parcel) => parcel.state === "pending");
  }

  /** @param {string} op_id @param {Partial<Parcel>} change */
  #change(op_id, change) {
    const parcel = this.parcels.get(op_id);
    if (!parcel) return undefined;
    const changed = { ...parcel, ...change };
    this.parcels.set(op_id, changed);
    this.#keep(changed);
    return changed;
  }

  /** A private window may have no storage: then the outbox lives as long as the page. @param {Parcel} parcel */
  #keep(parcel) {
    if (parcel.place) this.shelf.put(parcel).catch(() => {});
  }
}

/** What keeps its order: words among themselves. A teacher's or one's own erasure waits for none. @param {Parcel} parcel */
export function laneOf({ channel, command }) {
  return command.kind === "say" ? "say" : channel;
}

const TWO_DAYS_MS = 2 * 24 * 3_600_000;

/** A shelf in IndexedDB; parcels older than two days are thrown away: that lesson is over. @returns {Shelf} */
export function browserShelf() {
  const opened = openDB("ribambelle", 1, {
    upgrade(database) {
      database.createObjectStore("outbox", { keyPath: "op_id" }).createIndex("place", "place");
    },
  });
  return {
    async all(place) {
      const database = await opened;
      /** @type {Parcel[]} */
      const parcels = await database.getAllFromIndex("outbox", "place", place);
      const fresh = parcels.filter((parcel) => Date.now() - parcel.at < TWO_DAYS_MS);
      const stale = parcels.filter((parcel) => !fresh.includes(parcel));
      await Promise.all(stale.map((parcel) => database.delete("outbox", parcel.op_id)));
      return fresh;
    },
    async put(parcel) {
      await (await opened).put("outbox", parcel);
    },
    async remove(op_id) {
      await (await opened).delete("outbox", op_id);
    },
  };
}

/** A shelf that forgets with the page. @returns {Shelf} */
export function pageShelf() {
  return { all: async () => [], put: async () => {}, remove: async () => {} };
}
