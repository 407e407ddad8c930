/** Where a teacher chooses what lies under a page: printed paper, a photo, or pages of a PDF, each on a page of its own. */

import { html, nothing } from "lit-html";

import { icon } from "../../art/figures.js";
import { freshId } from "../../wire/id.js";
import { PICTURES, UploadRefused, filesOf, pageOf, previewUrl, sendFile } from "../../wire/uploads.js";
import { paper } from "./backdrop.js";
import { ChosenFile } from "./chosen_file.js";
import { Files } from "./files.js";
import { Who, told } from "./who.js";

/** @typedef {import("../../rooms/page.js").Print} Print */
/** @typedef {import("../../wire/uploads.js").Upload} Upload */
/** @typedef {import("./leaf.js").Leaf} Leaf */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {import("./room.js").Text} Text */

/** What can lie there, by kind. @type {readonly {name: string, prints: readonly Print[]}[]} */
const SHELVES = [
  { name: "paper", prints: ["plain", "squares", "lines"] },
  { name: "maths", prints: ["number-line", "hundred-square"] },
  { name: "tangram", prints: ["tangram", "tangram-house", "tangram-boat", "tangram-cat", "tangram-fish", "tangram-tree"] },
  { name: "map", prints: ["europe"] },
  { name: "colouring", prints: ["cat", "cock", "snail", "ladybird", "butterfly", "bear", "house", "tree", "christmas"] },
];

export class BackdropChoice {
  #room;
  #text;
  #changed;
  /** @type {AbortController | null} while a file is on its way, or pages are being made */
  #working = null;
  #part = 0;
  #problem = "";
  /** A file that is sent once it is said who is on it. @type {ChosenFile | null} */
  #asked = null;
  /** A PDF of which pages are chosen. @type {Upload | null} */
  #document = null;
  /** @type {Set<number>} */
  #chosen = new Set();
  #files;

  /**
   * @param {BoardRoom} room
   * @param {Text} text
   * @param {() => void} changed what stands here is another thing now
   * @param {() => Iterable<Leaf>} leaves all pages that lie here
   */
  constructor(room, text, changed, leaves) {
    this.#room = room;
    this.#text = text;
    this.#changed = changed;
    this.#files = new Files({ room, text, changed, leaves });
  }

  /** The sheet is opened for a page. */
  begin() {
    this.stop();
    this.#ask(null);
    this.#problem = "";
    this.#files.begin();
    this.#document = null;
    this.#chosen.clear();
  }

  /** Let go of what is on its way. */
  stop() {
    this.#working?.abort();
    this.#working = null;
  }

  /** @param {Leaf} [leaf] of the page */
  template(leaf) {
    if (!leaf) return nothing;
    const text = this.#text;
    return html`<fieldset class="board-prints">
      <legend>${text("board-backdrop")}</legend>
      ${SHELVES.map(({ name, prints }) => this.#shelf(leaf, name, prints))}
      <h3>${text("board-shelf-own")}</h3>
      <div class="board-print-row">
        <label class="board-print board-print-file" ?data-now=${leaf.backdrop.print === "picture"}>
          <input type="file" class="visually-hidden" accept=${`${PICTURES},application/pdf`} ?disabled=${this.#working !== null}
            @change=${(/** @type {Event} */ event) => this.#take(leaf, /** @type {HTMLInputElement} */ (event.target))} />
          <span class="board-print-paper">${sign("image")}</span>${text("board-print-file")}
        </label>
      </div>
      ${this.#working
        ? html`<div class="board-print-progress"><progress max="1" .value=${this.#part} aria-label=${text("board-backdrop-coming")}></progress>
            <button type="button" class="button" @click=${() => this.#end()}>${text("board-backdrop-stop")}</button></div>`
        : nothing}
      ${this.#problem ? html`<p class="notice warn" role="alert">${this.#problem}</p>` : nothing}
      ${this.#asked && !this.#working ? this.#asked.template(this.#text, this.#changed) : nothing}
      ${this.#document && !this.#working ? this.#pages(this.#document, leaf) : nothing}
      ${this.#files.template()}
    </fieldset>`;
  }

  /** @param {Leaf} leaf @param {string} name @param {readonly Print[]} prints */
  #shelf({ backdrop, channel }, name, prints) {
    const text = this.#text;
    return html`<h3 id=${`board-shelf-${name}`}>${text(`board-shelf-${name}`)}</h3>
      <div class="board-print-row" role="group" aria-labelledby=${`board-shelf-${name}`}>
        ${prints.map((print) => {
          const isNow = backdrop.print === print;
          return html`<button type="button" class="board-print" aria-pressed=${isNow} @click=${() => isNow || this.#lay(channel, print)}>
            <span class="board-print-paper">${paper({ print })}</span>${text(`board-print-${print}`)}
          </button>`;
        })}
      </div>`;
  }

  /** @param {Upload} document @param {Leaf} leaf */
  #pages(document, leaf) {
    const text = this.#text;
    const numbers = Array.from({ length: document.pages ?? 0 }, (_, at) => at + 1);
    return html`<p>${text("board-backdrop-pages", { count: numbers.length })}</p>
      <div class="board-document" role="group" aria-label=${document.title || text("board-print-file")}>
        ${numbers.map(
          (number) => html`<label class="board-document-page">
            <input type="checkbox" .checked=${this.#chosen.has(number)} @change=${() => this.#choose(number)} />
            <img loading="lazy" width="120" height="120" alt="" src=${previewUrl(document.id, number)} /><span>${text("board-page", { number })}</span>
          </label>`,
        )}
      </div>
      <div class="sheet-buttons">
        <button type="button" class="button" @click=${() => this.#chooseAll(numbers)}>${text("board-backdrop-all")}</button>
        <button type="button" class="button accent" ?disabled=${!this.#chosen.size} @click=${() => this.#layPages(document, leaf)}>
          ${text("board-backdrop-lay", { count: this.#chosen.size })}
        </button>
      </div>`;
  }

  /** @param {number} number */
  #choose(number) {
    if (!this.#chosen.delete(number)) this.#chosen.add(number);
    this.#changed();
  }

  /** @param {number[]} numbers */
  #chooseAll(numbers) {
    this.#chosen = new Set(this.#chosen.size === numbers.length ? [] : numbers);
    this.#changed();
  }

  /** @param {string} channel @param {Print} print @param {string} [upload] */
  #lay(channel, print, upload) {
    this.#room.command(channel, { kind: "lay-backdrop", backdrop: print, upload: upload ?? null });
    this.#changed();
  }

  /** Whoever has no pupils is asked nothing. @param {Leaf} leaf @param {HTMLInputElement} input */
  async #take(leaf, input) {
    const file = input.files?.[0];
    input.value = "";
    if (!file || !this.#room.room) return;
    const room = this.#room.room;
    this.#ask(null);
    this.#document = null;
    this.#chosen.clear();
    await this.#work(async (signal) => {
      const { pupils } = await filesOf(room);
      if (signal.aborted) return;
      if (!pupils.length) return this.#send(leaf, { room, file, pupils: [] }, signal);
      const deeds = { go: () => this.#go(leaf), leave: () => this.#leave() };
      this.#ask(new ChosenFile(file, new Who(pupils), deeds));
    });
  }

  /** It is said who is on it. @param {Leaf} leaf */
  async #go(leaf) {
    const asked = this.#asked;
    const { room } = this.#room;
    if (!asked || !room) return;
    await this.#work(async (signal) => {
      await this.#send(leaf, { room, file: asked.file, pupils: asked.who.ticked }, signal);
      if (this.#asked === asked) this.#ask(null);
    });
  }

  #leave() {
    this.#ask(null);
    this.#problem = "";
    this.#changed();
  }

  /** @param {ChosenFile | null} chosen */
  #ask(chosen) {
    this.#asked?.end();
    this.#asked = chosen;
  }

  /** @param {Leaf} leaf @param {{room: string, file: File, pupils: readonly string[]}} what @param {AbortSignal} signal */
  async #send(leaf, { room, file, pupils }, signal) {
    const upload = await sendFile(room, file, { signal, pupils, progress: (part) => this.#progress(part) });
    if (upload.kind === "picture") this.#lay(leaf.channel, "picture", upload.id);
    else if (upload.kind === "document" && upload.pages === 1) this.#lay(leaf.channel, "picture", (await pageOf(upload.id, 1)).id);
    else if (upload.kind === "document") this.#document = upload;
    else throw new UploadRefused("board-backdrop-sound");
  }

  /** The first lies on this page, the others on pages that are added. @param {Upload} document @param {Leaf} leaf */
  async #layPages(document, leaf) {
    const numbers = [...this.#chosen].sort((a, b) => a - b);
    await this.#work(async (signal) => {
      for (const [at, number] of numbers.entries()) {
        const { id } = await pageOf(document.id, number);
        if (signal.aborted) return;
        const channel = at ? await this.#addPage() : leaf.channel;
        if (!channel) return;
        this.#lay(channel, "picture", id);
        this.#progress((at + 1) / numbers.length);
      }
      this.#document = null;
    });
  }

  /** @returns {Promise<string | null>} the channel of one more page; null where there may be no more */
  #addPage() {
    const mine = freshId();
    const room = this.#room;
    return new Promise((resolve) => {
      const heard = new AbortController();
      /** @param {string | null} channel */
      const done = (channel) => {
        heard.abort();
        resolve(channel);
      };
      room.addEventListener(
        "entries",
        (event) => {
          const { channel, entries } = /** @type {CustomEvent} */ (event).detail;
          const entry = channel === "floor" && entries.find((/** @type {{op_id: string}} */ { op_id }) => op_id === mine);
          if (entry) done(`page-${entry.event.page}`);
        },
        { signal: heard.signal },
      );
      room.addEventListener(
        "refused",
        (event) => {
          const { op_id, retry } = /** @type {CustomEvent} */ (event).detail;
          if (op_id === mine && !retry) done(null);
        },
        { signal: heard.signal },
      );
      room.command("floor", { kind: "add-page" }, mine);
    });
  }

  /** @param {(signal: AbortSignal) => Promise<void>} deed */
  async #work(deed) {
    const working = new AbortController();
    this.#working = working;
    this.#problem = "";
    this.#progress(0);
    try {
      await deed(working.signal);
    } catch (no) {
      if (!working.signal.aborted) this.#problem = told(no, this.#text);
    }
    if (this.#working === working) this.#working = null;
    this.#changed();
  }

  /** @param {number} part */
  #progress(part) {
    this.#part = part;
    this.#changed();
  }

  #end() {
    this.stop();
    this.#changed();
  }
}

/** @param {string} name */
function sign(name) {
  return html`<svg class="icon" aria-hidden="true"><use href=${icon(name)}></use></svg>`;
}
