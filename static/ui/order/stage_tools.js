/** What a teacher does to everybody's stage, one tap from the picture that it is about; and the marks that all see. */

import { html, nothing } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { ALL, BOARD, MOST_PINS, SPEAKER, isBoard, isLayout } from "../../rooms/spotlight.js";
import { icon } from "../figures.js";
import { pictureButton } from "../parts.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */

/** The buttons on a tile; in a staff room nobody leads. @param {Lesson} lesson @param {string} name of rooms/pictures.js @param {boolean} isLarge */
export function stageTools(lesson, name, isLarge) {
  const { floor, order, room, text } = lesson;
  if (!room.may("set-stage") || lesson.isStaff) return nothing;
  const args = { class: lesson.nameOf(name) };
  const [isSpotlit, isStaying] = [order.isSpotlit(name), order.staysForAll(name)];
  const hasPlace = isLarge && floor.stage.pins.length < MOST_PINS;
  return html`
    ${tool("spotlight", "spotlight", text(isSpotlit ? "order-spotlight-off" : "order-spotlight", args), isSpotlit, () => order.turnSpotlight(name))}
    ${when(isStaying || hasPlace, () => tool("stay", "anchor", text(isStaying ? "order-stay-off" : "order-stay", args), isStaying, () => order.turnStay(name)))}
  `;
}

/** @param {string} kind @param {string} sign @param {string} words @param {boolean} isPressed @param {() => void} act */
function tool(kind, sign, words, isPressed, act) {
  return html`<button class="tile-tool ${kind}" aria-pressed=${isPressed} aria-label=${words} title=${words} @click=${act}>
    ${icon(sign)}
  </button>`;
}

/** What everybody sees on a tile; whoever has the button sees it there. @param {Lesson} lesson @param {string} name */
export function stageMarks({ order, room, isStaff, text }, name) {
  if (order.staysForAll(name) && room.may("set-stage") && !isStaff) return nothing;
  const mark = (/** @type {string} */ sign, /** @type {string} */ words) =>
    html`<span class="mark shown">${icon(sign)}<span class="mark-words">${words}</span></span>`;
  return html`${when(order.isSpotlit(name), () => mark("spotlight", text("order-mark-spotlight")))}
  ${when(order.staysForAll(name), () => mark("anchor", text("order-mark-stays")))}`;
}

/** While the board is open: for everybody, in one tap. @param {Lesson} lesson */
export function boardSpotlight(lesson) {
  const { isBoardOpen, isStaff, order, room, text } = lesson;
  if (!isBoardOpen || isStaff || !room.may("set-stage")) return nothing;
  const isPressed = order.isSpotlit(BOARD);
  const words = text(isPressed ? "order-board-off" : "order-board");
  return pictureButton("spotlight", words, () => order.turnSpotlight(BOARD), { isPressed });
}

/** What everybody's stage is to show, in one tap; the same tap again leaves it to itself. @param {Lesson} lesson */
export function layoutTools({ isStaff, order, room, text }) {
  if (isStaff || !room.may("set-stage")) return nothing;
  const layouts = /** @type {const} */ ([[SPEAKER, "mic"], [ALL, "layout-grid"], [BOARD, "presentation"]]);
  return html`<div class="layouts" role="group" aria-label=${text("order-layout")}>
    <p class="soft small" aria-hidden="true">${text("order-layout")}</p>
    ${layouts.map(
      ([name, sign]) => html`<button class="button quiet" data-layout=${name} aria-pressed=${order.isSpotlit(name)} @click=${() => order.turnSpotlight(name)}>
        ${icon(sign)}<span>${text(`order-layout-${name}`)}</span>
      </button>`,
    )}
  </div>`;
}

/** Who looks at something of their own is told what the others look at, and comes back in one tap. @param {Lesson} lesson */
export function lookToo(lesson) {
  const { floor, order, text } = lesson;
  const { spotlight } = floor.stage;
  if (spotlight === null || order.isFollowing) return nothing;
  const layouts = { board: "order-the-board", all: "order-all-classes", speaker: "order-who-speaks" };
  const what = isLayout(spotlight) ? text(layouts[spotlight]) : lesson.nameOf(spotlight);
  if (!what) return nothing;
  return html`<div class="notice">
    ${icon("spotlight")}
    <p>${text("order-look", { class: what })}</p>
    <button class="button quiet" @click=${() => order.lookToo()}>${text("order-look-too")}</button>
  </div>`;
}
