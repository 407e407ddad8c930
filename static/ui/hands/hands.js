/** The hands: who asks to speak, in the order they asked; a teacher takes them down. */

import { html } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { when } from "lit-html/directives/when.js";

import { besideName } from "../../rooms/seats.js";
import { avatar, icon } from "../figures.js";
import { Panel } from "../panel.js";
import { layoutTools } from "../order/stage_tools.js";
import { handTools, turnTools } from "../order/tools.js";
import { pictureButton } from "../parts.js";

/** @typedef {import("../../rooms/floor.js").Hand} Hand */

/** `<rb-hands>` */
export class Hands extends Panel {
  /** @override */
  topics = ["floor", "welcome", "tick", "presence"];

  /** @override */
  template() {
    const { hands } = this.lesson.floor;
    return html`${layoutTools(this.lesson)} ${turnTools(this.lesson)}
      ${hands.length ? this.#queue(hands) : html`<div class="empty">${icon("hand")}<p>${this.text("live-hands-empty")}</p></div>`}
      ${handTools(this.lesson)}`;
  }

  /** @param {readonly Hand[]} hands */
  #queue(hands) {
    return html`<ol class="plain hands" aria-label=${this.text("live-hands")}>
      ${repeat(
        hands,
        (hand) => `${hand.seat}/${hand.person}`,
        (hand, place) => this.#hand(hand, place + 1),
      )}
    </ol>`;
  }

  /** @param {Hand} hand @param {number} place */
  #hand(hand, place) {
    const { order, room } = this.lesson;
    const person = hand.person ? room.people.get(hand.person) : undefined;
    const seat = room.seats.get(hand.seat);
    const className = this.lesson.nameOf(hand.seat);
    const name = hand.person ? (person?.name ?? this.text("live-somebody")) : className;
    const words = this.text("live-hands-lower", { name });
    const lower = () => pictureButton("check", words, () => this.#lower(hand), { kind: "quiet" });
    return html`<li class="hand-line ${hand.seat === room.me.seat ? "ours" : ""}">
      <span class="hand-place">${place}</span>
      ${avatar(person?.animal ?? seat?.animal ?? "", person?.colour ?? seat?.colour ?? 0)}
      <div>
        <p class="strong">${name}</p>
        ${when(order.isNew(hand), () => html`<p class="hand-new small">${icon("sprout")}${this.text("order-not-yet")}</p>`)}
        <p class="soft small">${hand.person ? (seat ? besideName(seat) : "") : this.text("live-hands-whole-class")} · ${this.#since(hand)}</p>
      </div>
      <div class="hand-buttons">
        ${when(room.may("mute") && seat && !seat.guest && this.lesson.stickHolder !== hand.seat, () => this.#give(hand, className))}
        ${when(this.#mayLower(hand), lower)}
      </div>
    </li>`;
  }

  /** The stick goes to the class; whoever of it asked is called by that. @param {Hand} hand @param {string} className */
  #give(hand, className) {
    const give = () => {
      this.lesson.order.give(hand.seat);
      if (hand.person) this.#lower(hand);
    };
    return pictureButton("wand-sparkles", this.text("live-give-stick", { class: className }), give, { kind: "quiet" });
  }

  /** @param {Hand} hand */
  #since(hand) {
    const minutes = Math.floor(Math.max(0, this.lesson.room.now() - hand.at) / 60_000);
    return this.text("live-hands-since", { minutes });
  }

  /** @param {Hand} hand */
  #mayLower(hand) {
    const { room } = this.lesson;
    const isOwn = hand.person === room.me.person || (hand.person === null && hand.seat === room.me.seat);
    return room.may(isOwn ? "lower-own-hand" : "lower-any-hand");
  }

  /** @param {Hand} hand */
  #lower(hand) {
    const whose = hand.person ? { person: hand.person } : { seat: hand.seat };
    this.lesson.room.command("floor", { kind: "lower-hand", ...whose });
  }
}
