/** Which conversation is shown: everybody's, or that of a group. */

import { html, nothing } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { avatar, icon } from "../figures.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */

/** Of more groups than this, a list is shorter. */
const MOST_BUTTONS = 2;

/** Only where there is a choice. @param {Lesson} lesson */
export function chatChoice(lesson) {
  const { talks, text } = lesson;
  if (!talks.groups.length) return nothing;
  if (talks.groups.length > MOST_BUTTONS || talks.groups.some(({ isPast }) => isPast)) return list(lesson);
  return html`<div class="chat-choice" role="group" aria-label=${text("groups-chats")}>
    ${choice(lesson, "chat", html`${icon("users-round")}${text("groups-chat-all")}`)}
    ${talks.groups.map(({ channel, place, animal }) => choice(lesson, channel, html`${avatar(animal, place % 12, "small")}${text(`poll-picture-${animal}`)}`))}
  </div>`;
}

/** Whether the groups are back, and their conversation is only read. @param {Lesson} lesson */
export function isOver({ talks, floor }) {
  return talks.chat !== "chat" && (!floor.groups.isOpen || talks.groups.some(({ channel, isPast }) => isPast && channel === talks.chat));
}

/** To whom one writes. @param {Lesson} lesson */
export function sayWords({ talks, sayWords, text }) {
  const group = talks.groups.find(({ channel }) => channel === talks.chat);
  return group ? text("groups-chat-say", { name: text(`poll-picture-${group.animal}`) }) : text(sayWords);
}

/** Where a message that waits would be said; nothing for everybody's. @param {Lesson} lesson @param {string} channel */
export function groupOfChat({ talks, text }, channel) {
  const group = talks.groups.find((each) => each.channel === channel);
  return group ? html`<p class="soft small">${text("groups-chat-in", { name: text(`poll-picture-${group.animal}`) })}</p>` : nothing;
}

/** @param {Lesson} lesson @param {string} channel @param {unknown} words */
function choice(lesson, channel, words) {
  return html`<button class="button quiet" aria-pressed=${lesson.talks.chat === channel} @click=${() => lesson.talks.choose(channel)}>${words}</button>`;
}

/** @param {Lesson} lesson */
function list(lesson) {
  const { talks, text } = lesson;
  const chosen = (/** @type {Event} */ event) => lesson.talks.choose(/** @type {HTMLSelectElement} */ (event.target).value);
  const option = (/** @type {typeof talks.groups[0]} */ { channel, animal, page, isPast }) => {
    const name = text(`poll-picture-${animal}`);
    return html`<option value=${channel} .selected=${channel === talks.chat}>${isPast ? text("groups-chat-page", { name, page }) : name}</option>`;
  };
  const earlier = talks.groups.filter(({ isPast }) => isPast);
  return html`<label class="chat-choice">
    <span class="visually-hidden">${text("groups-chats")}</span>
    <select class="input" @change=${chosen}>
      <option value="chat" .selected=${talks.chat === "chat"}>${text("groups-chat-all")}</option>
      ${talks.groups.filter(({ isPast }) => !isPast).map(option)}
      ${when(earlier.length, () => html`<optgroup label=${text("groups-chat-earlier")}>${earlier.map(option)}</optgroup>`)}
    </select>
  </label>`;
}
