/** What happens now in the lesson, and what comes next: a picture in a ring that fills, and few words, or none. */

import { html, nothing, svg } from "lit-html";

import { icon } from "../figures.js";
import { Panel } from "../panel.js";
import { whisper } from "../parts.js";

/** @typedef {import("../../rooms/runsheet.js").Step} Step */
/** @typedef {import("../../rooms/runsheet.js").Where} Where */

const ROUND = 2 * Math.PI * 17;

/** `<rb-now>`: in the top line of desk and wall with words, in a hand with pictures alone. */
export class Now extends Panel {
  /** @override */
  topics = ["sheet", "floor", "tick", "welcome", "view"];

  /** @override */
  template() {
    const where = this.lesson.whereIs();
    this.hidden = !where.now && !where.next;
    if (this.hidden) return nothing;
    const isLate = where.now !== null && where.leftMs < 0;
    const words = this.#words(where);
    if (this.lesson.posture === "hand")
      return html`<p class="now ${isLate ? "late" : ""}">${this.#ring(where)}${this.#then(where.next, false)}${whisper(words)}</p>`;
    return html`<p class="now ${isLate ? "late" : ""}" title=${where.now?.words || words}>
      ${this.#ring(where)}
      ${where.now
        ? html`<span class="now-step"><b>${where.now.label}</b><span class="now-left">${this.#left(where)}</span></span>`
        : html`<span class="now-first">${this.text("runsheet-first")}</span>`}
      ${this.#then(where.next, true)}
    </p>`;
  }

  /** @param {Where} where */
  #ring({ now, part }) {
    if (!now) return nothing;
    return html`<span class="now-ring">
      ${svg`<svg viewBox="0 0 40 40" aria-hidden="true"><circle class="whole" cx="20" cy="20" r="17" /><circle class="part" cx="20" cy="20" r="17" stroke-dasharray="${ROUND * (1 - part)} ${ROUND}" transform="rotate(-90 20 20)" /></svg>`}
      ${icon(now.icon)}
    </span>`;
  }

  /** @param {Step | null} next @param {boolean} isSaid */
  #then(next, isSaid) {
    if (!next) return nothing;
    return html`<span class="now-next">${icon("chevron-right")}${icon(next.icon)}${isSaid ? html`<span>${next.label}</span>` : nothing}</span>`;
  }

  /** @param {Where} where */
  #left({ leftMs, endsAt }) {
    if (leftMs >= 0) return this.text("runsheet-left", { minutes: Math.ceil(leftMs / 60_000) });
    const late = this.text("runsheet-over", { minutes: Math.ceil(-leftMs / 60_000) });
    return html`${late}<span class="now-end"> ${this.text("runsheet-until", { clock: this.lesson.times.clock(endsAt) })}</span>`;
  }

  /** @param {Where} where */
  #words({ now, next }) {
    const first = now ? this.text("runsheet-now", { step: now.label }) : "";
    return [first, next ? this.text("runsheet-then", { step: next.label }) : ""].filter(Boolean).join(" ");
  }
}
