/** How the votes stand: a bar for each choice, made of the classes' colours and patterns, and a table that says the same. */

import { html, nothing } from "lit-html";

import { isSecret, isShowOfHands, votesIn, votesOf } from "../../rooms/polls.js";
import { besideName } from "../../rooms/seats.js";
import { avatar } from "../figures.js";
import { face, nameOf } from "./pictures.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */
/** @typedef {import("../../rooms/polls.js").Poll} Poll */
/** @typedef {import("../../wire/messages.js").WireSeat} WireSeat */

/** @param {Lesson} lesson @param {Poll} poll */
export function result(lesson, poll) {
  const seats = [...lesson.room.seats.values()].filter((seat) => !seat.guest);
  if (isSecret(poll) || isShowOfHands(poll)) return byClass(lesson, poll, seats);
  const most = Math.max(1, ...poll.choices.map((_, choice) => votesIn(poll, choice)));
  return html`<ul class="plain poll-bars" aria-hidden="true">
      ${poll.choices.map(
        (one, choice) => html`<li class="poll-row">
          ${face(one)}
          <span class="poll-bar">${seats.map((seat) => segment(poll, seat, choice, most))}</span>
          <b class="poll-number">${votesIn(poll, choice)}</b>
        </li>`,
      )}
    </ul>
    <ul class="plain poll-legend" aria-hidden="true">
      ${seats.map((seat) => html`<li data-colour=${seat.colour}><i class="poll-swatch"></i>${besideName(seat)}</li>`)}
    </ul>
    ${table(lesson, poll, seats)}`;
}

/** @param {Poll} poll @param {WireSeat} seat @param {number} choice @param {number} most */
function segment(poll, seat, choice, most) {
  const votes = votesOf(poll, seat.seat, choice);
  if (!votes) return nothing;
  return html`<i class="poll-segment" data-colour=${seat.colour} .style=${`inline-size: ${(100 * votes) / most}%`}>
    <span>${votes}</span>
  </i>`;
}

/** A bar for each class: hands that are up, or, while a poll is hidden, who has voted. @param {Lesson} lesson @param {Poll} poll @param {WireSeat[]} seats */
function byClass(lesson, poll, seats) {
  const most = Math.max(1, ...seats.map((seat) => Math.max(lesson.ours.headcountOf(seat), votesOf(poll, seat.seat))));
  return html`<ul class="plain poll-bars">
    ${seats.map((seat) => {
      const votes = votesOf(poll, seat.seat);
      const pupils = lesson.ours.headcountOf(seat);
      const words = lesson.text("poll-of-class", { votes, pupils });
      return html`<li class="poll-row">
        <span class="poll-face" title=${besideName(seat)}>${avatar(seat.animal, seat.colour)}</span>
        <span class="poll-bar">
          <span class="visually-hidden">${besideName(seat)}: ${words}</span>
          <i class="poll-segment" data-colour=${seat.colour} aria-hidden="true" .style=${`inline-size: ${(100 * votes) / most}%`}></i>
        </span>
        <b class="poll-number" aria-hidden="true">${votes}<small>/${pupils}</small></b>
      </li>`;
    })}
  </ul>`;
}

/** @param {Lesson} lesson @param {Poll} poll @param {WireSeat[]} seats */
function table(lesson, poll, seats) {
  const { text } = lesson;
  return html`<details class="poll-table">
    <summary>${text("poll-numbers")}</summary>
    <table>
      <caption class="visually-hidden">${poll.question || text("poll-title")}</caption>
      <thead>
        <tr>
          <td></td>
          ${poll.choices.map((one) => html`<th scope="col">${nameOf(text, one)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${seats.map(
          (seat) => html`<tr>
            <th scope="row">${besideName(seat)}</th>
            ${poll.choices.map((_, choice) => html`<td>${votesOf(poll, seat.seat, choice)}</td>`)}
          </tr>`,
        )}
        <tr>
          <th scope="row">${text("poll-all")}</th>
          ${poll.choices.map((_, choice) => html`<td>${votesIn(poll, choice)}</td>`)}
        </tr>
      </tbody>
    </table>
  </details>`;
}
