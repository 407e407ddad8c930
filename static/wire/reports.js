/** The reports that wait for a teacher, as the server tells them in the live room: that there are some, not what they say. */

/** Follows a room from before it is opened; `change` when a report came or was dealt with. */
export class Reports extends EventTarget {
  /** @type {Set<string>} those that `isNews` has seen */
  #known = new Set();

  /** @param {EventTarget} room */
  constructor(room) {
    super();
    /** Their ids, the newest first. @type {readonly string[]} */
    this.waiting = [];
    room.addEventListener("reports", (event) => this.#become(/** @type {CustomEvent} */ (event).detail.waiting));
    room.addEventListener("welcome", () => this.#become([]));
  }

  /** Whether one came since this was asked last; each is news once, whatever became of the line. */
  isNews() {
    const fresh = this.waiting.filter((id) => !this.#known.has(id));
    for (const id of fresh) this.#known.add(id);
    return fresh.length > 0;
  }

  /** @param {readonly string[]} waiting */
  #become(waiting) {
    this.waiting = waiting;
    this.dispatchEvent(new Event("change"));
  }
}
