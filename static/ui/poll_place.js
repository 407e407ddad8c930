/** Where polls come in: their script is fetched when there is one, or when somebody looks for it. */

import { html } from "lit-html";

/** @typedef {import("./lesson.js").Lesson} Lesson */

/** @type {Promise<void> | null} */
let coming = null;

/** Whether `<rb-poll>` and `<rb-ballot>` can be drawn; if not, they are fetched, and the lesson tells "view". @param {Lesson} lesson */
export function arePollsHere(lesson) {
  if (customElements.get("rb-poll")) return true;
  coming ??= import("./poll/index.js").then(
    ({ define }) => {
      define();
      lesson.tell("view");
    },
    () => {
      // The network comes back; the next drawing asks again.
      coming = null;
      setTimeout(() => lesson.tell("view"), 3_000);
    },
  );
  return false;
}

/** The tab's content. @param {Lesson} lesson */
export function pollTab(lesson) {
  return arePollsHere(lesson) ? html`<rb-poll .lesson=${lesson}></rb-poll>` : html`<p class="empty">…</p>`;
}

/** Whether this person sees polls at all. @param {Lesson} lesson */
export function hasPolls(lesson) {
  return !lesson.isStaff;
}

/** Bring a poll that opens onto the screen, unless somebody is writing. @param {Lesson} lesson */
export function followPolls(lesson) {
  let known = 0;
  const look = () => {
    const { poll } = lesson.floor;
    if (!poll || poll.seq === known) return;
    known = poll.seq;
    if (lesson.posture === "hand" || !hasPolls(lesson)) return;
    const isWriting = document.activeElement?.matches("textarea, input, [contenteditable]") === true;
    if (lesson.posture === "wall" || (!isWriting && matchMedia("(min-width: 64rem)").matches)) lesson.showPanel("poll");
  };
  lesson.addEventListener("change", (event) => /** @type {CustomEvent} */ (event).detail === "floor" && look());
  look();
}
