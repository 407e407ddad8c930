/** The chat as it is read: messages in runs by the same author, with a line between days; what is on its way last. */

/** @typedef {import("../wire/messages.js").WireEntry} WireEntry */
/** @typedef {import("../wire/outbox.js").Parcel} Parcel */

/**
 * One message. `key` is its op_id, the same before and after it was committed, so that its bubble stays where it is;
 * `seq` is 0 until then. `erasing`: I asked to take it away, and the answer is on its way. `change`: other words that I asked
 * for, on their way or refused.
 *
 * @typedef {"said" | "pending" | "failed" | "erasing" | "erased"} Fate
 * @typedef {{key: string, text: string, state: "pending" | "failed", code?: string}} Change
 * @typedef {{key: string, seq: number, at: number, text: string, state: Fate, code?: string, isEdited?: boolean,
 *   change?: Change}} Message
 * @typedef {{type: "day", key: string, at: number}} DayLine
 * @typedef {{type: "run", key: string, person: string, seat: string | null, isMine: boolean, isOurs: boolean,
 *   at: number, messages: Message[]}} Run
 */

const SAME_BREATH_MS = 5 * 60_000;

/** As long as rooms/chat.py lets a message be put in other words. */
export const EDIT_MS = 15 * 60_000;

/**
 * The whole conversation.
 *
 * @param {readonly WireEntry[]} entries
 * @param {readonly Parcel[]} pending
 * @param {{person: string, seat: string | null, dayOf: (at: number) => string, now: number}} reader
 *   `dayOf` names the day of a moment in the reader's zone
 * @returns {(DayLine | Run)[]}
 */
export function conversation(entries, pending, reader) {
  /** @type {(DayLine | Run)[]} */
  const lines = [];
  let day = "";
  for (const said of everything(entries, pending, reader)) {
    const itsDay = reader.dayOf(said.at);
    if (itsDay !== day) lines.push({ type: "day", key: `day-${itsDay}-${said.key}`, at: said.at });
    day = itsDay;
    const last = lines.at(-1);
    if (last?.type === "run" && last.person === said.person && said.at - endOf(last) < SAME_BREATH_MS) {
      last.messages.push(said.message);
    } else {
      lines.push({
        type: "run",
        key: said.key,
        person: said.person,
        seat: said.seat,
        isMine: said.person === reader.person,
        isOurs: said.seat !== null && said.seat === reader.seat,
        at: said.at,
        messages: [said.message],
      });
    }
  }
  return lines;
}

/**
 * @param {readonly WireEntry[]} entries @param {readonly Parcel[]} pending
 * @param {{person: string, seat: string | null, now: number}} reader
 */
function* everything(entries, pending, reader) {
  const going = erasing(pending);
  const changes = changing(pending);
  const edits = edited(entries);
  for (const entry of entries) {
    const { event, author, at, op_id: key, seq } = entry;
    const { person, seat } = author;
    if (event.kind === "said.1") {
      const state = going.has(seq) ? "erasing" : "said";
      const text = edits.get(seq) ?? event.text;
      const message = { key, seq, at, text, state, isEdited: edits.has(seq), change: changes.get(seq) };
      yield { key, at, person, seat, message: /** @type {Message} */ (message) };
    } else if (event.kind === "erased.2" && !event.was.startsWith("edited.")) {
      yield { key, at, person, seat, message: /** @type {Message} */ ({ key, seq, at, text: "", state: "erased" }) };
    }
  }
  for (const { op_id: key, command, state, code } of pending) {
    if (command.kind !== "say") continue;
    const at = reader.now;
    const { person, seat } = reader;
    yield { key, at, person, seat, message: /** @type {Message} */ ({ key, seq: 0, at, text: command.text, state, code }) };
  }
}

/** The numbers that I asked to be erased. @param {readonly Parcel[]} pending @returns {Set<number>} */
function erasing(pending) {
  const numbers = new Set();
  for (const { command, state } of pending) if (command.kind === "erase" && state === "pending") numbers.add(command.seq);
  return numbers;
}

/** What I asked to be changed, by the number of the message: the last wish counts. @param {readonly Parcel[]} pending */
function changing(pending) {
  /** @type {Map<number, Change>} */
  const changes = new Map();
  for (const { op_id: key, command, state, code } of pending) {
    if (command.kind === "edit") changes.set(command.seq, { key, text: command.text, state, code });
  }
  return changes;
}

/** What messages say instead of what they said first, by their number. @param {readonly WireEntry[]} entries */
function edited(entries) {
  /** @type {Map<number, string>} */
  const texts = new Map();
  for (const { event } of entries) if (event.kind === "edited.1") texts.set(event.seq, event.text);
  return texts;
}

/** What a message says now; nothing where it is not among them. @param {readonly WireEntry[]} entries @param {number} seq */
export function wordsNow(entries, seq) {
  const first = entries.find((entry) => entry.seq === seq)?.event;
  return edited(entries).get(seq) ?? (first?.kind === "said.1" ? first.text : "");
}

/** @param {Run} run */
function endOf(run) {
  return run.messages.at(-1)?.at ?? run.at;
}

/**
 * How many messages others said after a number.
 *
 * @param {readonly WireEntry[]} entries @param {number} seen @param {string} me
 */
export function unread(entries, seen, me) {
  let count = 0;
  for (let index = entries.length - 1; index >= 0 && (entries[index]?.seq ?? 0) > seen; index -= 1) {
    const entry = entries[index];
    if (entry && entry.author.person !== me && entry.event.kind === "said.1") count += 1;
  }
  return count;
}

/**
 * How long I have to wait until I may say something again, in milliseconds. What is on its way counts as said just now.
 *
 * @param {readonly WireEntry[]} entries @param {readonly Parcel[]} pending
 * @param {{person: string, now: number, pauseMs: number}} me
 */
export function waitMs(entries, pending, { person, now, pauseMs }) {
  if (!pauseMs) return 0;
  const isGoing = pending.some(({ command, state }) => command.kind === "say" && state === "pending");
  const last = entries.findLast(({ author, event }) => author.person === person && isSaying(event));
  const since = isGoing ? 0 : now - (last?.at ?? -Infinity);
  return Math.max(0, pauseMs - Math.max(0, since));
}

/** Also one that was erased. @param {import("../wire/messages.js").AnyEvent} event */
function isSaying(event) {
  return event.kind === "said.1" || (event.kind === "erased.2" && event.was.startsWith("said."));
}

/** How long a message is to the server: its code points, without white space around it. @param {string} text */
export function lengthOf(text) {
  return Array.from(text.trim()).length;
}
