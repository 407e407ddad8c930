/** The three sheets over the lesson: leaving, the keys, and the devices. */

import { html, nothing } from "lit-html";

import { KEYS, areKeysOn, turnKeys } from "../../a11y/keyboard.js";
import { deviceFields, levelMeter, light, problemNotice, soundFields } from "../door/fields.js";
import { icon } from "../figures.js";
import { lineFields } from "./line.js";
import { Sheet } from "./sheet.js";

/** `<rb-leave-sheet>`; dispatches `leave`. */
export class LeaveSheet extends Sheet {
  /** @override */
  template() {
    const { isStaff } = this.lesson;
    return this.sheet(
      this.text(isStaff ? "staff-leave-title" : "live-leave-title"),
      html`<p>${this.text(isStaff ? "staff-leave-words" : "live-leave-words")}</p>
        <div class="sheet-buttons">
          <button class="button danger" @click=${() => this.dispatchEvent(new Event("leave"))}>
            ${icon("log-out")}${this.text("live-leave-yes")}
          </button>
          <button class="button" autofocus @click=${() => this.close()}>${this.text("live-leave-no")}</button>
        </div>`,
    );
  }
}

/** `<rb-keys-sheet>` */
export class KeysSheet extends Sheet {
  /** @override */
  template() {
    return this.sheet(
      this.text("live-keys-title"),
      html`<dl class="keys">
          ${KEYS.map(([key, deed]) => this.#key(key.toUpperCase(), this.text(`live-key-${deed}`)))}
        </dl>
        <label class="check">
          <input type="checkbox" .checked=${areKeysOn()} @change=${this.#onChange} />
          <span>${this.text("live-keys-on")}</span>
        </label>`,
    );
  }

  /** @param {string} key @param {string} words */
  #key(key, words) {
    return html`<div>
      <dt><kbd>${key}</kbd></dt>
      <dd>${words}</dd>
    </div>`;
  }

  /** @param {Event} event */
  #onChange = (event) => turnKeys(/** @type {HTMLInputElement} */ (event.target).checked);
}

/** `<rb-devices-sheet>` */
export class DevicesSheet extends Sheet {
  /** @override */
  connectedCallback() {
    for (const type of ["own", "links", "tracks"]) this.listen(this.lesson.media, type, () => this.update());
    super.connectedCallback();
  }

  /** @override */
  open() {
    super.open();
    clearInterval(this.meter);
    this.meter = setInterval(() => {
      if (!this.dialog?.open) clearInterval(this.meter);
      light(this.querySelector(".level"), this.lesson.media.ownLevel());
    }, 80);
  }

  /** @override */
  template() {
    return this.sheet(
      this.text("live-settings"),
      html`${problemNotice(this.lesson, "camera")} ${problemNotice(this.lesson, "microphone")}
      ${deviceFields(this.lesson)} ${levelMeter(this.lesson)} ${soundFields(this.lesson)} ${lineFields(this.lesson)}
      ${this.#link()}`,
    );
  }

  /** What a technician would ask: which way, how long, how much is lost. */
  #link() {
    const { ownLink } = this.lesson.media;
    if (!ownLink) return nothing;
    return html`<p class="own-link">${icon("signal-high")} ${this.text("live-link", { ...ownLink })}</p>`;
  }
}
