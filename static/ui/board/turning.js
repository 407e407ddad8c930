/** Which page lies on the desk: turned to by hand, by the run sheet, or because another one went; pages come and go. */

import { pageOf } from "../../rooms/runsheet.js";
import { freshId } from "../../wire/id.js";

/** @typedef {import("./leaves.js").Leaves} Leaves */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {import("./room.js").Entry} Entry */
/** @typedef {import("./room.js").Text} Text */

export class Turning {
  /** The number of the page that lies on the desk. */
  current = 1;
  /** The name of my own wish for one more page: I turn to it when it comes. */
  #added = "";
  /** @type {import("./arranging.js").Arranging | null} */
  #arranging = null;
  #parts;

  /**
   * @param {{
   *   room: BoardRoom, text: Text, leaves: Leaves, place: () => HTMLElement, leaving: () => void, turned: (page: import("./leaves.js").Laid) => void,
   * }} parts `place`: where the sheet of the pages opens; `leaving`: the page that lies here is put away now
   */
  constructor(parts) {
    this.#parts = parts;
    this.current = parts.leaves.laid[0].number;
  }

  /** The page that lies here. */
  get page() {
    const { leaves } = this.#parts;
    return leaves.page(this.current) ?? leaves.laid[0];
  }

  /** Let a page lie on the desk, if there is such a page. @param {number} number */
  turnTo(number) {
    const page = this.#parts.leaves.page(number);
    if (!page) return;
    this.#parts.leaving();
    this.current = number;
    this.#parts.turned(page);
  }

  /** The one at this place, from 1. @param {number} place */
  turnToPlace(place) {
    this.turnTo(this.#parts.leaves.laid[place - 1]?.number ?? 0);
  }

  /** A step of the run sheet turns everybody to its page, once. @param {readonly Entry[]} entries */
  turnWithSheet(entries) {
    const page = pageOf(entries);
    if (page !== null && page !== this.current) this.turnTo(page);
  }

  /**
   * Pages may have come or gone.
   * @param {readonly Entry[]} entries of the floor
   * @param {boolean} reset
   * @returns {boolean} whether the pages are others than before
   */
  tookFloor(entries, reset) {
    const { leaves } = this.#parts;
    this.turnWithSheet(entries);
    if (reset) leaves.readAll();
    else if (!leaves.read(entries)) return false;
    const mine = entries.find(({ op_id, event }) => op_id === this.#added && event.kind === "page-added.1");
    this.lie(mine ? mine.event.page : this.current);
    return true;
  }

  /** Let a page lie on the desk; where it went away, the nearest one before it. @param {number} wanted */
  lie(wanted) {
    const { laid } = this.#parts.leaves;
    this.turnTo((laid.findLast((page) => page.number <= wanted) ?? laid[0]).number);
    this.#arranging?.show();
  }

  /** Something was drawn, or taken back. */
  tookPage() {
    this.#arranging?.follow();
  }

  /** Ask for one more page. */
  add() {
    this.#parts.room.command("floor", { kind: "add-page" }, (this.#added = freshId()));
  }

  /** The sheet of the page; its script is fetched when a teacher asks. */
  async arrange() {
    const { room, text, leaves, place, leaving } = this.#parts;
    leaving();
    const { Arranging } = await import("./arranging.js");
    this.#arranging ??= new Arranging({ place: place(), room, text, leaves });
    this.#arranging.open(Math.floor(this.current));
  }

  unmount() {
    this.#arranging?.unmount();
  }
}
