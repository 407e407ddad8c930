/** The remote control as the class's second camera: what it films, and the three buttons that one needs with one hand. */

import { html, nothing } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { Aside } from "../../media/aside.js";
import { mediaProblem } from "../../media/devices.js";
import { icon } from "../figures.js";
import { Panel } from "../panel.js";
import { pictureButton } from "../parts.js";

/** What has a sentence of its own here; all else is a camera that does not start. */
const OWN_WORDS = ["taken", "forbidden"];

/** `<rb-second-camera>`, as long as the remote control is open. */
export class SecondCamera extends Panel {
  /** @override */
  topics = ["presence", "welcome"];
  video = document.createElement("video");
  /** @type {Aside | undefined} */
  aside;

  /** @override */
  connectedCallback() {
    const { room, media } = this.lesson;
    this.aside ??= new Aside(room, media.beside);
    Object.assign(this.video, { autoplay: true, playsInline: true, muted: true });
    this.video.setAttribute("aria-label", this.text("seat-second-own"));
    this.listen(this.aside, "aside", () => this.update());
    super.connectedCallback();
  }

  /** @override */
  disconnectedCallback() {
    this.aside?.turn(false);
    super.disconnectedCallback();
  }

  /** @override */
  template() {
    const { aside } = this;
    if (!aside || mediaProblem() || !this.lesson.room.may("show") || this.lesson.room.isSlow) return nothing;
    const { isOn, isSent, track } = aside;
    return html`<section class="remote-part remote-second" aria-labelledby="remote-second">
      <h2 id="remote-second">${this.text("seat-second-title")}</h2>
      <p class="soft">${this.text("seat-second-words")}</p>
      ${when(track, () => html`<div class="remote-viewfinder">${this.video}
        <p class="remote-live" role="status">${this.text(isSent ? "seat-second-sent" : "seat-second-starts")}</p></div>`)}
      ${when(aside.hindrance, (why) => html`<p class="notice warn" role="alert">${icon("video-off")}<span>${this.text(OWN_WORDS.includes(why) ? `seat-second-${why}` : `live-problem-camera-${why}`)}</span></p>`)}
      <div class="remote-second-buttons">
        <button class="button ${isOn ? "danger" : "accent"}" @click=${() => aside.turn(!isOn)}>
          ${icon(isOn ? "x" : "video")}${this.text(isOn ? "seat-second-end" : "seat-second-begin")}
        </button>
        ${when(track && aside.cameras.length > 1, () => pictureButton("refresh-cw", this.text("seat-second-next"), () => void aside.lookWithNext(), { kind: "quiet" }))}
      </div>
    </section>`;
  }

  /** @override */
  drawn() {
    const track = this.aside?.track ?? null;
    const shown = /** @type {MediaStream | null} */ (this.video.srcObject)?.getVideoTracks()[0] ?? null;
    if (shown !== track) this.video.srcObject = track && new MediaStream([track]);
  }
}
