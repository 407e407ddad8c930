/** The piece that plays, as a line over the lesson: what it is, where it is, how loud, and for teachers its switches. */

import { html, nothing } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { isPlaying } from "../../rooms/music.js";
import { clock } from "../replay/timeline.js";
import { icon } from "../figures.js";
import { Panel } from "../panel.js";
import { pictureButton } from "../parts.js";

const SECOND_MS = 500;

/** `<rb-music>`; nothing where no piece is on. */
export class MusicStrip extends Panel {
  /** @override */
  topics = ["floor", "music", "welcome"];
  /** @type {ReturnType<typeof setInterval> | undefined} */
  second;

  /** @override */
  connectedCallback() {
    this.listen(this.lesson.media, "own", () => this.update());
    super.connectedCallback();
    this.second = setInterval(() => this.#follow(), SECOND_MS);
  }

  /** @override */
  disconnectedCallback() {
    clearInterval(this.second);
    super.disconnectedCallback();
  }

  /** @override */
  template() {
    const { floor, room, music } = this.lesson;
    if (!music || !floor.music.piece) return nothing;
    const { player, pieces } = music;
    const piece = pieces.find(floor.music.piece);
    const isOn = isPlaying(floor.music, room.now());
    if (!isOn && floor.music.startsAt !== null) return nothing; // it is over
    return html`<div class="notice music-strip" data-state=${player.state} data-on=${isOn}>
      ${icon("music")}
      <p class="music-what"><strong>${piece?.title ?? this.text("music-piece")}</strong>${piece?.composer ? html` <span>${piece.composer}</span>` : nothing}</p>
      <p class="music-clock clock" aria-hidden="true"></p>
      ${when(room.may("play-piece"), () => this.#switches(isOn))} ${this.#ear()}
    </div>
    ${when(player.state === "blocked", () => this.#line("warn", "volume-x", "music-blocked", "music-blocked-cure", () => player.unblock()))}
    ${when(music.resting.isResting, () => this.#line("", "mic-off", "music-mic-rests", "music-mic-wake", () => music.resting.wake()))}`;
  }

  /** @override */
  drawn() {
    this.#follow();
  }

  /** @param {boolean} isOn */
  #switches(isOn) {
    const { room } = this.lesson;
    const ask = (/** @type {"pause-piece" | "resume-piece" | "stop-piece"} */ kind) => room.command("floor", { kind });
    return html`<span class="music-switches">
      ${isOn
        ? pictureButton("pause", this.text("music-pause"), () => ask("pause-piece"))
        : pictureButton("play", this.text("music-resume"), () => ask("resume-piece"))}
      ${pictureButton("square", this.text("music-stop"), () => ask("stop-piece"))}
    </span>`;
  }

  /** How loud here, or whether at all. */
  #ear() {
    const { music } = this.lesson;
    if (!music) return nothing;
    const { player } = music;
    if (!player.isOn) {
      return html`<button class="button quiet" @click=${() => music.hear(true)}>${icon("volume-2")}${this.text("music-hear")}</button>`;
    }
    return html`<label class="music-volume">
        <span class="visually-hidden">${this.text("music-volume")}</span>
        <input type="range" min="0" max="1" step="0.05" .value=${String(player.volume)}
          @input=${(/** @type {Event} */ event) => player.setVolume(Number(/** @type {HTMLInputElement} */ (event.target).value))} />
      </label>
      ${pictureButton("volume-x", this.text("music-silence"), () => music.hear(false))}`;
  }

  /** @param {string} tone @param {string} sign @param {string} words @param {string} cure @param {() => unknown} act */
  #line(tone, sign, words, cure, act) {
    return html`<div class="notice ${tone}">${icon(sign)}<p>${this.text(words)}</p>
      <button class="button quiet" @click=${act}>${this.text(cure)}</button></div>`;
  }

  /** The clock goes without a new drawing of everything; before the beginning it counts down. */
  #follow() {
    const { floor, room, music } = this.lesson;
    const place = this.querySelector(".music-clock");
    if (!music || !place) return;
    const { player } = music;
    const ahead = (floor.music.startsAt ?? 0) - room.now();
    if (floor.music.startsAt !== null && ahead > 0 && floor.music.fromMs === 0) place.textContent = String(Math.ceil(ahead / 1_000));
    else place.textContent = `${clock(player.position)} / ${clock(floor.music.lengthMs)}`;
    const strip = /** @type {HTMLElement} */ (place.closest(".music-strip"));
    if (player.drift === null) delete strip.dataset.drift;
    else strip.dataset.drift = player.drift.toFixed(1);
    const isTeacher = room.may("play-piece");
    if (isTeacher && player.drift !== null) {
      strip.title = this.text("music-drift", { ms: Math.round(Math.abs(player.drift)) });
      place.textContent += ` · ${this.text("music-drift", { ms: Math.round(Math.abs(player.drift)) })}`;
    }
    if (!isPlaying(floor.music, room.now()) && floor.music.startsAt !== null) this.update();
  }
}
