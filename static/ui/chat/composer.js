/** The field below the conversation: something new is written in it, or a message of one's own is put in other words. */

import { html, nothing } from "lit-html";

import { lengthOf, waitMs } from "../../rooms/chat.js";
import { icon } from "../figures.js";
import { pictureButton } from "../parts.js";
import { sayWords } from "./choice.js";

/** @typedef {import("./chat.js").Chat} Chat */
/** @typedef {import("../../rooms/chat.js").Message} Message */

/** The limit of rooms/chat.py; from the second figure on the field says how much is left. */
const LONGEST = 2_000;
const NEAR_THE_END = 1_800;

export class Composer {
  #panel;
  #draft = "";
  /** The message that is put in other words, and what stood in the field before. @type {{message: Message, kept: string} | null} */
  #editing = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #tick;
  #wasWaiting = false;

  /** @param {Chat} panel */
  constructor(panel) {
    this.#panel = panel;
  }

  /** Take a message of one's own into the field. @param {Message} message */
  edit(message) {
    this.#editing = { message, kept: this.#editing?.kept ?? this.#draft };
    this.#draft = message.text;
    this.#panel.draw();
    const field = this.#field();
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }

  /** What is going to be drawn: a message that is gone cannot be changed. @param {(seq: number) => boolean} isThere */
  look(isThere) {
    if (this.#editing && !isThere(this.#editing.message.seq)) this.#stopEditing();
  }

  template() {
    const { text } = this.#panel.lesson;
    const length = lengthOf(this.#draft);
    const isFull = length > LONGEST;
    const wait = this.#wait();
    this.#watch(wait);
    const words = this.#editing ? text("live-chat-edit-field") : sayWords(this.#panel.lesson);
    const send = text(this.#editing ? "live-chat-edit-done" : "live-chat-send");
    return html`<form class="composer" @submit=${this.#onSubmit}>
      ${this.#editing ? this.#editingLine() : nothing} ${wait ? this.#waitLine(wait) : nothing}
      ${length > NEAR_THE_END ? this.#left(LONGEST - length) : nothing}
      <label class="visually-hidden" for="composer-field">${words}</label>
      <textarea
        id="composer-field"
        class="input"
        rows="1"
        placeholder=${words}
        aria-describedby="composer-wait composer-left"
        aria-invalid=${isFull}
        .value=${this.#draft}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
      ></textarea>
      <button class="button accent square" type="submit" ?disabled=${isFull || length === 0 || wait > 0} aria-label=${send} title=${send}>
        ${icon(this.#editing ? "check" : "send")}
      </button>
    </form>`;
  }

  #editingLine() {
    const { text } = this.#panel.lesson;
    return html`<p class="composer-editing">
      ${icon("pencil")}<span>${text("live-chat-editing")}</span>
      ${pictureButton("x", text("live-chat-edit-stop"), () => this.#cancel())}
    </p>`;
  }

  /** Slow mode: how long until the next message; a change of an old one need not wait. */
  #wait() {
    const { room, floor } = this.#panel.lesson;
    if (this.#editing || room.may("slow-chat")) return 0;
    const me = { person: room.me.person, now: room.now(), pauseMs: floor.pauseSeconds * 1_000 };
    const { chat } = this.#panel.lesson.talks;
    return waitMs(room.channel(chat).entries, room.pending(chat), me);
  }

  /** The seconds go down by themselves; whoever listens hears once when they are over. @param {number} wait */
  #watch(wait) {
    clearTimeout(this.#tick);
    if (wait) this.#tick = setTimeout(() => this.#panel.update(), wait % 1_000 || 1_000);
    else if (this.#wasWaiting && this.#draft && !this.#editing) {
      this.#panel.lesson.announcer.say(this.#panel.text("live-chat-wait-over"));
    }
    this.#wasWaiting = wait > 0;
  }

  /** @param {number} wait */
  #waitLine(wait) {
    const words = this.#panel.text("live-chat-wait", { seconds: Math.ceil(wait / 1_000) });
    return html`<p class="composer-wait" id="composer-wait">${icon("hourglass")}<span>${words}</span></p>`;
  }

  /** @param {number} left */
  #left(left) {
    const { text } = this.#panel.lesson;
    return html`<p class="composer-left ${left < 0 ? "over" : ""}" id="composer-left" role="status">
      ${left < 0 ? text("live-chat-too-long", { count: -left }) : text("live-chat-left", { count: left })}
    </p>`;
  }

  /** @param {Event} event */
  #onInput = (event) => {
    this.#draft = /** @type {HTMLTextAreaElement} */ (event.target).value;
    this.#panel.update();
  };

  /**
   * Enter sends, Shift+Enter breaks the line; an input method that is choosing a word keeps its Enter and its Escape.
   *
   * @param {KeyboardEvent} event
   */
  #onKey = (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && this.#editing) {
      event.preventDefault();
      this.#cancel();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    }
  };

  /** @param {Event} event */
  #onSubmit = (event) => {
    event.preventDefault();
    this.#send();
  };

  #send() {
    const length = lengthOf(this.#draft);
    if (length === 0 || length > LONGEST || this.#wait()) return;
    const text = this.#draft.trim();
    const { room, talks } = this.#panel.lesson;
    if (this.#editing) {
      const { seq, text: before } = this.#editing.message;
      if (text !== before) room.command(talks.chat, { kind: "edit", seq, text });
      this.#stopEditing();
    } else {
      this.#panel.isAtEnd = true;
      room.command(talks.chat, { kind: "say", text });
      this.#draft = "";
    }
    this.#panel.update();
  }

  /** Another conversation is shown: no message of this one is changed any more. */
  stop() {
    if (this.#editing) this.#stopEditing();
  }

  #cancel() {
    this.#stopEditing();
    this.#panel.update();
    this.#field()?.focus();
  }

  #stopEditing() {
    this.#draft = this.#editing?.kept ?? "";
    this.#editing = null;
  }

  #field() {
    return /** @type {HTMLTextAreaElement | null} */ (this.#panel.querySelector("#composer-field"));
  }
}
