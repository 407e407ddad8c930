/** What a person should know now, with what to do about it: away, sound held back, muted, without the talking stick, displaced, blocked. */

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { when } from "lit-html/directives/when.js";

import { shortName } from "../../rooms/seats.js";
import { asks } from "../board/asking.js";
import { countBeside } from "../door/beside.js";
import { icon } from "../figures.js";
import { lookToo } from "../order/stage_tools.js";
import { turnButtons } from "../order/tools.js";
import { Panel } from "../panel.js";
import { lineWords } from "../line_words.js";
import { deviceWords, seatQuestion, seatTaken } from "./seat.js";
import { knocks } from "../people/lobby.js";

/** A loss that is over within this is not worth a word. */
const PATIENCE_MS = 1_500;

/** `<rb-notices>` */
export class Notices extends Panel {
  /** @override */
  topics = ["connection", "way", "rung", "toast", "floor", "welcome", "lobby", "beside", "music", "presence", "view"];
  isAwayShown = false;
  isBackShown = false;
  isSlowSeen = false;
  /** What was pulled out, and told. @type {ReadonlySet<string>} */
  gone = new Set();

  /** @override */
  connectedCallback() {
    for (const type of ["state", "own", "links"]) this.listen(this.lesson.media, type, () => this.update());
    this.listen(this.lesson.media, "own", () => this.#tellGone());
    this.listen(this.lesson.media.handover, "handover", () => this.update());
    this.listen(this.lesson.media.handover, "asked", () => this.#asked());
    this.listen(this.lesson.room, "way", () => (this.isSlowSeen &&= this.lesson.room.isSlow));
    this.listen(this.lesson.room, "connection", () => this.#connected());
    super.connectedCallback();
  }

  /** @override */
  template() {
    const { media, room, floor, posture } = this.lesson;
    const { publisher, loudspeaker } = media;
    const isNeighbour = room.welcome?.neighbour === true && room.may("watch") && !room.isSlow;
    const isTaken = publisher.state === "taken";
    const isOurMuted = floor.muted.has(room.me.seat ?? "") && room.may("publish");
    return html`
      ${knocks(this.lesson)} ${asks(this.lesson)} ${this.#call()}
      ${when(this.lesson.music && this.lesson.floor.music.piece, () => html`<rb-music .lesson=${this.lesson}></rb-music>`)}
      ${when(room.isSlow && !this.isSlowSeen, () => this.#slow())}
      ${when(loudspeaker.isBlocked, () => this.#cure("volume-x", "live-sound-blocked", () => this.#unblock()))}
      ${when(!loudspeaker.isOn && isNeighbour && !isTaken && posture !== "remote", () => this.#silent())}
      ${seatQuestion(this.lesson)} ${when(isTaken, () => seatTaken(this.lesson))}
      ${when(media.beside.asked !== null, () => this.#beside())}
      ${when(publisher.state === "forbidden", () => this.#line("warn", "video-off", this.text("live-forbidden")))}
      ${when(lineWords(this.lesson), (words) => this.#rung(words))}
      ${when(media.line.isFoundBlocked, () => this.#blocked())}
      ${when(this.lesson.isOver, () => this.#line("", "moon", this.text("safety-lesson-over")))}
      ${when(isOurMuted, () => this.#line("warn", "volume-off", this.text(this.lesson.isGuest ? "lobby-muted" : "live-we-are-muted")))}
      ${when(!isOurMuted, () => this.#stick())}
      ${lookToo(this.lesson)}
      ${this.#device("microphone")} ${this.#device("camera")}
      <div class="passing">
        ${when(this.isAwayShown, () => this.#line("warn", "unplug", this.text("live-away")))}
        ${when(this.isBackShown, () => this.#line("good", "circle-check", this.text("live-back")))}
        ${repeat(
          this.lesson.toasts,
          (toast) => toast.key,
          (toast) => this.#line("", "info", toast.text),
        )}
      </div>
    `;
  }

  /** A colleague calls from the staff room. */
  #call() {
    const { beside } = this.lesson;
    if (!beside?.caller) return nothing;
    return html`<div class="notice good">
      ${icon("phone-call")}
      <p>${this.text("staff-calls", { name: beside.caller })}</p>
      <a class="button quiet" href="/rooms/${beside.room}" target="_blank">${this.text("staff-answer")}</a>
    </div>`;
  }

  #slow() {
    return this.#line("", "turtle", this.lesson.whySlow, "live-slow-seen", () => {
      this.isSlowSeen = true; // the turtle in the top line stays, the place is for the board
      this.update();
    });
  }

  #silent() {
    return this.#line("warn", "volume-x", this.text("live-neighbour-short"), "live-neighbour-loud", () => this.#loud());
  }

  /** Whoever looks elsewhere hears it. */
  #asked() {
    const { announcer, media } = this.lesson;
    const last = media.handover.asking.at(-1);
    if (last) announcer.say(this.text("seat-asks", deviceWords(this.lesson, last)));
  }

  /** Who has the talking stick, for the classes; a teacher opens the floor here in one tap. */
  #stick() {
    const { room, stickHolder } = this.lesson;
    if (stickHolder === null || !room.may("publish") || this.lesson.isGuest) return nothing;
    const isOurs = stickHolder === room.me.seat;
    const holder = room.seats.get(stickHolder);
    const town = holder ? shortName(holder) : "";
    const words = this.text(isOurs ? "live-stick-ours" : "live-stick-elsewhere", { town });
    return html`<div class="notice turn ${isOurs ? "good" : "warn"}">
      ${icon("wand-sparkles")}
      <p>${words}</p>
      ${turnButtons(this.lesson)}
    </div>`;
  }

  /** No names: in a lesson the class looks on. */
  #beside() {
    const words = countBeside(this.lesson).join(" ");
    return this.#line("warn", "users", words, "consents-beside-go", () => this.lesson.media.seatBeside());
  }

  /** What a person chose is undone here; what came by itself goes by itself. @param {string} words */
  #rung(words) {
    const { line } = this.lesson.media;
    const cure = line.pin === "auto" ? undefined : "live-chosen-cure";
    return this.#line("", "signal", words, cure, () => line.pinTo("auto"));
  }

  #blocked() {
    const { media } = this.lesson;
    const words = this.text("live-blocked", { addresses: media.line.addresses.join(", ") });
    return this.#line("warn", "triangle-alert", words, "live-blocked-remember", () => media.line.expectBlock(true));
  }

  /**
   * What is wrong has a text, its cure the same name and `-cure`.
   *
   * @param {string} sign @param {string} id @param {() => unknown} act
   */
  #cure(sign, id, act) {
    return this.#line("warn", sign, this.text(id), `${id}-cure`, act);
  }

  /** @param {string} tone @param {string} sign @param {string} words @param {string} [cure] @param {() => unknown} [act] */
  #line(tone, sign, words, cure, act) {
    return html`<div class="notice ${tone}">
      ${icon(sign)}
      <p>${words}</p>
      ${cure ? html`<button class="button quiet" @click=${act}>${this.text(cure)}</button>` : nothing}
    </div>`;
  }

  /**
   * A device that failed during the lesson; what was wrong at the door was said there.
   *
   * @param {"camera" | "microphone"} what
   */
  #device(what) {
    const { media } = this.lesson;
    const { problem, isOn } = media[what];
    if (!problem || !isOn || this.lesson.acceptedProblems.has(`${what}-${problem}`)) return nothing;
    const isGeneral = problem === "insecure" || problem === "unsupported";
    const id = isGeneral ? `live-problem-${problem}` : `live-problem-${what}-${problem}`;
    const cure = problem === "gone" && media.devices[what].length ? `live-take-other-${what}` : "live-try-again";
    return this.#line("warn", `${what === "camera" ? "video" : "mic"}-off`, this.text(id), cure, () => media.turn(what, true));
  }

  /** Who does not look at the screen hears that a cable is out. */
  #tellGone() {
    const { media, announcer } = this.lesson;
    const gone = /** @type {const} */ (["microphone", "camera"]).filter((what) => media[what].problem === "gone");
    for (const what of gone) if (!this.gone.has(what)) announcer.say(this.text(`live-problem-${what}-gone`));
    this.gone = new Set(gone);
  }

  #unblock() {
    this.lesson.media.loudspeaker.unblock();
    this.update();
  }

  #loud() {
    this.lesson.media.turnSound(true);
    void this.lesson.media.turn("microphone", true);
  }

  #connected() {
    clearTimeout(this.timer);
    if (this.lesson.room.connection === "away") {
      this.timer = setTimeout(() => this.#show(true, false), PATIENCE_MS);
    } else {
      const wasAway = this.isAwayShown;
      this.#show(false, wasAway);
      this.timer = setTimeout(() => this.#show(false, false), 3_000);
    }
  }

  /** @param {boolean} isAway @param {boolean} isBack */
  #show(isAway, isBack) {
    this.isAwayShown = isAway;
    this.isBackShown = isBack;
    this.update();
  }
}
