/** The poll beside the stage: what is asked and how the votes stand; a teacher asks, counts the own class, and ends it. */

import { html } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { isSecret, isShowOfHands, votesIn } from "../../rooms/polls.js";
import { icon } from "../figures.js";
import { Panel } from "../panel.js";
import { askingForm, emptyDraft } from "./asking.js";
import { face, nameOf } from "./pictures.js";
import { result } from "./result.js";

/** @typedef {import("../../rooms/polls.js").Poll} Poll */
/** @typedef {import("./asking.js").Draft} Draft */

/** `<rb-poll>` */
export class PollPanel extends Panel {
  /** @override */
  topics = ["floor", "welcome", "presence"];
  /** What a teacher is about to ask; null: nothing yet. @type {Draft | null} */
  draft = null;
  #seen = "";

  /** @override */
  connectedCallback() {
    this.listen(this.lesson.votes, "change", () => this.update());
    super.connectedCallback();
  }

  /** @override */
  template() {
    const { poll } = this.lesson.floor;
    const mayAsk = this.lesson.room.may("poll");
    if (poll && !this.draft) return this.#poll(poll, mayAsk);
    if (mayAsk) return askingForm(this);
    return html`<div class="empty">${icon("vote")}<p>${this.text("poll-none")}</p></div>`;
  }

  /** What is asked is read from its beginning, and so is the result. @override */
  drawn() {
    const { poll } = this.lesson.floor;
    const seen = this.draft ? "draft" : `${poll?.seq} ${poll?.isOpen}`;
    if (seen !== this.#seen) this.scrollTop = 0;
    this.#seen = seen;
  }

  /** @param {Poll} poll @param {boolean} mayAsk */
  #poll(poll, mayAsk) {
    const { lesson } = this;
    const votes = votesIn(poll);
    const state = poll.isOpen ? "poll-open" : poll.isFinal ? "poll-over" : "poll-counting";
    return html`<section class="poll" aria-labelledby="poll-question">
      <h2 id="poll-question">${poll.question || this.text(isShowOfHands(poll) ? "poll-hands" : "poll-title")}</h2>
      <p class="poll-state" role="status">
        <span class="badge ${poll.isOpen ? "good" : ""}">${this.text(state)}</span>
        ${this.text("poll-votes", { votes })}
        ${when(isSecret(poll), () => html`<span class="soft">· ${this.text("poll-hidden")}</span>`)}
      </p>
      ${when(isSecret(poll), () => html`<p class="poll-asked">${poll.choices.map((one) => face(one))}</p>`)}
      ${result(lesson, poll)} ${when(poll.isOpen && lesson.room.may("count-votes"), () => this.#count(poll))}
      ${when(mayAsk, () => this.#deeds(poll))}
    </section>`;
  }

  /** A class without tablets raises hands, and its teacher types how many. @param {Poll} poll */
  #count(poll) {
    return html`<form class="poll-count" @submit=${(/** @type {SubmitEvent} */ event) => this.#send(event, poll)}>
      <fieldset>
        <legend>${this.text("poll-count-ours")}</legend>
        ${poll.choices.map(
          (one, choice) => html`<label class="poll-typed">
            ${face(one)}<span class="visually-hidden">${nameOf(this.lesson.text, one)}</span>
            <input class="input" type="number" inputmode="numeric" min="0" max="200" name=${`votes-${choice}`} placeholder="0" />
          </label>`,
        )}
        <button class="button quiet">${icon("check")}${this.text("poll-count")}</button>
      </fieldset>
    </form>`;
  }

  /** @param {SubmitEvent} event @param {Poll} poll */
  #send(event, poll) {
    event.preventDefault();
    const typed = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const votes = poll.choices.map((_, choice) => Math.min(200, Math.max(0, Math.trunc(Number(typed.get(`votes-${choice}`) ?? 0)) || 0)));
    this.lesson.votes.count(poll.seq, votes);
    this.lesson.toast(this.text("poll-counted"));
  }

  /** @param {Poll} poll */
  #deeds(poll) {
    const { room } = this.lesson;
    if (poll.isOpen) {
      const close = () => room.command("floor", { kind: "close-poll", poll: poll.seq });
      return html`<p class="poll-deeds"><button class="button accent" @click=${close}>${icon("square-check")}${this.text("poll-close")}</button></p>`;
    }
    return html`<p class="poll-deeds">
      <button class="button accent" @click=${() => this.turnTo(emptyDraft())}>${icon("plus")}${this.text("poll-ask-again")}</button>
      <button class="button quiet" @click=${() => room.command("floor", { kind: "clear-poll", poll: poll.seq })}>
        ${icon("eye-off")}${this.text("poll-clear")}
      </button>
    </p>`;
  }

  /** Show the form with these words in it; null puts it away. @param {Draft | null} draft */
  turnTo(draft) {
    this.draft = draft;
    this.update();
  }

  /** @param {Draft} draft */
  ask(draft) {
    const { kind, question, choices, hidden } = draft;
    const answers = /** @type {const} */ ({ hands: [{ picture: "hand" }], answers: [{ picture: "yes" }, { picture: "no" }, { picture: "unsure" }] });
    const asked = kind === "pictures" ? choices.map(({ picture, word }) => ({ picture, word: word.trim() })) : [...answers[kind]];
    this.lesson.room.command("floor", { kind: "open-poll", question: question.trim(), hidden: kind !== "hands" && hidden, choices: asked });
    this.turnTo(null);
  }
}
