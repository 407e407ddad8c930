/** What everybody's stage shows, folded as rooms/stage.py does: who stands in the spotlight, and the pictures that stay. */

import { pictureName, seatOf, sourceOf } from "./pictures.js";

/** `spotlight` is a name of rooms/pictures.js, or `board`, `all`, `speaker`. @typedef {{spotlight: string | null, pins: readonly string[]}} Shared */

export const BOARD = "board";
/** All classes, each as large as the others. */
export const ALL = "all";
/** One class alone, always the one that speaks. */
export const SPEAKER = "speaker";
export const LAYOUTS = /** @type {const} */ ([BOARD, ALL, SPEAKER]);
export const MOST_PINS = 3;

/** @type {Shared} */
export const NOTHING_SHARED = { spotlight: null, pins: [] };

/** @param {Shared} stage @param {import("../wire/messages.js").AnyEvent} event @returns {Shared} */
export function foldSpotlight(stage, event) {
  switch (event.kind) {
    case "spotlit.1":
      return { ...stage, spotlight: spotOf(event) };
    case "pinned-for-all.1": {
      const name = pictureName(event.seat, event.source ?? "camera");
      return stage.pins.includes(name) ? stage : { ...stage, pins: [...stage.pins, name] };
    }
    case "unpinned-for-all.1": {
      const name = pictureName(event.seat, event.source ?? "camera");
      return { ...stage, pins: stage.pins.filter((one) => one !== name) };
    }
    default:
      return stage;
  }
}

/** @param {string | null} name */
export function isBoard(name) {
  return name === BOARD;
}

/** Whether it is nobody's picture. @param {string | null} name @returns {name is typeof LAYOUTS[number]} */
export function isLayout(name) {
  return LAYOUTS.some((one) => one === name);
}

/** @param {string} name of rooms/pictures.js */
export function pictureOf(name) {
  return { seat: seatOf(name), source: sourceOf(name) };
}

/** @param {{on: string | null, seat?: string | null}} event */
function spotOf({ on, seat }) {
  if (isLayout(on)) return on;
  return on && seat ? pictureName(seat, /** @type {import("./pictures.js").Source} */ (on)) : null;
}
