/** Telling the teachers of both classes about a message, by a request of its own: it also works where the socket does not. */

import { html } from "lit-html";

import { icon } from "../figures.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */
/** @typedef {import("../../rooms/chat.js").Message} Message */

/** What an answer of the hub means; every other one means that it did not get through. */
const WORDS = new Map([
  [204, "report-told"],
  [404, "report-gone"],
  [429, "report-too-many"],
]);

/** Of what others said. @param {Lesson} lesson @param {string} person who said it */
export function mayReport({ room }, person) {
  return person !== room.me.person && room.me.role !== "guest";
}

/** @param {Lesson} lesson @param {Message} message @param {() => void} close */
export function reportAction(lesson, message, close) {
  const isTeacher = lesson.room.may("erase-any");
  const act = () => {
    close();
    void report(lesson, message);
  };
  return html`<button class="button message-report" @click=${act}>
    ${icon(isTeacher ? "flag" : "hand")}${lesson.text(isTeacher ? "report-do" : "report-tell")}
  </button>`;
}

/** @param {Lesson} lesson @param {Message} message */
async function report(lesson, { seq, key }) {
  const body = new URLSearchParams({ seq: String(seq), op_id: key, channel: lesson.talks.chat });
  const path = `${location.pathname.replace(/\/$/, "")}/reports`;
  const answer = await fetch(path, { method: "POST", body, redirect: "error" }).catch(() => null);
  lesson.toast(lesson.text(WORDS.get(answer?.status ?? 0) ?? "report-failed"));
}
