/** The room in a hand: the board first, and giant pictures to press, for tablets of a class and for pupils. */

import { html, nothing } from "lit-html";

import { avatar, icon } from "../figures.js";
import { Panel } from "../panel.js";
import { mountBoard } from "../theatre/theatre.js";

/** `<rb-kid>`; dispatches `leave`. */
export class Kid extends Panel {
  /** @override */
  topics = ["view", "chat", "floor", "presence", "welcome"];
  /** @type {"board" | "chat"} */
  shown = "board";
  /** @type {import("../theatre/theatre.js").MountedBoard | null} */
  board = null;
  isMounted = false;

  /** @override */
  template() {
    const { lesson } = this;
    const { room } = lesson;
    const me = room.people.get(room.me.person);
    return html`<div class="kid-grid" data-shown=${this.shown}>
      <header class="kid-top">
        ${avatar(me?.animal ?? "", me?.colour ?? 0)}
        <h1>${room.welcome?.lesson?.title ?? room.welcome?.title}</h1>
        ${this.#classes()}
        <button class="button bare square" aria-label=${this.text("live-leave")} title=${this.text("live-leave")} @click=${() => this.dispatchEvent(new Event("leave"))}>${icon("log-out")}</button>
      </header>
      <rb-notices .lesson=${lesson}></rb-notices>
      <main class="kid-main" tabindex="-1" aria-label=${this.text("live-stage")}>
        <div class="kid-board" ?hidden=${this.shown !== "board"}></div>
        ${this.shown === "chat" ? html`<rb-chat .lesson=${lesson}></rb-chat>` : nothing}
      </main>
      <nav class="kid-bar" aria-label=${this.text("live-bar")}>${this.#buttons()}</nav>
    </div>`;
  }

  /** @override */
  drawn() {
    const place = /** @type {HTMLElement | null} */ (this.querySelector(".kid-board"));
    if (place && !this.isMounted) {
      this.isMounted = true;
      void this.#mount(place);
    }
  }

  /** @override */
  disconnectedCallback() {
    this.board?.unmount();
    super.disconnectedCallback();
  }

  /** @param {HTMLElement} place */
  async #mount(place) {
    this.board = await mountBoard(place, this.lesson);
    if (this.shown === "board") this.board?.show();
  }

  /** The classes that are in, as a row of faces. */
  #classes() {
    const { room, taken, floor } = this.lesson;
    return html`<ul class="plain kid-classes" aria-label=${this.text("live-people")}>
      ${[...room.seats.values()].map((seat) => {
        const isUp = floor.hands.some((hand) => hand.seat === seat.seat);
        return html`<li class="kid-class ${taken.has(seat.seat) ? "" : "away"}" data-seat=${seat.seat} title=${`${seat.class_name}, ${seat.town}`}>
          ${avatar(seat.animal, seat.colour, "small")}<span class="visually-hidden">${seat.class_name}, ${seat.town}</span>
          ${isUp ? html`<span class="kid-hand">${icon("hand")}<span class="visually-hidden">${this.text("live-hand-is-up")}</span></span>` : nothing}
        </li>`;
      })}
    </ul>`;
  }

  #buttons() {
    const { lesson } = this;
    const { room } = lesson;
    const isPupil = room.me.role === "pupil";
    const unread = lesson.unreadMessages;
    return html`
      ${room.may("raise-hand") ? this.#button("hand", "live-my-hand", lesson.isMyHandUp, "hand mine", () => lesson.turnMyHand()) : nothing}
      ${room.may("raise-hand") && room.me.seat ? this.#button("megaphone", "live-we-want-to-speak", lesson.isOurHandUp, "hand", () => lesson.turnOurHand()) : nothing}
      ${this.#button("brush", "live-draw", this.shown === "board", "", () => this.#show("board"))}
      ${room.may("read-channel") && isPupil ? this.#button("message-circle", "live-tab-chat", this.shown === "chat", "", () => this.#show("chat"), unread) : nothing}
    `;
  }

  /** @param {string} sign @param {string} words @param {boolean} isOn @param {string} kind @param {() => unknown} act @param {number} [count] */
  #button(sign, words, isOn, kind, act, count = 0) {
    return html`<button class="kid-button ${kind}" aria-pressed=${isOn} @click=${act}>
      ${icon(sign)}<span>${this.text(words)}</span>${count ? html`<span class="count">${count}</span>` : nothing}
    </button>`;
  }

  /** @param {"board" | "chat"} what */
  #show(what) {
    this.shown = what;
    if (what === "board") this.board?.show();
    else this.board?.hide();
    this.update();
  }
}
