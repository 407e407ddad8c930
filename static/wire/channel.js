/** One channel as this browser has it: the entries in order, without a gap and without a repeat. */

/** @typedef {import("./messages.js").Entries} Entries */
/** @typedef {import("./messages.js").WireEntry} WireEntry */

/**
 * What a batch did: `fresh` are the entries that were new, `reset` that everything before was dropped, `gap` that the
 * batch starts later than it may and was left aside, `behind` that the channel goes further than we have.
 *
 * @typedef {{fresh: WireEntry[], reset: boolean, gap: boolean, behind: boolean}} Outcome
 */

/** A copy of a committed log. `from` is the number after which it starts: older entries may be left out on purpose. */
export class ChannelCopy {
  constructor() {
    this.epoch = "";
    this.from = 0;
    this.seq = 0;
    /** How far the server's goes. */
    this.head = 0;
    /** @type {WireEntry[]} */
    this.entries = [];
    /** Whether a later start is the server's wish, because we have just asked. */
    this.asked = true;
  }

  /**
   * @param {Entries} batch
   * @returns {Outcome}
   */
  take(batch) {
    if (batch.anew) this.#startAt(batch.from_seq);
    const replaced = this.epoch !== "" && batch.epoch !== this.epoch;
    if (replaced && batch.from_seq > 0 && !this.asked) return { fresh: [], reset: false, gap: true, behind: true };
    let reset = replaced || this.epoch === "" || batch.anew === true;
    if (reset) this.#startAt(batch.from_seq);
    if (batch.from_seq > this.seq) {
      if (!this.asked) return { fresh: [], reset: false, gap: true, behind: true };
      this.#startAt(batch.from_seq);
      reset = true;
    }
    this.epoch = batch.epoch;
    this.asked = false;
    const fresh = [];
    for (const entry of batch.entries) {
      if (entry.seq !== this.seq + 1) continue;
      this.seq = entry.seq;
      fresh.push(entry);
    }
    this.entries.push(...fresh);
    for (const { event } of fresh) if (event.kind === "entries-erased.1") this.#empty(event.seqs);
    this.head = Math.max(reset ? 0 : this.head, batch.head, this.seq);
    return { fresh, reset, gap: false, behind: this.seq < this.head };
  }

  /** What we have, to be told what comes after. The op_id shows whether our past is the server's. */
  since() {
    const last = this.entries.at(-1);
    return { epoch: this.epoch, seq: this.seq, ...(last && { op_id: last.op_id }) };
  }

  /** Drop our copy of what was erased. @param {number[]} seqs */
  #empty(seqs) {
    for (const seq of seqs) {
      const place = seq - this.from - 1;
      const entry = this.entries[place];
      if (entry && entry.event.kind !== "erased.2") {
        this.entries[place] = { ...entry, event: { kind: "erased.2", was: entry.event.kind } };
      }
    }
  }

  /** @param {number} from */
  #startAt(from) {
    this.from = from;
    this.seq = from;
    this.head = from;
    this.entries = [];
  }
}
