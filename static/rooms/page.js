/**
 * A board page as the browser folds it: the same items, undos and clearings as `rooms/board.py`, from the same vectors.
 *
 * Pure: entry after entry goes in, the items that show come out. `foresee` folds what I asked for but what is not
 * committed yet on top, so that my own line, undo or clearing shows at once and yields to the truth when it comes.
 */

import { foldAsked, isOnlyOf } from "./clearing.js";
import { absolute } from "./points.js";

export { absolute, deltas } from "./points.js";

/** @typedef {"pen" | "marker" | "eraser"} Tool */
/** @typedef {"line" | "arrow" | "rectangle" | "ellipse" | "triangle"} Figure */

/**
 * What is drawn: flat absolute samples `x0, y0, x1, y1 …` in page units (16000 × 10000). A figure has two, where it was
 * begun and where it was let go, a stamp one, its middle, a text one, its upper left corner; a colour has none, and its name is that of what it fills; on a
 * `sheet` that lies under the page it fills a region. A tan is no ink: it lies with the tangram that is under the page.
 * @typedef {{
 *   name: string, tool: Tool | "shape" | "stamp" | "text" | "fill" | "tan", colour: number, width: number, line: number[],
 *   figure?: Figure, picture?: string, text?: string, inside?: number, pressure?: string, sheet?: Sheet, tan?: Tan,
 * }} Ink
 */

/** A tan that was laid on a tangram, or (null) all of them back in their square. @typedef {{on: string, laid: {tan: number, place: import("./tans.js").Place} | null}} Tan */

/**
 * A finished item; `seat` is null for an adult without a class, `at` is the server's clock in milliseconds.
 * @typedef {Ink & {seq: number, person: string, seat: string | null, at: number}} Stroke
 */

/**
 * The parts of a committed entry that a page reads (`WireEntry`).
 * @typedef {{seq: number, author: {person: string, seat: string | null}, at: number, event: {kind: string, [key: string]: any}}} PageEntry
 */

/** @typedef {{kind: string, [key: string]: any}} Command */
/** What was taken back of a class, and when. @typedef {{seat: string, at: number, items: readonly Stroke[]}} Taken */

/** What dice showed, when, and for whom. @typedef {{seq: number, at: number, seat: string | null, person: string, numbers: number[]}} Throw */

/** So many throws are remembered. */
const THROWS = 6;

export const PAGE_WIDTH = 16_000;
export const PAGE_HEIGHT = 10_000;
/** A pen may leave the paper by this much; the hub refuses what goes further. */
export const PAGE_MARGIN = 2_000;
/** x and y count one each; a longer line goes on as a second stroke. */
export const MAX_STROKE_NUMBERS = 4_000;

/** The ends of a line that closes are at most so far apart, and its inside is at least so large (page units). */
const CLOSING_GAP = 600;
const LEAST_AREA = 40_000;
const CLOSED_FIGURES = ["rectangle", "ellipse", "triangle"];

/**
 * What lies under the ink: plain paper, a picture that was uploaded, the word that one was taken away, or paper with
 * something printed on it.
 * @typedef {"plain" | "picture" | "taken-away" | "squares" | "lines" | "number-line" | "hundred-square" | "europe" | Sheet | Tangram} Print
 * @typedef {"cat" | "cock" | "snail" | "ladybird" | "butterfly" | "bear" | "house" | "tree" | "christmas"} Sheet drawn to be coloured
 * @typedef {"tangram" | "tangram-house" | "tangram-boat" | "tangram-cat" | "tangram-fish" | "tangram-tree"} Tangram
 * `dice`: where a page is looked back at, what they show. `tans`: where those of a tangram lie, if not in their square. `parts`: where a page is looked back at, among how many classes it was shared out.
 * @typedef {{print: Print, upload: string | null, parts?: number, colours?: Readonly<Record<string, number>>, towns?: readonly Town[], tans?: readonly import("./tans.js").Place[], dice?: readonly number[]}} Backdrop
 * A dot on the map, in its units. @typedef {{name: string, colour: number, x: number, y: number}} Town
 */

/** Of a region that is white again. */
export const NO_COLOUR = -1;

/** @type {Backdrop} */
export const PLAIN = { print: "plain", upload: null };

/** Which entries count: items and clearings by number; undone ones are gone from here. */
export class Page {
  constructor() {
    /** @type {Map<number, Stroke>} in the order of their numbers */
    this.items = new Map();
    /** @type {Map<number, string>} who cleared, by number */
    this.clearings = new Map();
    /** @type {Map<string, number>} every name that something ever had here, and its number */
    this.names = new Map();
    /** @type {Map<string, {seq: number, item: Stroke | null}[]>} by person, what they could do again, newest last */
    this.undone = new Map();
    /** What teachers took back of a class's last minute, by the entry that did. @type {Map<number, Taken>} */
    this.taken = new Map();
    /** Who wants to clear it, and waits for another class's answer. @type {import("./clearing.js").Asked | null} */
    this.asked = null;
    /** What was laid under all of it; no undo and no clearing takes it away. Null: it is as the room began. @type {Backdrop | null} */
    this.backdrop = null;
    /** The last ones, the newest at the end. @type {Throw[]} */
    this.throws = [];
    /** The last number that was folded. */
    this.head = 0;
  }

  /**
   * Let a committed fact count. Kinds of other channels change nothing.
   * @param {PageEntry} entry
   */
  fold(entry) {
    this.head = entry.seq;
    const { event, seq } = entry;
    const { person } = entry.author;
    const { asked } = this;
    this.asked = foldAsked(asked, entry);
    switch (event.kind) {
      case "drawn.1":
      case "shape.1":
      case "stamp.1":
      case "written.1":
      case "filled.1":
      case "coloured.1":
      case "tan-laid.1":
      case "tans-tidied.1":
        this.#add(itemOf(entry));
        break;
      case "backdrop-laid.1":
        this.backdrop = { print: event.backdrop, upload: event.upload ?? null };
        break;
      case "dice-thrown.1":
        this.throws = [...this.throws, { seq, at: entry.at, seat: entry.author.seat, person, numbers: event.numbers }].slice(-THROWS);
        break;
      case "cleared.1":
        this.clearings.set(seq, person);
        this.undone.delete(person);
        break;
      case "clear-answered.1":
        if (!event.agrees || !asked || asked.seq !== event.asked) break;
        this.clearings.set(seq, asked.person);
        this.undone.delete(asked.person);
        break;
      case "undone.1":
        this.#undo(event.seq, person);
        break;
      case "redone.1":
        this.#redo(event.seq, person);
        break;
      case "taken-back.1":
        this.#takeBack(entry);
        break;
      case "brought-back.1":
        this.#layAgain(this.taken.get(event.seq)?.items ?? []);
        this.taken.delete(event.seq);
        break;
      case "entries-erased.1":
        this.#forget(new Set(event.seqs));
        break;
      case "erased.1":
      case "erased.2":
        this.undone.delete(person); // they drew here, whatever it was
        break;
    }
  }

  /**
   * The items that are on the page now, in drawing order. A colour shows only as long as what it fills.
   * @returns {Stroke[]}
   */
  visible() {
    const cleared = this.#cleared();
    return [...this.items.values()].filter(
      (item) => item.seq > cleared && (item.tool !== "fill" || item.sheet || this.#target(item.name, cleared)),
    );
  }

  /**
   * The number that an undo of `person` would take back: their newest item that shows, or their own clearing.
   * @param {string} person
   * @returns {number | null}
   */
  lastOf(person) {
    const cleared = this.#cleared();
    let last = this.clearings.get(cleared) === person ? cleared : 0;
    for (const { seq, person: author } of this.visible()) if (author === person && seq > last) last = seq;
    return last || null;
  }

  /**
   * The number that a redo of `person` would bring back; what was cleared away since stays away.
   * @param {string} person
   * @returns {number | null}
   */
  undoneOf(person) {
    const last = this.undone.get(person)?.at(-1);
    return last && last.seq > this.#cleared() ? last.seq : null;
  }

  /**
   * Whether something of that name is on the page and has an inside.
   * @param {string} name
   */
  canFill(name) {
    const target = this.#target(name, this.#cleared());
    return target !== null && isClosed(target);
  }

  /** @returns {Page} another page with the same (shared, immutable) items */
  copy() {
    const page = new Page();
    page.items = new Map(this.items);
    page.clearings = new Map(this.clearings);
    page.names = new Map(this.names);
    page.undone = new Map([...this.undone].map(([person, undone]) => [person, [...undone]]));
    page.taken = new Map(this.taken);
    page.asked = this.asked;
    page.backdrop = this.backdrop;
    page.throws = this.throws;
    page.head = this.head;
    return page;
  }

  /** @param {Stroke} item */
  #add(item) {
    this.items.set(item.seq, item);
    if (item.tool !== "fill" && item.tool !== "tan") this.names.set(item.name, item.seq);
    this.undone.delete(item.person); // who goes on drawing has nothing left to do again
  }

  /** @param {number} seq @param {string} person */
  #undo(seq, person) {
    const item = this.items.get(seq) ?? null;
    if (!this.items.delete(seq) && !this.clearings.delete(seq)) return;
    this.undone.set(person, [...(this.undone.get(person) ?? []), { seq, item }]);
  }

  /** @param {number} seq @param {string} person */
  #redo(seq, person) {
    const mine = this.undone.get(person) ?? [];
    const again = mine.find((one) => one.seq === seq);
    if (!again) return; // erased since
    this.undone.set(person, mine.filter((one) => one !== again));
    if (!again.item) this.clearings.set(seq, person);
    else this.#layAgain([again.item]);
  }

  /** @param {PageEntry} entry */
  #takeBack({ seq, at, event }) {
    /** @type {Stroke[]} */
    const items = event.seqs.flatMap((/** @type {number} */ each) => this.items.get(each) ?? []);
    for (const item of items) this.items.delete(item.seq);
    if (items.length) this.taken.set(seq, { seat: event.seat, at, items });
  }

  /** @param {readonly Stroke[]} again */
  #layAgain(again) {
    if (!again.length) return;
    const items = [...this.items.values(), ...again].sort((a, b) => a.seq - b.seq);
    this.items = new Map(items.map((item) => [item.seq, item]));
  }

  /** @param {Set<number>} gone */
  #forget(gone) {
    for (const seq of gone) this.items.delete(seq);
    for (const [person, undone] of this.undone) this.undone.set(person, undone.filter(({ seq }) => !gone.has(seq)));
    for (const [number, taken] of this.taken) this.taken.set(number, { ...taken, items: taken.items.filter(({ seq }) => !gone.has(seq)) });
  }

  /** @param {string} name @param {number} cleared */
  #target(name, cleared) {
    const seq = this.names.get(name) ?? 0;
    return seq > cleared ? (this.items.get(seq) ?? null) : null;
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
    const event = eventOf(future, me, command);
    if (event) future.fold({ seq: future.head + 1, author: me, at: 0, event });
  }
  return future;
}

/**
 * @param {Page} page
 * @param {{person: string, seat: string | null}} me
 * @param {Command} command
 * @returns {PageEntry["event"] | null} null where the hub will say no, or where the fact is here already
 */
function eventOf(page, me, command) {
  const { person } = me;
  switch (command.kind) {
    case "draw":
      return page.names.has(command.stroke) ? null : { ...command, kind: "drawn.1" };
    case "shape":
      return page.names.has(command.shape) ? null : { ...command, kind: "shape.1" };
    case "stamp":
      return page.names.has(command.stamp) ? null : { ...command, kind: "stamp.1" };
    case "write":
      return page.names.has(command.writing) ? null : { ...command, kind: "written.1" };
    case "fill":
      return page.canFill(command.onto) ? { ...command, kind: "filled.1" } : null;
    case "colour-region":
      return { ...command, kind: "coloured.1" };
    case "lay-tan":
      return { ...command, kind: "tan-laid.1" };
    case "tidy-tans":
      return { ...command, kind: "tans-tidied.1" };
    case "lay-backdrop":
      return { ...command, kind: "backdrop-laid.1" };
    case "undo": {
      const seq = page.lastOf(person);
      return seq === null ? null : { kind: "undone.1", seq };
    }
    case "redo": {
      const seq = page.undoneOf(person);
      return seq === null ? null : { kind: "redone.1", seq };
    }
    case "clear":
      // Where others have drawn too, a second teacher may be asked: what comes of it only the hub knows.
      return isOnlyOf(page.visible(), me) ? { kind: "cleared.1" } : null;
    default:
      return null;
  }
}

/**
 * What a region of a colouring sheet is called: no item can have such a name.
 * @param {string} sheet @param {number} region
 */
export const regionName = (sheet, region) => `${sheet}#${region}`;

/** @type {WeakMap<PageEntry, Stroke>} whoever folds an entry again gets the same item: it is outlined and drawn once */
const items = new WeakMap();

/**
 * @param {PageEntry} entry
 * @returns {Stroke}
 */
function itemOf(entry) {
  const known = items.get(entry) ?? newItem(entry);
  items.set(entry, known);
  return known;
}

/**
 * @param {PageEntry} entry
 * @returns {Stroke}
 */
function newItem({ seq, author, at, event }) {
  const { colour, width = 0, points = [] } = event;
  const drawn = { seq, person: author.person, seat: author.seat, at, colour, width, line: absolute(points) };
  switch (event.kind) {
    case "shape.1":
      return { ...drawn, name: event.shape, tool: "shape", figure: event.figure };
    case "stamp.1":
      return { ...drawn, name: event.stamp, tool: "stamp", picture: event.picture };
    case "written.1":
      return { ...drawn, name: event.writing, tool: "text", text: event.text };
    case "filled.1":
      return { ...drawn, name: event.onto, tool: "fill" };
    case "coloured.1":
      return { ...drawn, colour: colour ?? NO_COLOUR, name: regionName(event.sheet, event.region), tool: "fill", sheet: event.sheet };
    case "tan-laid.1": {
      const { on, tan, x, y, turn, flipped = false } = event;
      return { ...drawn, name: "", tool: "tan", tan: { on, laid: { tan, place: { x, y, turn, flipped } } } };
    }
    case "tans-tidied.1":
      return { ...drawn, name: "", tool: "tan", tan: { on: event.on, laid: null } };
    default:
      return { ...drawn, name: event.stroke, tool: event.tool, ...(event.pressure ? { pressure: event.pressure } : {}) };
  }
}

/**
 * Whether something has an inside: a figure that goes around, or a pen's line that comes back and leaves room within.
 * @param {Pick<Ink, "tool" | "figure" | "line">} ink
 */
export function isClosed({ tool, figure, line }) {
  if (tool === "shape") return CLOSED_FIGURES.includes(figure ?? "");
  if (tool !== "pen") return false;
  const end = line.length - 2;
  if (Math.hypot(line[end] - line[0], line[end + 1] - line[1]) > CLOSING_GAP) return false;
  let twice = 0;
  for (let i = 0; i <= end; i += 2) {
    const next = i === end ? 0 : i + 2;
    twice += line[i] * line[next + 1] - line[next] * line[i + 1];
  }
  return Math.abs(twice) >= 2 * LEAST_AREA;
}
