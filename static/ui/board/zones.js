/** The parts of a page that is shared out, under the ink: each with a border and, in its corner, doll and name of its class. */

import { html, nothing, render } from "lit-html";

import { figure } from "../../art/figures.js";
import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";
import { shortName } from "../../rooms/seats.js";
import { zonesFor } from "../../rooms/zones.js";

/** @typedef {import("./room.js").BoardRoom} BoardRoom */

/**
 * @param {HTMLElement} place as large as the paper
 * @param {readonly string[]} seats among whom it is shared out; none: it is one page
 * @param {BoardRoom} room
 */
export function showZones(place, seats, room) {
  const zones = zonesFor(seats.length);
  const parts = seats.map((seat, number) => part(zones[number], room.seats.get(seat), seat === room.me.seat));
  render(html`${parts}`, place);
}

/** @param {import("../../rooms/zones.js").Zone} zone @param {import("../../wire/messages.js").WireSeat | undefined} seat @param {boolean} isMine */
function part({ left, top, right, bottom }, seat, isMine) {
  const where = `left: ${share(left, PAGE_WIDTH)}; top: ${share(top, PAGE_HEIGHT)}; width: ${share(right - left, PAGE_WIDTH)}; height: ${share(bottom - top, PAGE_HEIGHT)}`;
  return html`<div class="board-zone" .style=${where} data-colour=${seat?.colour ?? nothing} ?data-mine=${isMine}>
    ${seat
      ? html`<p class="board-zone-name"><svg viewBox="0 0 100 160" aria-hidden="true"><use href=${figure(`doll-${seat.colour}`)}></use></svg><span
          dir="auto">${shortName(seat)}</span></p>`
      : nothing}
  </div>`;
}

/** @param {number} value @param {number} whole */
function share(value, whole) {
  return `${(100 * value) / whole}%`;
}
