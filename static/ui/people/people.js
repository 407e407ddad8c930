/** The people: class by class, who is in now, with which device. */

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import { avatar, flag, icon } from "../figures.js";
import { Panel } from "../panel.js";

/** @typedef {import("../../wire/messages.js").WireSeat} WireSeat */
/** @typedef {import("../../wire/messages.js").WireParticipant} WireParticipant */

/** @type {Record<string, string>} */
const DEVICES = { desk: "laptop", hand: "tablet", wall: "presentation" };

/** `<rb-people>` */
export class People extends Panel {
  /** @override */
  topics = ["presence", "floor", "welcome", "tick"];

  /** @override */
  template() {
    const { room } = this.lesson;
    const seats = [...room.seats.values()];
    return html`<ul class="plain people" aria-label=${this.text("live-people")}>
      ${repeat(seats, (seat) => seat.seat, (seat) => this.#class(seat))}
    </ul>`;
  }

  /** @param {WireSeat} seat */
  #class(seat) {
    const { room, times, floor } = this.lesson;
    const here = [...room.participants.values()].filter((one) => one.seat === seat.seat);
    const isMuted = floor.muted.has(seat.seat);
    const name = `${seat.class_name}, ${seat.town}`;
    return html`<li class="people-class" data-colour=${seat.colour}>
      <div class="people-head">
        ${avatar(seat.animal, seat.colour)}
        <div>
          <h2>${seat.seat === room.me.seat ? this.text("live-us", { class: seat.class_name }) : name}</h2>
          <p class="soft small">
            ${flag(seat.country, times.country(seat.country))} ${seat.school_name} · <span class="clock">${times.clock(room.now(), seat.time_zone)}</span>
          </p>
        </div>
        ${room.may("mute") && seat.seat !== room.me.seat
          ? html`<button class="button quiet square" aria-pressed=${isMuted} aria-label=${this.text(isMuted ? "live-unmute" : "live-mute", { class: name })}
              title=${this.text(isMuted ? "live-unmute" : "live-mute", { class: name })} @click=${() => this.lesson.turnMute(seat.seat)}>${icon(isMuted ? "volume-2" : "volume-off")}</button>`
          : nothing}
      </div>
      ${here.length
        ? html`<ul class="plain people-here">${repeat(here, (one) => one.participant, (one) => this.#person(one))}</ul>`
        : html`<p class="soft small people-away">${this.text("live-on-its-way", { town: seat.town })}</p>`}
    </li>`;
  }

  /** @param {WireParticipant} one */
  #person(one) {
    const { room } = this.lesson;
    const person = room.people.get(one.person);
    const isMe = one.participant === room.me.participant;
    return html`<li class="people-person">
      ${icon(DEVICES[one.device] ?? "laptop")}
      <span>${person?.name ?? this.text("live-somebody")}${isMe ? html` <span class="badge">${this.text("live-people-you")}</span>` : nothing}</span>
      <span class="soft small">${this.text(`live-role-${person?.role ?? "teacher"}`)}</span>
      ${one.sends ? html`<span class="people-sends" title=${this.text("live-people-sends")}>${icon("video")}<span class="visually-hidden">${this.text("live-people-sends")}</span></span>` : nothing}
    </li>`;
  }
}
