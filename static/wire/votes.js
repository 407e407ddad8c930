/** What this device has cast in the poll that is open: on its way, counted, or one vote too many. */

/** @typedef {import("./room.js").LiveRoom} LiveRoom */

/** Follows a room from before it is opened; `change` when a vote set off or was answered. */
export class Votes extends EventTarget {
  /** @param {LiveRoom} room */
  constructor(room) {
    super();
    this.room = room;
    /** The poll that the rest is about. */
    this.poll = 0;
    /** How many of mine are counted: a pupil has one, a tablet one for each child. */
    this.cast = 0;
    /** Whether the hub said that no vote is left. */
    this.isSpent = false;
    room.addEventListener("voted", (event) => this.#voted(/** @type {CustomEvent} */ (event).detail));
    room.addEventListener("refused", (event) => this.#refused(/** @type {CustomEvent} */ (event).detail));
    room.addEventListener("pending", () => this.#tell());
  }

  /** The choice that is on its way; null where none is. @param {number} poll @returns {number | null} */
  onItsWay(poll) {
    for (const { command, state } of this.room.pending("floor"))
      if (command.kind === "vote" && command.poll === poll && state === "pending") return command.choice;
    return null;
  }

  /** @param {number} poll @param {number} choice */
  vote(poll, choice) {
    this.#turnTo(poll);
    this.room.command("floor", { kind: "vote", poll, choice });
  }

  /** How many of our class chose what, as its teacher counted. @param {number} poll @param {number[]} votes */
  count(poll, votes) {
    this.room.command("floor", { kind: "count-votes", poll, votes });
  }

  /** @param {import("./messages.js").VotedWire} told */
  #voted({ poll, votes, op_id }) {
    this.#turnTo(poll);
    this.cast = Math.max(this.cast, votes);
    if (op_id) this.room.discard(op_id);
    this.#tell();
  }

  /** @param {{code: string}} refusal */
  #refused({ code }) {
    if (code !== "voted") return;
    this.isSpent = true;
    this.#tell();
  }

  /** @param {number} poll */
  #turnTo(poll) {
    if (poll === this.poll) return;
    Object.assign(this, { poll, cast: 0, isSpent: false });
  }

  #tell() {
    this.dispatchEvent(new Event("change"));
  }
}
