/** Where polls and groups come in: their scripts are fetched when there is one, or when somebody looks for it. */

import { html } from "lit-html";

/** @typedef {import("./lesson.js").Lesson} Lesson */

/** @type {Set<string>} the scripts that are on their way */
const coming = new Set();

/** @param {Lesson} lesson @param {string} name the element that shows whether it is here @param {() => Promise<{define: () => void}>} fetched */
function isHere(lesson, name, fetched) {
  if (customElements.get(name)) return true;
  if (coming.has(name)) return false;
  coming.add(name);
  fetched().then(
    ({ define }) => {
      define();
      lesson.tell("view");
    },
    () => {
      // The network comes back; the next drawing asks again.
      coming.delete(name);
      setTimeout(() => lesson.tell("view"), 3_000);
    },
  );
  return false;
}

/** Whether `<rb-poll>` and `<rb-ballot>` can be drawn; if not, they are fetched, and the lesson tells "view". @param {Lesson} lesson */
export function arePollsHere(lesson) {
  return isHere(lesson, "rb-poll", () => import("./poll/index.js"));
}

/** @param {Lesson} lesson */
export function groupsTab(lesson) {
  const isThere = isHere(lesson, "rb-groups", () => import("./groups/index.js"));
  return isThere ? html`<rb-groups .lesson=${lesson}></rb-groups>` : html`<p class="empty">…</p>`;
}

/** The tab's content. @param {Lesson} lesson */
export function pollTab(lesson) {
  return arePollsHere(lesson) ? html`<rb-poll .lesson=${lesson}></rb-poll>` : html`<p class="empty">…</p>`;
}

/** Bring a poll that opens onto the screen, unless somebody is writing. @param {Lesson} lesson */
export function followPolls(lesson) {
  let known = 0;
  const look = () => {
    const { poll } = lesson.floor;
    // What came onto the projector by itself goes by itself.
    if (!poll && known && lesson.posture === "wall" && lesson.tab === "poll") lesson.closePanel();
    if (!poll) known = 0;
    if (!poll || poll.seq === known) return;
    known = poll.seq;
    if (lesson.posture === "hand" || lesson.isStaff) return;
    const isWriting = document.activeElement?.matches("textarea, input, [contenteditable]") === true;
    if (lesson.posture === "wall" || (!isWriting && matchMedia("(min-width: 64rem)").matches)) lesson.showPanel("poll");
  };
  lesson.addEventListener("change", (event) => /** @type {CustomEvent} */ (event).detail === "floor" && look());
  look();
}
