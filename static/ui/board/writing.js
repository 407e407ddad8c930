/** Writing on the page: a small field where one tapped, as large as its letters will be, until they lie there. */

import { html, nothing, render } from "lit-html";

import { icon } from "../../art/figures.js";
import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";
import { MAX_WRITING_CHARACTERS, SIZES, laid, leadingOf, roomAt } from "../../rooms/writing.js";
import { freshId } from "../../wire/id.js";
import { PAPER, UNITS } from "./outline.js";
import { COLOURS } from "./paintbox.js";

/** @typedef {import("../../rooms/zones.js").Zone} Zone */

/** @type {Zone} */
const WHOLE = { left: 0, top: 0, right: PAGE_WIDTH, bottom: PAGE_HEIGHT };

/** How high its buttons are, and a bit, in CSS pixels: below the field, or above it where the page ends. */
const DEEDS = 64;

export class Writing {
  /** Where, and on which page. @type {{x: number, y: number, channel: string, bounds: Zone} | null} */
  #open = null;
  #parts;

  /**
   * @param {{
   *   place: HTMLElement, room: import("./room.js").BoardRoom, text: import("./room.js").Text,
   *   viewport: import("./viewport.js").Viewport, choice: () => import("./drawing.js").Choice, channel: () => string,
   *   zone: () => Zone | null, tell: (sentence: string) => void, done: () => void,
   * }} parts `done`: the hands are free again
   */
  constructor(parts) {
    this.#parts = parts;
    // What happens in the field is not for the drawing hand around it.
    for (const name of ["pointerdown", "pointermove", "pointerup", "wheel"]) parts.place.addEventListener(name, (event) => event.stopPropagation());
  }

  /** Write from this point of the page on; what was being written before lies there now. @param {number} x @param {number} y */
  begin(x, y) {
    if (!this.finish()) return;
    const { channel, zone } = this.#parts;
    this.#open = { x, y, channel: channel(), bounds: zone() ?? WHOLE };
    this.#render();
    this.look();
    this.#field?.focus({ preventScroll: true });
  }

  /** Let it lie there, if anything was written. @returns {boolean} whether nothing is being written any more */
  finish() {
    const words = this.#field?.value ?? "";
    if (!this.#open || !words.trim()) return this.drop();
    const { room, choice, text, tell } = this.#parts;
    const { x, y, channel, bounds } = this.#open;
    const { colour, width } = choice();
    const kept = laid(words, width, x, y, bounds);
    if (!kept) {
      tell(text("board-text-too-much"));
      return false;
    }
    const writing = freshId();
    room.command(channel, { kind: "write", writing, text: kept.text, colour, width, points: kept.points }, writing);
    return this.drop();
  }

  /** Forget what was being written. */
  drop() {
    if (this.#open) {
      this.#open = null;
      this.#parts.place.hidden = true;
      render(nothing, this.#parts.place);
    }
    return true;
  }

  /** Lie where the page is seen now, in the colour and size that are chosen. */
  look() {
    const field = this.#field;
    if (!this.#open || !field) return;
    const { place, viewport, choice } = this.#parts;
    const { colour, width } = choice();
    const { left, room } = roomAt(width, this.#open.x, this.#open.bounds);
    const spot = viewport.toPixels(left, this.#open.y);
    const pixels = (viewport.size.width * viewport.sight.zoom) / (PAPER.width * UNITS);
    place.style.left = `${spot.left}px`;
    place.style.top = `${spot.top}px`;
    field.style.color = COLOURS[colour].ink;
    field.style.fontSize = `${SIZES[width] * pixels}px`;
    field.style.lineHeight = `${leadingOf(width) * pixels}px`;
    field.style.maxInlineSize = `${room * pixels}px`;
    field.rows = field.value.split("\n").length;
    field.cols = Math.max(4, ...field.value.split("\n").map((line) => line.length + 1));
    place.toggleAttribute("data-low", spot.top + field.offsetHeight > viewport.size.height - DEEDS);
  }

  /** @returns {HTMLTextAreaElement | null} */
  get #field() {
    return this.#parts.place.querySelector("textarea");
  }

  #render() {
    const { place, text } = this.#parts;
    render(
      html`<textarea class="board-writing-field" rows="1" maxlength=${MAX_WRITING_CHARACTERS} dir="auto" spellcheck="false" autocomplete="off"
          aria-label=${text("board-text-field")} @input=${() => this.look()} @keydown=${(/** @type {KeyboardEvent} */ event) => this.#pressed(event)}></textarea>
        <div class="board-writing-deeds">
          ${deed("check", text("board-text-keep"), () => this.#keep())}
          ${deed("x", text("board-text-drop"), () => this.#leave())}
        </div>`,
      place,
    );
    place.hidden = false;
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (event.isComposing || !["Enter", "Escape"].includes(event.key) || (event.key === "Enter" && event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") this.#keep();
    else this.#leave();
  }

  #keep() {
    if (this.finish()) this.#parts.done();
  }

  #leave() {
    this.drop();
    this.#parts.done();
  }
}

/** @param {string} name @param {string} label @param {() => void} act */
function deed(name, label, act) {
  return html`<button type="button" class="board-writing-deed" title=${label} @click=${act}>
    <svg class="icon" aria-hidden="true"><use href=${icon(name)}></use></svg><span class="visually-hidden">${label}</span>
  </button>`;
}
