/** The base of the sheets over the lesson. */

import { html } from "lit-html";

import { Panel } from "../panel.js";
import { pictureButton } from "../parts.js";

/** A sheet: a native dialog, which keeps the focus inside and closes on Escape. */
export class Sheet extends Panel {
  open() {
    this.update();
    queueMicrotask(() => this.dialog?.showModal());
  }

  close() {
    this.dialog?.close();
  }

  get dialog() {
    return this.querySelector("dialog");
  }

  /** @param {string} title @param {unknown} body */
  sheet(title, body) {
    return html`<dialog class="sheet" aria-labelledby=${`${this.localName}-title`} @click=${this.#onClick}>
      <div class="sheet-body">
        <header class="sheet-head">
          <h2 id=${`${this.localName}-title`}>${title}</h2>
          ${pictureButton("x", this.text("live-close"), () => this.close())}
        </header>
        ${body}
      </div>
    </dialog>`;
  }

  /** A click beside the sheet closes it. @param {Event} event */
  #onClick = (event) => {
    if (event.target === this.dialog) this.close();
  };
}
