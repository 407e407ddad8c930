/** The photos and documents that are in a room, for the teachers, who may take each away for good. */

import { html, nothing } from "lit-html";

import { icon } from "../../art/figures.js";
import { filesOf, previewUrl, takeAway, uploadUrl } from "../../wire/uploads.js";

/** @typedef {import("../../wire/uploads.js").Upload} Upload */

export class Files {
  /** @type {Upload[] | null} null: not looked up yet */
  #files = null;
  #isOpen = false;
  /** The one that may be about to go. */
  #leaving = "";
  #isLost = false;
  #parts;

  /**
   * @param {{room: import("./room.js").BoardRoom, text: import("./room.js").Text, changed: () => void,
   *   leaves: () => Iterable<import("./leaf.js").Leaf>}} parts
   */
  constructor(parts) {
    this.#parts = parts;
  }

  /** The sheet is opened: what was known is old. */
  begin() {
    this.#files = null;
    this.#isOpen = false;
    this.#leaving = "";
  }

  template() {
    const { text } = this.#parts;
    const files = this.#files;
    return html`<details class="board-files" .open=${this.#isOpen} @toggle=${(/** @type {Event} */ event) => this.#toggled(event)}>
      <summary>${text("board-files")}</summary>
      ${this.#isLost ? html`<p class="notice warn" role="alert">${text("upload-lost")}</p>` : nothing}
      ${files && !files.length ? html`<p>${text("board-files-none")}</p>` : nothing}
      <ul>${(files ?? []).map((file) => this.#file(file))}</ul>
    </details>`;
  }

  /** @param {Upload} file */
  #file({ id, kind, title }) {
    const { text } = this.#parts;
    const name = title || text(kind === "document" ? "board-file-document" : "board-print-picture");
    const ask = (/** @type {string} */ one) => {
      this.#leaving = one;
      this.#parts.changed();
    };
    return html`<li>
      <img loading="lazy" width="80" height="50" alt="" src=${kind === "document" ? previewUrl(id, 1) : uploadUrl(id)} />
      <span dir="auto">${name}</span>
      ${this.#leaving === id
        ? html`<div class="board-file-sure" role="group" aria-label=${text("board-file-remove", { name })}>
            <p>${text("board-file-remove-why")}</p>
            <button type="button" class="button danger" @click=${() => this.#remove(id)}>${text("board-file-remove-yes")}</button>
            <button type="button" class="button" @click=${() => ask("")}>${text("board-file-keep")}</button>
          </div>`
        : html`<button type="button" class="board-swap" title=${text("board-file-remove", { name })} @click=${() => ask(id)}>
            <svg class="icon" aria-hidden="true"><use href=${icon("trash-2")}></use></svg>
            <span class="visually-hidden">${text("board-file-remove", { name })}</span>
          </button>`}
    </li>`;
  }

  /** @param {Event} event */
  #toggled(event) {
    this.#isOpen = /** @type {HTMLDetailsElement} */ (event.target).open;
    if (this.#isOpen && !this.#files) void this.#look();
  }

  async #look() {
    const { room, changed } = this.#parts;
    try {
      this.#files = await filesOf(room.room ?? "");
      this.#isLost = false;
    } catch {
      this.#isLost = true;
    }
    changed();
  }

  /** Where it lies under a page, the page says so from now on. @param {string} id */
  async #remove(id) {
    const { room, leaves } = this.#parts;
    this.#leaving = "";
    try {
      const gone = await takeAway(id);
      for (const { channel, backdrop } of leaves())
        if (backdrop.upload !== null && gone.includes(backdrop.upload) && !channel.includes("."))
          room.command(channel, { kind: "lay-backdrop", backdrop: "taken-away", upload: null });
    } catch {
      this.#isLost = true;
      return this.#parts.changed();
    }
    await this.#look();
  }
}
