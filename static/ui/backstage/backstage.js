/** The backstage: the staff room's chat beside the lesson, for teachers alone, and covered while pupils would read along. */

import { html } from "lit-html";

import { tellRead } from "../../pages/live/reading.js";
import { icon } from "../figures.js";
import { Panel } from "../panel.js";
import { enterBackstage } from "./room.js";

/** `<rb-backstage>`; fetched when it is first opened. */
export class BackstagePanel extends Panel {
  /** @override */
  topics = ["backstage", "beside", "view"];
  /** Asked for although the screen is shown to the classes. */
  isWanted = false;

  /** @override */
  connectedCallback() {
    const { lesson } = this;
    if (!lesson.backstage && lesson.beside) {
      lesson.backstage = enterBackstage(lesson, lesson.beside.room);
      tellRead(lesson.backstage, `/rooms/${lesson.beside.room}`);
      addEventListener("pagehide", () => lesson.backstage?.room.close());
    }
    for (const type of ["own", "state"]) this.listen(lesson.media, type, () => this.update());
    if (lesson.backstage) this.listen(lesson.backstage, "change", () => this.update());
    super.connectedCallback();
  }

  /** @override */
  disconnectedCallback() {
    this.lesson.backstage?.show(false);
    super.disconnectedCallback();
  }

  /** @override */
  template() {
    const { backstage, beside } = this.lesson;
    const isSharing = this.lesson.media.shares.streams.has("screen");
    this.isWanted &&= isSharing;
    const isShown = !isSharing || this.isWanted;
    backstage?.show(isShown);
    if (!backstage || !beside) return html`<p class="soft empty">${this.text("backstage-opening")}</p>`;
    if (!isShown) return this.#covered();
    return html`<p class="backstage-who soft">
        ${icon("coffee")}<span>${this.#who()}</span>
        <a href="/rooms/${beside.room}" target="_blank">${this.text("backstage-window")}</a>
      </p>
      <rb-chat .lesson=${backstage}></rb-chat>`;
  }

  #covered() {
    const show = () => {
      this.isWanted = true;
      this.update();
    };
    return html`<div class="empty">
      ${icon("eye-off")}
      <p>${this.text("backstage-covered")}</p>
      <button class="button quiet" @click=${show}>${this.text("backstage-anyway")}</button>
    </div>`;
  }

  /** Which colleagues are there as well. */
  #who() {
    const { room } = /** @type {import("./room.js").Backstage} */ (this.lesson.backstage);
    const others = [...new Set([...room.participants.values()].map(({ person }) => person))].filter((one) => one !== room.me.person);
    const names = others.map((one) => room.people.get(one)?.name ?? "").filter(Boolean).sort();
    return names.length ? this.text("backstage-here", { names: new Intl.ListFormat(this.lesson.times.language).format(names) }) : this.text("backstage-alone");
  }

  /** @override */
  drawn() {
    const { backstage, beside } = this.lesson;
    if (!backstage?.isShown) return;
    backstage.readChat();
    if (beside?.unread) {
      this.lesson.beside = { ...beside, unread: 0 };
      this.lesson.tell("beside");
    }
  }
}

customElements.define("rb-backstage", BackstagePanel);
