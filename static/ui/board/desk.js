/** What is seen of the board: one frame draws paper, wet ink, hands and miniatures, and only when something moved. */

import { PLAIN } from "../../rooms/page.js";
import { showBackdrop } from "./backdrop.js";
import { Cursors } from "./cursors.js";
import { withTowns } from "./europe.js";
import { Pages } from "./pages.js";
import { seen } from "./seen.js";
import { Surface } from "./surface.js";
import { withoutItsTans } from "./tangram.js";

/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("./leaf.js").Leaf} Leaf */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {import("./room.js").Text} Text */
/** @typedef {import("./view.js").View} View */

/** How much of a frame dry ink may take, and the miniatures after it: the rest is for hands and pictures. */
const DRY_MS = 11;
const MINIATURES_MS = 3;
/** How often resting hands and silent wet ink are looked after. */
const SWEEP_MS = 250;

export class Desk {
  #isShown = false;
  #asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #sweep;
  #moved = false;
  #parts;
  #surface;
  #pages;
  #gone = new AbortController();

  /**
   * @param {{
   *   view: View, viewport: import("./viewport.js").Viewport, room: BoardRoom, text: Text, deeds: import("./pages.js").PageDeeds,
   *   leaf: () => Leaf, mine: () => Ink[], before: () => void, moved: () => void,
   * }} parts `mine`: my lines in the making; `before`: runs first in every frame; `moved`: the paper lies elsewhere
   */
  constructor(parts) {
    const { view, viewport, room } = parts;
    this.#parts = parts;
    this.#surface = new Surface(view.canvas);
    this.#pages = new Pages({ ...parts, place: view.pages });
    this.cursors = new Cursors(view.cursors, room, viewport);
    const { signal } = this.#gone;
    // Also after a silence, in which the room may have said it.
    for (const name of ["pictures", "welcome"]) room.addEventListener(name, () => void seen.lookAgain(), { signal });
    seen.addEventListener("change", () => this.ask(), { signal });
    void seen.lookAgain();
  }

  get isShown() {
    return this.#isShown;
  }

  show() {
    this.#isShown = true;
    this.ask();
  }

  hide() {
    this.#isShown = false;
    this.cursors.clear();
  }

  unmount() {
    this.hide();
    this.#gone.abort();
    cancelAnimationFrame(this.#asked);
    clearTimeout(this.#sweep);
  }

  /**
   * @param {readonly import("./leaves.js").Laid[]} laid
   * @param {number} number of the page that lies here now
   */
  turned(laid, number) {
    this.cursors.clear();
    this.#parts.viewport.whole();
    this.#pages.show(laid, number, this.#parts.room.may("arrange-pages"));
    this.ask();
  }

  /**
   * What lies uppermost at a point of the page and has an inside.
   * @param {number} x
   * @param {number} y
   */
  closedAt(x, y) {
    return this.#surface.closedAt(this.#parts.leaf().shown, x, y);
  }

  /** What is drawn uppermost at a point of the page. @param {number} x @param {number} y */
  drawnAt(x, y) {
    return this.#surface.drawnAt(this.#parts.leaf().dry, x, y);
  }

  /** The paper lies elsewhere, or something else of it is seen. */
  move() {
    this.#moved = true;
    this.ask();
  }

  /** Draw soon. */
  ask() {
    if (this.#isShown && !this.#asked) this.#asked = requestAnimationFrame(() => this.#frame());
  }

  #frame() {
    this.#asked = 0;
    if (!this.#isShown || !this.#parts.viewport.size.width) return;
    const { view, before, leaf: leafNow, mine: mineNow } = this.#parts;
    before();
    const leaf = leafNow();
    const mine = mineNow();
    const now = performance.now();
    if (this.#moved) this.#settle();
    leaf.wet.sweep(leaf.names, now);
    const { sight } = this.#parts.viewport;
    this.#surface.look(sight);
    showBackdrop(view.backdrop, withTowns(withoutItsTans(leaf.backdrop), this.#parts.room.seats.values()), this.#parts.text);
    this.#surface.want(leaf.dry);
    this.#surface.frame([...leaf.soon, ...leaf.wet.inks(), ...mine], now + DRY_MS);
    const isDone = this.#surface.isDone && this.#pages.advance(performance.now() + MINIATURES_MS);
    this.cursors.sweep(now);
    view.paper.toggleAttribute("data-empty", leaf.isEmpty && !leaf.isComing && !mine.length && leaf.backdrop.print === PLAIN.print);
    view.canvas.setAttribute("aria-busy", String(leaf.isComing || !this.#surface.isDone));
    if (!isDone || !sight.isResting) this.ask();
    if (leaf.wet.size || this.cursors.size) this.#sweepLater();
  }

  #settle() {
    this.#moved = false;
    this.#surface.resize(this.#parts.viewport.size.width, window.devicePixelRatio || 1);
    this.cursors.place();
    this.#parts.moved();
  }

  #sweepLater() {
    this.#sweep ??= setTimeout(() => {
      this.#sweep = undefined;
      this.ask();
    }, SWEEP_MS);
  }
}
