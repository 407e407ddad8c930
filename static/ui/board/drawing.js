/** My own lines: begun by a hand or a key pen, sent while they grow, kept by a command when they end. */

import { freshId } from "../../wire/id.js";
import { Line } from "./line.js";

/** @typedef {import("./line.js").Choice} Choice */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {import("./uplink.js").Uplink} Uplink */

/** @typedef {import("./hand.js").Drawer} Drawer */

/** @implements {Drawer} */
export class Drawing {
  /** @type {Map<Line, {channel: string, goesOn: boolean}>} `goesOn`: it continues a full one */
  #lines = new Map();
  #parts;

  /**
   * @param {{room: BoardRoom, uplink: Uplink, channel: () => string, choice: () => Choice, changed: () => void}} parts
   */
  constructor(parts) {
    this.#parts = parts;
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {Choice["tool"]} [tool] instead of the chosen one: the upper end of a pen
   * @returns {Line | null} null for whoever may not draw
   */
  begin(x, y, tool) {
    const { room, channel, choice } = this.#parts;
    if (!room.may("draw")) return null;
    const chosen = choice();
    const line = new Line(freshId(), { ...chosen, tool: tool ?? chosen.tool });
    line.add(x, y);
    this.#follow(line, channel(), false);
    return line;
  }

  /**
   * @param {Line} line
   * @param {number} x
   * @param {number} y
   * @returns {Line} the line that goes on: another one where this one is full
   */
  extend(line, x, y) {
    const drawn = this.#lines.get(line);
    if (!drawn) return line;
    let growing = line;
    if (line.isFull) {
      growing = line.next(freshId());
      this.end(line);
      this.#follow(growing, drawn.channel, true);
    }
    if (growing.add(x, y)) this.#parts.changed();
    return growing;
  }

  /** @param {Line} line */
  end(line) {
    const drawn = this.#lines.get(line);
    const isOnlySeam = drawn?.goesOn && line.line.length <= 2;
    if (drawn && !isOnlySeam) {
      this.#parts.uplink.finish(line);
      // Under the stroke's own name the hub need not tell it again to those who saw it grow.
      this.#parts.room.command(drawn.channel, line.command(), line.name);
    }
    this.#forget(line);
    this.#parts.changed();
  }

  /** @param {Line} line */
  drop(line) {
    this.#forget(line);
    this.#parts.changed();
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  hover(x, y) {
    const { room, uplink, channel } = this.#parts;
    if (room.may("draw")) uplink.point(channel(), x, y);
  }

  /**
   * My lines in the making on a page, oldest first.
   * @param {string} channel
   * @returns {Line[]}
   */
  inks(channel) {
    return [...this.#lines].filter(([, drawn]) => drawn.channel === channel).map(([line]) => line);
  }

  /**
   * @param {Line} line
   * @param {string} channel
   * @param {boolean} goesOn
   */
  #follow(line, channel, goesOn) {
    this.#lines.set(line, { channel, goesOn });
    this.#parts.uplink.follow(line, channel);
    this.#parts.changed();
  }

  /** @param {Line} line */
  #forget(line) {
    this.#lines.delete(line);
    this.#parts.uplink.leave(line);
  }
}
