/** The floor as a fold of parts: hands in their order, mutes, the stick and its turns, everybody's stage, the poll, the pace of the chat. */

import { NO_GROUPS, foldGroups } from "./groups.js";
import { foldPoll } from "./polls.js";
import { NO_SHEET, foldSheet, setsOf } from "./runsheet.js";
import { foldSetups } from "./setups.js";
import { NOTHING_SHARED, foldSpotlight } from "./spotlight.js";
import { SILENCE, foldMusic } from "./music.js";
import { NO_TURNS, foldTurns, heldAt } from "./turns.js";

/** @typedef {import("../wire/messages.js").WireEntry} WireEntry */

/**
 * A raised hand: a person's, or a whole class's where `person` is null; `at` is when, by the server's clock.
 *
 * @typedef {{seat: string, person: string | null, at: number}} Hand
 * @typedef {{hands: readonly Hand[], muted: ReadonlySet<string>, stick: import("./turns.js").Stick | null,
 *   turns: import("./turns.js").Turns, stage: import("./spotlight.js").Shared, pauseSeconds: number, music: import("./music.js").Music,
 *   setups: import("./setups.js").Setups, poll: import("./polls.js").Poll | null, groups: import("./groups.js").Groups,
 *   sheet: import("./runsheet.js").Sheet}} Floor
 */

/** @type {Floor} */
export const EMPTY_FLOOR = {
  hands: [], muted: new Set(), stick: null, turns: NO_TURNS, stage: NOTHING_SHARED, pauseSeconds: 0, music: SILENCE, setups: new Map(),
  poll: null, groups: NO_GROUPS, sheet: NO_SHEET,
};

/** @param {Floor} floor @param {WireEntry} entry @returns {Floor} the floor after the entry */
export function foldFloor(floor, entry) {
  const { event } = entry;
  if (event.kind !== "step-begun.1") return foldOne(floor, entry);
  // A step counts as all that it sets: whole, or not at all.
  const set = setsOf(event, heldAt(floor.stick, entry.at)).reduce((before, each) => foldOne(before, { ...entry, event: each }), floor);
  return foldOne(set, entry);
}

/** @param {Floor} floor @param {WireEntry} entry @returns {Floor} */
function foldOne(floor, entry) {
  const turns = foldTurns(floor.turns, floor.stick, entry);
  const stage = foldSpotlight(floor.stage, entry.event);
  const poll = foldPoll(floor.poll, entry);
  const groups = foldGroups(floor.groups, entry.event);
  const sheet = foldSheet(floor.sheet, entry);
  const isSame = turns === floor.turns && stage === floor.stage && poll === floor.poll && groups === floor.groups && sheet === floor.sheet;
  return foldRest(isSame ? floor : { ...floor, turns, stage, poll, groups, sheet }, entry);
}

/** @param {Floor} floor @param {WireEntry} entry @returns {Floor} */
function foldRest(floor, entry) {
  const { event } = entry;
  switch (event.kind) {
    case "hand-raised.1":
      if (floor.hands.some((hand) => sameHand(hand, event))) return floor;
      return { ...floor, hands: [...floor.hands, { seat: event.seat, person: event.person ?? null, at: entry.at }] };
    case "hand-lowered.1":
      return { ...floor, hands: floor.hands.filter((hand) => !sameHand(hand, event)) };
    case "hands-lowered.1":
      return { ...floor, hands: [] };
    case "muted.1":
      return { ...floor, muted: new Set([...floor.muted, event.seat]) };
    case "unmuted.1":
      return { ...floor, muted: new Set([...floor.muted].filter((seat) => seat !== event.seat)) };
    case "stick-given.2": {
      const { seat, seconds = 0, ends = false } = event;
      const hands = floor.hands.filter((hand) => !sameHand(hand, { seat, person: null }));
      return { ...floor, hands, stick: { seat, since: entry.at, seconds, ends } };
    }
    case "stick-taken.1":
      return { ...floor, stick: null };
    case "chat-slowed.1":
      return { ...floor, pauseSeconds: event.seconds };
    case "piece-started.1":
    case "piece-paused.1":
    case "piece-stopped.1":
      return { ...floor, music: foldMusic(floor.music, entry) };
    case "seat-set.1":
      return { ...floor, setups: foldSetups(floor.setups, event, entry.at) };
    default:
      return floor;
  }
}

/**
 * Whether the media plane lets a class's sound through. `holder`: who has the stick, of the room's classes.
 *
 * @param {Floor} floor @param {string | null} holder @param {string} seat
 */
export function isHeard(floor, holder, seat) {
  return (holder === null || holder === seat) && !floor.muted.has(seat);
}

/** Whether the person's own hand is up. @param {Floor} floor @param {string} person */
export function isPersonUp(floor, person) {
  return floor.hands.some((hand) => hand.person === person);
}

/** Whether a whole class asks to speak. @param {Floor} floor @param {string | null} seat */
export function isClassUp(floor, seat) {
  return floor.hands.some((hand) => hand.person === null && hand.seat === seat);
}

/** @param {{seat: string, person: string | null}} one @param {{seat: string, person?: string | null}} other */
function sameHand(one, other) {
  return one.seat === other.seat && one.person === (other.person ?? null);
}
