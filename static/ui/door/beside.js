/** Before the class's camera: how many sit outside the picture, who they are, and the one tick of their teacher. */

import { html, nothing } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { icon } from "../figures.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */

/**
 * Their names are folded away, and not there at all on a wall: the class looks on.
 *
 * @param {Lesson} lesson @param {boolean} isWall
 */
export function besideReminder(lesson, isWall) {
  const { beside } = lesson.media;
  if (!beside.face.length && !beside.voice.length) return nothing;
  const isSeated = beside.isOpen("camera") && beside.isOpen("microphone");
  return html`<div class="notice beside" role="status">
    ${icon("users")}
    <div>
      ${sentences(lesson)}
      ${when(!isWall, () => names(lesson))}
      <label class="check">
        <input type="checkbox" .checked=${isSeated} ?disabled=${isSeated} @change=${() => lesson.media.seatBeside()} />
        <span>${lesson.text("consents-beside-tick")}</span>
      </label>
    </div>
  </div>`;
}

/** How many may not be seen, and not be heard. @param {Lesson} lesson */
export function countBeside(lesson) {
  const { face, voice } = lesson.media.beside;
  return [
    face.length ? lesson.text("consents-beside-face", { count: face.length }) : "",
    voice.length ? lesson.text("consents-beside-voice", { count: voice.length }) : "",
  ].filter(Boolean);
}

/** @param {Lesson} lesson */
function sentences(lesson) {
  return countBeside(lesson).map((sentence) => html`<p>${sentence}</p>`);
}

/** @param {Lesson} lesson */
function names(lesson) {
  const { face, voice } = lesson.media.beside;
  const people = [...new Set([...face, ...voice])].map((person) => lesson.room.people.get(person)?.name ?? "");
  return html`<details>
    <summary>${lesson.text("consents-beside-who")}</summary>
    <p>${new Intl.ListFormat(lesson.times.language).format(people.filter(Boolean).sort())}</p>
  </details>`;
}
