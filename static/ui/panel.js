/** The base of every element of the live room: light DOM, drawn from the lesson with lit-html, once a turn at most. */

import { render } from "lit-html";

import { holdFocus } from "../a11y/focus.js";

/** @typedef {import("./lesson.js").Lesson} Lesson */

/** A part of the room. Subclasses say what they show (`template`) and which changes concern them (`topics`). */
export class Panel extends HTMLElement {
  /** @type {Lesson} */
  // @ts-expect-error set by whoever makes the element, before it is connected
  lesson;

  /** @type {readonly string[]} the lesson's changes after which this is drawn anew */
  topics = [];

  /** @type {(() => void)[]} */
  #forget = [];
  #isDue = false;

  connectedCallback() {
    this.listen(this.lesson, "change", (event) => {
      if (this.topics.includes(/** @type {CustomEvent} */ (event).detail)) this.update();
    });
    this.draw();
  }

  disconnectedCallback() {
    for (const forget of this.#forget) forget();
    this.#forget = [];
  }

  /**
   * Listen as long as this element is on the page.
   *
   * @param {EventTarget} source @param {string} type @param {(event: Event) => void} listener
   */
  listen(source, type, listener) {
    source.addEventListener(type, listener);
    this.#forget.push(() => source.removeEventListener(type, listener));
  }

  /** Draw anew, after everything that happens in this turn. */
  update() {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.isConnected) this.draw();
    });
  }

  draw() {
    const keepFocus = holdFocus(this);
    render(this.template(), this.ground());
    keepFocus();
    this.drawn();
  }

  /** Where the template goes. @returns {HTMLElement} */
  ground() {
    return this;
  }

  /** What this shows. @returns {unknown} */
  template() {
    return null;
  }

  /** After drawing. */
  drawn() {}

  /** The words. @param {string} id @param {Record<string, string | number>} [args] */
  text(id, args) {
    return this.lesson.text(id, args);
  }
}
