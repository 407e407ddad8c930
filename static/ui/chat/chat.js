/** The chat: the conversation in runs, and the field below it. */

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { when } from "lit-html/directives/when.js";

import { conversation } from "../../rooms/chat.js";
import { besideName } from "../../rooms/seats.js";
import { avatar, icon } from "../figures.js";
import { Panel } from "../panel.js";
import { whisper } from "../parts.js";
import { chatChoice, isOver } from "./choice.js";
import { Composer } from "./composer.js";
import { Erasure } from "./erasure.js";
import { heldMessages, isHeld, waitsForTeacher } from "./held.js";
import { paceLine } from "./pace.js";

/** @typedef {import("../../rooms/chat.js").Run} Run */
/** @typedef {import("../../rooms/chat.js").DayLine} DayLine */
/** @typedef {import("../../rooms/chat.js").Message} Message */

/** Within so many pixels of the end, somebody is reading the newest. */
const AT_THE_END = 60;

/** @param {Message} message */
function isOnItsWay({ state, change }) {
  return state === "pending" || state === "erasing" || change?.state === "pending";
}

/** `<rb-chat>` */
export class Chat extends Panel {
  /** @override */
  topics = ["chat", "floor", "welcome", "connection"];
  isAtEnd = true;
  hasNews = false;
  lastTop = 0;
  shownChat = "chat";
  composer = new Composer(this);
  erasure = new Erasure(this);

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    const log = this.querySelector(".chat-log");
    const lines = this.querySelector(".chat-lines");
    log?.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    // The window, or a typeface that arrives late, changes heights without a scroll.
    this.sizes = new ResizeObserver(() => this.isAtEnd && this.#toEnd());
    for (const box of [log, lines]) if (box) this.sizes.observe(box);
  }

  /** @override */
  disconnectedCallback() {
    this.sizes?.disconnect();
    super.disconnectedCallback();
  }

  /** @override */
  template() {
    const { room, times } = this.lesson;
    const { chat } = this.lesson.talks;
    if (chat !== this.shownChat) this.#turnTo(chat);
    const { entries, from } = room.channel(chat);
    const reader = {
      person: room.me.person,
      seat: room.me.seat,
      now: room.now(),
      dayOf: (/** @type {number} */ at) => times.dayOf(at),
    };
    const lines = conversation(entries, room.pending(chat), reader);
    this.erasure.look(lines);
    this.composer.look((seq) => lines.some((line) => line.type === "run" && line.messages.some((each) => each.seq === seq && each.state === "said")));
    return html`
      ${chatChoice(this.lesson)} ${paceLine(this.lesson)}
      <div class="chat-log" role="log" aria-label=${this.text("live-chat-log")} tabindex="0">
        <div class="chat-lines">
          ${from > 0 ? html`<p class="chat-older soft">${this.text("live-chat-older")}</p>` : nothing}
          ${lines.length ? nothing : this.#empty()}
          ${repeat(
            lines,
            (line) => line.key,
            (line) => (line.type === "day" ? this.#day(line) : this.#run(line)),
          )}
        </div>
      </div>
      ${when(this.hasNews, () => this.#news())} ${heldMessages(this.lesson)}
      ${this.#below()}
    `;
  }

  /** Another conversation than before is shown: from its end, and nothing of the other is changed here. @param {string} chat */
  #turnTo(chat) {
    this.shownChat = chat;
    this.newest = 0;
    this.isAtEnd = true;
    this.hasNews = false;
    this.composer.stop();
  }

  /** Where one writes, or why one does not. */
  #below() {
    const words = isOver(this.lesson) ? "groups-chat-over" : this.lesson.room.may("say") ? "" : "live-chat-read-only";
    return words ? html`<p class="chat-listen soft">${this.text(words)}</p>` : this.composer.template();
  }

  /** @override */
  drawn() {
    const last = this.lesson.room.channel(this.lesson.talks.chat).entries.at(-1);
    const isNew = last !== undefined && last.seq > (this.newest ?? 0);
    const isMine = last?.author.person === this.lesson.room.me.person;
    if (isNew) this.newest = last.seq;
    if (this.isAtEnd || (isNew && isMine)) this.#toEnd();
    else if (isNew && !this.hasNews) {
      this.hasNews = true;
      this.update();
    }
    if (this.isAtEnd && this.lesson.isIn) queueMicrotask(() => this.isConnected && this.lesson.readChat());
  }

  #news() {
    return html`<button class="chat-news" @click=${() => this.#toEnd()}>
      ${icon("arrow-down")}${this.text("live-chat-news")}
    </button>`;
  }

  #empty() {
    return html`<div class="empty">${icon("message-circle")}<p>${this.text(isOver(this.lesson) ? "groups-chat-silent" : "live-chat-empty")}</p></div>`;
  }

  /** @param {DayLine} line */
  #day(line) {
    return html`<p class="chat-day"><span>${this.lesson.times.dayName(line.at, this.lesson.room.now())}</span></p>`;
  }

  /** @param {Run} run */
  #run(run) {
    const { room, times } = this.lesson;
    const person = room.people.get(run.person);
    const seat = room.seats.get(run.seat ?? "");
    const where = seat ? besideName(seat) : "";
    const kind = `${run.isOurs ? "ours" : ""} ${run.isMine ? "mine" : ""}`;
    return html`<section class="run ${kind}" data-colour=${seat?.colour ?? person?.colour ?? 0}>
      ${avatar(person?.animal ?? seat?.animal ?? "", person?.colour ?? seat?.colour ?? 0, "small")}
      <div class="run-body">
        <p class="run-head">
          <b>${run.isMine ? this.text("live-chat-me") : (person?.name ?? this.text("live-somebody"))}</b>
          ${where ? html`<span class="run-where">${where}</span>` : nothing}
          <time class="clock">${times.clock(run.at)}</time>
        </p>
        ${repeat(
          run.messages,
          (message) => message.key,
          (message) => this.#message(message, run.person),
        )}
      </div>
    </section>`;
  }

  /** @param {Message} message @param {string} person */
  #message(message, person) {
    if (message.state === "erased") return html`<p class="message erased">${this.text("live-chat-erased")}</p>`;
    return html`<div class="message ${message.state}" data-key=${message.key}>
      <p dir="auto">${message.change?.state === "pending" ? message.change.text : message.text}</p>
      ${this.erasure.template(message, person)} ${when(message.isEdited, () => this.#edited())}
      ${when(isOnItsWay(message), () => this.#pending())}
      ${when(message.change?.state === "failed", () => this.#changeFailed(message))}
      ${when(message.state === "failed", () => (isHeld(message) ? waitsForTeacher(this.lesson, message) : this.#failed(message)))}
    </div>`;
  }

  #pending() {
    return html`<span class="message-state">${icon("clock")}${whisper(this.text("live-chat-pending"))}</span>`;
  }

  #edited() {
    return html`<small class="message-edited">${this.text("live-chat-edited")}</small>`;
  }

  /** What it should say now, and why it does not. @param {Message} message */
  #changeFailed({ change }) {
    if (!change) return nothing;
    return html`<q class="message-change" dir="auto">${change.text}</q>
      ${isHeld(change) ? waitsForTeacher(this.lesson, change) : this.#failed(change)}`;
  }

  /** @param {{key: string, code?: string}} message */
  #failed(message) {
    const { room } = this.lesson;
    return html`<div class="message-failed">
      <span>${icon("circle-alert")}${this.text(`refused-${message.code ?? "retry"}`)}</span>
      <button class="button quiet" @click=${() => room.again(message.key)}>${this.text("live-chat-again")}</button>
      <button class="button bare" @click=${() => room.discard(message.key)}>${this.text("live-chat-discard")}</button>
    </div>`;
  }

  #scrolled() {
    const log = this.querySelector(".chat-log");
    if (!log) return;
    // Only who scrolls up leaves the end: growing heights raise a scroll of their own.
    const wentUp = log.scrollTop < this.lastTop - 1;
    this.lastTop = log.scrollTop;
    if (log.scrollHeight - log.scrollTop - log.clientHeight < AT_THE_END) this.isAtEnd = true;
    else if (wentUp) this.isAtEnd = false;
    if (this.isAtEnd && this.hasNews) {
      this.hasNews = false;
      this.update();
    }
  }

  #toEnd() {
    const log = this.querySelector(".chat-log");
    if (log) {
      log.scrollTop = log.scrollHeight;
      this.lastTop = log.scrollTop;
    }
    this.isAtEnd = true;
    if (this.hasNews) {
      this.hasNews = false;
      this.update();
    }
  }
}
