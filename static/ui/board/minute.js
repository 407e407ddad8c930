/** What each class drew on a page within the last minute: a teacher takes it back, and brings it back for a while. */

import { html, nothing } from "lit-html";

import { icon } from "../../art/figures.js";
import { seatName } from "../../rooms/seats.js";

/** @typedef {import("./leaf.js").Leaf} Leaf */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {import("./room.js").Text} Text */

/** @param {{leaf: Leaf | undefined, room: BoardRoom, text: Text}} parts */
export function minuteTemplate({ leaf, room, text }) {
  if (!leaf || !room.may("take-back")) return nothing;
  const { drawn, taken } = leaf.lastMinute(room.now?.() ?? Date.now());
  const rows = [
    ...[...drawn].map(([seat, count]) => row("take-back", seat, count, { kind: "take-back", seat })),
    ...taken.map(({ seq, seat, count }) => row("bring-back", seat, count, { kind: "bring-back", seq })),
  ];
  return html`<div class="board-minute" role="group" aria-labelledby="board-minute-title">
    <h3 id="board-minute-title">${text("board-minute")}</h3>
    ${rows.length ? html`<ul class="board-away">${rows}</ul>` : html`<p>${text("board-minute-none")}</p>`}
  </div>`;

  /** @param {"take-back" | "bring-back"} deed @param {string} seat @param {number} count @param {object} command */
  function row(deed, seat, count, command) {
    const card = room.seats.get(seat);
    const name = card ? seatName(card) : text("board-somebody");
    const ask = () => room.command(/** @type {Leaf} */ (leaf).channel, command);
    return html`<li><span dir="auto">${name}</span>
      <button type="button" class="button" aria-label=${text(`board-${deed}-of`, { name, count })} @click=${ask}>
        <svg class="icon" aria-hidden="true"><use href=${icon(deed === "take-back" ? "undo-2" : "archive-restore")}></use></svg>${text(`board-${deed}`, { count })}
      </button></li>`;
  }
}
