/** The run sheet in a teacher's panel: every step, the one that is on, and large buttons to go on and back. */

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import { beginning } from "../../rooms/runsheet.js";
import { nextUp } from "../../rooms/turns.js";
import { icon } from "../figures.js";
import { Panel } from "../panel.js";

/** @typedef {import("../../rooms/runsheet.js").Step} Step */
/** @typedef {import("../../wire/messages.js").Question} Question */

/** `<rb-run-sheet>` */
export class RunSheetPanel extends Panel {
  /** @override */
  topics = ["sheet", "floor", "tick", "welcome", "presence"];
  #shown = "";

  /** @override */
  template() {
    const { runSheet } = this.lesson;
    const steps = runSheet?.steps ?? [];
    if (!steps.length) return this.#empty();
    const where = this.lesson.whereIs();
    const before = where.place > 0 ? steps[where.place - 1] : null;
    return html`<div class="run-turn">
        ${where.next
          ? html`<button class="button accent run-go" @click=${() => this.#begin(/** @type {Step} */ (where.next))}>
              ${icon(where.next.icon)}<span>${this.text(where.isOn ? "runsheet-next" : "runsheet-begin", { step: where.next.label })}</span>
            </button>`
          : html`<p class="run-last">${icon("circle-check")}${this.text("runsheet-last")}</p>`}
        <div class="run-small">
          ${before
            ? html`<button class="button quiet" @click=${() => this.#begin(before)}>${icon("arrow-left")}${this.text("runsheet-back", { step: before.label })}</button>`
            : nothing}
          ${where.isOn ? html`<button class="button quiet" @click=${this.#stop}>${icon("x")}${this.text("runsheet-stop")}</button>` : nothing}
        </div>
        <p class="soft small run-pace">${this.#pace()}</p>
      </div>
      <ol class="plain run-steps">
        ${repeat(
          steps,
          ({ id }) => id,
          (step, place) => this.#step(step, place, where.place),
        )}
      </ol>
      <p class="run-edit"><a class="button quiet" href="/lessons/${runSheet?.session}/sheet" target="_blank">${icon("pencil")}${this.text("runsheet-edit")}</a></p>`;
  }

  /** What is on is in sight. @override */
  drawn() {
    const here = this.lesson.whereIs().now?.id ?? "";
    if (here === this.#shown) return;
    this.#shown = here;
    this.querySelector(".run-step.now-on")?.scrollIntoView({ block: "nearest" });
  }

  /** @param {Step} step @param {number} place @param {number} on */
  #step(step, place, on) {
    const isOn = place === on;
    return html`<li class="run-step ${isOn ? "now-on" : place < on ? "past" : ""}" aria-current=${isOn ? "step" : nothing}>
      <span class="run-sign">${icon(step.icon)}</span>
      <div>
        <p><b>${step.label}</b> <span class="soft small">${this.text("runsheet-minutes", { minutes: step.minutes })}</span></p>
        ${step.words ? html`<p class="small" lang=${step.lang ?? nothing}>${step.words}</p>` : nothing}
        ${step.activity ? this.#activity(step.activity) : nothing} ${step.piece ? this.#piece(step.piece) : nothing} ${step.poll ? this.#poll(step.poll, isOn) : nothing}
      </div>
      ${isOn
        ? nothing
        : html`<button class="button bare square" aria-label=${this.text("runsheet-jump", { step: step.label })} title=${this.text("runsheet-jump", { step: step.label })} @click=${() => this.#begin(step)}>${icon("play")}</button>`}
    </li>`;
  }

  /** Its card is read beside the lesson. @param {import("../../rooms/runsheet.js").StepActivity} activity */
  #activity({ id, title, lang }) {
    return html`<p class="small run-extra">${icon("library")}<a href="/activities/${id}" target="_blank" lang=${lang}><bdi>${title}</bdi></a></p>`;
  }

  /** @param {import("../../rooms/runsheet.js").StepPiece} piece */
  #piece({ title, is_gone: isGone }) {
    return html`<p class="small run-extra ${isGone ? "gone" : ""}">${icon(isGone ? "circle-alert" : "music")}<span>${this.text(isGone ? "runsheet-piece-gone" : "runsheet-piece", { title })}</span></p>`;
  }

  /** What it asks; a step asks once by itself, and again when a teacher wants it. @param {Question} poll @param {boolean} isOn */
  #poll(poll, isOn) {
    const asked = this.lesson.floor.poll;
    const isFree = isOn && !asked?.isOpen && this.lesson.room.may("poll");
    const question = poll.question || this.text("poll-title");
    return html`<p class="small run-extra">${icon("vote")}<span>${this.text("runsheet-asks", { question })}</span></p>
      ${isFree ? html`<button class="button quiet run-ask" @click=${() => this.#ask(poll)}>${icon("vote")}${this.text("runsheet-ask-again")}</button>` : nothing}`;
  }

  /** @param {Question} poll */
  #ask = (poll) => {
    this.lesson.room.command("floor", { kind: "open-poll", ...poll });
  };

  #pace() {
    const { endsAt, leftMs, isOn } = this.lesson.whereIs();
    const lessonEnds = this.lesson.runSheet?.ends_at ?? 0;
    const { times } = this.lesson;
    const over = isOn && leftMs < 0 ? `${this.text("runsheet-over", { minutes: Math.ceil(-leftMs / 60_000) })} ` : "";
    return `${over}${this.text("runsheet-pace", { clock: times.clock(endsAt), end: times.clock(lessonEnds) })}`;
  }

  #empty() {
    const session = this.lesson.runSheet?.session;
    return html`<div class="empty">
      ${icon("square-check-big")}
      <p>${this.text(session ? "runsheet-empty" : "runsheet-no-lesson")}</p>
      ${session ? html`<a class="button" href="/lessons/${session}/sheet" target="_blank">${icon("plus")}${this.text("runsheet-make")}</a>` : nothing}
    </div>`;
  }

  /** @param {Step} step */
  #begin(step) {
    const { floor, room, runSheet, taken } = this.lesson;
    if (!runSheet) return;
    const here = [...room.seats.values()].filter(({ seat, guest }) => !guest && taken.has(seat)).map(({ seat }) => seat);
    const speaker = nextUp(floor, here, room.now())?.seat ?? null;
    room.command("floor", beginning(runSheet, step, floor.sheet, speaker));
  }

  #stop = () => {
    const { begun } = this.lesson.floor.sheet;
    if (begun) this.lesson.room.command("floor", { kind: "stop-sheet", step: begun.step });
  };
}

customElements.define("rb-run-sheet", RunSheetPanel);
