/** The others' hands: a paper doll in the colour of the class, with a name, that is gone after two quiet seconds. */

import { html, render } from "lit-html";

import { figure } from "../../art/figures.js";
import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";

/** @typedef {import("./room.js").BoardRoom} BoardRoom */

/** After this a hand rests, or its owner left. */
export const QUIET_MS = 2_000;
/** More hands than this only hide the drawing; the ones that moved last stay. */
const MOST = 40;

export class Cursors {
  /** @type {Map<string, {doll: HTMLElement, x: number, y: number, movedAt: number}>} by participant */
  #hands = new Map();
  #layer;
  #room;
  #viewport;

  /**
   * @param {HTMLElement} layer over the paper
   * @param {BoardRoom} room
   * @param {Pick<import("./viewport.js").Viewport, "toPixels">} viewport
   */
  constructor(layer, room, viewport) {
    this.#layer = layer;
    this.#room = room;
    this.#viewport = viewport;
  }

  /**
   * @param {string} participant
   * @param {string} person
   * @param {{x: number, y: number}} point in page units
   * @param {number} now
   */
  move(participant, person, { x, y }, now) {
    let hand = this.#hands.get(participant);
    if (!hand) {
      if (this.#hands.size >= MOST) this.#drop(/** @type {string} */ (this.#hands.keys().next().value));
      hand = { doll: this.#doll(person), x, y, movedAt: now };
      this.#layer.append(hand.doll);
    }
    this.#hands.delete(participant);
    this.#hands.set(participant, hand);
    hand.x = x;
    hand.y = y;
    hand.movedAt = now;
    this.#put(hand);
  }

  /** @param {number} now */
  sweep(now) {
    for (const [participant, { movedAt }] of this.#hands) if (now - movedAt > QUIET_MS) this.#drop(participant);
  }

  get size() {
    return this.#hands.size;
  }

  /** The paper has another size, or something else of the page is seen. */
  place() {
    for (const hand of this.#hands.values()) this.#put(hand);
  }

  clear() {
    for (const participant of this.#hands.keys()) this.#drop(participant);
  }

  /** @param {string} participant */
  #drop(participant) {
    this.#hands.get(participant)?.doll.remove();
    this.#hands.delete(participant);
  }

  /** @param {{doll: HTMLElement, x: number, y: number}} hand */
  #put({ doll, x, y }) {
    const { left, top } = this.#viewport.toPixels(clamp(x, PAGE_WIDTH), clamp(y, PAGE_HEIGHT));
    doll.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
    doll.toggleAttribute("data-turned", x > 0.8 * PAGE_WIDTH);
  }

  /** @param {string} person */
  #doll(person) {
    const who = this.#room.people.get(person);
    const seat = who?.seat ? this.#room.seats.get(who.seat) : undefined;
    const colour = seat?.colour ?? who?.colour ?? 0;
    const doll = document.createElement("div");
    doll.className = "board-cursor";
    doll.dataset.colour = String(colour);
    render(
      html`<svg class="board-cursor-doll" viewBox="0 0 100 160"><use href=${figure(`doll-${colour}`)}></use></svg
        ><span class="board-cursor-name" dir="auto">${who?.name ?? seat?.class_name ?? ""}</span>`,
      doll,
    );
    return doll;
  }
}

/** @param {number} value @param {number} end */
function clamp(value, end) {
  return Math.max(0, Math.min(end, value));
}
