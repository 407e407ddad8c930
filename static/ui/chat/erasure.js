/** What is done with a message, changing it, taking it away for ever or telling a teacher: a small button beside it opens the ones that do it, so that no slip can. */

import { html, nothing } from "lit-html";

import { EDIT_MS } from "../../rooms/chat.js";
import { icon } from "../figures.js";
import { mayReport, reportAction } from "./reporting.js";

/** @typedef {import("../../rooms/chat.js").DayLine} DayLine */
/** @typedef {import("../../rooms/chat.js").Message} Message */
/** @typedef {import("../../rooms/chat.js").Run} Run */
/** @typedef {import("./chat.js").Chat} Chat */

/** One stop for Tab in the whole conversation: the newest message, or where the arrow keys went from there. */
export class Erasure {
  #panel;
  /** The message whose button was opened. */
  #open = "";
  /** The message whose button Tab reaches. */
  #stop = "";
  /** Whether somebody went there by the arrow keys: then it stays there. */
  #isChosen = false;

  /** @param {Chat} panel */
  constructor(panel) {
    this.#panel = panel;
  }

  /** What is going to be drawn. @param {readonly (DayLine | Run)[]} lines */
  look(lines) {
    const keys = lines.flatMap((line) =>
      line.type === "run" && this.#offers(line.person) ? line.messages.filter(isThere).map(({ key }) => key) : [],
    );
    if (!this.#isChosen || !keys.includes(this.#stop)) {
      this.#isChosen = false;
      this.#stop = keys.at(-1) ?? "";
    }
  }

  /** @param {Message} message @param {string} person who said it */
  template(message, person) {
    if (!isThere(message) || !this.#offers(person)) return nothing;
    const { key } = message;
    const isOpen = this.#open === key;
    const words = this.#panel.text("live-chat-more");
    return html`<button
        class="button bare square message-more"
        aria-label=${words}
        title=${words}
        aria-expanded=${isOpen}
        tabindex=${key === this.#stop ? 0 : -1}
        @click=${() => this.#turn(isOpen ? "" : key)}
        @keydown=${(/** @type {KeyboardEvent} */ event) => this.#onKey(event, key)}
      >
        ${icon("ellipsis")}
      </button>
      ${isOpen ? this.#actions(message, person) : nothing}`;
  }

  /** @param {Message} message @param {string} person */
  #actions(message, person) {
    const { lesson } = this.#panel;
    return html`<div
      class="message-actions"
      @keydown=${(/** @type {KeyboardEvent} */ event) => this.#onEscape(event)}
    >
      ${this.#mayEdit(message, person) ? this.#editAction(message) : nothing}
      ${mayReport(lesson, person) ? reportAction(lesson, message, () => this.#close()) : nothing}
      ${this.#may(person) ? this.#eraseAction(message, person) : nothing}
    </div>`;
  }

  /** @param {Message} message */
  #editAction(message) {
    const act = () => {
      this.#turn("");
      this.#panel.composer.edit(message);
    };
    return html`<button class="button message-edit" @click=${act}>
      ${icon("pencil")}${this.#panel.text("live-chat-edit")}
    </button>`;
  }

  /** @param {Message} message @param {string} person */
  #mayEdit({ at }, person) {
    const { room } = this.#panel.lesson;
    return person === room.me.person && room.may("edit-own") && room.now() - at < EDIT_MS;
  }

  /** @param {Message} message @param {string} person */
  #eraseAction(message, person) {
    return html`<button class="button danger message-erase" @click=${() => this.#erase(message, person)}>
      ${icon("trash-2")}${this.#panel.text("live-chat-erase")}
    </button>`;
  }

  /** Whether there is anything to do with their messages. @param {string} person */
  #offers(person) {
    return this.#may(person) || mayReport(this.#panel.lesson, person);
  }

  /** @param {string} person */
  #may(person) {
    const { room } = this.#panel.lesson;
    return room.may("erase-any") || (person === room.me.person && room.may("erase-own"));
  }

  /** @param {string} key */
  #turn(key) {
    this.#open = key;
    this.#panel.update();
  }

  #close() {
    this.#focus(".chat-log"); // the button goes away, and the focus with it
    this.#turn("");
  }

  /** @param {Message} message @param {string} person */
  #erase({ seq, change }, person) {
    const { room, talks } = this.#panel.lesson;
    this.#close();
    if (change) room.discard(change.key);
    room.command(talks.chat, person === room.me.person ? { kind: "erase", seq } : { kind: "erase", seq, person });
  }

  /** Up and down to the buttons of other messages. @param {KeyboardEvent} event @param {string} key */
  #onKey(event, key) {
    this.#onEscape(event);
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!way) return;
    event.preventDefault();
    const buttons = /** @type {HTMLElement[]} */ ([...this.#panel.querySelectorAll(".message-more")]);
    const next = buttons[buttons.indexOf(/** @type {HTMLElement} */ (event.currentTarget)) + way];
    const message = next?.closest(".message");
    if (!next || !(message instanceof HTMLElement)) return;
    next.focus();
    this.#stop = message.dataset.key ?? key;
    this.#isChosen = true;
    this.#panel.update();
  }

  /** @param {KeyboardEvent} event */
  #onEscape(event) {
    if (event.key !== "Escape" || !this.#open) return;
    event.preventDefault();
    this.#focus(".message-more[aria-expanded=true]");
    this.#turn("");
  }

  /** @param {string} what */
  #focus(what) {
    /** @type {HTMLElement | null} */ (this.#panel.querySelector(what))?.focus();
  }
}

/** Whether there is something to do with it, and nothing on its way. @param {Message} message */
function isThere({ state, change }) {
  return state === "said" && change?.state !== "pending";
}
