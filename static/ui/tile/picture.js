/** The base of every tile: one picture with a front before it; stage and strip only move it. */

import { html, nothing } from "lit-html";

import { pictureName } from "../../rooms/pictures.js";
import { icon } from "../figures.js";
import { Panel } from "../panel.js";
import { whisper } from "../parts.js";

export class PictureTile extends Panel {
  seat = "";
  /** @type {import("../../rooms/pictures.js").Source} */
  source = "camera";
  isOnStage = false;
  /** Whether it is on the screen: a picture nobody sees is not painted. */
  isVisible = true;
  /** Outside the template, so that nothing but its track ever changes. */
  video = document.createElement("video");
  front = document.createElement("div");

  /** @override */
  connectedCallback() {
    if (!this.firstChild) this.build();
    super.connectedCallback();
  }

  /** Its name in rooms/pictures.js. */
  get name() {
    return pictureName(this.seat, this.source);
  }

  /** @param {boolean} isOnStage */
  place(isOnStage) {
    this.isOnStage = isOnStage;
    this.update();
    // A browser may pause a video that was moved.
    if (this.video.srcObject) void this.video.play().catch(() => {});
  }

  /** @override */
  ground() {
    return this.front;
  }

  build() {
    this.classList.add("tile");
    this.setAttribute("role", "group");
    this.video.autoplay = true;
    this.video.playsInline = true;
    this.video.muted = true;
    this.video.disablePictureInPicture = true;
    this.video.tabIndex = -1;
    this.front.className = "tile-front";
    this.append(this.video, this.front);
  }

  /** @param {MediaStreamTrack | null} track */
  show(track) {
    const shown = /** @type {MediaStream | null} */ (this.video.srcObject)?.getVideoTracks()[0] ?? null;
    if (shown === track) return;
    this.video.srcObject = track ? new MediaStream([track]) : null;
    if (track) void this.video.play().catch(() => {});
  }

  /** The whole picture is the button; what stays for all has no other place to go to. @param {string} label */
  pinButton(label) {
    if (this.lesson.order.staysForAll(this.name)) return nothing;
    return html`<button class="tile-pin" aria-pressed=${this.isPinned} @click=${() => this.lesson.pin(this.name)}>
      ${whisper(this.text("live-pin", { class: label }))}
      <span class="tile-pin-sign">${icon(this.isPinned ? "pin-off" : "pin")}</span>
    </button>`;
  }

  get isPinned() {
    return this.lesson.pins.includes(this.name) && !this.lesson.isBoardOpen;
  }
}
