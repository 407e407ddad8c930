/** The replay over a live room: a sheet as large as the screen, made of what this browser has of the room. */

import { html, render } from "lit-html";

import { icon } from "../figures.js";
import { keepPage } from "../../wire/uploads.js";
import { Replay } from "./replay.js";

/** @typedef {import("../board/room.js").BoardRoom} BoardRoom */
/** @typedef {import("../board/room.js").Text} Text */

/** Teachers; what they draw among themselves is nobody else's: their own room has no title. @param {BoardRoom} room */
const mayKeep = (room) => room.me.role === "teacher" && Boolean(room.room && room.welcome?.title);

/** @param {{room: BoardRoom, pages: readonly string[], page: string, text: Text}} parts */
export function openReplay({ room, pages, page, text }) {
  const dialog = document.createElement("dialog");
  dialog.className = "sheet replay-sheet";
  dialog.setAttribute("aria-labelledby", "replay-title");
  render(
    html`<header class="sheet-head">
        <h2 id="replay-title">${text("replay-title")}</h2>
        <button type="button" class="button square bare" aria-label=${text("live-close")} title=${text("live-close")}
          @click=${() => dialog.close()}>${icon("x")}</button>
      </header>
      <div class="replay-place"></div>`,
    dialog,
  );
  document.body.append(dialog);
  dialog.showModal();
  /** @type {NonNullable<import("./replay.js").Past["keep"]>} */
  const keep = (page, picture, words) => keepPage(room.room ?? "", page, picture, words);
  const past = {
    title: document.title,
    pages,
    prints: room.welcome?.prints,
    seats: room.seats.values(),
    keep: mayKeep(room) ? keep : undefined,
    entries: async (/** @type {string} */ name) => room.channel(name).entries,
  };
  const replay = new Replay(/** @type {HTMLElement} */ (dialog.querySelector(".replay-place")), { past, text, page });
  dialog.addEventListener("close", () => {
    replay.unmount();
    dialog.remove();
  });
}
