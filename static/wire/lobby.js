/** The lobby as the server tells it to those who may let guests in: who stands at the door, and a word on each. */

/** @typedef {import("./messages.js").WireGuest} WireGuest */

/** Follows a room from before it is opened; `change` when somebody came to the door or went. */
export class Lobby extends EventTarget {
  /** @param {EventTarget & Pick<import("./room.js").LiveRoom, "send">} room */
  constructor(room) {
    super();
    this.room = room;
    /** @type {readonly WireGuest[]} */
    this.waiting = [];
    /** @type {Set<string>} whom `fresh` has named */
    this.known = new Set();
    room.addEventListener("lobby", (event) => this.#become(/** @type {CustomEvent} */ (event).detail.waiting));
    room.addEventListener("welcome", () => this.#become([]));
  }

  /** Those who came to the door since this was asked last, and were not sent away. @returns {WireGuest[]} */
  fresh() {
    const came = this.waiting.filter(({ person, out }) => !out && !this.known.has(person));
    this.known = new Set(this.waiting.map(({ person }) => person));
    return came;
  }

  /** A teacher's word on a guest: in, or out. @param {string} person @param {boolean} come_in */
  admit(person, come_in) {
    this.room.send("admit", { person, come_in });
  }

  /** @param {WireGuest[]} waiting */
  #become(waiting) {
    this.waiting = waiting;
    this.dispatchEvent(new Event("change"));
  }
}
