/** My own drawing: begun by a hand or a key pen, lines sent while they grow, kept by a command when it ends. */

import { holds } from "../../rooms/zones.js";
import { freshId } from "../../wire/id.js";
import { Border, atBorder, heldIn } from "./border.js";
import { Line } from "./line.js";
import { Pulled } from "./pulled.js";
import { Tap } from "./tap.js";

/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {import("./uplink.js").Uplink} Uplink */
/** @typedef {import("./paintbox.js").Kind} Kind */
/** @typedef {import("../../rooms/page.js").Ink} Ink */
/** @typedef {import("../../rooms/page.js").Figure} Figure */

/** @typedef {import("./hand.js").Drawer} Drawer */

/** What the tray says. @typedef {{tool: Kind, colour: number, width: number, figure: Figure, picture: string}} Choice */
/** Something in the making. @typedef {Line | Pulled | Tap} Begun */

/** @implements {Drawer} */
export class Drawing {
  /** @type {Map<Begun, {channel: string, goesOn: boolean, held: import("./border.js").Held | null}>} `goesOn`: it continues a full line */
  #begun = new Map();
  #border = new Border();
  #parts;

  /**
   * @param {{
   *   room: BoardRoom, uplink: Uplink, channel: () => string, mayDraw?: () => boolean, choice: () => Choice, changed: () => void,
   *   fill: (x: number, y: number, colour: number) => void, zone?: () => import("../../rooms/zones.js").Zone | null, astray?: () => void,
   *   write?: (x: number, y: number) => void, whiten?: (x: number, y: number) => boolean,
   * }} parts `fill`: colour what lies at a point of the page; `zone`: where I draw, if not everywhere; `astray`: I began outside; `write`: from a point of the page on; `whiten`: take the colour of what is printed at a point away, if there is one
   */
  constructor(parts) {
    this.#parts = parts;
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {import("./hand.js").How} [how]
   * @returns {Begun | null} null for whoever may not draw, and where one tap is all
   */
  begin(x, y, { tool = this.#parts.choice().tool, patience = 0, pressure } = {}) {
    const { room, channel, choice, fill } = this.#parts;
    if (!(this.#parts.mayDraw?.() ?? room.may("draw"))) return null;
    if (tool === "hand") return null;
    const chosen = { ...choice(), tool };
    if (chosen.tool === "fill") {
      fill(x, y, chosen.colour);
      return null;
    }
    const held = heldIn(this.#parts.zone?.() ?? null, chosen);
    if (chosen.tool === "shape" || chosen.tool === "stamp") {
      const pulled = new Pulled(freshId(), { ...chosen, tool: chosen.tool }, x, y, held?.bounds);
      this.#begun.set(pulled, { channel: channel(), goesOn: false, held });
      this.#parts.changed();
      return pulled;
    }
    if (chosen.tool === "text") return this.#tap(x, y, held);
    const line = new Line(freshId(), { ...chosen, tool: chosen.tool });
    if (held && !holds(held.bounds, x, y)) {
      this.#parts.astray?.();
      return this.#border.stop(line, channel(), held);
    }
    line.add(x, y, pressure);
    this.#follow(line, channel(), { goesOn: false, held, patience });
    return line;
  }

  /** @param {number} x @param {number} y @param {import("./border.js").Held | null} held */
  #tap(x, y, held) {
    if (held && !holds(held.zone, x, y)) {
      this.#parts.astray?.();
      return null;
    }
    const tap = new Tap(freshId(), x, y);
    this.#begun.set(tap, { channel: this.#parts.channel(), goesOn: false, held });
    return tap;
  }

  /**
   * @param {Begun} begun
   * @param {number} x
   * @param {number} y
   * @param {number} [pressure]
   * @returns {Begun} what goes on: another line where this one is full
   */
  extend(begun, x, y, pressure) {
    const drawn = this.#begun.get(begun);
    if (!drawn) return this.#goOnInside(begun, x, y);
    if (begun instanceof Line && drawn.held && !holds(drawn.held.bounds, x, y)) return this.#stopAtBorder(begun, x, y);
    let growing = begun;
    if (begun instanceof Line && begun.isFull) {
      growing = begun.next(freshId());
      this.end(begun);
      this.#follow(growing, drawn.channel, { goesOn: true, held: drawn.held });
    }
    if (growing.add(x, y, pressure)) this.#parts.changed();
    if (growing instanceof Pulled) this.hover(x, y);
    return growing;
  }

  /** @param {Begun} begun */
  end(begun) {
    const drawn = this.#begun.get(begun);
    if (begun instanceof Tap) {
      this.#forget(begun);
      if (drawn) this.#parts.write?.(begun.x, begun.y);
      return;
    }
    const isOnlySeam = drawn?.goesOn && begun instanceof Line && begun.line.length <= 2;
    if (drawn && begun instanceof Line && begun.tool === "eraser" && begun.isTap && this.#parts.whiten?.(begun.line[0], begun.line[1])) return this.drop(begun);
    if (drawn && !isOnlySeam) {
      if (begun instanceof Line) this.#parts.uplink.finish(begun);
      // Under the stroke's own name the hub need not tell it again to those who saw it grow.
      this.#parts.room.command(drawn.channel, begun.command(), begun.name);
    }
    this.#forget(begun);
    this.#parts.changed();
  }

  /** @param {Begun} begun */
  drop(begun) {
    this.#forget(begun);
    this.#parts.changed();
  }

  /** Let go of all that is in the making. */
  dropAll() {
    this.#border.clear();
    for (const begun of [...this.#begun.keys()]) this.drop(begun);
  }

  /** The page may be shared out in another way: what was begun in another zone is let go. */
  checkZone() {
    const zone = this.#parts.zone?.() ?? null;
    if ([...this.#begun.values()].some(({ held }) => (held?.zone ?? null) !== zone)) this.dropAll();
  }

  /** @param {Line} line @param {number} x @param {number} y outside */
  #stopAtBorder(line, x, y) {
    const { channel, held } = /** @type {{channel: string, held: import("./border.js").Held}} */ (this.#begun.get(line));
    const last = atBorder(held, x, y);
    line.add(last.x, last.y);
    this.end(line);
    return this.#border.stop(new Line(freshId(), line), channel, held);
  }

  /** @param {Begun} begun @param {number} x @param {number} y */
  #goOnInside(begun, x, y) {
    const waited = this.#border.back(begun, x, y);
    if (waited && begun instanceof Line) {
      begun.add(x, y);
      this.#follow(begun, waited.channel, { goesOn: false, held: waited.held });
    }
    return begun;
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  hover(x, y) {
    const { room, uplink, channel } = this.#parts;
    if (this.#parts.mayDraw?.() ?? room.may("draw")) uplink.point(channel(), x, y);
  }

  /**
   * What I have in the making on a page, oldest first.
   * @param {string} channel
   * @returns {Ink[]}
   */
  inks(channel) {
    const here = [...this.#begun].filter(([, drawn]) => drawn.channel === channel);
    return here.flatMap(([begun]) => (begun instanceof Tap ? [] : begun instanceof Pulled ? [begun.ink] : [begun]));
  }

  /**
   * @param {Line} line
   * @param {string} channel
   * @param {{goesOn: boolean, held: import("./border.js").Held | null, patience?: number}} how
   */
  #follow(line, channel, { goesOn, held, patience = 0 }) {
    this.#begun.set(line, { channel, goesOn, held });
    this.#parts.uplink.follow(line, channel, patience);
    this.#parts.changed();
  }

  /** @param {Begun} begun */
  #forget(begun) {
    this.#begun.delete(begun);
    this.#border.forget(begun);
    if (begun instanceof Line) this.#parts.uplink.leave(begun);
  }
}
