/** A class's tile: its picture or its face, who and where it is, whether it speaks, and the teacher's mute and talking stick. */

import { html, nothing } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { clockOf } from "../order/countdown.js";
import { stageMarks, stageTools } from "../order/stage_tools.js";
import { timeLeft } from "../order/tools.js";
import { avatar, bars, flag, icon } from "../figures.js";
import { whisper } from "../parts.js";
import { seatName, shortName } from "../../rooms/seats.js";
import { PictureTile } from "./picture.js";

/** @typedef {import("../../wire/messages.js").WireSeat} WireSeat */

const ADULTS = new Set(["teacher", "guest"]);
const BARS = { good: 3, fair: 2, poor: 1, away: 0 };

/** `<rb-tile>`: one for each seat, for as long as the room is open. */
export class Tile extends PictureTile {
  /** @override */
  topics = ["floor", "presence", "quality", "view", "welcome", "tick", "speaking", "connection", "way"];

  /** @override */
  connectedCallback() {
    for (const type of ["own", "tracks", "state"]) this.listen(this.lesson.media, type, () => this.update());
    super.connectedCallback();
  }

  /** @override */
  build() {
    super.build();
    this.dataset.seat = this.seat;
  }

  /** @override */
  template() {
    const card = this.lesson.room.seats.get(this.seat);
    if (!card) return nothing;
    const state = this.#state();
    const name = seatName(card);
    return html`
      ${state === "still" ? this.#still(name) : state === "picture" ? nothing : this.#face(card, state)}
      ${this.pinButton(name)}
      <div class="tile-marks">${this.#marks()}</div>
      ${this.#plate(card, state)} ${this.#tools(card)}
    `;
  }

  /** @override */
  drawn() {
    const card = this.lesson.room.seats.get(this.seat);
    if (!card) return;
    const { room, media, taken } = this.lesson;
    const isOwn = this.seat === room.me.seat;
    const state = this.#state();
    this.dataset.colour = String(card.colour);
    this.dataset.state = state;
    this.dataset.participant = taken.get(this.seat)?.sender?.participant ?? "";
    this.toggleAttribute("data-speaking", this.#isSpeaking);
    this.toggleAttribute("data-stick", this.#hasStick);
    this.toggleAttribute("data-own", isOwn);
    this.toggleAttribute("data-mirrored", isOwn && media.publisher.state !== "taken");
    this.setAttribute("aria-label", isOwn ? this.lesson.ownNameOf(card) : seatName(card));
    this.video.setAttribute("aria-label", this.text("live-picture-of", { class: seatName(card) }));
    this.video.hidden = state !== "picture";
    this.show(state === "picture" && this.isVisible ? media.pictureOf(this.seat) : null);
  }

  /** `picture`, `still` (one every few seconds), `face` (in, without a picture), or `away` (nobody there yet). */
  #state() {
    const { room, media, taken } = this.lesson;
    const isTaken = taken.has(this.seat) || this.seat === room.me.seat;
    if (!isTaken) return "away";
    if (this.seat === room.me.seat && media.publisher.state !== "taken")
      return media.pictureOf(this.seat) ? "picture" : "face";
    if (media.stills.of(this.seat)) return "still";
    const sender = taken.get(this.seat)?.sender;
    return sender?.camera && media.pictureOf(this.seat) ? "picture" : "face";
  }

  get #isMuted() {
    return this.lesson.floor.muted.has(this.seat);
  }

  get #hasStick() {
    return this.lesson.stickHolder === this.seat;
  }

  get #isSpeaking() {
    const { media, room } = this.lesson;
    return media.speaking.has(this.seat) && this.lesson.isHeard(this.seat) && !room.isSlow;
  }

  /** @param {string} name */
  #still(name) {
    const url = this.lesson.media.stills.of(this.seat) ?? "";
    return html`<img class="tile-still" src=${url} alt=${this.text("live-picture-of", { class: name })} />`;
  }

  /** @param {WireSeat} card @param {string} state */
  #face(card, state) {
    const isAway = state === "away";
    const words = isAway ? this.text(this.lesson.isStaff ? "staff-not-in" : "live-on-its-way", { town: card.town }) : this.text(this.#faceWords());
    return html`<div class="tile-face ${isAway ? "away" : ""}">
      ${avatar(card.animal, card.colour, this.isOnStage ? "giant" : "large")}
      <p>${words}</p>
    </div>`;
  }

  #faceWords() {
    const { room, media, taken } = this.lesson;
    const sender = taken.get(this.seat)?.sender;
    if (room.isSlow && (sender || this.seat === room.me.seat)) return "live-face-slow";
    if (this.seat === room.me.seat) return media.publisher.state === "taken" ? "live-face-elsewhere" : "live-face-own";
    if (!sender) return this.#isAdultIn ? "live-face-coming" : "live-face-tablets";
    if (!sender.camera) return "live-face-off";
    return media.line.isSpared(this.seat) ? "live-face-spared" : "live-face-waiting";
  }

  /** Whether somebody is in who could send for the class. */
  get #isAdultIn() {
    const { room, taken } = this.lesson;
    return taken.get(this.seat)?.people.some((person) => ADULTS.has(room.people.get(person)?.role ?? "")) ?? false;
  }

  #marks() {
    const sender = this.lesson.taken.get(this.seat)?.sender;
    const place = this.lesson.floor.hands.findIndex((hand) => hand.seat === this.seat) + 1;
    const isMicrophoneOff = sender !== null && sender !== undefined && !sender.microphone;
    return html`
      ${stageMarks(this.lesson, this.seat)}
      ${when(this.#hasStick, () => this.#mark("stick", "wand-sparkles", this.text("live-mark-stick"), timeLeft(this.lesson, this.lesson.order.endsAt)))}
      ${when(this.#isSpeaking, () => this.#mark("speaking", "megaphone", this.text("live-mark-speaking")))}
      ${when(place, () => this.#mark("hand", "hand", this.text("live-mark-hand", { place })))}
      ${when(
        this.#isMuted,
        () => this.#mark("muted", "volume-off", this.text("live-mark-muted")),
        () => when(isMicrophoneOff, () => this.#microphoneOff()),
      )}
    `;
  }

  /** @param {string} kind @param {string} sign @param {string} words @param {unknown} [more] what is read on the smallest tile, too */
  #mark(kind, sign, words, more = nothing) {
    return html`<span class="mark ${kind}">${icon(sign)}<span class="mark-words">${words}</span>${more}</span>`;
  }

  #microphoneOff() {
    return html`<span class="mark">${icon("mic-off")}${whisper(this.text("live-mark-microphone-off"))}</span>`;
  }

  /** @param {WireSeat} card @param {string} state */
  #plate(card, state) {
    const isOwn = this.seat === this.lesson.room.me.seat;
    const why = state === "away" ? (this.lesson.isStaff ? "staff-away" : "live-soon") : state === "still" ? "live-still" : this.#faceWords();
    const more =
      state === "picture"
        ? when(!card.guest, () => this.#count(card))
        : html`<span class="tile-why">· ${this.text(why)}</span>`;
    return html`<div class="tile-plate">
      ${avatar(card.animal, card.colour)}
      <div class="tile-words">
        <p class="tile-name">${isOwn ? this.lesson.ownNameOf(card) : seatName(card)}</p>
        <p class="tile-place">${card.guest ? card.school_name : this.#place(card)} ${more} ${this.#spoken(card)}</p>
      </div>
      ${this.#light(card)}
    </div>`;
  }

  /** Of our own class it can be changed. @param {WireSeat} card */
  #count(card) {
    const words = this.text("live-pupils", { count: this.lesson.ours.headcountOf(card) });
    if (this.seat !== this.lesson.room.me.seat || !this.lesson.room.may("set-seat")) return html`<span class="tile-count">· ${words}</span>`;
    const act = () => this.lesson.dispatchEvent(new Event("headcount"));
    return html`<span class="tile-count">· <button class="tile-recount" title=${this.text("seat-headcount-change")} @click=${act}>${words}${whisper(this.text("seat-headcount-change"))}</button></span>`;
  }

  /** For who keeps the order: how long the class has spoken. @param {WireSeat} card */
  #spoken(card) {
    const { order, room, isStaff } = this.lesson;
    if (!room.may("mute") || card.guest || isStaff || !order.isCounting || this.#state() === "away") return nothing;
    const had = order.spokenBy(this.seat);
    const words = had ? this.text("order-spoken", { time: clockOf(Math.round(had.ms / 1_000)) }) : this.text("order-not-yet");
    return html`<span class="tile-spoken">· ${words}</span>`;
  }

  /** @param {WireSeat} card */
  #place(card) {
    const { times, room } = this.lesson;
    return html`${flag(card.country, times.country(card.country))}
      <span class="clock">${times.clock(room.now(), card.time_zone)}</span>`;
  }

  /** A tap or a pointer over it says in words what the shape says. @param {WireSeat} card */
  #light(card) {
    const told = this.lesson.lightOf(this.seat);
    if (!told || this.#state() === "away") return nothing;
    const whose = this.seat === this.lesson.room.me.seat ? "our-light" : "light";
    const why = told.light === "good" ? "" : `-${told.why}`;
    const words = this.text(`live-${whose}-${told.light}${why}`, { town: shortName(card) });
    const say = () => this.lesson.toast(words);
    return html`<button class="light" data-light=${told.light} aria-label=${words} title=${words} @click=${say}>
      ${bars(BARS[told.light])}
    </button>`;
  }

  /** @param {WireSeat} card */
  #tools(card) {
    if (!this.lesson.room.may("mute")) return nothing;
    const isAway = this.#state() === "away";
    const isOwn = this.seat === this.lesson.room.me.seat;
    return html`<div class="tile-tools">
      ${when(!isAway || this.lesson.order.isSpotlit(this.seat), () => stageTools(this.lesson, this.seat, this.isOnStage))}
      ${when((!isAway && !card.guest) || this.#hasStick, () => this.#stick(card))}
      ${when(!isAway && (!isOwn || this.#isMuted), () => this.#mute(card))} ${this.#takeBack(card)}
    </div>`;
  }

  /** @param {WireSeat} card */
  #stick(card) {
    const words = this.text(this.#hasStick ? "live-take-stick" : "live-give-stick", { class: seatName(card) });
    return this.#tool("stick", "wand-sparkles", words, this.#hasStick, () => this.lesson.order.turn(this.seat));
  }

  /** What the class drew within the last minute on the page that lies there. @param {WireSeat} card */
  #takeBack(card) {
    const { board, isBoardOpen, room } = this.lesson;
    const count = isBoardOpen && room.may("take-back") ? (board?.lately(this.seat) ?? 0) : 0;
    if (!count) return nothing;
    const name = seatName(card);
    const act = () => {
      board?.takeBack(this.seat);
      this.lesson.toast(this.text("board-taken-back", { name }));
    };
    return html`<button class="tile-tool take-back" aria-label=${this.text("board-take-back-of", { name, count })} title=${this.text("board-take-back-of", { name, count })} @click=${act}>
      ${icon("undo-2")}
    </button>`;
  }

  /** @param {WireSeat} card */
  #mute(card) {
    const words = this.text(this.#isMuted ? "live-unmute" : "live-mute", { class: seatName(card) });
    const sign = this.#isMuted ? "volume-2" : "volume-off";
    return this.#tool("mute", sign, words, this.#isMuted, () => this.lesson.turnMute(this.seat));
  }

  /** @param {string} kind @param {string} sign @param {string} words @param {boolean} isPressed @param {() => void} act */
  #tool(kind, sign, words, isPressed, act) {
    return html`<button class="tile-tool ${kind}" aria-pressed=${isPressed} aria-label=${words} title=${words} @click=${act}>
      ${icon(sign)}
    </button>`;
  }
}
