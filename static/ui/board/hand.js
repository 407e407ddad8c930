/** The drawing hand: pointers on the paper become lines; a palm beside a pen, and other buttons, do not. */

import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";

/** @typedef {import("./drawing.js").Begun} Begun */
/** @typedef {import("./paintbox.js").Kind} Kind */

/**
 * Who makes lines of it; points in page units.
 * @typedef {{
 *   begin: (x: number, y: number, tool?: Kind) => Begun | null,
 *   extend: (line: Begun, x: number, y: number) => Begun,
 *   end: (line: Begun) => void,
 *   drop: (line: Begun) => void,
 *   hover: (x: number, y: number) => void,
 * }} Drawer
 */

/** So long after a pen was near, a touch is the palm that holds it. */
const PEN_RULES_MS = 8_000;
/** A contact wider than this, in CSS pixels, is no fingertip. */
const PALM_SIZE = 90;
/** Pointer Events: the pen's upper end (https://www.w3.org/TR/pointerevents3/#the-button-property). */
const PEN_ERASER_BUTTON = 5;

export class Hand {
  /** @type {Map<number, {line: Begun, type: string}>} by pointer: two children may draw on one tablet */
  #lines = new Map();
  #penSeenAt = -Infinity;
  /** Where the paper is in the window; measured when it moves or is entered, never while a line is drawn. */
  #place = { left: 0, top: 0, width: 1, height: 1 };
  #paper;
  #drawer;
  #gone = new AbortController();

  /**
   * @param {HTMLElement} paper
   * @param {Drawer} drawer
   */
  constructor(paper, drawer) {
    this.#paper = paper;
    this.#drawer = drawer;
    const { signal } = this.#gone;
    paper.addEventListener("pointerenter", () => this.#lines.size || this.measure(), { signal });
    paper.addEventListener("pointerdown", (event) => this.#down(event), { signal });
    paper.addEventListener("pointermove", (event) => this.#move(event), { signal });
    paper.addEventListener("pointerup", (event) => this.#up(event), { signal });
    paper.addEventListener("pointercancel", (event) => this.#up(event), { signal });
    paper.addEventListener("lostpointercapture", (event) => this.#up(event), { signal });
    paper.addEventListener("contextmenu", (event) => this.#lines.size && event.preventDefault(), { signal });
  }

  /** Find out where the paper is now. */
  measure() {
    const { left, top, width, height } = this.#paper.getBoundingClientRect();
    this.#place = { left, top, width: width || 1, height: height || 1 };
  }

  /** Put the pen down on whatever was begun: the page is turned or put away. */
  finish() {
    for (const { line } of this.#lines.values()) this.#drawer.end(line);
    this.#lines.clear();
  }

  unmount() {
    this.finish();
    this.#gone.abort();
  }

  /** @param {PointerEvent} event */
  #down(event) {
    this.#notePen(event);
    const erases = event.pointerType === "pen" && event.button === PEN_ERASER_BUTTON;
    if ((event.button !== 0 && !erases) || this.#isPalm(event)) return;
    event.preventDefault();
    this.#paper.focus({ preventScroll: true });
    if (event.pointerType === "pen") this.#liftTouches();
    const { x, y } = this.#onPage(event);
    const line = this.#drawer.begin(x, y, erases ? "eraser" : undefined);
    if (!line) return;
    this.#lines.set(event.pointerId, { line, type: event.pointerType });
    this.#paper.setPointerCapture(event.pointerId);
  }

  /** @param {PointerEvent} event */
  #move(event) {
    this.#notePen(event);
    const drawn = this.#lines.get(event.pointerId);
    if (!drawn) {
      const { x, y } = this.#onPage(event);
      if (event.pointerType !== "touch") this.#drawer.hover(x, y);
      return;
    }
    // Every sample of the frame, not only the last: a quick curve stays round (Pointer Events 3, coalesced events).
    const samples = event.getCoalescedEvents?.() ?? [];
    for (const sample of samples.length ? samples : [event]) {
      const { x, y } = this.#onPage(sample);
      drawn.line = this.#drawer.extend(drawn.line, x, y);
    }
  }

  /** @param {PointerEvent} event */
  #up(event) {
    const drawn = this.#lines.get(event.pointerId);
    if (!drawn) return;
    this.#lines.delete(event.pointerId);
    this.#drawer.end(drawn.line);
  }

  /** The pen has come: what touched before it was the palm. */
  #liftTouches() {
    for (const [id, { line, type }] of this.#lines) {
      if (type !== "touch") continue;
      this.#lines.delete(id);
      this.#drawer.drop(line);
    }
  }

  /** @param {PointerEvent} event */
  #notePen(event) {
    if (event.pointerType === "pen") this.#penSeenAt = event.timeStamp;
  }

  /** @param {PointerEvent} event */
  #isPalm(event) {
    if (event.pointerType !== "touch") return false;
    return event.timeStamp - this.#penSeenAt < PEN_RULES_MS || Math.max(event.width, event.height) > PALM_SIZE;
  }

  /** @param {PointerEvent} event */
  #onPage({ clientX, clientY }) {
    const { left, top, width, height } = this.#place;
    return { x: ((clientX - left) / width) * PAGE_WIDTH, y: ((clientY - top) / height) * PAGE_HEIGHT };
  }
}
