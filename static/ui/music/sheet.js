/** The pieces of the room, for its teachers: to play one on all devices, to add one with a word on where it comes from. */

import { html, nothing } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { Sheet } from "../dialog/sheet.js";
import { icon } from "../figures.js";
import { pictureButton } from "../parts.js";
import { clock } from "../replay/timeline.js";

/** `<rb-music-sheet>` */
export class MusicSheet extends Sheet {
  /** @override */
  topics = ["floor", "music"];
  /** How far the file is, from 0 to 1; null: none is on its way. @type {number | null} */
  share = null;
  /** @type {import("../../wire/pieces.js").Wrong | null} */
  problem = null;
  /** The piece that is to be taken away, asked once more. */
  leaving = "";

  /** @override */
  open() {
    this.problem = null;
    this.leaving = "";
    void this.lesson.music?.pieces.look().then(() => this.update());
    super.open();
  }

  /** @override */
  template() {
    const all = this.lesson.music?.pieces.all ?? [];
    return this.sheet(
      this.text("music-title"),
      html`${all.length ? html`<ul class="plain music-list">${all.map((piece) => this.#piece(piece))}</ul>` : html`<p class="soft">${this.text("music-none")}</p>`}
        <p class="soft small">${this.text("music-how")}</p>
        <details class="music-add" ?open=${!all.length}>
          <summary>${this.text("music-add")}</summary>
          ${this.#form()}
        </details>`,
    );
  }

  /** @param {import("../../wire/pieces.js").Piece} piece */
  #piece(piece) {
    const { room, floor } = this.lesson;
    const isHere = floor.music.piece === piece.id && floor.music.startsAt !== null;
    const play = () => {
      room.command("floor", { kind: "start-piece", piece: piece.id, length_ms: piece.length_ms });
      this.close();
    };
    const words = [piece.composer, clock(piece.length_ms)].filter(Boolean).join(" · ");
    return html`<li class="music-piece" ?data-on=${isHere}>
      <button class="button accent square" aria-label=${this.text("music-play", { title: piece.title })} title=${this.text("music-play", { title: piece.title })}
        @click=${play}>${icon("play")}</button>
      <div><p class="strong">${piece.title}</p><p class="soft small">${words}</p>
        ${piece.source ? html`<p class="soft small">${piece.source}</p>` : nothing}
        <label class="tick soft small"><input type="checkbox" .checked=${piece.travels} @change=${(/** @type {Event} */ event) => this.#give(piece, event)} />
          <span>${this.text("music-travels-so")}</span></label></div>
      ${this.leaving === piece.id
        ? html`<button class="button danger" @click=${() => this.#remove(piece.id)}>${this.text("music-remove-yes")}</button>`
        : pictureButton("trash-2", this.text("music-remove", { title: piece.title }), () => this.#ask(piece.id))}
    </li>`;
  }

  #form() {
    const field = (/** @type {string} */ name, isRequired = false) => html`<div class="field"><label for="music-${name}">${this.text(`music-${name}`)}</label>
      <input class="input" id="music-${name}" name=${name} maxlength="120" autocomplete="off" ?required=${isRequired} /></div>`;
    const isBusy = this.share !== null;
    return html`<form class="stack" @submit=${this.#add}>
      <div class="field"><label for="music-file">${this.text("music-file")}</label>
        <input class="input" id="music-file" name="file" type="file" accept="audio/*" required @change=${this.#named} /></div>
      ${field("name", true)} ${field("composer")} ${field("source")}
      <label class="tick"><input type="checkbox" name="travels" value="yes" /> <span>${this.text("music-travels")}</span></label>
      <p class="soft small">${this.text("music-rights")}</p>
      ${when(this.problem, () => html`<p class="notice bad" role="alert">${icon("circle-alert")}<span>${this.text(`upload-${this.problem?.problem}`, { most: this.problem?.most ?? 0 })}</span></p>`)}
      <button class="button" ?disabled=${isBusy}>${icon("upload")}${this.text("music-send")}</button>
      ${when(isBusy, () => html`<progress max="1" .value=${this.share ?? 0} aria-label=${this.text("music-sending")}></progress>
        <p class="soft small" role="status">${this.text(this.share === 1 ? "music-making" : "music-sending")}</p>`)}
    </form>`;
  }

  /** The file's name is a beginning. @param {Event} event */
  #named = (event) => {
    const file = /** @type {HTMLInputElement} */ (event.target).files?.[0];
    const name = /** @type {HTMLInputElement | null} */ (this.querySelector("#music-name"));
    if (file && name && !name.value) name.value = file.name.replace(/\.\w{2,4}$/, "");
  };

  /** @param {SubmitEvent} event */
  #add = async (event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const given = new FormData(form);
    const file = /** @type {File} */ (given.get("file"));
    const [title, composer, source] = ["name", "composer", "source"].map((name) => String(given.get(name) ?? ""));
    const { music } = this.lesson;
    if (!music || this.share !== null) return;
    this.#show(0, null);
    const travels = given.get("travels") === "yes" ? "yes" : "";
    const problem = await music.pieces.add(file, { title, composer, source, travels }, (share) => this.#show(share, null));
    this.#show(null, problem);
    if (!problem) form.reset();
    this.lesson.tell("music");
  };

  /** @param {number | null} share @param {import("../../wire/pieces.js").Wrong | null} problem */
  #show(share, problem) {
    this.share = share;
    this.problem = problem;
    this.update();
  }

  /** Whether it may be given away. @param {import("../../wire/pieces.js").Piece} piece @param {Event} event */
  async #give(piece, event) {
    await this.lesson.music?.pieces.give(piece, /** @type {HTMLInputElement} */ (event.target).checked);
    this.update();
  }

  /** @param {string} piece */
  #ask(piece) {
    this.leaving = piece;
    this.update();
  }

  /** @param {string} piece */
  async #remove(piece) {
    this.leaving = "";
    await this.lesson.music?.pieces.remove(piece);
    this.update();
  }
}
