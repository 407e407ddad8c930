/** Drawing without a pointer: arrows move a pen over the paper, space puts it down and lifts it; letters choose tools. */

import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";
import { Tap } from "./tap.js";

/** @typedef {import("./drawing.js").Begun} Begun */
/** @typedef {import("./hand.js").Drawer} Drawer */

/** One press of an arrow, in page units; with shift a tenth of the way across. */
const STEP = 160;
const STRIDE = 1_000;

/** @type {Record<string, readonly [number, number]>} */
export const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Where the pen is, in page units. @typedef {{x: number, y: number, isDown: boolean, hasTurned: boolean}} PenNews */

/** The pen that the arrow keys move. */
export class KeyPen {
  /** @type {Begun | null} */
  #line = null;
  #drawer;
  #moved;

  /**
   * @param {Drawer} drawer
   * @param {(pen: PenNews) => void} moved
   */
  constructor(drawer, moved) {
    this.#drawer = drawer;
    this.#moved = moved;
    this.x = PAGE_WIDTH / 2;
    this.y = PAGE_HEIGHT / 2;
  }

  /**
   * @param {KeyboardEvent} event on the paper itself
   * @returns {boolean} whether it was one of ours
   */
  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const arrow = ARROWS[event.key];
    if (arrow) this.#go(arrow, event.shiftKey ? STRIDE : STEP);
    else if (event.key === " ") {
      if (!event.repeat) this.turn();
    } else if (event.key === "Escape" && this.#line) this.lift("drop");
    else return false;
    return true;
  }

  /**
   * Take the pen off the paper; `drop` forgets the line.
   * @param {"end" | "drop"} how
   */
  lift(how = "end") {
    if (!this.#line) return;
    this.#drawer[how](this.#line);
    this.#line = null;
    this.#tell(true);
  }

  /**
   * @param {readonly [number, number]} direction
   * @param {number} step
   */
  #go([dx, dy], step) {
    this.x = Math.max(0, Math.min(PAGE_WIDTH, this.x + dx * step));
    this.y = Math.max(0, Math.min(PAGE_HEIGHT, this.y + dy * step));
    if (this.#line) this.#line = this.#drawer.extend(this.#line, this.x, this.y);
    else this.#drawer.hover(this.x, this.y);
    this.#tell(false);
  }

  /** Put the pen down, or take it up. */
  turn() {
    if (this.#line) {
      this.lift();
      return;
    }
    this.#line = this.#drawer.begin(this.x, this.y);
    if (this.#line instanceof Tap) this.lift();
    else this.#tell(true);
  }

  /** @param {boolean} hasTurned it went down or up */
  #tell(hasTurned) {
    this.#moved({ x: this.x, y: this.y, isDown: this.#line !== null, hasTurned });
  }
}

/** @typedef {import("./paintbox.js").Kind | "undo" | "redo" | "still" | "author" | "nearer" | "farther" | "whole" | `page-${number}`} Shortcut the pages by their place */

/** @type {Record<string, Shortcut>} */
const LETTERS = {
  p: "pen", m: "marker", e: "eraser", f: "fill", o: "shape", s: "stamp", t: "text", h: "hand", i: "author", z: "undo", y: "redo", l: "still",
  "+": "nearer", "=": "nearer", "-": "farther", 0: "whole",
};
for (let place = 1; place <= 9; place++) LETTERS[place] = `page-${place}`;

/**
 * What a key asks of the board. Letters count only while the focus is on the board (WCAG 2.1.4), Ctrl+Z and
 * Ctrl+Y anywhere but where text is written.
 * @param {KeyboardEvent} event
 * @returns {Shortcut | null}
 */
export function shortcutOf(event) {
  if (event.altKey) return null;
  const key = event.key.toLowerCase();
  if (!event.ctrlKey && !event.metaKey) return LETTERS[key] ?? null;
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && !event.shiftKey ? "redo" : null;
}

/** @param {EventTarget | null} target */
export function isWriting(target) {
  return target instanceof HTMLElement && target.matches("textarea, select, [contenteditable], input:not([type='radio'])");
}
