/** Each class's light: how good its line is and which way is to blame, from what the hub says of its devices. */

/** @typedef {import("../wire/messages.js").WireParticipant} WireParticipant */
/** @typedef {import("../wire/messages.js").WireLight} WireLight */
/** @typedef {Pick<WireLight, "light" | "why">} Light */

/** @type {Light} */
const GOOD = { light: "good", why: "sends" };
const FROM_WORST = ["away", "poor", "fair", "good"];

/** What the hub said last, by device: those that it does not name are good. @param {readonly WireLight[]} told */
export function byDevice(told) {
  return new Map(told.map((one) => [one.participant, one]));
}

/**
 * A class's light is that of the device which sends for it; where none does, the worst of those that are told of.
 *
 * @param {string} seat
 * @param {Iterable<WireParticipant>} participants
 * @param {ReadonlyMap<string, WireLight>} lights
 * @returns {Light | null} null: nobody there has a line for sound and picture
 */
export function lightOf(seat, participants, lights) {
  const devices = [...participants].filter((one) => one.seat === seat);
  const sender = devices.find((one) => one.sends);
  if (sender) return lights.get(sender.participant) ?? GOOD;
  const told = devices.flatMap((one) => lights.get(one.participant) ?? []);
  return told.sort((one, other) => FROM_WORST.indexOf(one.light) - FROM_WORST.indexOf(other.light))[0] ?? null;
}
