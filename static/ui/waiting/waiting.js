/** The page at a door that is still closed: why, and that it opens by itself; nothing of the room is on it. */

import { html, nothing, render } from "lit-html";

import { avatar, chain, icon } from "../figures.js";

/** @typedef {{room: import("../../wire/room.js").LiveRoom, text: import("../../i18n/texts.js").Text, times: import("../../i18n/times.js").Times, home: string}} Parts */

/** `<rb-waiting>` */
export class Waiting extends HTMLElement {
  /** @type {Parts} */
  // @ts-expect-error set by whoever makes the element, before it is connected
  parts;

  connectedCallback() {
    this.draw();
  }

  draw() {
    const { room, text, home } = this.parts;
    const { waiting } = room;
    if (!waiting) return;
    const why = waiting.why;
    const isGuest = why === "lobby" || why === "sent-out";
    const words = (/** @type {string} */ what) => text(isGuest ? `lobby-wait-${what}` : `safety-wait-${what}`);
    const look = html`<main class="waiting" role="status">
      ${waiting.animal ? avatar(waiting.animal, waiting.colour, "giant") : chain([0, 2, 1, 4])}
      ${waiting.name ? html`<p class="waiting-name">${waiting.name}</p>` : nothing}
      <h1>${words(why)}</h1>
      <p>${waiting.opens_at ? this.#opening(waiting.opens_at) : words(`${why}-next`)}</p>
      ${why === "sent-out" ? nothing : html`<p class="waiting-dots" aria-hidden="true"><i></i><i></i><i></i></p>`}
      <p><a class="button quiet" href=${home}>${icon("log-out")}${words("leave")}</a></p>
    </main>`;
    render(look, this);
  }

  /** @param {number} at ms */
  #opening(at) {
    const { room, text, times } = this.parts;
    const isToday = times.dayOf(at) === times.dayOf(room.now());
    const clock = times.clock(at);
    if (isToday) return text("safety-wait-opens", { time: clock });
    return text("safety-wait-opens-day", { day: times.dayName(at, room.now()), time: clock });
  }
}

/**
 * Stands in front of the room while one waits; the room behind comes back as it was left.
 *
 * @param {HTMLElement} root @param {Parts} parts
 */
export function showWaiting(root, parts) {
  const page = new Waiting();
  page.parts = parts;
  const show = () => {
    if (!parts.room.waiting) return;
    root.hidden = true;
    if (page.isConnected) page.draw();
    else root.after(page);
  };
  parts.room.addEventListener("waiting", show);
  parts.room.addEventListener("welcome", () => {
    page.remove();
    root.hidden = false;
  });
  show();
}
