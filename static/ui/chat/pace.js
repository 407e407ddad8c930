/** How fast pupils may write: for teachers one tap, for everybody else one line while it is slow. */

import { html, nothing } from "lit-html";

import { icon } from "../figures.js";

/** Seconds between two messages that a teacher chooses from; 0 is as they like. */
const PAUSES = /** @type {const} */ ([0, 10, 30]);

/** @param {import("../lesson.js").Lesson} lesson */
export function paceLine(lesson) {
  const { room, text, floor } = lesson;
  if (!room.may("slow-chat")) {
    if (!floor.pauseSeconds) return nothing;
    return html`<p class="chat-pace soft">${icon("clock")}${text("live-slow-chat-is", { seconds: floor.pauseSeconds })}</p>`;
  }
  return html`<div class="chat-pace" role="group" aria-label=${text("live-slow-chat")}>
    ${icon("clock")}<span>${text("live-slow-chat")}</span>
    ${PAUSES.map((seconds) => {
      const isNow = floor.pauseSeconds === seconds;
      const words = seconds ? text("live-slow-chat-every", { seconds }) : text("live-slow-chat-off");
      return html`<button
        class="button quiet"
        aria-pressed=${isNow}
        aria-label=${words}
        title=${words}
        @click=${() => isNow || room.command("floor", { kind: "slow-chat", seconds })}
      >
        ${seconds ? `${seconds} s` : words}
      </button>`;
    })}
  </div>`;
}
