/** Many entries in one compressed message, for whoever comes to a long page (docs/protocol.md). Pure. */

import { unzlibSync } from "fflate";

import { InkError, PACKED, Reading } from "./ink_wire.js";

/** @typedef {import("./messages.js").Entries} Entries */
/** @typedef {import("./messages.js").WireEntry} WireEntry */

/** No message of ours inflates to more; one that says so, or does so, is not read. */
const MAX_INSIDE_BYTES = 16 * 1024 * 1024;
const MAX_ENTRIES = 4_096;
const MAX_NUMBERS = 4_000;

/**
 * @param {Uint8Array} message
 * @returns {Entries}
 * @throws {InkError} for whatever is malformed, cut off or too large
 */
export function unpackEntries(message) {
  const read = new Reading(message);
  if (read.byte() !== PACKED) throw new InkError("a message of another kind");
  const channel = read.text();
  const epoch = read.text();
  const from_seq = read.number();
  const count = read.number();
  const insideBytes = read.number();
  if (insideBytes > MAX_INSIDE_BYTES || count > MAX_ENTRIES) throw new InkError("more than a message holds");
  const inside = new Reading(inflated(read.rest(), insideBytes));
  const entries = entriesOf(inside.slice());
  if (entries.length !== count) throw new InkError("another number of entries");
  for (const { event } of entries) if (event.kind === "drawn.1") unbend(inside, event);
  return { channel, epoch, from_seq, head: from_seq + count, entries, anew: false };
}

/**
 * @param {Uint8Array} deflated
 * @param {number} bytes that must come out; there is room for no more, whatever is inside
 */
function inflated(deflated, bytes) {
  try {
    const out = unzlibSync(deflated, { out: new Uint8Array(bytes) });
    if (out.length === bytes) return out;
  } catch {
    // told below
  }
  throw new InkError("not the bytes that were announced");
}

/**
 * @param {Uint8Array} words
 * @returns {WireEntry[]}
 */
function entriesOf(words) {
  try {
    const entries = JSON.parse(new TextDecoder().decode(words));
    if (Array.isArray(entries)) return entries;
  } catch {
    // told below
  }
  throw new InkError("no entries");
}

/**
 * Put the points back: they stand behind the words, each step as what it differs from the one before.
 * @param {Reading} inside
 * @param {any} event
 */
function unbend(inside, event) {
  const count = event.points;
  if (!Number.isInteger(count) || count < 2 || count > MAX_NUMBERS || count % 2) throw new InkError("half a point");
  const points = new Array(count);
  let dx = 0;
  let dy = 0;
  for (let i = 0; i < count; i += 2) {
    if (i < 4) {
      dx = inside.signed();
      dy = inside.signed();
    } else {
      dx += inside.signed();
      dy += inside.signed();
    }
    points[i] = dx;
    points[i + 1] = dy;
  }
  event.points = points;
}
