/**
 * A board page as the browser folds it: the same strokes, undos and clearings as `rooms/board.py`, from the same vectors.
 *
 * Pure: entry after entry goes in, the strokes that show come out. `foresee` folds what I asked for but what is not
 * committed yet on top, so that my own line, undo or clearing shows at once and yields to the truth when it comes.
 */

/** @typedef {"pen" | "marker" | "eraser"} Tool */

/**
 * What draws a line: flat absolute samples `x0, y0, x1, y1 …` in page units (16000 × 10000).
 * @typedef {{name: string, tool: Tool, colour: number, width: number, line: number[]}} Ink
 */

/**
 * A finished stroke; `seat` is null for an adult without a class, `at` is the server's clock in milliseconds.
 * @typedef {Ink & {seq: number, person: string, seat: string | null, at: number}} Stroke
 */

/**
 * The parts of a committed entry that a page reads (`WireEntry`).
 * @typedef {{seq: number, author: {person: string, seat: string | null}, at: number, event: {kind: string, [key: string]: any}}} PageEntry
 */

/** @typedef {{kind: string, [key: string]: any}} Command */

export const PAGE_WIDTH = 16_000;
export const PAGE_HEIGHT = 10_000;
/** A pen may leave the paper by this much; the hub refuses what goes further. */
export const PAGE_MARGIN = 2_000;
/** x and y count one each; a longer line goes on as a second stroke. */
export const MAX_STROKE_NUMBERS = 4_000;

/** Which entries count: strokes and clearings by number; undone ones are gone from here. */
export class Page {
  constructor() {
    /** @type {Map<number, Stroke>} */
    this.strokes = new Map();
    /** @type {Map<number, string>} who cleared, by number */
    this.clearings = new Map();
    /** @type {Set<string>} every name a stroke ever had here */
    this.names = new Set();
    /** The last number that was folded. */
    this.head = 0;
  }

  /**
   * Let a committed fact count. Kinds of other channels and erased entries change nothing.
   * @param {PageEntry} entry
   */
  fold(entry) {
    this.head = entry.seq;
    const { event } = entry;
    switch (event.kind) {
      case "drawn.1":
        this.strokes.set(entry.seq, strokeOf(entry));
        this.names.add(event.stroke);
        break;
      case "cleared.1":
        this.clearings.set(entry.seq, entry.author.person);
        break;
      case "undone.1":
        this.strokes.delete(event.seq);
        this.clearings.delete(event.seq);
        break;
      case "entries-erased.1":
        for (const seq of event.seqs) this.strokes.delete(seq);
        break;
    }
  }

  /**
   * The strokes that are on the page now, in drawing order.
   * @returns {Stroke[]}
   */
  visible() {
    const cleared = this.#cleared();
    return [...this.strokes.values()].filter((stroke) => stroke.seq > cleared);
  }

  /**
   * The number that an undo of `person` would take back: their newest stroke that shows, or their own clearing.
   * @param {string} person
   * @returns {number | null}
   */
  lastOf(person) {
    const cleared = this.#cleared();
    let last = this.clearings.get(cleared) === person ? cleared : 0;
    for (const stroke of this.strokes.values()) {
      if (stroke.person === person && stroke.seq > cleared && stroke.seq > last) last = stroke.seq;
    }
    return last || null;
  }

  /** @returns {Page} another page with the same (shared, immutable) strokes */
  copy() {
    const page = new Page();
    page.strokes = new Map(this.strokes);
    page.clearings = new Map(this.clearings);
    page.names = new Set(this.names);
    page.head = this.head;
    return page;
  }

  #cleared() {
    let newest = 0;
    for (const seq of this.clearings.keys()) if (seq > newest) newest = seq;
    return newest;
  }
}

/**
 * The page as it will be once everything I asked for is granted. Numbers above `page.head` are only foreseen.
 * @param {Page} page
 * @param {{person: string, seat: string | null}} me
 * @param {Iterable<Command>} commands pending ones, oldest first
 * @returns {Page} `page` itself where nothing is pending
 */
export function foresee(page, me, commands) {
  let future = page;
  for (const command of commands) {
    if (future === page) future = page.copy();
    const event = eventOf(future, me.person, command);
    if (event) future.fold({ seq: future.head + 1, author: me, at: 0, event });
  }
  return future;
}

/**
 * @param {Page} page
 * @param {string} person
 * @param {Command} command
 * @returns {PageEntry["event"] | null} null where the hub will say no, or where the fact is here already
 */
function eventOf(page, person, command) {
  switch (command.kind) {
    case "draw":
      return page.names.has(command.stroke) ? null : { ...command, kind: "drawn.1" };
    case "undo": {
      const seq = page.lastOf(person);
      return seq === null ? null : { kind: "undone.1", seq };
    }
    case "clear":
      return page.visible().length ? { kind: "cleared.1" } : null;
    default:
      return null;
  }
}

/**
 * @param {PageEntry} entry
 * @returns {Stroke}
 */
function strokeOf({ seq, author, at, event }) {
  return {
    seq,
    person: author.person,
    seat: author.seat,
    at,
    name: event.stroke,
    tool: event.tool,
    colour: event.colour,
    width: event.width,
    line: absolute(event.points),
  };
}

/**
 * From the wire's deltas (x0, y0, then dx, dy each) to samples.
 * @param {readonly number[]} points
 * @returns {number[]}
 */
export function absolute(points) {
  const line = new Array(points.length);
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < points.length; i += 2) {
    line[i] = x += points[i];
    line[i + 1] = y += points[i + 1];
  }
  return line;
}

/**
 * From samples to the wire's deltas, all of them or those of a part.
 * @param {readonly number[]} line
 * @param {number} [start]
 * @param {number} [end]
 * @returns {number[]}
 */
export function deltas(line, start = 0, end = line.length) {
  const out = [];
  for (let i = start; i < end; i++) out.push(i < 2 ? line[i] : line[i] - line[i - 2]);
  return out;
}
