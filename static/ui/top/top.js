/** The top line: the chain of dolls, the lesson's title, the time that is left, who is here, and the help. */

import { html, nothing } from "lit-html";

import { chain, icon } from "../figures.js";
import { boardSpotlight } from "../order/stage_tools.js";
import { turnPill } from "../order/tools.js";
import { Panel } from "../panel.js";
import { badge, pictureButton, whisper } from "../parts.js";

/** `<rb-top>`; dispatches `help` and `settings`. */
export class Top extends Panel {
  /** @override */
  topics = ["floor", "tick", "presence", "welcome", "connection", "way", "view", "beside", "reports"];

  /** @override */
  connectedCallback() {
    this.listen(this.lesson.media, "links", () => this.update());
    super.connectedCallback();
  }

  /** @override */
  template() {
    const { room, taken } = this.lesson;
    const here = [...room.seats.values()].filter((seat) => taken.has(seat.seat));
    return html`<header class="top">
      ${chain((here.length ? here : [...room.seats.values()]).map((seat) => seat.colour))}
      <h1>${room.welcome?.lesson?.title ?? (room.welcome?.title || this.text("live-staff-room"))}</h1>
      ${this.#timeLeft()} ${turnPill(this.lesson)}
      <rb-now .lesson=${this.lesson}></rb-now>
      <p class="top-summary">${this.#summary(here)}</p>
      ${this.#connection()}
      <div class="top-buttons">
        ${boardSpotlight(this.lesson)}
        ${this.#button("fullscreen", "maximize", this.text("live-fullscreen"))}
        ${this.#reports()} ${this.#staffRoom()}
        ${room.may("publish") ? this.#button("settings", "settings", this.text("live-settings")) : nothing}
        ${this.#button("help", "circle-help", this.text("live-help"))}
      </div>
    </header>`;
  }

  /** The way to the staff room with what is new there; in it, the call. */
  #staffRoom() {
    const { beside, isStaff, room } = this.lesson;
    if (isStaff && room.may("publish")) {
      const act = () => this.dispatchEvent(new Event("call"));
      return html`<button class="button quiet call" @click=${act}>${icon("phone-call")}<span>${this.text("staff-call")}</span></button>`;
    }
    if (!beside) return nothing;
    const words = this.text("staff-beside");
    return html`<a class="button bare square beside" href="/rooms/${beside.room}" target="_blank" aria-label="${words}${beside.unread ? `, ${beside.unread} ${this.text("unread-count", { count: beside.unread })}` : ""}" title=${words}
      >${icon("coffee")}${badge(beside.unread)}</a
    >`;
  }

  /** That somebody told the teachers about a message, and the way to it; never where a class reads along. */
  #reports() {
    const { posture, reports } = this.lesson;
    const count = reports.waiting.length;
    if (!count || posture === "wall") return nothing;
    const words = this.text("report-beside", { count });
    return html`<a class="button bare square beside reported" href="/reports#report-${reports.waiting[0]}" target="_blank" aria-label=${words} title=${words}
      >${icon("flag")}${badge(count)}</a
    >`;
  }

  #timeLeft() {
    const lesson = this.lesson.room.welcome?.lesson;
    if (!lesson) return nothing;
    const minutes = Math.ceil((lesson.ends_at - this.lesson.room.now()) / 60_000);
    const words = minutes > 0 ? this.text("live-time-left", { minutes }) : this.text("live-time-over");
    return html`<p class="top-time ${minutes <= 5 ? "soon" : ""}">${icon("clock")}${words}</p>`;
  }

  /** @param {import("../../wire/messages.js").WireSeat[]} here */
  #summary(here) {
    const classes = here.filter((seat) => !seat.guest);
    const guests = here.length - classes.length;
    const pupils = classes.reduce((sum, seat) => sum + this.lesson.ours.headcountOf(seat), 0);
    const lights = here.map(({ seat }) => this.lesson.lightOf(seat)?.light);
    const weak = lights.filter((light) => light === "poor" || light === "away").length;
    const parts = this.lesson.isStaff
      ? [this.text("staff-here", { count: new Set([...this.lesson.room.participants.values()].map((one) => one.person)).size })]
      : [this.text("live-classes", { count: classes.length }), this.text("live-pupils", { count: pupils })];
    if (guests) parts.push(this.text("lobby-guests", { count: guests }));
    if (weak) parts.push(this.text("live-weak-links", { count: weak }));
    return parts.join(" · ");
  }

  #connection() {
    const { connection, isSlow } = this.lesson.room;
    const isOnline = connection === "online";
    const words = this.text(!isOnline ? "live-away-short" : isSlow ? "live-online-slow" : "live-online");
    return html`<span class="top-connection" data-state=${connection} title=${words}>
      ${icon(!isOnline ? "wifi-off" : isSlow ? "turtle" : "wifi")}${whisper(words)}
    </span>`;
  }

  /** @param {string} event @param {string} sign @param {string} words */
  #button(event, sign, words) {
    return pictureButton(sign, words, () => this.dispatchEvent(new Event(event)));
  }
}
