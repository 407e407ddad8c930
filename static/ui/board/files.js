/** The photos and documents that are in a room, for the teachers: they say who is on each, and may take it away for good. */

import { html, nothing } from "lit-html";

import { icon } from "../../art/figures.js";
import { filesOf, markPupils, previewUrl, takeAway, uploadUrl } from "../../wire/uploads.js";
import { Who, listed, told } from "./who.js";

/** @typedef {import("../../wire/uploads.js").Upload & import("../../wire/uploads.js").Marks} Marked */
/** @typedef {import("../../wire/uploads.js").Pupil} Pupil */

export class Files {
  /** @type {Marked[] | null} null: not looked up yet */
  #files = null;
  /** Those whom I may mark. @type {readonly Pupil[]} */
  #pupils = [];
  /** The one that is being marked. @type {{id: string, who: Who} | null} */
  #marking = null;
  #isOpen = false;
  /** The one that may be about to go. */
  #leaving = "";
  #problem = "";
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
    this.#marking = null;
    this.#problem = "";
  }

  template() {
    const { text } = this.#parts;
    const files = this.#files;
    return html`<details class="board-files" .open=${this.#isOpen} @toggle=${(/** @type {Event} */ event) => this.#toggled(event)}>
      <summary>${text("board-files")}</summary>
      ${this.#problem ? html`<p class="notice warn" role="alert">${this.#problem}</p>` : nothing}
      ${files && !files.length ? html`<p>${text("board-files-none")}</p>` : nothing}
      <ul>${(files ?? []).map((file) => this.#file(file))}</ul>
    </details>`;
  }

  /** @param {Marked} file */
  #file(file) {
    const { text } = this.#parts;
    const { id, kind } = file;
    const name = file.title || text(kind === "document" ? "board-file-document" : "board-print-picture");
    const leave = () => this.#open({ leaving: id });
    const mark = () => this.#open({ marking: { id, who: new Who(this.#pupils, file.pupils) } });
    return html`<li>
      ${file.is_seen
        ? html`<img loading="lazy" width="80" height="50" alt="" src=${kind === "document" ? previewUrl(id, 1) : uploadUrl(id)} />`
        : html`<span class="board-file-gone">${sign("eye-off")}</span>`}
      <span class="board-file-name"><span dir="auto">${name}</span>${this.#note(file)}</span>
      <span class="board-file-deeds">
        ${this.#pupils.length ? deed("users", text("board-file-who", { name }), mark) : nothing} ${deed("trash-2", text("board-file-remove", { name }), leave)}
      </span>
      ${this.#leaving === id ? this.#sure(id, name) : nothing} ${this.#marking?.id === id ? this.#who(this.#marking, name) : nothing}
    </li>`;
  }

  /** What a teacher should know of it at a glance. @param {Marked} file */
  #note({ is_seen: isSeen, lacks, pupils }) {
    const { text } = this.#parts;
    if (!isSeen) {
      const why = lacks.length ? text("board-file-lacks", { names: listed(lacks) }) : text("board-file-lacks-elsewhere");
      return html`<span class="board-file-note" data-lacks>${why}</span>`;
    }
    const names = this.#pupils.filter(({ person }) => pupils.includes(person)).map(({ name }) => name);
    return names.length ? html`<span class="board-file-note">${text("board-file-shows", { names: listed(names) })}</span>` : nothing;
  }

  /** @param {string} id @param {string} name */
  #sure(id, name) {
    const { text } = this.#parts;
    return html`<div class="board-file-sure" role="group" aria-label=${text("board-file-remove", { name })}>
      <p>${text("board-file-remove-why")}</p>
      <button type="button" class="button danger" @click=${() => this.#remove(id)}>${text("board-file-remove-yes")}</button>
      <button type="button" class="button" @click=${() => this.#open({})}>${text("board-file-keep")}</button>
    </div>`;
  }

  /** @param {{id: string, who: Who}} marking @param {string} name */
  #who(marking, name) {
    const { text, changed } = this.#parts;
    /** @param {Event} event */
    const keep = (event) => {
      event.preventDefault();
      void this.#mark(marking);
    };
    return html`<form class="board-file-sure" aria-label=${text("board-file-who", { name })} @submit=${keep}>
      ${marking.who.template(text, changed)}
      <button class="button accent">${text("board-file-who-keep")}</button>
      <button type="button" class="button" @click=${() => this.#open({})}>${text("board-clear-never-mind")}</button>
    </form>`;
  }

  /** One at a time. @param {{leaving?: string, marking?: {id: string, who: Who}}} what */
  #open({ leaving = "", marking }) {
    this.#leaving = leaving;
    this.#marking = marking ?? null;
    this.#problem = "";
    this.#parts.changed();
  }

  /** @param {Event} event */
  #toggled(event) {
    this.#isOpen = /** @type {HTMLDetailsElement} */ (event.target).open;
    if (this.#isOpen && !this.#files) void this.#look();
  }

  async #look() {
    const { room, changed, text } = this.#parts;
    try {
      const { uploads, pupils } = await filesOf(room.room ?? "");
      this.#files = uploads;
      this.#pupils = pupils;
    } catch (no) {
      this.#problem = told(no, text);
    }
    changed();
  }

  /** What a consent lets nobody see any more goes from every board at once. @param {{id: string, who: Who}} marking */
  async #mark(marking) {
    const { changed, text } = this.#parts;
    try {
      await markPupils(marking.id, marking.who);
    } catch (no) {
      this.#problem = told(no, text);
      return changed();
    }
    this.#open({});
    await this.#look();
  }

  /** Where it lies under a page, the page says so from now on. @param {string} id */
  async #remove(id) {
    const { room, leaves, changed, text } = this.#parts;
    this.#open({});
    try {
      const gone = await takeAway(id);
      for (const { channel, backdrop } of leaves())
        if (backdrop.upload !== null && gone.includes(backdrop.upload) && !channel.includes("."))
          room.command(channel, { kind: "lay-backdrop", backdrop: "taken-away", upload: null });
    } catch (no) {
      this.#problem = told(no, text);
      return changed();
    }
    await this.#look();
  }
}

/** @param {string} picture @param {string} words @param {() => void} press */
function deed(picture, words, press) {
  return html`<button type="button" class="board-swap" title=${words} @click=${press}>
    ${sign(picture)}<span class="visually-hidden">${words}</span>
  </button>`;
}

/** @param {string} name */
function sign(name) {
  return html`<svg class="icon" aria-hidden="true"><use href=${icon(name)}></use></svg>`;
}
