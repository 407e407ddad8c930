/** How much of sound and picture this device's line shall carry, and what to tell a technician. */

import { html, nothing } from "lit-html";

import { PINS } from "../../media/ladder.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */

/** @param {Lesson} lesson */
export function lineFields(lesson) {
  const { media, text } = lesson;
  /** @param {Event} event */
  const onPin = (event) => {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    media.line.pinTo(PINS.find((pin) => pin === value) ?? "auto");
  };
  /** @param {Event} event */
  const onBlock = (event) => media.line.expectBlock(/** @type {HTMLInputElement} */ (event.target).checked);
  return html`<fieldset class="line-fields">
    <legend>${text("live-line")}</legend>
    <label class="device-field">
      <span class="visually-hidden">${text("live-line")}</span>
      <select class="input" @change=${onPin}>
        ${PINS.map((pin) => html`<option value=${pin} ?selected=${pin === media.line.pin}>${text(`live-pin-${pin}`)}</option>`)}
      </select>
    </label>
    ${media.isIn && media.line.pin === "auto" ? html`<p class="soft">${text(`live-now-${media.line.rung}`)}</p>` : nothing}
    <label class="check">
      <input type="checkbox" .checked=${media.line.isKnownBlocked} @change=${onBlock} />
      <span>${text("live-line-blocked")}</span>
    </label>
    ${media.line.isKnownBlocked ? technician(lesson) : nothing}
  </fieldset>`;
}

/** Which ports and addresses; known from the first try on. @param {Lesson} lesson */
function technician({ media, room, text }) {
  const relays = room.welcome?.relay?.urls ?? [];
  const addresses = media.line.addresses.join(", ") || text("live-line-unknown");
  return html`<p class="soft">${text("live-line-technician", { addresses })}</p>
    ${relays.length ? html`<p class="soft">${text("live-line-relay", { relays: relays.join(", ") })}</p>` : nothing}`;
}
