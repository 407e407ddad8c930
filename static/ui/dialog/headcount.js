/** The sheet in which a teacher says anew how many of the class are there. */

import { html } from "lit-html";

import { headcountField } from "../door/headcount.js";
import { icon } from "../figures.js";
import { Sheet } from "./sheet.js";

/** `<rb-headcount-sheet>` */
export class HeadcountSheet extends Sheet {
  count = 0;

  /** @override */
  open() {
    const { ours, ownSeat } = this.lesson;
    this.count = ownSeat ? ours.headcountOf(ownSeat) : 0;
    super.open();
  }

  /** @override */
  template() {
    const set = (/** @type {number} */ count) => {
      this.count = count;
      this.update();
    };
    const keep = () => {
      this.lesson.ours.set({ headcount: this.count });
      this.close();
    };
    return this.sheet(
      this.text("seat-headcount-title"),
      html`${headcountField(this.lesson, this.count, set)}
        <div class="sheet-buttons"><button class="button accent" @click=${keep}>${icon("check")}${this.text("seat-headcount-keep")}</button></div>`,
    );
  }
}
