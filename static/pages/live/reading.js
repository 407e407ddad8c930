/** Tells the hub how far a teacher has read the chat: what was on the screen of a window that they look at. */

/** Reading is told at once, then not before this has passed: a lively chat is told of as a whole. */
const PAUSE_MS = 2_000;

/** @param {EventTarget & {onScreen: number}} lesson whose chat it is @param {string} path of the room */
export function tellRead(lesson, path) {
  let told = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const isLookedAt = () => document.visibilityState === "visible" && document.hasFocus();
  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    const seq = lesson.onScreen;
    if (seq <= told || !isLookedAt()) return;
    told = seq;
    const body = new URLSearchParams({ seq: String(seq) });
    // The marks of other pages can wait: what did not get through is told with the next message, or the next look.
    fetch(`${path}/read`, { method: "POST", body, keepalive: true, redirect: "error" }).then(
      (answer) => !answer.ok && (told = 0),
      () => (told = 0),
    );
  };
  const soon = () => {
    if (timer || lesson.onScreen <= told) return;
    tell();
    timer = setTimeout(tell, PAUSE_MS);
  };
  lesson.addEventListener("change", (event) => /** @type {CustomEvent} */ (event).detail === "read" && soon());
  addEventListener("focus", soon);
  document.addEventListener("visibilitychange", soon);
  addEventListener("pagehide", () => timer && tell());
  soon();
}
