/** The toolbox: what is chosen, what its buttons do to the page that lies here, and the tray that shows it. */

import { isOnlyWatching } from "../../rooms/watching.js";
import { holdsAll } from "../../rooms/zones.js";
import { Fingers } from "./fingers.js";
import { handOfThisDevice, rememberHand } from "./memory.js";
import { regionAt } from "./regions.js";
import { renderTray } from "./tray.js";
import { confirmed } from "./view.js";

/** @typedef {import("./drawing.js").Choice} Choice */
/** @typedef {import("./leaf.js").Leaf} Leaf */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {import("./room.js").Text} Text */

export class Toolbox {
  /** @type {Choice} */
  choice = { tool: "pen", colour: 0, width: 1, figure: "rectangle", picture: "star" };
  /** Whether fingers draw here. */
  fingers = new Fingers(() => this.changed());
  #side = handOfThisDevice();
  #isOld = true;
  #parts;

  /**
   * @param {{
   *   room: BoardRoom, text: Text, view: import("./view.js").View, leaf: () => Leaf, mayDraw: () => boolean,
   *   zone: () => import("../../rooms/zones.js").Zone | null,
   *   changed: () => void, putDown: () => void, tell: (sentence: string) => void,
   *   viewport: import("./viewport.js").Viewport,
   *   drawnAt: (x: number, y: number) => import("../../rooms/page.js").Ink | null,
   *   closedAt: (x: number, y: number) => import("../../rooms/page.js").Ink | null, replay: () => void, dice: () => void,
   * }} parts `changed`: show it soon; `putDown`: whatever is in the making ends
   */
  constructor(parts) {
    this.#parts = parts;
  }

  /** Something that the tray shows may be another thing now. */
  changed() {
    this.#isOld = true;
    this.#parts.changed();
  }

  /** @param {Partial<Choice>} part */
  choose(part) {
    this.choice = { ...this.choice, ...part };
    this.changed();
  }

  undo() {
    const { room, text, leaf, putDown, tell } = this.#parts;
    putDown();
    if (leaf().canUndo) room.command(leaf().channel, { kind: "undo" });
    else tell(text("board-nothing-to-undo"));
  }

  redo() {
    const { room, text, leaf, putDown, tell } = this.#parts;
    putDown();
    if (leaf().canRedo) room.command(leaf().channel, { kind: "redo" });
    else tell(text("board-nothing-to-redo"));
  }

  /** Colour what lies at a point of the page. @param {number} x @param {number} y @param {number} colour */
  fill(x, y, colour) {
    const { room, text, leaf, tell, closedAt } = this.#parts;
    const onto = closedAt(x, y);
    const zone = this.#parts.zone();
    const { print, colours = {} } = leaf().backdrop;
    const region = onto ? null : regionAt(print, x, y);
    if (region !== null) {
      if (colours[region] !== colour) room.command(leaf().channel, { kind: "colour-region", sheet: print, region, colour });
    } else if (!onto) tell(text("board-nothing-to-fill"));
    else if (zone && !holdsAll(zone, onto.line)) tell(text("refused-outside-zone"));
    else if (onto.inside !== colour) room.command(leaf().channel, { kind: "fill", onto: onto.name, colour });
  }

  /**
   * A tap with the eraser takes the colour of a region away, where nothing is drawn on it.
   * @param {number} x @param {number} y
   * @returns {boolean} whether there was one
   */
  whiten(x, y) {
    const { room, leaf, drawnAt } = this.#parts;
    const { print, colours = {} } = leaf().backdrop;
    const region = regionAt(print, x, y);
    if (region === null || colours[region] === undefined || drawnAt(x, y)) return false;
    room.command(leaf().channel, { kind: "colour-region", sheet: print, region, colour: null });
    return true;
  }

  async askClearing() {
    const { room, text, view, leaf, putDown, tell } = this.#parts;
    const { channel, isEmpty } = leaf();
    if (isEmpty) {
      tell(text("board-already-empty"));
    } else if (await confirmed(view.clearing)) {
      putDown();
      room.command(channel, { kind: "clear" });
    }
  }

  #swapSides() {
    this.#side = this.#side === "right" ? "left" : "right";
    rememberHand(this.#side);
    this.changed();
  }

  /** Draw the tray, where it shows something else than what is. */
  render() {
    if (!this.#isOld) return;
    this.#isOld = false;
    const { room, text, view, leaf, mayDraw, replay, viewport, dice } = this.#parts;
    const mayWrite = room.may("write");
    if (this.choice.tool === "text" && !mayWrite) this.choice = { ...this.choice, tool: "pen" };
    view.section.dataset.hand = this.#side;
    view.section.dataset.tool = this.choice.tool;
    const { isEmpty, canUndo, canRedo } = leaf();
    renderTray(
      view,
      {
        choice: this.choice,
        side: this.#side,
        mayDraw: mayDraw(),
        mayWrite,
        isResting: room.may("draw"),
        isOnlyWatching: isOnlyWatching(room),
        canUndo,
        canRedo,
        mayClear: room.may("clear-page"),
        canClear: !isEmpty,
        fingers: this.fingers.hasPen ? this.fingers.mayDraw : null,
        text,
      },
      {
        choose: (part) => this.choose(part),
        undo: () => this.undo(),
        redo: () => this.redo(),
        clear: () => this.askClearing(),
        swap: () => this.#swapSides(),
        swapFingers: () => this.fingers.swap(),
        nearer: () => viewport.nearer(),
        farther: () => viewport.farther(),
        replay,
        dice,
      },
    );
  }
}
