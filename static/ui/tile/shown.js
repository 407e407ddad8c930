/** The tile of what a class shows beside its camera: a screen or a second camera, whose it is, and how to end our own. */

import { html, nothing } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { avatar, icon } from "../figures.js";
import { stageMarks, stageTools } from "../order/stage_tools.js";
import { PictureTile } from "./picture.js";

const SIGNS = { camera: "video", screen: "presentation", second: "camera" };

/** `<rb-shown-tile>`: there for as long as it is shown. */
export class ShownTile extends PictureTile {
  /** @override */
  topics = ["floor", "presence", "view", "welcome", "connection", "way"];

  /** @override */
  connectedCallback() {
    for (const type of ["own", "tracks", "state"]) this.listen(this.lesson.media, type, () => this.update());
    super.connectedCallback();
  }

  /** @override */
  build() {
    super.build();
    this.dataset.shows = this.source;
    this.dataset.of = this.seat;
  }

  /** @override */
  template() {
    const card = this.lesson.room.seats.get(this.seat);
    if (!card) return nothing;
    const name = this.lesson.nameOf(this.name);
    return html`
      ${when(!this.#picture, () => this.#waiting())}
      ${this.pinButton(name)}
      <div class="tile-marks">${stageMarks(this.lesson, this.name)}</div>
      <div class="tile-tools">${stageTools(this.lesson, this.name, this.isOnStage)}</div>
      <div class="tile-plate">
        ${avatar(card.animal, card.colour)}
        <div class="tile-words">
          <p class="tile-name">${icon(SIGNS[this.source])} <span>${name}</span></p>
        </div>
      </div>
      ${when(this.#isOurs, () => this.#end())}
    `;
  }

  /** @override */
  drawn() {
    const name = this.lesson.nameOf(this.name);
    const card = this.lesson.room.seats.get(this.seat);
    const picture = this.#picture;
    this.dataset.colour = String(card?.colour ?? 0);
    this.dataset.state = picture ? "picture" : "face";
    this.toggleAttribute("data-own", this.#isOurs);
    this.setAttribute("aria-label", name);
    this.video.setAttribute("aria-label", this.text("live-picture-of", { class: name }));
    this.video.hidden = !picture;
    this.show(this.isVisible ? picture : null);
  }

  get #picture() {
    return this.lesson.media.pictureOf(this.name);
  }

  get #isOurs() {
    return this.seat === this.lesson.room.me.seat;
  }

  #waiting() {
    const words = this.lesson.room.isSlow ? "live-face-slow" : "live-face-waiting";
    return html`<div class="tile-face">${icon(SIGNS[this.source])}<p>${this.text(words)}</p></div>`;
  }

  #end() {
    const { shares } = this.lesson.media;
    const what = this.source;
    if (what === "camera" || !shares.streams.has(what)) return nothing; // our other device ends it itself
    return html`<button class="button danger tile-end" @click=${() => shares.end(what)}>
      ${icon("x")}${this.text("live-share-end")}
    </button>`;
  }
}
