/** The piece of music that all devices play in step, as a fold: `rooms/music.py`, by the same vectors. Pure. */

import { setsOf } from "./runsheet.js";

/** @typedef {import("../wire/messages.js").WireEntry} WireEntry */

/**
 * `startsAt` (the server's clock) is when the piece stands at `fromMs`; null: it rests there.
 * @typedef {{piece: string | null, lengthMs: number, fromMs: number, startsAt: number | null}} Music
 */

/** @type {Music} */
export const SILENCE = { piece: null, lengthMs: 0, fromMs: 0, startsAt: null };

/** @param {Music} music @param {Pick<WireEntry, "event">} entry @returns {Music} */
export function foldMusic(music, { event }) {
  switch (event.kind) {
    case "piece-started.1":
      return { piece: event.piece, lengthMs: event.length_ms, fromMs: event.from_ms, startsAt: event.starts_at };
    case "piece-paused.1":
      return event.piece === music.piece ? { ...music, fromMs: event.at_ms, startsAt: null } : music;
    case "piece-stopped.1":
      return event.piece === music.piece ? SILENCE : music;
    default:
      return music;
  }
}

/** Whether it sounds then, or is about to. @param {Music} music @param {number} at */
export function isPlaying({ startsAt, fromMs, lengthMs }, at) {
  return startsAt !== null && at - startsAt + fromMs < lengthMs;
}

/** Where the piece is then, in milliseconds. @param {Music} music @param {number} at */
export function positionOf({ startsAt, fromMs, lengthMs }, at) {
  return Math.min(lengthMs, fromMs + (startsAt === null ? 0 : Math.max(0, at - startsAt)));
}

/**
 * When which piece sounded, from the floor's entries: it ends where it is stopped, or another begins, or by itself.
 * @param {readonly WireEntry[]} entries of the floor
 * @returns {{piece: string, from: number, to: number, fromMs: number}[]} `from` and `to` by the server's clock
 */
export function soundings(entries) {
  /** @type {{piece: string, from: number, to: number, fromMs: number}[]} */
  const all = [];
  for (const { event, at } of entries.flatMap(withSets)) {
    if (!event.kind.startsWith("piece-")) continue;
    const last = all[all.length - 1];
    if (event.kind === "piece-started.1") {
      if (last) last.to = Math.min(last.to, at);
      const { piece, starts_at: from, from_ms: fromMs, length_ms: length } = event;
      all.push({ piece, from, to: from + length - fromMs, fromMs });
    } else if (last && "piece" in event && event.piece === last.piece) last.to = Math.min(last.to, at);
  }
  return all.filter(({ from, to }) => to > from);
}

/** What a step of the run sheet begins and ends counts as if it had been said by itself. @param {WireEntry} entry @returns {Pick<WireEntry, "event" | "at">[]} */
function withSets(entry) {
  return entry.event.kind === "step-begun.1" ? setsOf(entry.event, null).map((event) => ({ event, at: entry.at })) : [entry];
}
