/**
 * The time of a replay: from the room's clock to that of the film, in which pauses without drawing are short. Pure.
 *
 * Entries tell when something was finished; how long a line took is guessed from its length, so that it grows.
 */

/** @typedef {import("../board/room.js").Entry} Entry */
/** Something that fills time: a line in the making, a piece of music; milliseconds since 1970. @typedef {{from: number, to: number}} Span */
/** What an entry is in the film: when it begins, and when it is whole. @typedef {{entry: Entry, from: number, to: number}} Moment */

/** Longer pauses are cut down to this. */
export const PAUSE_MS = 1_200;
/** How fast a hand draws, in page units a millisecond, and how long a line takes at least and at most. */
const HAND_SPEED = 7;
const LINE_MS = { least: 80, most: 2_500 };
/** Before the first line and after the last one. */
const EDGE_MS = 700;

/**
 * When each entry of a page happened; the room's clock may have jumped back, its order never does.
 * @param {readonly Entry[]} entries in their order
 * @returns {Moment[]}
 */
export function momentsOf(entries) {
  /** @type {Map<string, number>} by person, when their last line was whole */
  const free = new Map();
  let latest = 0;
  return entries.map((entry) => {
    const to = (latest = Math.max(latest, entry.at));
    const { person } = entry.author;
    const from = Math.min(to, Math.max(to - drawingTime(entry), free.get(person) ?? 0));
    free.set(person, to);
    return { entry, from, to };
  });
}

/** @param {Entry} entry */
function drawingTime({ event }) {
  if (event.kind !== "drawn.1") return 0;
  let length = 0;
  for (let i = 2; i < event.points.length; i += 2) length += Math.sqrt(event.points[i] ** 2 + event.points[i + 1] ** 2);
  return Math.min(LINE_MS.most, Math.max(LINE_MS.least, length / HAND_SPEED));
}

/** Two clocks, and the way from one to the other; both only ever go forward. */
export class Timeline {
  /** @type {{from: number, to: number, at: number}[]} stretches of the room's time, and where each begins in the film */
  #stretches = [];

  /** @param {readonly Span[]} spans in any order */
  constructor(spans) {
    const sorted = [...spans].sort((a, b) => a.from - b.from);
    /** @type {Span[]} */
    const busy = [];
    for (const { from, to } of sorted) {
      const last = busy[busy.length - 1];
      if (last && from - last.to <= 2 * EDGE_MS + PAUSE_MS) last.to = Math.max(last.to, to);
      else busy.push({ from, to });
    }
    let at = 0;
    for (const { from, to } of busy) {
      const stretch = { from: from - EDGE_MS, to: to + EDGE_MS, at };
      this.#stretches.push(stretch);
      at += stretch.to - stretch.from + PAUSE_MS - 2 * EDGE_MS;
    }
    const last = this.#stretches[this.#stretches.length - 1];
    /** How long the film is, in milliseconds. */
    this.length = last ? last.at + last.to - last.from : 0;
  }

  /** The room's time at a moment of the film. @param {number} film */
  at(film) {
    const stretch = this.#before(({ at }) => at <= film);
    return stretch ? Math.min(stretch.to, stretch.from + Math.max(0, film - stretch.at)) : 0;
  }

  /** When in the film the room's time is shown; within a pause, when that ends. @param {number} at */
  film(at) {
    const stretch = this.#before(({ from }) => from <= at);
    return stretch ? stretch.at + Math.min(stretch.to, Math.max(stretch.from, at)) - stretch.from : 0;
  }

  /** The last stretch that fits; the first, where none does. @param {(stretch: {from: number, at: number}) => boolean} fits */
  #before(fits) {
    let [low, high] = [0, this.#stretches.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (fits(this.#stretches[middle])) low = middle;
      else high = middle - 1;
    }
    return this.#stretches[low];
  }
}

/** Minutes and seconds, as on every player. @param {number} ms */
export function clock(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
