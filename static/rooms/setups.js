/** How the classes' seats are set: the kind of sound, and what a class's wall shows while others steer it. */

/**
 * `sound` null: as the device likes; no `stage`: as it comes. As rooms/setups.py folds it.
 *
 * @typedef {{sound: import("../media/sound.js").Profile | null, board: boolean, page: string | null,
 *   stage: readonly string[]}} Setup
 * @typedef {ReadonlyMap<string, Setup>} Setups
 * @typedef {Extract<import("../wire/messages.js").AnyEvent, {kind: "seat-set.1"}>} SeatSet
 */

/** @type {Setup} */
export const UNSET = { sound: null, board: false, page: null, stage: [] };

/** @param {Setups} setups @param {SeatSet} event @returns {Setups} */
export function foldSetups(setups, { seat, sound, board, page, stage }) {
  const now = setups.get(seat) ?? UNSET;
  const after = { sound: sound ?? now.sound, board: board ?? now.board, page: page ?? now.page, stage: stage ?? now.stage };
  return new Map([...setups, [seat, after]]);
}
