/** Who takes part in a lesson without drawing or writing in it: a pupil whose parents have not said yes to that. */

/**
 * When the lesson is over nobody draws: then it says nothing about the parents.
 *
 * @param {{me: {role: string}, may: (verb: string) => boolean}} room
 */
export function isOnlyWatching(room) {
  return room.me.role === "pupil" && room.may("raise-hand") && !room.may("draw");
}
