/** "Hear yourself": what one says comes back through the media server, or a sentence says why not, with its cure. */

import { html, nothing } from "lit-html";

import { hearOneself } from "../../media/loop.js";
import { waysOf } from "../../media/ways.js";
import { icon } from "../figures.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */
/** @typedef {import("../../media/loop.js").Step | import("../../media/loop.js").Verdict | ""} State */

const RUNNING = ["connecting", "speak", "listen"];
const SIGNS = { heard: "circle-check", silent: "mic-off", blocked: "triangle-alert" };

export class Hearing {
  /** @type {State} */
  state = "";

  /** @param {Lesson} lesson @param {() => void} changed */
  constructor(lesson, changed) {
    this.lesson = lesson;
    this.changed = changed;
  }

  template() {
    const { media, room, text } = this.lesson;
    if (!media.microphone.track || !media.microphone.isOn || room.isSlow) return nothing;
    const isRunning = RUNNING.includes(this.state);
    const sign = SIGNS[/** @type {keyof typeof SIGNS} */ (this.state)];
    return html`<div class="hearing" data-state=${this.state || "rest"}>
      <button class="button quiet" ?disabled=${isRunning} @click=${() => this.begin()}>
        ${icon("headphones")}${text(this.state && !isRunning ? "live-hearing-again" : "live-hearing")}
      </button>
      <p class="hearing-words" role="status">${sign ? icon(sign) : nothing}${this.#words()}</p>
    </div>`;
  }

  async begin() {
    const { media, room } = this.lesson;
    const { track } = media.microphone;
    if (!track) return;
    /** @param {State} state */
    const become = (state) => {
      this.state = state;
      this.changed();
    };
    become(await hearOneself(track, { speaker: media.chosen.speaker, configuration: waysOf(room.welcome), onStep: become }));
  }

  #words() {
    const { media, text } = this.lesson;
    if (!this.state) return text("live-hearing-words");
    const addresses = media.line.addresses.join(", ") || text("live-line-unknown");
    return text(`live-hearing-${this.state}`, { addresses });
  }
}
