/** What is said where two devices of a class want to be its camera: to the one that is asked, and to the one that asks. */

import { html, nothing } from "lit-html";

import { icon } from "../figures.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */

/** Whose device it is, for a sentence. @param {Lesson} lesson @param {{person: string, device: string} | null | undefined} which */
export function deviceWords({ room }, which) {
  return { device: which?.device ?? "desk", name: room.people.get(which?.person ?? "")?.name ?? "" };
}

/** The device that sends for our class, if it is another one. @param {Lesson} lesson */
export function otherSender({ room, taken }) {
  const sender = taken.get(room.me.seat ?? "")?.sender;
  return sender && sender.participant !== room.me.participant ? sender : null;
}

/** Somebody wants to be the camera instead of this device. @param {Lesson} lesson */
export function seatQuestion(lesson) {
  const { handover } = lesson.media;
  const first = handover.asking[0];
  if (!first) return nothing;
  return notice(lesson.text("seat-asks", deviceWords(lesson, first)), [
    button(lesson.text("seat-give"), () => handover.answer(first, true)),
    button(lesson.text("seat-keep"), () => handover.answer(first, false)),
  ]);
}

/** Another device of the class is its camera: what may be done here all the same. @param {Lesson} lesson */
export function seatTaken(lesson) {
  const { media, room, text } = lesson;
  const { handover } = media;
  const words = deviceWords(lesson, otherSender(lesson));
  const steer = room.may("set-seat") ? button(text("seat-steer"), () => lesson.dispatchEvent(new Event("steer"))) : nothing;
  switch (handover.standing) {
    case "asking":
      return notice(text("seat-asking", words), [steer]);
    case "kept":
      return notice(text("seat-kept", words), [steer]);
    case "silent":
      return notice(text("seat-silent", words), [button(text("seat-take"), () => media.takeOver()), steer]);
    default:
      return notice(text("live-taken"), [button(text("seat-ask"), () => handover.ask()), steer]);
  }
}

/** @param {string} words @param {unknown[]} buttons */
function notice(words, buttons) {
  return html`<div class="notice warn seat-notice">
    ${icon("monitor-smartphone")}
    <p>${words}</p>
    ${buttons}
  </div>`;
}

/** @param {string} words @param {() => unknown} act */
function button(words, act) {
  return html`<button class="button quiet" @click=${act}>${words}</button>`;
}
