/** A teacher's remote control: the class's wall and the lesson, steered from a tablet or a telephone without sound or picture. */

import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { when } from "lit-html/directives/when.js";

import { EMPTY_BOOK, foldBook, pagesOf } from "../../rooms/book.js";
import { isPlaying } from "../../rooms/music.js";
import { seatName } from "../../rooms/seats.js";
import { avatar, icon } from "../figures.js";
import { openPieces } from "../music/open.js";
import { Panel } from "../panel.js";
import { badge, pictureButton } from "../parts.js";

/** @typedef {import("../../wire/messages.js").WireSeat} WireSeat */
/** @typedef {{sign: string, words: string, isOn: boolean, act: () => unknown, kind?: string}} Switch */

const TABS = /** @type {const} */ (["steer", "hands", "chat"]);
const MOST_ON_STAGE = 4;

/** `<rb-remote>`; dispatches `leave`. */
export class Remote extends Panel {
  /** @override */
  topics = ["floor", "presence", "view", "chat", "welcome", "tick", "quality"];
  /** @type {(typeof TABS)[number]} */
  shown = "steer";

  /** @override */
  template() {
    const { lesson, shown } = this;
    const { room } = lesson;
    return html`<div class="remote-grid">
      <header class="remote-top">
        <h1>${room.welcome?.lesson?.title ?? room.welcome?.title}</h1>
        ${pictureButton("log-out", this.text("live-leave"), () => this.dispatchEvent(new Event("leave")))}
      </header>
      <rb-notices .lesson=${lesson}></rb-notices>
      <main class="remote-main" tabindex="-1" aria-label=${this.text("live-remote-title")}>
        ${when(shown === "steer", () => [this.#ours(), this.#others()])}
        <rb-second-camera .lesson=${lesson} ?hidden=${shown !== "steer"}></rb-second-camera>
        ${when(shown === "hands", () => html`<rb-hands .lesson=${lesson}></rb-hands>`)}
        ${when(shown === "chat", () => html`<rb-chat .lesson=${lesson}></rb-chat>`)}
      </main>
      <nav class="remote-bar" aria-label=${this.text("live-bar")}>${TABS.map((tab) => this.#tab(tab))}</nav>
    </div>`;
  }

  /** The class's own screen: what it sends, what it shows. */
  #ours() {
    const { lesson } = this;
    const { ours, room, taken } = lesson;
    const sender = taken.get(room.me.seat ?? "")?.sender ?? null;
    const { setup } = ours;
    const [microphone, camera] = [sender?.microphone === true, sender?.camera === true];
    return html`<section class="remote-part" aria-labelledby="remote-ours">
      <h2 id="remote-ours">${this.text("live-remote-ours")}</h2>
      <p class="soft" role="status">${this.text(sender ? "live-remote-sends" : "live-remote-nobody")}</p>
      <div class="remote-switches">
        ${when(sender, () => [
          this.#switch({ sign: microphone ? "mic" : "mic-off", words: "live-microphone", isOn: microphone, act: () => ours.set({ microphone: !microphone }) }),
          this.#switch({ sign: camera ? "video" : "video-off", words: "live-camera", isOn: camera, act: () => ours.set({ camera: !camera }) }),
        ])}
        ${this.#switch({ sign: "brush", words: "live-remote-board", isOn: setup.board, act: () => ours.set({ board: !setup.board }) })}
        ${when(room.may("play-piece") && !lesson.isStaff, () => this.#music())} ${this.#pages()}
        ${this.#switch({ sign: "hand", words: "live-we-want-to-speak", isOn: lesson.isOurHandUp, act: () => lesson.turnOurHand(), kind: "hand" })}
      </div>
    </section>`;
  }

  /** The pieces to choose from; one that is on has its own switches above. */
  #music() {
    const isOn = isPlaying(this.lesson.floor.music, this.lesson.room.now());
    return html`<button class="remote-switch" aria-haspopup="dialog" ?data-on=${isOn} data-remote="music" @click=${() => void openPieces(this.lesson)}>
      ${icon("music")}<span>${this.text("music-share")}</span>${when(isOn, () => html`<span class="switch-state" aria-hidden="true">${this.text("live-on")}</span>`)}
    </button>`;
  }

  /** Which page of the board the screen shows; another one brings the board to it. */
  #pages() {
    const { ours, room } = this.lesson;
    const book = room.channel("floor").entries.reduce((before, { event }) => foldBook(before, event), EMPTY_BOOK);
    const pages = pagesOf(book, room.welcome?.pages ?? []).filter(({ place }) => place > 0);
    const now = Math.max(0, pages.findIndex(({ number }) => number === ours.page));
    const page = pages[now];
    if (!page) return nothing;
    const turn = (/** @type {number} */ to) => ours.set({ board: true, page: `page-${pages[to]?.number ?? page.number}` });
    const button = (/** @type {string} */ sign, /** @type {string} */ words, /** @type {number} */ to) =>
      html`<button class="button square quiet" aria-label=${this.text(words)} title=${this.text(words)} ?disabled=${!pages[to]} @click=${() => turn(to)}>${icon(sign)}</button>`;
    return html`<div class="remote-pages" role="group" aria-label=${this.text("seat-page-title")}>
      ${button("chevron-left", "seat-page-before", now - 1)}
      <p role="status"><strong>${this.text("seat-page", { place: page.place, count: pages.length })}</strong>${when(page.name, () => html`<br /><span class="soft small">${page.name}</span>`)}</p>
      ${button("chevron-right", "seat-page-next", now + 1)}
    </div>`;
  }

  /** @param {Switch} which */
  #switch({ sign, words, isOn, act, kind = "" }) {
    return html`<button class="remote-switch ${kind}" role="switch" aria-checked=${isOn} @click=${act}>
      ${icon(sign)}<span>${this.text(words)}</span><span class="switch-state" aria-hidden="true">${this.text(isOn ? "live-on" : "live-off")}</span>
    </button>`;
  }

  #others() {
    const seats = [...this.lesson.room.seats.values()].sort((one, other) => this.#rank(one) - this.#rank(other));
    return html`<section class="remote-part" aria-labelledby="remote-others">
      <h2 id="remote-others">${this.text("live-remote-others")}</h2>
      <ul class="plain remote-classes">
        ${repeat(
          seats,
          (seat) => seat.seat,
          (seat) => this.#class(seat),
        )}
      </ul>
    </section>`;
  }

  /** Ours first, then who is in. @param {WireSeat} seat */
  #rank({ seat }) {
    return seat === this.lesson.room.me.seat ? 0 : this.lesson.taken.has(seat) ? 1 : 2;
  }

  /** @param {WireSeat} card */
  #class(card) {
    const { lesson } = this;
    const { room, taken, floor, ours } = lesson;
    const { seat } = card;
    const [isOurs, isHere] = [seat === room.me.seat, taken.has(seat)];
    const name = seatName(card);
    const place = floor.hands.findIndex((hand) => hand.seat === seat) + 1;
    const { stage } = ours.setup;
    const isShown = stage.includes(seat);
    const show = () => ours.set({ stage: isShown ? stage.filter((one) => one !== seat) : [...stage, seat].slice(-MOST_ON_STAGE) });
    return html`<li class="remote-class" data-seat=${seat}>
      ${avatar(card.animal, card.colour)}
      <p><strong>${isOurs ? lesson.ownNameOf(card) : name}</strong><br />
        <span class="soft small">${place ? this.text("live-mark-hand", { place }) : isHere ? lesson.times.clock(room.now(), card.time_zone) : this.text("live-soon")}</span></p>
      ${when(!isOurs, () => pictureButton("monitor", this.text("live-remote-show", { class: name }), show, { kind: "quiet", isPressed: isShown }))}
      ${when(room.may("mute") && !card.guest, () => this.#stick(seat, name))}
      ${when(room.may("mute") && isHere && !isOurs, () => this.#mute(seat, name))}
    </li>`;
  }

  /** @param {string} seat @param {string} name */
  #stick(seat, name) {
    const isPressed = this.lesson.stickHolder === seat;
    const words = this.text(isPressed ? "live-take-stick" : "live-give-stick", { class: name });
    return pictureButton("wand-sparkles", words, () => this.lesson.order.turn(seat), { kind: "quiet stick", isPressed });
  }

  /** @param {string} seat @param {string} name */
  #mute(seat, name) {
    const isPressed = this.lesson.floor.muted.has(seat);
    const words = this.text(isPressed ? "live-unmute" : "live-mute", { class: name });
    return pictureButton(isPressed ? "volume-2" : "volume-off", words, () => this.lesson.turnMute(seat), { kind: "quiet", isPressed });
  }

  /** @param {(typeof TABS)[number]} tab */
  #tab(tab) {
    const { lesson, shown } = this;
    const signs = { steer: "monitor-smartphone", hands: "hand", chat: "message-circle" };
    const words = { steer: "live-remote-steer", hands: "live-tab-hands", chat: "live-tab-chat" };
    const waiting = { steer: 0, hands: lesson.floor.hands.length, chat: shown === "chat" ? 0 : lesson.unreadMessages };
    const act = () => {
      this.shown = tab;
      this.update();
    };
    return html`<button class="control" aria-pressed=${shown === tab} @click=${act}>
      ${icon(signs[tab])}<span>${this.text(words[tab])}</span>${waiting[tab] ? badge(waiting[tab]) : nothing}
    </button>`;
  }
}
