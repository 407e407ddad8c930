/** Messages that wait for a teacher: to their author a quiet word, to the teachers of the class a choice. */

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import { wordsNow } from "../../rooms/chat.js";
import { avatar, icon } from "../figures.js";
import { groupOfChat } from "./choice.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */

/** @param {{code?: string}} message */
export function isHeld({ code }) {
  return code === "held" || code === "declined";
}

/** Under my own words: my teacher reads them first, or did not let them through. @param {Lesson} lesson @param {{key: string, code?: string}} message */
export function waitsForTeacher({ room, text }, message) {
  const isDeclined = message.code === "declined";
  const discard = () => room.discard(message.key);
  return html`<div class="message-held">
    <span>${icon(isDeclined ? "info" : "hourglass")}${text(isDeclined ? "safety-mine-declined" : "safety-mine-held")}</span>
    ${isDeclined ? html`<button class="button bare" @click=${discard}>${text("live-chat-discard")}</button>` : nothing}
  </div>`;
}

/** What waits for me as a teacher, above the field. @param {Lesson} lesson */
export function heldMessages(lesson) {
  const { room, text } = lesson;
  if (!room.toSettle.length) return nothing;
  return html`<section class="held" aria-label=${text("safety-held", { count: room.toSettle.length })}>
    <h3>${icon("hourglass")}${text("safety-held", { count: room.toSettle.length })}</h3>
    <ul class="plain">
      ${repeat(
        room.toSettle,
        ({ held }) => held,
        ({ held, person, text: words, why, edits, channel = "chat" }) => {
          const who = room.people.get(person);
          const name = who?.name ?? text("live-somebody");
          return html`<li>
            <p class="held-who">${avatar(who?.animal ?? "", who?.colour ?? 0, "small")}<b>${name}</b></p>
            ${groupOfChat(lesson, channel)}
            <p dir="auto">${words}</p>
            ${edits ? html`<p class="soft small" dir="auto">${text("safety-held-edit", { text: wordsNow(room.channel(channel).entries, edits) })}</p>` : nothing}
            ${why === "word" ? html`<p class="soft small">${text("safety-held-word")}</p>` : nothing}
            <div class="held-choice">
              <button class="button accent" aria-label=${text("safety-let-through-of", { name })} @click=${() => room.decide(held, true)}>
                ${icon("check")}${text("safety-let-through")}
              </button>
              <button class="button quiet" aria-label=${text("safety-not-through-of", { name })} @click=${() => room.decide(held, false)}>
                ${icon("x")}${text("safety-not-through")}
              </button>
            </div>
          </li>`;
        },
      )}
    </ul>
  </section>`;
}
