/** A photo or PDF that a teacher chose: before it is sent anywhere it is shown to them, and asked who is on it. */

import { html, nothing } from "lit-html";
import { ref } from "lit-html/directives/ref.js";

/** @typedef {import("./room.js").Text} Text */

/** Whoever chose a file is led to the question, once it stands in the page. @param {Element} [form] */
const led = (form) =>
  queueMicrotask(() => {
    if (!(form instanceof HTMLElement)) return;
    form.focus({ preventScroll: true });
    form.scrollIntoView({ block: "start" });
  });

export class ChosenFile {
  #deeds;
  #address;

  /**
   * @param {File} file
   * @param {import("./who.js").Who} who
   * @param {{go: () => void, leave: () => void}} deeds
   */
  constructor(file, who, deeds) {
    this.file = file;
    this.who = who;
    this.#deeds = deeds;
    this.#address = this.isPdf ? "" : URL.createObjectURL(file);
  }

  get isPdf() {
    return this.file.type === "application/pdf";
  }

  /** It was answered, or let be. */
  end() {
    if (this.#address) URL.revokeObjectURL(this.#address);
  }

  /** @param {Text} text @param {() => void} changed */
  template(text, changed) {
    /** @param {Event} event */
    const go = (event) => {
      event.preventDefault();
      this.#deeds.go();
    };
    // A picture that no browser shows is refused by the hub, with its reason.
    const seen = (/** @type {Event} */ { target, type }) => /** @type {HTMLElement} */ (target).toggleAttribute("hidden", type === "error");
    return html`<form class="board-ask" tabindex="-1" aria-label=${this.file.name} ${ref(led)} @submit=${go}>
      ${this.#address ? html`<img src=${this.#address} alt="" @load=${seen} @error=${seen} />` : nothing}
      <p class="board-ask-name" dir="auto">${this.file.name}</p>
      ${this.who.template(text, changed)}
      <div class="sheet-buttons">
        <button type="button" class="button" @click=${this.#deeds.leave}>${text("board-clear-never-mind")}</button>
        <button class="button accent">${text(this.isPdf ? "board-ask-on" : "board-ask-lay")}</button>
      </div>
    </form>`;
  }
}
