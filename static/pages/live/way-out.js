/** The ways out that nobody chose: a login that ended, a room that is closed to one. */

const TRIES_BEFORE_ASKING = 3;

/**
 * Leads to the entry page where the server says that this login is over. A hub that is only away is waited for.
 *
 * @param {import("../../wire/room.js").LiveRoom} room
 */
export function watchTheDoor(room) {
  let failures = 0;
  room.addEventListener("connection", () => (failures = 0));
  room.addEventListener("refused", (event) => {
    const { event: what, code } = /** @type {CustomEvent} */ (event).detail;
    if (code === "signed-out" || (what === "enter" && code === "forbidden")) location.assign("/");
  });
  room.addEventListener("unreachable", async () => {
    failures += 1;
    if (failures % TRIES_BEFORE_ASKING) return;
    // A refused handshake looks like a dead network to a script: the page itself tells the two apart.
    const answer = await fetch(location.pathname, { redirect: "manual", cache: "no-store" }).catch(() => null);
    if (answer && (answer.type === "opaqueredirect" || [401, 403, 404].includes(answer.status))) location.assign("/");
  });
}
