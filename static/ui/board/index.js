/** The door to the board: the live room mounts it, shows it and puts it away again. */

import { Board } from "./board.js";

/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {import("./room.js").Text} Text */

/**
 * Put the room's board into `element`; it is hidden until `show()`. A board that is hidden keeps up with its pages.
 *
 * @param {HTMLElement} element empty; its size is the board's
 * @param {{room: BoardRoom, text: Text}} parts
 * @returns {Pick<Board, "show" | "hide" | "unmount" | "turnTo" | "lately" | "takeBack">}
 */
export function mountBoard(element, { room, text }) {
  const board = new Board(element, { room, text });
  board.hide();
  return board;
}
