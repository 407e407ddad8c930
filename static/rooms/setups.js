/** How the classes' seats are set: the kind of sound, and what a class's wall shows while others steer it. */

/** What was said longer ago tells nothing of today's lesson. */
const TODAY_MS = 12 * 3_600_000;

/**
 * `sound` null: as the device likes; no `stage`: as it comes. `headcount`: as its teacher said at `countedAt`. As
 * rooms/setups.py folds it.
 *
 * @typedef {{sound: import("../media/sound.js").Profile | null, board: boolean, page: string | null,
 *   stage: readonly string[], headcount: number | null, countedAt: number}} Setup
 * @typedef {ReadonlyMap<string, Setup>} Setups
 * @typedef {Extract<import("../wire/messages.js").AnyEvent, {kind: "seat-set.1"}>} SeatSet
 */

/** @type {Setup} */
export const UNSET = { sound: null, board: false, page: null, stage: [], headcount: null, countedAt: 0 };

/**
 * How many of a class are there: as was said today, else as many as it has.
 *
 * @param {Setups} setups @param {{seat: string, headcount: number}} card @param {number} now
 */
export function headcountOf(setups, card, now) {
  const { headcount, countedAt } = setups.get(card.seat) ?? UNSET;
  return headcount !== null && now - countedAt < TODAY_MS ? headcount : card.headcount;
}

/** @param {Setups} setups @param {SeatSet} event @param {number} at @returns {Setups} */
export function foldSetups(setups, { seat, sound, board, page, stage, headcount }, at) {
  const now = setups.get(seat) ?? UNSET;
  const set = { sound: sound ?? now.sound, board: board ?? now.board, page: page ?? now.page, stage: stage ?? now.stage };
  const counted = typeof headcount === "number" ? { headcount, countedAt: at } : { headcount: now.headcount, countedAt: now.countedAt };
  const after = { ...set, ...counted };
  return new Map([...setups, [seat, after]]);
}
