/** The board by keyboard: arrows move a pen or the page, letters choose tools and turn pages, space and a drag move the page. */

import { ARROWS, KeyPen, isWriting, shortcutOf } from "./keys.js";

/** @typedef {import("./keys.js").Shortcut} Shortcut */

export class Keyboard {
  /** Whether space is held, and whether the page was moved with it: then it is not the pen's. */
  #space = { isHeld: false, hasMoved: false };
  #parts;
  #pen;

  /**
   * @param {{
   *   view: import("./view.js").View, drawer: import("./hand.js").Drawer, viewport: import("./viewport.js").Viewport,
   *   signal: AbortSignal, isShown: () => boolean, mayDraw: () => boolean, hasHand: () => boolean,
   *   shortcut: (shortcut: Shortcut) => void, turned: (isDown: boolean) => void,
   * }} parts `hasHand`: the tool that moves the page is chosen; `turned`: the pen went down or up
   */
  constructor(parts) {
    this.#parts = parts;
    this.#pen = new KeyPen(parts.drawer, (pen) => this.#moved(pen));
    const { signal, view } = parts;
    const board = /** @type {HTMLElement} */ (view.section.parentElement);
    // On the board first: there its letters come before those of the lesson.
    for (const place of [board, document]) place.addEventListener("keydown", (event) => this.#pressed(/** @type {KeyboardEvent} */ (event)), { signal });
    document.addEventListener("keyup", (event) => event.key === " " && this.#releasedSpace(), { signal });
    window.addEventListener("blur", () => (this.#space.isHeld = false), { signal });
    view.paper.addEventListener("blur", () => this.#left(), { signal });
    view.paper.addEventListener("pointerdown", () => this.#tookPointer(), { signal });
  }

  /** Whether a pointer moves the page because space is held. */
  get holdsPage() {
    return this.#space.isHeld;
  }

  /** Take the pen off the paper. */
  lift() {
    this.#pen.lift();
  }

  /** Where the pen is, if it is seen. @returns {{x: number, y: number} | null} */
  get pen() {
    return this.#parts.view.keyPen.hidden ? null : this.#pen;
  }

  /** The page is seen elsewhere: so is the pen. */
  place() {
    const { view, viewport } = this.#parts;
    const { left, top } = viewport.toPixels(this.#pen.x, this.#pen.y);
    view.keyPen.style.left = `${left}px`;
    view.keyPen.style.top = `${top}px`;
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    const { view, isShown, shortcut: hear } = this.#parts;
    if (!isShown() || event.defaultPrevented || isWriting(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.target === view.paper && this.#pressedOnPaper(event)) {
      event.preventDefault();
      return;
    }
    const isHere = event.target instanceof Node && view.section.contains(event.target);
    const shortcut = shortcutOf(event);
    if (!shortcut || !(isHere || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    hear(shortcut);
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether it was one for the paper */
  #pressedOnPaper(event) {
    const { mayDraw, hasHand, viewport } = this.#parts;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const arrow = ARROWS[event.key];
    if (isPlain && event.key === " ") {
      // The pen turns when it is let go: until then it may still be held to move the page.
      if (!event.repeat) this.#space = { isHeld: true, hasMoved: false };
      return true;
    }
    if (isPlain && arrow && (!mayDraw() || hasHand())) {
      viewport.go(...arrow);
      return true;
    }
    return mayDraw() && !hasHand() && this.#pen.press(event);
  }

  #releasedSpace() {
    const { isHeld, hasMoved } = this.#space;
    this.#space = { isHeld: false, hasMoved: false };
    const { view, mayDraw, hasHand } = this.#parts;
    if (isHeld && !hasMoved && document.activeElement === view.paper && mayDraw() && !hasHand()) this.#pen.turn();
  }

  /** @param {import("./keys.js").PenNews} pen */
  #moved({ x, y, isDown, hasTurned }) {
    const { view, viewport } = this.#parts;
    view.keyPen.hidden = false;
    view.keyPen.toggleAttribute("data-down", isDown);
    viewport.reveal(x, y);
    this.place();
    view.paper.toggleAttribute("data-begun", true);
    if (hasTurned) this.#parts.turned(isDown);
  }

  #tookPointer() {
    const { keyPen, paper } = this.#parts.view;
    this.#space.hasMoved = true;
    keyPen.hidden = true;
    paper.toggleAttribute("data-begun", true);
  }

  #left() {
    const { keyPen, paper } = this.#parts.view;
    this.#space.isHeld = false;
    this.#pen.lift();
    keyPen.hidden = true;
    paper.toggleAttribute("data-begun", false);
  }
}
