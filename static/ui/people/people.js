/** The people: class by class, who is in now, with which device. */

import { html } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { when } from "lit-html/directives/when.js";

import { avatar, flag, icon } from "../figures.js";
import { seatName, shortName } from "../../rooms/seats.js";
import { Panel } from "../panel.js";
import { pictureButton, whisper } from "../parts.js";
import { atTheDoor, sendOut } from "./lobby.js";

/** @typedef {import("../../wire/messages.js").WireSeat} WireSeat */
/** @typedef {import("../../wire/messages.js").WireParticipant} WireParticipant */

/** @type {Record<string, string>} */
const DEVICES = { desk: "laptop", hand: "tablet", wall: "presentation" };

/** `<rb-people>` */
export class People extends Panel {
  /** @override */
  topics = ["presence", "floor", "welcome", "tick", "lobby"];

  /** @override */
  template() {
    const { room } = this.lesson;
    const seats = [...room.seats.values()];
    return html`${atTheDoor(this.lesson)}<ul class="plain people" aria-label=${this.text("live-people")}>
      ${repeat(
        seats,
        (seat) => seat.seat,
        (seat) => this.#class(seat),
      )}
    </ul>`;
  }

  /** @param {WireSeat} seat */
  #class(seat) {
    const { room } = this.lesson;
    const here = [...room.participants.values()].filter((one) => one.seat === seat.seat);
    const isOurs = seat.seat === room.me.seat;
    const name = seatName(seat);
    return html`<li class="people-class" data-colour=${seat.colour}>
      <div class="people-head">
        ${avatar(seat.animal, seat.colour)}
        <div>
          <h2>${isOurs ? this.lesson.ownNameOf(seat) : name}</h2>
          <p class="soft small">${seat.guest ? seat.school_name : this.#place(seat)}</p>
        </div>
        ${when(room.may("mute") && !seat.guest, () => this.#stick(seat.seat, name))}
        ${when(room.may("mute") && !isOurs, () => this.#mute(seat.seat, name))}
        ${when(room.may("admit") && seat.guest, () => sendOut(this.lesson, seat))}
      </div>
      ${when(
        here.length,
        () => this.#devices(here),
        () => html`<p class="soft small people-away">${this.text(this.lesson.isStaff ? "staff-not-in" : "live-on-its-way", { town: shortName(seat) })}</p>`,
      )}
      ${when(room.seatsWaiting.has(seat.seat), () => this.#waiting(isOurs))}
      ${when(isOurs && room.me.role === "teacher", () => this.#tablets())}
    </li>`;
  }

  /** @param {WireSeat} seat */
  #place(seat) {
    const { room, times } = this.lesson;
    return html`${flag(seat.country, times.country(seat.country))} ${seat.school_name} ·
      <span class="clock">${times.clock(room.now(), seat.time_zone)}</span>`;
  }

  /** Somebody of the class stands at the door. @param {boolean} isOurs */
  #waiting(isOurs) {
    const words = this.text(isOurs ? "safety-ours-wait" : "safety-theirs-wait");
    return html`<p class="small people-waiting">${icon("door-closed")}${words}</p>`;
  }

  /** Where a tablet of the class gets its code: a page beside the lesson, which goes on. */
  #tablets() {
    const safety = `/classes/${this.lesson.room.me.seat}/safety`;
    return html`<p class="people-tablets">
      <a href="/tablets" target="_blank">${icon("tablet")}${this.text("live-tablets")}</a>
      <a href=${safety} target="_blank">${icon("shield-check")}${this.text("safety-title")}</a>
    </p>`;
  }

  /** @param {string} seat @param {string} name */
  #stick(seat, name) {
    const isPressed = this.lesson.stickHolder === seat;
    const words = this.text(isPressed ? "live-take-stick" : "live-give-stick", { class: name });
    const act = () => this.lesson.order.turn(seat);
    return pictureButton("wand-sparkles", words, act, { kind: "quiet stick", isPressed });
  }

  /** @param {string} seat @param {string} name */
  #mute(seat, name) {
    const isPressed = this.lesson.floor.muted.has(seat);
    const words = this.text(isPressed ? "live-unmute" : "live-mute", { class: name });
    const act = () => this.lesson.turnMute(seat);
    return pictureButton(isPressed ? "volume-2" : "volume-off", words, act, { kind: "quiet", isPressed });
  }

  /** @param {WireParticipant[]} here */
  #devices(here) {
    const lines = repeat(
      here,
      (one) => one.participant,
      (one) => this.#person(one),
    );
    return html`<ul class="plain people-here">
      ${lines}
    </ul>`;
  }

  /** @param {WireParticipant} one */
  #person(one) {
    const { room } = this.lesson;
    const person = room.people.get(one.person);
    const isMe = one.participant === room.me.participant;
    return html`<li class="people-person">
      ${icon(DEVICES[one.device] ?? "laptop")}
      <span>${person?.name ?? this.text("live-somebody")}</span>
      ${when(isMe, () => html`<span class="badge">${this.text("live-people-you")}</span>`)}
      <span class="soft small">${this.text(`live-role-${person?.role ?? "teacher"}`)}</span>
      ${when(one.sends, () => this.#sends())}
    </li>`;
  }

  #sends() {
    const words = this.text("live-people-sends");
    return html`<span class="people-sends" title=${words}>${icon("video")}${whisper(words)}</span>`;
  }
}
