/** The room in a hand: the board first, and giant pictures to press, for tablets of a class and for pupils. */

import { html } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { seatName } from "../../rooms/seats.js";
import { avatar, icon } from "../figures.js";
import { turnPill } from "../order/tools.js";
import { Panel } from "../panel.js";
import { badge, pictureButton, whisper } from "../parts.js";
import { groupBand, ownGroup } from "../groups/band.js";
import { arePollsHere } from "../poll_place.js";
import { mountBoard } from "../theatre/board_place.js";

/** `<rb-kid>`; dispatches `leave`. */
export class Kid extends Panel {
  /** @override */
  topics = ["view", "chat", "floor", "presence", "welcome"];
  /** @type {"board" | "chat" | "poll"} */
  shown = "board";
  /** @type {import("../theatre/board_place.js").MountedBoard | null} */
  board = null;
  isMounted = false;
  /** The poll that came onto the screen by itself. */
  polled = 0;
  /** When the step began in which the poll came onto the screen. */
  polledIn = 0;
  /** The page of the group that lies on the board; 0 where all are together. */
  groupPage = 0;

  /** @override */
  template() {
    const { lesson } = this;
    this.#lookAtPoll();
    const { room } = lesson;
    const me = room.people.get(room.me.person);
    return html`<div class="kid-grid" data-shown=${this.shown}>
      <header class="kid-top">
        ${avatar(me?.animal ?? "", me?.colour ?? 0)}
        <h1>${room.welcome?.lesson?.title ?? room.welcome?.title}</h1>
        <rb-now .lesson=${lesson}></rb-now>
        ${turnPill(lesson)} ${this.#classes()}
        ${pictureButton("log-out", this.text("live-leave"), () => this.dispatchEvent(new Event("leave")))}
      </header>
      <rb-notices .lesson=${lesson}></rb-notices>
      <div class="kid-band">${groupBand(lesson)}</div>
      <main class="kid-main" tabindex="-1" aria-label=${this.text("live-stage")}>
        <div class="kid-board" ?hidden=${this.shown !== "board"}></div>
        ${when(this.shown === "poll" && arePollsHere(lesson), () => html`<rb-ballot .lesson=${lesson}></rb-ballot>`)}
        ${when(this.shown === "chat", () => html`<rb-chat .lesson=${lesson}></rb-chat>`)}
      </main>
      <nav class="kid-bar" aria-label=${this.text("live-bar")}>${this.#buttons()}</nav>
    </div>`;
  }

  /** @override */
  drawn() {
    this.#turnToGroup();
    const place = /** @type {HTMLElement | null} */ (this.querySelector(".kid-board"));
    if (place && !this.isMounted) {
      this.isMounted = true;
      void this.#mount(place);
    }
  }

  /** No pictures of the classes here: none are sent. @override */
  connectedCallback() {
    this.lesson.media.show({ tiles: [] });
    super.connectedCallback();
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
    this.#turnToGroup();
  }

  /** A group works on its page; afterwards everybody comes back to the first. */
  #turnToGroup() {
    if (!this.board) return;
    const page = ownGroup(this.lesson)?.page ?? 0;
    if (page === this.groupPage) return;
    this.groupPage = page;
    this.board.turnTo(page || 1);
  }

  /** A poll that opens takes the screen once, and gives it back when it is taken off, or over when the next step begins. */
  #lookAtPoll() {
    const { poll } = this.lesson.floor;
    const isPast = !poll || (!poll.isOpen && this.polledIn !== this.#stepBegan());
    if (poll && poll.seq !== this.polled) {
      this.polled = poll.seq;
      if (poll.isOpen) this.#turnTo("poll");
    } else if (isPast && this.shown === "poll") this.#turnTo("board");
  }

  #stepBegan() {
    return this.lesson.floor.sheet.begun?.since ?? 0;
  }

  /** The classes that are in, as a row of faces. */
  #classes() {
    return html`<ul class="plain kid-classes" aria-label=${this.text("live-people")}>
      ${[...this.lesson.room.seats.values()].map((seat) => this.#class(seat))}
    </ul>`;
  }

  /** @param {import("../../wire/messages.js").WireSeat} seat */
  #class(seat) {
    const { taken, floor } = this.lesson;
    const name = seatName(seat);
    const isUp = floor.hands.some((hand) => hand.seat === seat.seat);
    const hand = () => html`<span class="kid-hand">${icon("hand")}${whisper(this.text("live-hand-is-up"))}</span>`;
    return html`<li class="kid-class ${taken.has(seat.seat) ? "" : "away"}" data-seat=${seat.seat} title=${name}>
      ${avatar(seat.animal, seat.colour, "small")}${whisper(name)}${when(isUp, hand)}
    </li>`;
  }

  #buttons() {
    const { lesson, shown } = this;
    const { room } = lesson;
    const mayAsk = room.may("raise-hand");
    const isReader = room.me.role === "pupil" && room.may("read-channel");
    const myHand = { kind: "hand mine", sign: "hand", words: "live-my-hand", isOn: lesson.isMyHandUp };
    const ours = { kind: "hand", sign: "megaphone", words: "live-we-want-to-speak", isOn: lesson.isOurHandUp };
    const [sign, words] = lesson.isOnlyWatching ? ["eye", "consents-look"] : ["brush", "live-draw"];
    const draw = { kind: "", sign, words, isOn: shown === "board" };
    const group = ownGroup(lesson);
    const help = { kind: "help", sign: "bell-ring", words: "groups-help", isOn: group?.isRinging === true };
    const ring = () => room.command("floor", { kind: "ring-bell" });
    const { poll } = lesson.floor;
    const vote = { kind: poll?.isOpen ? "vote" : "", sign: "vote", words: "live-tab-poll", isOn: shown === "poll" };
    const chat = { kind: "", sign: "message-circle", words: "live-tab-chat", isOn: shown === "chat" };
    return html`
      ${when(mayAsk, () => this.#button(myHand, () => lesson.turnMyHand()))}
      ${when(mayAsk && room.me.seat, () => this.#button(ours, () => lesson.turnOurHand()))}
      ${this.#button(draw, () => this.#show("board"))}
      ${when(group && room.may("ring-bell"), () => this.#button(help, ring))}
      ${when(poll, () => this.#button(vote, () => this.#show("poll")))}
      ${when(isReader, () => this.#button(chat, () => this.#show("chat"), lesson.unreadMessages))}
    `;
  }

  /**
   * @param {{kind: string, sign: string, words: string, isOn: boolean}} look
   * @param {() => unknown} act
   * @param {number} [count] what waits behind it
   */
  #button({ kind, sign, words, isOn }, act, count = 0) {
    return html`<button class="kid-button ${kind}" aria-pressed=${isOn} @click=${act}>
      ${icon(sign)}<span>${this.text(words)}</span>${badge(count, this.text("live-unread"))}
    </button>`;
  }

  /** @param {"board" | "chat" | "poll"} what */
  #show(what) {
    this.#turnTo(what);
    this.update();
  }

  /** @param {"board" | "chat" | "poll"} what */
  #turnTo(what) {
    this.shown = what;
    if (what === "poll") this.polledIn = this.#stepBegan();
    if (what === "board") this.board?.show();
    else this.board?.hide();
  }
}
