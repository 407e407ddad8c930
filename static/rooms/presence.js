/** Who is here, class by class: which device sends for a seat, and how many others are in. */

import { pictureName } from "./pictures.js";

/** @typedef {import("../wire/messages.js").WireParticipant} WireParticipant */

/**
 * A seat as it is occupied now. `sender` is the device that publishes for it, if one does; `aside` the one that holds its
 * second camera beside that.
 *
 * @typedef {{devices: number, people: string[], sender: WireParticipant | null, aside: WireParticipant | null}} Occupied
 */

/** @type {Occupied} */
export const NOBODY = { devices: 0, people: [], sender: null, aside: null };

/**
 * The names of what the classes show beside their cameras.
 *
 * @param {Map<string, Occupied>} taken @param {import("./pictures.js").Shown} what @returns {string[]}
 */
export function shownOf(taken, what) {
  return [...taken]
    .filter(([, { sender, aside }]) => sender?.shows.includes(what) || aside?.shows.includes(what))
    .map(([seat]) => pictureName(seat, what));
}

/** @param {Iterable<WireParticipant>} participants @returns {Map<string, Occupied>} the occupied seats */
export function seatsTaken(participants) {
  /** @type {Map<string, Occupied>} */
  const taken = new Map();
  for (const one of participants) {
    if (one.seat === null) continue;
    const before = taken.get(one.seat) ?? NOBODY;
    taken.set(one.seat, {
      devices: before.devices + 1,
      people: before.people.includes(one.person) ? before.people : [...before.people, one.person],
      sender: one.sends ? one : before.sender,
      aside: !one.sends && one.shows.length ? one : before.aside,
    });
  }
  return taken;
}

/**
 * Which classes came and which left between two moments.
 *
 * @param {Map<string, Occupied>} before @param {Map<string, Occupied>} after
 */
export function comings(before, after) {
  return {
    came: [...after.keys()].filter((seat) => !before.has(seat)),
    left: [...before.keys()].filter((seat) => !after.has(seat)),
  };
}
