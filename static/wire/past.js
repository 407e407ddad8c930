/** A channel's entries from its first to its last, over plain requests: for whoever looks back without going in. */

/** @typedef {import("./messages.js").WireEntry} WireEntry */

/**
 * @param {string} room @param {string} channel @param {typeof globalThis.fetch} [get]
 * @returns {Promise<WireEntry[]>}
 * @throws where the hub does not give them
 */
export async function entriesOf(room, channel, get = globalThis.fetch) {
  /** @type {WireEntry[]} */
  const all = [];
  for (let after = 0, head = 1; after < head; ) {
    const answer = await get(`/rooms/${room}/past/${channel}?after=${after}`, { credentials: "same-origin" });
    if (!answer.ok) throw new Error(`no past: ${answer.status}`);
    /** @type {{head: number, entries: WireEntry[]}} */
    const told = await answer.json();
    if (!told.entries.length) break;
    all.push(...told.entries);
    head = told.head;
    after = all[all.length - 1].seq;
  }
  return all;
}
