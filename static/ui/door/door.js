/** The door: the own picture and level, what is wrong and its cure, and one big button into the lesson. */

import { html, nothing } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { seatName } from "../../rooms/seats.js";
import { avatar, chain, flag, icon } from "../figures.js";
import { deviceWords, otherSender } from "../notice/seat.js";
import { Panel } from "../panel.js";
import { besideReminder } from "./beside.js";
import { deviceFields, levelMeter, light, problemNotice } from "./fields.js";
import { headcountField } from "./headcount.js";
import { Hearing } from "./hearing.js";

const LEVEL_MS = 80;

/** `<rb-door>`; dispatches `come-in` when the person is ready. */
export class Door extends Panel {
  /** @override */
  topics = ["welcome", "presence", "view", "connection", "way"];
  isWall = false;
  /** What was typed of how many are there today. @type {number | null} */
  headcount = null;
  /** @type {Hearing | null} */
  hearing = null;

  /** @override */
  connectedCallback() {
    const { media, room } = this.lesson;
    this.isWall = this.lesson.posture === "wall";
    this.hearing = new Hearing(this.lesson, () => this.update());
    this.listen(media, "own", () => this.update());
    const meter = setInterval(() => light(this.querySelector(".level"), media.ownLevel()), LEVEL_MS);
    this.listen(this, "come-in", () => clearInterval(meter));
    super.connectedCallback();
    if (room.may("publish")) void media.prepare();
  }

  /** @override */
  template() {
    const { room } = this.lesson;
    return html`<main class="door ${room.may("publish") ? "" : "simple"}">
      ${this.#heading()} ${room.may("publish") ? this.#check() : this.#welcome()}
    </main>`;
  }

  /** @override */
  drawn() {
    const video = this.querySelector("video");
    const { camera } = this.lesson.media;
    if (!video) return;
    const shown = /** @type {MediaStream | null} */ (video.srcObject)?.getVideoTracks()[0] ?? null;
    if (shown !== camera.track) video.srcObject = camera.track ? new MediaStream([camera.track]) : null;
  }

  #heading() {
    const { room } = this.lesson;
    const welcome = room.welcome;
    return html`<header class="door-heading">
      ${chain([...room.seats.values()].map((seat) => seat.colour))}
      <div>
        <h1>${welcome?.lesson?.title ?? (welcome?.title || this.text("live-staff-room"))}</h1>
        <p class="soft">${this.#whoIsIn()}</p>
      </div>
    </header>`;
  }

  #whoIsIn() {
    const { room, taken } = this.lesson;
    const others = [...taken.keys()].filter((seat) => seat !== room.me.seat);
    if (!others.length) return this.text(this.lesson.isStaff ? "staff-nobody" : "live-door-first");
    const names = others.map((seat) => this.lesson.nameOf(seat));
    return this.text("live-door-here", { classes: new Intl.ListFormat(this.lesson.times.language).format(names) });
  }

  /** A teacher's door: camera, microphone, speaker. */
  #check() {
    const { media, room } = this.lesson;
    const seat = this.lesson.ownSeat;
    const isPictureOn = media.camera.isOn && media.camera.track !== null;
    const face = seat ? avatar(seat.animal, seat.colour, "giant") : icon("video-off");
    return html`<div class="door-check">
      <div class="door-own">
      <div class="door-picture" data-colour=${seat?.colour ?? 0}>
        <video
          ?hidden=${!isPictureOn}
          autoplay
          playsinline
          .muted=${true}
          aria-label=${this.text("live-own-picture")}
        ></video>
        ${isPictureOn ? nothing : html`<div class="door-face class-ground">${face}</div>`}
        ${seat ? html`<p class="door-plate">${avatar(seat.animal, seat.colour)}${this.#classLine(seat)}</p>` : nothing}
      </div>
      ${when(this.#mayCount, () => headcountField(this.lesson, this.headcount ?? this.lesson.ours.lastHeadcount, (count) => this.#count(count)))}
      ${when(otherSender(this.lesson), (sender) => this.#taken(sender))}
      </div>
      <div class="door-panel">
        ${room.isSlow ? this.#slow() : nothing}
        ${room.welcome?.neighbour && !media.loudspeaker.isOn && !room.isSlow ? this.#neighbour() : nothing}
        ${besideReminder(this.lesson, this.isWall)} ${problemNotice(this.lesson, "camera")} ${problemNotice(this.lesson, "microphone")}
        <div class="door-switches">
          ${this.#switch("camera", "video")} ${this.#switch("microphone", "mic")}
        </div>
        ${media.microphone.track ? levelMeter(this.lesson) : nothing} ${this.hearing?.template()} ${deviceFields(this.lesson)}
        <label class="check">
          <input type="checkbox" .checked=${this.isWall} @change=${this.#onWall} />
          <span>${this.text("live-door-wall")}</span>
        </label>
        ${this.lesson.isStaff ? html`<p class="soft">${this.text("staff-no-camera")}</p>` : nothing}
        ${this.#enterButton(this.text(this.lesson.isStaff ? "staff-go-in" : "live-enter"))}
        ${when(otherSender(this.lesson), () => this.#quietButton())} ${this.#remoteButton()}
      </div>
    </div>`;
  }

  get #mayCount() {
    const { isStaff, ownSeat, room } = this.lesson;
    return room.may("set-seat") && !isStaff && ownSeat !== null && !ownSeat.guest;
  }

  /** @param {number} count */
  #count(count) {
    this.headcount = count;
    this.update();
  }

  /** What stands in the field counts; where it is as many as the class has, nothing has to be said. */
  #sayCount() {
    const { ours, ownSeat } = this.lesson;
    const count = this.headcount ?? ours.lastHeadcount;
    if (this.#mayCount && ownSeat && count !== ours.headcountOf(ownSeat)) ours.set({ headcount: count });
  }

  /** The door of a tablet or a pupil: who I am, and a giant button. */
  #welcome() {
    const { room } = this.lesson;
    const me = room.people.get(room.me.person);
    const seat = this.lesson.ownSeat;
    return html`<div class="door-welcome">
      ${avatar(me?.animal ?? seat?.animal ?? "", me?.colour ?? seat?.colour ?? 0, "giant")}
      <p class="door-name">${me?.name}</p>
      ${seat ? html`<p>${this.#classLine(seat)}</p>` : nothing} ${room.isSlow ? this.#slow() : nothing}
      ${this.#enterButton(this.text("live-enter-simple"))}
    </div>`;
  }

  /** @param {import("../../wire/messages.js").WireSeat} seat */
  #classLine(seat) {
    const country = this.lesson.times.country(seat.country);
    return html`<span>${seat.guest ? nothing : flag(seat.country, country)} ${seatName(seat)}</span>`;
  }

  /** @param {string} words */
  #enterButton(words) {
    const isAway = this.lesson.room.connection === "away";
    return html`<button class="button accent giant enter" ?disabled=${isAway} @click=${this.#onEnter}>
      ${icon("log-in")}${isAway ? this.text("live-door-away") : words}
    </button>`;
  }

  /** The class has its camera. @param {import("../../wire/messages.js").WireParticipant} sender */
  #taken(sender) {
    return html`<p class="notice" role="status">${icon("monitor-smartphone")} ${this.text("seat-has", deviceWords(this.lesson, sender))}</p>`;
  }

  #quietButton() {
    const act = () => {
      this.#sayCount();
      this.dispatchEvent(new CustomEvent("come-in", { detail: { isWall: this.isWall, isQuiet: true } }));
    };
    return html`<button class="button quiet" ?disabled=${this.lesson.room.connection === "away"} @click=${act}>
      ${icon("video-off")}${this.text("seat-enter-quiet")}
    </button>`;
  }

  /** Where a device of the class is in already, or on a small screen: steer the wall from here, without sound or picture. */
  #remoteButton() {
    const { room, taken, isStaff } = this.lesson;
    const isSmall = matchMedia("(max-width: 64rem)").matches;
    if (!room.may("set-seat") || isStaff || !(isSmall || taken.has(room.me.seat ?? ""))) return nothing;
    const act = () => this.dispatchEvent(new CustomEvent("come-in", { detail: { isWall: false, isRemote: true } }));
    return html`<button class="button quiet remote-enter" ?disabled=${room.connection === "away"} @click=${act}>
      ${icon("monitor-smartphone")}${this.text("live-remote-enter")}
    </button>`;
  }

  /** @param {"camera" | "microphone"} what @param {string} sign */
  #switch(what, sign) {
    const { media } = this.lesson;
    const isOn = media[what].isOn && media[what].track !== null;
    const turn = () => media.turn(what, !isOn);
    return html`<button class="button quiet switch" role="switch" aria-checked=${isOn} @click=${turn}>
      ${icon(isOn ? sign : `${sign}-off`)}<span>${this.text(`live-${what}`)}</span>
      <span class="switch-state" aria-hidden="true">${this.text(isOn ? "live-on" : "live-off")}</span>
    </button>`;
  }

  #slow() {
    const { lesson } = this;
    const isForTeachers = lesson.room.may("publish");
    return html`<div class="notice" role="status">
      ${icon("turtle")}
      <div>
        <p>${lesson.whySlow}</p>
        ${isForTeachers ? html`<p>${lesson.slowCure}</p>` : nothing}
      </div>
    </div>`;
  }

  #neighbour() {
    return html`<div class="notice" role="status">
      ${icon("volume-x")}
      <div>
        <p>${this.text("live-neighbour")}</p>
        <button class="button quiet" @click=${this.#onLoud}>
          ${icon("volume-2")}${this.text("live-neighbour-loud")}
        </button>
      </div>
    </div>`;
  }

  #onLoud = () => {
    this.lesson.media.turnSound(true);
    void this.lesson.media.turn("microphone", true);
  };

  /** @param {Event} event */
  #onWall = (event) => {
    this.isWall = /** @type {HTMLInputElement} */ (event.target).checked;
  };

  #onEnter = () => {
    this.#sayCount();
    this.dispatchEvent(new CustomEvent("come-in", { detail: { isWall: this.isWall } }));
  };
}
