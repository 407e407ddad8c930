/** The lobby as teachers see it: which guests stand at the door, and the two words that open and close it. */

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import { avatar, icon } from "../figures.js";
import { pictureButton } from "../parts.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */
/** @typedef {import("../../wire/messages.js").WireGuest} WireGuest */

/** Who waits and was not sent away, for the line over the stage; one tap opens. @param {Lesson} lesson */
export function knocks(lesson) {
  const waiting = lesson.lobby.waiting.filter((guest) => !guest.out);
  return repeat(
    waiting,
    (guest) => guest.person,
    (guest) => html`<div class="notice knock">
      ${avatar(guest.animal, guest.colour, "small")}
      <p>${lesson.text("lobby-waits", { name: guest.name, what: guest.what })}</p>
      ${choices(lesson, guest)}
    </div>`,
  );
}

/** All who stand at the door, above the classes. @param {Lesson} lesson */
export function atTheDoor(lesson) {
  const { lobby, text } = lesson;
  if (!lobby.waiting.length) return nothing;
  return html`<section class="lobby" aria-label=${text("lobby-title")}>
    <h2>${icon("door-closed")}${text("lobby-title")}</h2>
    <ul class="plain">
      ${repeat(
        lobby.waiting,
        (guest) => guest.person,
        (guest) => html`<li>
          ${avatar(guest.animal, guest.colour, "small")}
          <p><b>${guest.name}</b><br /><span class="soft small">${guest.out ? text("lobby-was-sent-out") : guest.what}</span></p>
          ${choices(lesson, guest)}
        </li>`,
      )}
    </ul>
  </section>`;
}

/** Out of the room again, at once. @param {Lesson} lesson @param {import("../../wire/messages.js").WireSeat} seat */
export function sendOut(lesson, seat) {
  const words = lesson.text("lobby-send-out", { name: seat.class_name });
  return pictureButton("log-out", words, () => lesson.lobby.admit(seat.seat, false), { kind: "quiet" });
}

/** @param {Lesson} lesson @param {WireGuest} guest */
function choices({ lobby, text }, { person, name, out }) {
  const away = html`<button class="button quiet" aria-label=${text("lobby-send-away-of", { name })} @click=${() => lobby.admit(person, false)}>
    ${icon("x")}${text("lobby-send-away")}
  </button>`;
  return html`<div class="lobby-choice">
    <button class="button accent" aria-label=${text("lobby-let-in-of", { name })} @click=${() => lobby.admit(person, true)}>
      ${icon("check")}${text("lobby-let-in")}
    </button>
    ${out ? nothing : away}
  </div>`;
}
