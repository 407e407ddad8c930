/** The open poll on a tablet, or before a pupil: giant pictures to press, then a big sign that it counted. */

import { html } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { isSecret, isShowOfHands } from "../../rooms/polls.js";
import { icon } from "../figures.js";
import { Panel } from "../panel.js";
import { nameOf, picture } from "./pictures.js";
import { result } from "./result.js";

/** @typedef {import("../../rooms/polls.js").Poll} Poll */

/** `<rb-ballot>` */
export class Ballot extends Panel {
  /** @override */
  topics = ["floor", "welcome", "connection"];
  /** How many votes of this tablet had counted when the next child took it. */
  handedOnAt = 0;
  /** The poll in which it did. */
  handedOnIn = 0;

  /** @override */
  connectedCallback() {
    this.listen(this.lesson.votes, "change", () => this.update());
    super.connectedCallback();
  }

  /** @override */
  template() {
    const { poll } = this.lesson.floor;
    if (!poll) return null;
    return html`<section class="ballot" aria-labelledby="ballot-question" data-choices=${poll.choices.length}>
      <h2 id="ballot-question" class=${poll.question ? "" : "visually-hidden"}>${poll.question || this.text("poll-title")}</h2>
      ${poll.isOpen && this.lesson.room.may("vote") ? this.#voting(poll) : this.#ended(poll)}
    </section>`;
  }

  /** @param {Poll} poll */
  #voting(poll) {
    const { votes, room } = this.lesson;
    const flying = votes.onItsWay(poll.seq);
    const isTablet = room.me.role === "companion";
    const cast = votes.poll === poll.seq ? votes.cast : 0;
    const isSpent = votes.poll === poll.seq && votes.isSpent;
    const handedOn = this.handedOnIn === poll.seq ? this.handedOnAt : 0;
    if (isSpent || cast > (isTablet ? handedOn : 0)) return this.#counted(poll, cast, isTablet && !isSpent);
    return html`<div class="ballot-choices">
      ${poll.choices.map((one, choice) => {
        const words = nameOf(this.lesson.text, one);
        return html`<button
          class="ballot-choice"
          aria-label=${words}
          data-flying=${flying === choice}
          ?disabled=${flying !== null}
          @click=${() => votes.vote(poll.seq, choice)}
        >
          ${when(one.picture, () => picture(one.picture ?? ""))} ${when(one.word, () => html`<span>${one.word}</span>`)}
        </button>`;
      })}
    </div>`;
  }

  /** @param {Poll} poll @param {number} cast @param {boolean} isForMore */
  #counted(poll, cast, isForMore) {
    const next = () => {
      Object.assign(this, { handedOnAt: cast, handedOnIn: poll.seq });
      this.update();
    };
    return html`<div class="ballot-counted" role="status">
      <span class="ballot-tick">${icon("check")}</span>
      <p>${this.text("poll-your-vote-counts")}</p>
      ${when(isForMore, () => html`<button class="kid-button ballot-next" @click=${next}>${icon("users-round")}<span>${this.text("poll-next-child")}</span></button>`)}
      ${when(!isForMore && !isSecret(poll), () => html`<div class="ballot-result">${result(this.lesson, poll)}</div>`)}
    </div>`;
  }

  /** @param {Poll} poll */
  #ended(poll) {
    if (!poll.isFinal && !isShowOfHands(poll) && isSecret(poll)) return html`<p class="ballot-wait">${icon("hourglass")}</p>`;
    return html`<div class="ballot-result">${result(this.lesson, poll)}</div>`;
  }
}
