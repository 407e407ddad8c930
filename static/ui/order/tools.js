/** A teacher's tools for turns, above the hands: who is next in one tap, how long a turn is, all hands down, counting anew. */

import { html, nothing } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { avatar, icon } from "../figures.js";
import { clockOf } from "./countdown.js";
import { MORE_SECONDS, TIMES } from "./order.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */

/** @param {Lesson} lesson */
export function turnTools(lesson) {
  const { room, text } = lesson;
  if (!room.may("mute") || lesson.isStaff) return nothing;
  return html`<section class="turns" aria-label=${text("order-turns")}>
    ${next(lesson)} ${times(lesson)}
  </section>`;
}

/** The class that might be next, and why. @param {Lesson} lesson */
function next(lesson) {
  const { order, room, text } = lesson;
  const proposed = order.next;
  const seat = proposed && room.seats.get(proposed.seat);
  if (!proposed || !seat) return html`<p class="soft small">${text("order-nobody-next")}</p>`;
  const had = order.spokenBy(proposed.seat);
  const spoken = had ? text("order-spoken", { time: clockOf(Math.round(had.ms / 1_000)) }) : text("order-not-yet");
  const why = proposed.isAsking ? `${text("order-asks")} · ${spoken}` : spoken;
  return html`<button class="button accent turns-next" @click=${() => order.giveNext()}>
    ${avatar(seat.animal, seat.colour, "small")}
    <span class="turns-words"><span>${text("order-next", { class: lesson.nameOf(proposed.seat) })}</span><small>${why}</small></span>
    ${icon("wand-sparkles")}
  </button>`;
}

/** @param {Lesson} lesson */
function times(lesson) {
  const { order, text } = lesson;
  const choose = (/** @type {number} */ seconds) => {
    order.seconds = seconds;
    lesson.tell("floor");
  };
  const turnEnds = (/** @type {Event} */ event) => {
    order.ends = /** @type {HTMLInputElement} */ (event.target).checked;
  };
  return html`<div class="turns-times" role="group" aria-label=${text("order-time")}>
      ${icon("hourglass")}<span>${text("order-time")}</span>
      ${TIMES.map((seconds) => {
        const isNow = order.seconds === seconds;
        if (seconds) return html`<button class="button quiet" aria-pressed=${isNow} @click=${() => choose(seconds)}>${text("order-time-of", { seconds })}</button>`;
        const words = text("order-time-none");
        return html`<button class="button quiet" aria-pressed=${isNow} aria-label=${words} title=${words} @click=${() => choose(0)}>∞</button>`;
      })}
    </div>
    ${when(
      order.seconds > 0,
      () => html`<label class="check small"><input type="checkbox" .checked=${order.ends} @change=${turnEnds} /><span>${text("order-ends")}</span></label>`,
    )}`;
}

/** Below the hands: what is done with all of them, and the sound. @param {Lesson} lesson */
export function handTools(lesson) {
  const { floor, order, room, text, posture } = lesson;
  if (!room.may("lower-any-hand") || lesson.isStaff) return nothing;
  const turnChime = (/** @type {Event} */ event) => order.chime.turn(/** @type {HTMLInputElement} */ (event.target).checked);
  return html`<div class="hand-tools">
    ${when(
      floor.hands.length > 1,
      () => html`<button class="button quiet" @click=${() => room.command("floor", { kind: "lower-all-hands" })}>
        ${icon("arrow-down")}${text("order-lower-all")}
      </button>`,
    )}
    ${when(
      order.isCounting,
      () => html`<button class="button quiet" @click=${() => room.command("floor", { kind: "count-anew" })}>
        ${icon("rotate-ccw")}${text("order-count-anew")}
      </button>`,
    )}
    ${when(
      posture === "desk",
      () => html`<label class="check small"><input type="checkbox" .checked=${order.chime.isOn} @change=${turnChime} /><span>${text("order-chime")}</span></label>`,
    )}
  </div>`;
}

/** What a teacher does about the present turn, in the line that tells of it. @param {Lesson} lesson */
export function turnButtons(lesson) {
  const { order, room, text } = lesson;
  if (!room.may("mute")) return nothing;
  const proposed = order.next;
  return html`
    ${when(
      order.endsAt !== null,
      () => html`<button class="button quiet" @click=${() => order.giveMore()}>${text("order-more", { seconds: MORE_SECONDS })}</button>`,
    )}
    ${when(
      proposed,
      () => html`<button class="button quiet" @click=${() => order.giveNext()}>
        ${text("order-next", { class: lesson.nameOf(proposed?.seat ?? "") })}
      </button>`,
    )}
    <button class="button quiet" @click=${() => order.open()}>${text("live-stick-open")}</button>
  `;
}

/** Whose turn it is and how long, for the top line of everybody. @param {Lesson} lesson */
export function turnPill(lesson) {
  const { order, room, stickHolder, text } = lesson;
  const seat = stickHolder && room.seats.get(stickHolder);
  if (!seat) return nothing;
  const words = text("order-has-stick", { class: lesson.nameOf(stickHolder) });
  return html`<p class="turn-pill" data-colour=${seat.colour} title=${words}>
    ${avatar(seat.animal, seat.colour, "small")}${icon("wand-sparkles")}
    <span class="turn-name">${lesson.nameOf(stickHolder)}</span>
    ${timeLeft(lesson, order.endsAt)}
  </p>`;
}

/** @param {Lesson} lesson @param {number | null} endsAt */
export function timeLeft({ room, text }, endsAt) {
  if (endsAt === null) return nothing;
  return html`<rb-countdown .until=${endsAt} .now=${() => room.now()} .over=${text("order-time-up")}></rb-countdown>`;
}
