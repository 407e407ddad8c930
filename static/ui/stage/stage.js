/** Stage and strip: puts every class's tile in its place, and the board on the stage when it is open. */

import { Panel } from "../panel.js";
import { Tile } from "../tile/tile.js";
import { Shown } from "./shown.js";

/** `<rb-stage>` */
export class Stage extends Panel {
  /** @override */
  topics = ["view", "presence", "welcome", "speaking"];
  /** @type {Map<string, Tile>} */
  #tiles = new Map();
  #stage = part("div", "stage-places");
  #strip = part("div", "strip");
  /** Where the board is mounted. */
  boardPlace = part("div", "stage-board");

  /** @override */
  connectedCallback() {
    this.#strip.setAttribute("role", "group");
    this.#strip.setAttribute("aria-label", this.text("live-strip"));
    this.append(this.#stage, this.boardPlace, this.#strip);
    this.shown = new Shown((tiles) => this.lesson.media.show(viewOf(tiles)));
    super.connectedCallback();
  }

  /** @override */
  disconnectedCallback() {
    this.shown?.close();
    super.disconnectedCallback();
  }

  /** @override */
  draw() {
    const { stage, strip } = this.lesson.scene();
    const { isBoardOpen } = this.lesson;
    this.dataset.places = String(stage.length);
    this.dataset.strip = String(strip.length);
    this.toggleAttribute("data-board", isBoardOpen);
    this.#stage.hidden = isBoardOpen;
    this.boardPlace.hidden = !isBoardOpen;
    this.#strip.hidden = strip.length === 0;
    this.#arrange(this.#stage, stage, true);
    this.#arrange(this.#strip, strip, false);
    this.#dropMissing([...stage, ...strip]);
  }

  /** Moves a tile only where it is not in its place already, so that pictures and focus stay undisturbed. */
  #arrange(/** @type {HTMLElement} */ place, /** @type {string[]} */ seats, /** @type {boolean} */ isStage) {
    const focused = document.activeElement;
    seats.forEach((seat, index) => {
      const tile = this.#tileOf(seat);
      if (place.children[index] !== tile) place.insertBefore(tile, place.children[index] ?? null);
      if (tile.isOnStage !== isStage || !tile.dataset.placed) {
        tile.place(isStage);
        this.shown?.changed();
      }
      tile.dataset.placed = isStage ? "stage" : "strip";
    });
    // A button that travelled with its tile keeps the focus.
    if (focused instanceof HTMLElement && focused !== document.activeElement && this.contains(focused)) focused.focus();
  }

  /** @param {string} seat */
  #tileOf(seat) {
    let tile = this.#tiles.get(seat);
    if (!tile) {
      tile = new Tile();
      tile.lesson = this.lesson;
      tile.seat = seat;
      this.#tiles.set(seat, tile);
      this.shown?.watch(tile);
    }
    return tile;
  }

  /** @param {string[]} seats */
  #dropMissing(seats) {
    for (const [seat, tile] of this.#tiles) {
      if (seats.includes(seat)) continue;
      tile.remove();
      this.shown?.forget(tile);
      this.#tiles.delete(seat);
    }
  }
}

/** In the pixels of the screen, not of the page. @param {Tile[]} tiles @returns {import("../../wire/messages.js").View} */
function viewOf(tiles) {
  const height = (/** @type {Tile} */ tile) => Math.max(1, Math.round(tile.clientHeight * devicePixelRatio));
  return {
    heights: Object.fromEntries(tiles.map((tile) => [tile.seat, height(tile)])),
    stage: tiles.filter((tile) => tile.isOnStage).map((tile) => tile.seat),
  };
}

/** @param {string} name @param {string} className */
function part(name, className) {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
