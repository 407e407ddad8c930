/**
 * The drawing hand: which pointer on the paper draws, which moves the page, and which is only a palm.
 *
 * One finger, a pen or a mouse draws. Two fingers never draw: they take the page along and come nearer. Where a pen was
 * seen, fingers only move the page.
 */

import { pinched } from "./pinch.js";

/** @typedef {import("./drawing.js").Begun} Begun */
/** @typedef {import("./paintbox.js").Kind} Kind */
/** @typedef {import("./pinch.js").Spot} Spot */

/** How a line is begun: with which tool instead of the chosen one, and how long nobody else is to see it, and how hard a pen that feels it is pressed. @typedef {{tool?: Kind, patience?: number, pressure?: number}} How */

/**
 * Who makes lines of it; points in page units.
 * @typedef {{
 *   begin: (x: number, y: number, how?: How) => Begun | null,
 *   extend: (line: Begun, x: number, y: number, pressure?: number) => Begun,
 *   end: (line: Begun) => void,
 *   drop: (line: Begun) => void,
 *   hover: (x: number, y: number) => void,
 * }} Drawer
 */
/** A pointer that is down. @typedef {{does: "draw" | "move" | "nothing", type: string, at: number, spot: Spot, from: Spot, line: Begun | null}} Down */

/** A second finger within this makes the first one's line a mistake: until then nobody else sees it. */
const SECOND_FINGER_MS = 150;
/** A second finger later and farther away than this, in CSS pixels, is another child's hand. */
const ANOTHER_HAND = 600;
/** A pointer that went no further, in CSS pixels, tapped. */
const STILL = 8;
/** A contact wider than this, in CSS pixels, is no fingertip. */
const PALM_SIZE = 90;
/** Pointer Events: the wheel of a mouse, and the pen's upper end (https://www.w3.org/TR/pointerevents3/#the-button-property). */
const MIDDLE_BUTTON = 1;
const PEN_ERASER_BUTTON = 5;

/** Of a finger that was one of two: that is no tap. @type {Spot} */
const NOWHERE = { x: -Infinity, y: -Infinity };

export class Hand {
  /** @type {Map<number, Down>} by pointer */
  #down = new Map();
  /** Where the paper is in the window; measured when it moves, is entered or touched, never while a line is drawn. */
  #place = { left: 0, top: 0, width: 1, height: 1 };
  #parts;
  #gone = new AbortController();

  /**
   * @param {{
   *   paper: HTMLElement, drawer: Drawer, viewport: Pick<import("./viewport.js").Viewport, "toPage" | "zoom" | "pan" | "isWhole">,
   *   fingers: import("./fingers.js").Fingers, movesPage: () => boolean, tapped: (x: number, y: number) => void,
   * }} parts `movesPage`: whether any pointer moves the page now, and none draws; `tapped`: by one that draws nothing
   */
  constructor(parts) {
    this.#parts = parts;
    const { paper } = parts;
    const { signal } = this.#gone;
    /** @param {string} name @param {(event: PointerEvent) => void} hear */
    const on = (name, hear) => paper.addEventListener(name, (event) => hear(/** @type {PointerEvent} */ (event)), { signal });
    on("pointerenter", () => this.#down.size || this.measure());
    on("pointerdown", (event) => this.#put(event));
    on("pointermove", (event) => this.#move(event));
    for (const name of ["pointerup", "pointercancel", "lostpointercapture"]) on(name, (event) => this.#lift(event));
    paper.addEventListener("contextmenu", (event) => this.#down.size && event.preventDefault(), { signal });
    paper.addEventListener("wheel", (event) => this.#wheel(event), { signal, passive: false });
  }

  /** Find out where the paper is now. */
  measure() {
    const { left, top, width, height } = this.#parts.paper.getBoundingClientRect();
    this.#place = { left, top, width: width || 1, height: height || 1 };
  }

  /** Put the pen down on whatever was begun: the page is turned or put away. */
  finish() {
    for (const { line } of this.#down.values()) if (line) this.#parts.drawer.end(line);
    this.#down.clear();
  }

  unmount() {
    this.finish();
    this.#gone.abort();
  }

  /** @param {PointerEvent} event */
  #put(event) {
    const { pointerType: type, button, pointerId, timeStamp: at } = event;
    const { paper, fingers } = this.#parts;
    if (type === "pen") this.#penCame();
    const erases = type === "pen" && button === PEN_ERASER_BUTTON;
    const isMiddle = type === "mouse" && button === MIDDLE_BUTTON;
    if ((button !== 0 && !erases && !isMiddle) || (type === "touch" && Math.max(event.width, event.height) > PALM_SIZE)) return;
    event.preventDefault();
    if (!this.#down.size) this.measure(); // what came or went beside the paper may have moved it under the pointer
    paper.focus({ preventScroll: true });
    const spot = this.#spot(event);
    /** @type {Down} */
    const down = { does: "draw", type, at, spot, from: spot, line: null };
    if (type === "touch" && this.#isSecondFinger(down)) Object.assign(down, { does: "move", from: NOWHERE });
    else if (isMiddle || this.#parts.movesPage() || (type === "touch" && !fingers.mayDraw)) down.does = "move";
    else {
      const { x, y } = this.#onPage(down.spot);
      const patience = type === "touch" ? SECOND_FINGER_MS : 0;
      down.line = this.#parts.drawer.begin(x, y, { ...(erases ? { tool: "eraser" } : {}), patience, pressure: feltBy(event) });
      if (!down.line) return;
    }
    this.#down.set(pointerId, down);
    paper.setPointerCapture(pointerId);
  }

  /**
   * Whether it makes a pair with a finger that is down; what that one has just begun is withdrawn then.
   * @param {Down} second
   */
  #isSecondFinger(second) {
    const first = [...this.#down.values()].find(({ type }) => type === "touch");
    if (!first) return false;
    const isYoung = second.at - first.at <= SECOND_FINGER_MS;
    const isFar = Math.hypot(second.spot.x - first.spot.x, second.spot.y - first.spot.y) > ANOTHER_HAND;
    if (first.line && !isYoung && isFar) return false;
    if (first.line) this.#parts.drawer[isYoung ? "drop" : "end"](first.line);
    first.line = null;
    first.does = "move";
    first.from = NOWHERE;
    return true;
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const { drawer, fingers } = this.#parts;
    if (event.pointerType === "pen") fingers.sawPen();
    const down = this.#down.get(event.pointerId);
    if (!down) {
      const { x, y } = this.#onPage(this.#spot(event));
      if (event.pointerType !== "touch") drawer.hover(x, y);
    } else if (down.does === "move") {
      this.#take(down, this.#spot(event));
    } else if (down.line) {
      // Every sample of the frame, not only the last: a quick curve stays round (Pointer Events 3, coalesced events).
      const samples = event.getCoalescedEvents?.() ?? [];
      for (const sample of samples.length ? samples : [event]) {
        const { x, y } = this.#onPage(this.#spot(sample));
        down.line = drawer.extend(down.line, x, y, feltBy(sample));
      }
    }
  }

  /** The page goes with the finger, or with two. @param {Down} down @param {Spot} to */
  #take(down, to) {
    const { viewport } = this.#parts;
    const movers = [...this.#down.values()].filter(({ does }) => does === "move");
    const other = movers.find((mover) => mover !== down);
    const { width, height } = this.#place;
    const move = pinched(down.spot, to, other?.spot);
    down.spot = to;
    if (movers.length > 2) return; // a third finger only rests there
    viewport.pan(move.dx / width, move.dy / height);
    if (move.factor !== 1) viewport.zoom(move.factor, move.x / width, move.y / height);
  }

  /** @param {PointerEvent} event */
  #lift(event) {
    const down = this.#down.get(event.pointerId);
    if (!down) return;
    this.#down.delete(event.pointerId);
    if (down.line) this.#parts.drawer.end(down.line);
    const isStill = Math.hypot(down.spot.x - down.from.x, down.spot.y - down.from.y) < STILL;
    if (event.type === "pointerup" && down.does === "move" && isStill && !this.#down.size) {
      const { x, y } = this.#onPage(down.spot);
      this.#parts.tapped(x, y);
    }
  }

  /** The pen has come: what touched before it was the palm. */
  #penCame() {
    this.#parts.fingers.sawPen();
    for (const down of this.#down.values()) {
      if (down.type !== "touch") continue;
      if (down.line) this.#parts.drawer.drop(down.line);
      down.line = null;
      down.does = "nothing";
    }
  }

  /**
   * A trackpad's pinch comes as a wheel with Ctrl; without it, who looks at a part of the page goes along it.
   * @param {WheelEvent} event
   */
  #wheel(event) {
    const { viewport } = this.#parts;
    const { x, y } = this.#spot(event);
    const { width, height } = this.#place;
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const turn = Math.max(-120, Math.min(120, event.deltaY * lines));
      viewport.zoom(Math.exp(-turn / 240), x / width, y / height);
    } else if (!viewport.isWhole) {
      event.preventDefault();
      const [dx, dy] = event.shiftKey && !event.deltaX ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
      viewport.pan((-dx * lines) / width, (-dy * lines) / height);
    }
  }

  /** @param {{clientX: number, clientY: number}} event @returns {Spot} in CSS pixels of the paper */
  #spot({ clientX, clientY }) {
    return { x: clientX - this.#place.left, y: clientY - this.#place.top };
  }

  /** @param {Spot} spot */
  #onPage({ x, y }) {
    return this.#parts.viewport.toPage(x / this.#place.width, y / this.#place.height);
  }
}

/** How hard a pen is pressed; a mouse and a finger always say the same. @param {PointerEvent} event */
function feltBy({ pointerType, pressure }) {
  return pointerType === "pen" ? pressure : undefined;
}
