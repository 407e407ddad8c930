/** The sheet where a class chooses what to show beside its camera, and ends it. */

import { html, nothing } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { canShowScreen } from "../../media/shares.js";
import { icon } from "../figures.js";
import { openPieces } from "../music/open.js";
import { Sheet } from "./sheet.js";

/** @typedef {import("../../rooms/pictures.js").Shown} Shown */

/** `<rb-share-sheet>` */
export class ShareSheet extends Sheet {
  /** @override */
  topics = ["welcome", "way"];
  /** What is wrong with the second camera, as media/devices.js names it. @type {string | null} */
  problem = null;
  /** The second camera that was chosen. */
  second = "";

  /** @override */
  connectedCallback() {
    this.listen(this.lesson.media, "own", () => this.update());
    super.connectedCallback();
  }

  /** @override */
  open() {
    this.problem = null;
    super.open();
  }

  /** @override */
  template() {
    return this.sheet(
      this.text("live-share-title"),
      html`<div class="share-choices">${this.#screen()} ${this.#second()} ${this.#music()}</div>
        ${this.problem ? html`<p class="notice warn" role="alert">${this.text(this.problem)}</p>` : nothing}`,
    );
  }

  #screen() {
    const words = this.text(canShowScreen() ? "live-share-screen-words" : "live-share-no-screen");
    return this.#choice("screen", "presentation", words, canShowScreen());
  }

  #second() {
    const cameras = this.#otherCameras();
    const words = this.text(cameras.length ? "live-share-second-words" : "live-share-no-second");
    const isShown = this.lesson.media.shares.streams.has("second");
    return html`${this.#choice("second", "camera", words, cameras.length > 0)}
    ${when(cameras.length > 1 && !isShown, () => this.#cameras(cameras))}`;
  }

  /** A piece for all devices at once; it has a sheet of its own. */
  #music() {
    if (!this.lesson.room.may("play-piece")) return nothing;
    const open = () => {
      this.close();
      void openPieces(this.lesson);
    };
    return html`<button class="share-choice" aria-describedby="share-music" data-share="music" @click=${open}>
      ${icon("music")}<span class="share-name">${this.text("music-share")}</span>
      <span class="soft small" id="share-music">${this.text("music-share-words")}</span>
    </button>`;
  }

  /** @param {Shown} what @param {string} sign @param {string} words @param {boolean} isPossible */
  #choice(what, sign, words, isPossible) {
    const isShown = this.lesson.media.shares.streams.has(what);
    const act = () => (isShown ? this.lesson.media.shares.end(what) : void this.#begin(what));
    return html`<button
      class="share-choice"
      aria-pressed=${isShown}
      aria-describedby=${isShown ? nothing : `share-${what}`}
      data-share=${what}
      ?disabled=${!isPossible && !isShown}
      @click=${act}
    >
      ${icon(isShown ? "x" : sign)}
      <span class="share-name">${this.text(isShown ? `live-share-${what}-end` : `live-our-${what}`)}</span>
      ${when(!isShown, () => html`<span class="soft small" id="share-${what}">${words}</span>`)}
    </button>`;
  }

  /** @param {MediaDeviceInfo[]} cameras */
  #cameras(cameras) {
    /** @param {Event} event */
    const onChange = (event) => (this.second = /** @type {HTMLSelectElement} */ (event.target).value);
    return html`<label class="device-field">
      ${icon("camera")}<span class="visually-hidden">${this.text("live-choose-second")}</span>
      <select class="input" @change=${onChange}>
        ${cameras.map(
          ({ deviceId, label }) =>
            html`<option value=${deviceId} ?selected=${deviceId === this.second}>${label}</option>`,
        )}
      </select>
    </label>`;
  }

  /** All but the one that shows the class. */
  #otherCameras() {
    const { media } = this.lesson;
    const own = media.camera.track?.getSettings().deviceId ?? "";
    return media.devices.camera.filter(({ deviceId }) => deviceId !== own);
  }

  /** @param {Shown} what */
  async #begin(what) {
    const cameras = this.#otherCameras();
    const chosen = cameras.find(({ deviceId }) => deviceId === this.second) ?? cameras[0];
    const problem = await this.lesson.media.share(what, chosen?.deviceId);
    this.problem = problem && (what === "screen" ? "live-share-screen-broken" : `live-problem-camera-${problem}`);
    if (problem) this.update();
    else if (this.lesson.media.shares.streams.has(what)) this.close();
  }
}
