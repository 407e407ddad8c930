/** Stage and strip: puts every tile in its place, and the board on the stage when it is open. */

import { seatOf, sourceOf } from "../../rooms/pictures.js";
import { columnsOf } from "../../rooms/stage.js";
import { Panel } from "../panel.js";
import { ShownTile } from "../tile/shown.js";
import { Tile } from "../tile/tile.js";
import { Shown } from "./shown.js";

/** @typedef {import("../tile/picture.js").PictureTile} PictureTile */

/** `<rb-stage>` */
export class Stage extends Panel {
  /** @override */
  topics = ["view", "presence", "welcome", "speaking", "way"];
  /** By the names of rooms/pictures.js. @type {Map<string, PictureTile>} */
  #tiles = new Map();
  #stage = part("div", "stage-places");
  #strip = part("div", "strip");
  /** What stays for everybody, beside whatever the stage shows. */
  #stays = part("div", "stage-stays");
  /** Where the board is mounted. */
  boardPlace = part("div", "stage-board");

  /** @override */
  connectedCallback() {
    this.#strip.setAttribute("role", "group");
    this.#strip.setAttribute("aria-label", this.text("live-strip"));
    this.#stays.setAttribute("role", "group");
    this.#stays.setAttribute("aria-label", this.text("order-stays"));
    this.append(this.#stage, this.boardPlace, this.#stays, this.#strip);
    this.shown = new Shown((tiles) => this.lesson.media.show(viewOf(tiles)));
    this.places = new ResizeObserver(() => this.#fitGrid());
    this.places.observe(this.#stage);
    for (const type of ["own", "state", "links"]) this.listen(this.lesson.media, type, () => this.update());
    super.connectedCallback();
  }

  /** @override */
  disconnectedCallback() {
    this.shown?.close();
    this.places?.disconnect();
    super.disconnectedCallback();
  }

  /** @override */
  draw() {
    const { stage, stays, strip, isEven } = this.lesson.scene();
    const { isBoardOpen } = this.lesson;
    this.dataset.places = String(stage.length);
    this.dataset.strip = String(strip.length);
    this.toggleAttribute("data-even", isEven);
    this.#fitGrid();
    this.toggleAttribute("data-board", isBoardOpen);
    this.toggleAttribute("data-screen", !isEven && sourceOf(stage[0] ?? "") === "screen");
    this.#stage.hidden = isBoardOpen;
    this.boardPlace.hidden = !isBoardOpen;
    this.#strip.hidden = strip.length === 0;
    this.#stays.hidden = stays.length === 0;
    this.toggleAttribute("data-stays", stays.length > 0);
    this.#arrange(this.#stage, stage, true);
    this.#arrange(this.#stays, stays, true);
    this.#arrange(this.#strip, strip, false);
    this.#dropMissing([...stage, ...stays, ...strip]);
  }

  /** As many columns as make the tiles largest. */
  #fitGrid() {
    if (!this.hasAttribute("data-even")) return;
    const count = Number(this.dataset.places);
    const columns = columnsOf(count, this.#stage.clientWidth / Math.max(1, this.#stage.clientHeight));
    this.#stage.style.setProperty("--columns", String(columns));
    this.#stage.style.setProperty("--rows", String(Math.ceil(count / columns)));
  }

  /** Moves a tile only where it is not in its place already, so that pictures and focus stay undisturbed. */
  #arrange(/** @type {HTMLElement} */ place, /** @type {string[]} */ names, /** @type {boolean} */ isStage) {
    const focused = document.activeElement;
    names.forEach((name, index) => {
      const tile = this.#tileOf(name);
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

  /** @param {string} name */
  #tileOf(name) {
    let tile = this.#tiles.get(name);
    if (!tile) {
      tile = sourceOf(name) === "camera" ? new Tile() : new ShownTile();
      tile.lesson = this.lesson;
      tile.seat = seatOf(name);
      tile.source = sourceOf(name);
      this.#tiles.set(name, tile);
      this.shown?.watch(tile);
    }
    return tile;
  }

  /** @param {string[]} names */
  #dropMissing(names) {
    for (const [name, tile] of this.#tiles) {
      if (names.includes(name)) continue;
      tile.remove();
      this.shown?.forget(tile);
      this.#tiles.delete(name);
    }
  }
}

/** In the pixels of the screen, not of the page. @param {PictureTile[]} tiles @returns {import("../../wire/messages.js").View} */
function viewOf(tiles) {
  const height = (/** @type {PictureTile} */ tile) => Math.max(1, Math.round(tile.clientHeight * devicePixelRatio));
  const shown = tiles.map((tile) => ({
    seat: tile.seat,
    source: tile.source,
    height: height(tile),
    on_stage: tile.isOnStage,
  }));
  return { tiles: shown };
}

/** @param {string} name @param {string} className */
function part(name, className) {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
