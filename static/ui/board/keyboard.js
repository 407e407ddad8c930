/** The board by keyboard: arrows move a pen over the paper, letters choose tools and turn pages. */

import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";
import { KeyPen, isWriting, shortcutOf } from "./keys.js";

/** @typedef {import("./keys.js").Shortcut} Shortcut */

export class Keyboard {
  #parts;
  #pen;

  /**
   * @param {{
   *   view: import("./view.js").View, drawer: import("./hand.js").Drawer, signal: AbortSignal,
   *   isShown: () => boolean, mayDraw: () => boolean, shortcut: (shortcut: Shortcut) => void, turned: (isDown: boolean) => void,
   * }} parts `turned`: the pen went down or up
   */
  constructor(parts) {
    this.#parts = parts;
    this.#pen = new KeyPen(parts.drawer, (pen) => this.#moved(pen));
    const { signal, view } = parts;
    const board = /** @type {HTMLElement} */ (view.section.parentElement);
    // On the board first: there its letters come before those of the lesson.
    for (const place of [board, document]) place.addEventListener("keydown", (event) => this.#pressed(/** @type {KeyboardEvent} */ (event)), { signal });
    view.paper.addEventListener("blur", () => this.#left(), { signal });
    view.paper.addEventListener("pointerdown", () => this.#tookPointer(), { signal });
  }

  /** Take the pen off the paper. */
  lift() {
    this.#pen.lift();
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    const { view, isShown, mayDraw, shortcut: hear } = this.#parts;
    if (!isShown() || event.defaultPrevented || isWriting(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.target === view.paper && mayDraw() && this.#pen.press(event)) {
      event.preventDefault();
      return;
    }
    const isHere = event.target instanceof Node && view.section.contains(event.target);
    const shortcut = shortcutOf(event);
    if (!shortcut || !(isHere || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    hear(shortcut);
  }

  /** @param {import("./keys.js").PenNews} pen */
  #moved({ x, y, isDown, hasTurned }) {
    const { keyPen, paper } = this.#parts.view;
    keyPen.hidden = false;
    keyPen.toggleAttribute("data-down", isDown);
    keyPen.style.left = `${(100 * x) / PAGE_WIDTH}%`;
    keyPen.style.top = `${(100 * y) / PAGE_HEIGHT}%`;
    paper.toggleAttribute("data-begun", true);
    if (hasTurned) this.#parts.turned(isDown);
  }

  #tookPointer() {
    const { keyPen, paper } = this.#parts.view;
    keyPen.hidden = true;
    paper.toggleAttribute("data-begun", true);
  }

  #left() {
    const { keyPen, paper } = this.#parts.view;
    this.#pen.lift();
    keyPen.hidden = true;
    paper.toggleAttribute("data-begun", false);
  }
}
