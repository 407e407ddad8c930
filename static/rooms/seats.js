/** The seats of a room, and how each is called: a class with its town, or one adult who is a guest. */

/** @typedef {import("../wire/messages.js").WireSeat} WireSeat */

/** Its name in a sentence. @param {WireSeat} seat */
export function seatName({ guest, class_name, town }) {
  return guest ? class_name : `${class_name}, ${town}`;
}

/** What stands beside a person's own name: their class, or what they are. @param {WireSeat} seat */
export function besideName(seat) {
  return seat.guest ? seat.school_name : seatName(seat);
}

/** The word for a seat where only its town is named. @param {WireSeat} seat */
export function shortName({ guest, class_name, town }) {
  return guest ? class_name : town;
}

/**
 * The seats once these guests are in, and no others: after the classes.
 *
 * @param {Map<string, WireSeat>} seats @param {readonly WireSeat[]} guests
 */
export function withGuests(seats, guests) {
  const classes = [...seats.values()].filter((seat) => !seat.guest);
  return new Map([...classes, ...guests].map((seat) => [seat.seat, seat]));
}
