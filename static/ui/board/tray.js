/** The tray beside the paper: tools, colours and widths as radio groups, then undo, redo and clear; figures and stamps on the paper's edge. */

import { html, nothing, render } from "lit-html";

import { icon } from "../../art/figures.js";
import { COLOURS, FIGURES, TOOLS, WIDTHS } from "./paintbox.js";
import { blot, figurePicture, squiggle, stampPicture, toolPicture } from "./pictures.js";
import { STAMP_NAMES } from "./stamps.js";

/** @typedef {import("./drawing.js").Choice} Choice */
/** @typedef {import("./room.js").Text} Text */

/** Which hand draws on this device. @typedef {import("./memory.js").Side} Side */

/**
 * @typedef {{choice: Choice, side: Side, mayDraw: boolean, mayWrite: boolean, isResting: boolean, isOnlyWatching: boolean, canUndo: boolean, canRedo: boolean, mayClear: boolean, canClear: boolean, fingers: boolean | null, text: Text}} TrayState `fingers`: whether they draw, where that is a question
 * @typedef {{choose: (part: Partial<Choice>) => void, undo: () => void, redo: () => void, clear: () => void, swap: () => void, swapFingers: () => void, nearer: () => void, farther: () => void, replay: () => void, dice: () => void}} TrayDeeds
 */

/** What rubber looks like where a width is shown. */
const RUBBER = "#8b8271";

/**
 * @param {{tray: HTMLElement, sides: HTMLElement, choices: HTMLElement}} places
 * @param {TrayState} state
 * @param {TrayDeeds} deeds
 */
export function renderTray(places, state, deeds) {
  render(state.mayDraw ? tray(state, deeds) : reader(state), places.tray);
  render(html`${state.mayDraw ? sides(state, deeds) : nothing}${past(state, deeds)}`, places.sides);
  render(state.mayDraw ? choices(state, deeds) : nothing, places.choices);
}

/**
 * @param {TrayState} state
 * @param {TrayDeeds} deeds
 */
function tray(state, deeds) {
  const { text } = state;
  return html`
    ${tools(state, deeds)} ${widths(state, deeds)} ${colours(state, deeds)}
    <div class="board-deeds">
      <button type="button" class="board-deed" aria-keyshortcuts="Control+Z" aria-disabled=${!state.canUndo}
        title=${text("board-undo")} @click=${deeds.undo}>
        ${sign("undo-2")}<span class="visually-hidden">${text("board-undo")}</span>
      </button>
      <button type="button" class="board-deed" aria-keyshortcuts="Control+Y" aria-disabled=${!state.canRedo}
        title=${text("board-redo")} @click=${deeds.redo}>
        ${sign("redo-2")}<span class="visually-hidden">${text("board-redo")}</span>
      </button>
      ${state.mayClear
        ? html`<button type="button" class="board-deed" aria-disabled=${!state.canClear} title=${text("board-clear")} @click=${deeds.clear}>
            ${sign("trash-2")}<span class="visually-hidden">${text("board-clear")}</span>
          </button>`
        : nothing}
      <button type="button" class="board-deed board-dices" title=${text("board-dice")} @click=${deeds.dice}>
        ${sign("dices")}<span class="visually-hidden">${text("board-dice")}</span>
      </button>
    </div>
  `;
}

/**
 * @param {TrayState} state
 * @param {TrayDeeds} deeds
 */
function tools({ choice, mayWrite, text }, { choose }) {
  return html`<fieldset class="board-tools">
    <legend class="visually-hidden">${text("board-tools")}</legend>
    ${TOOLS.filter((tool) => mayWrite || tool !== "text").map((tool) => {
      const label = text(`board-tool-${tool}`);
      return html`<label class="board-tool" title=${label}>
        <input class="board-radio" type="radio" name="board-tool" value=${tool} .checked=${choice.tool === tool}
          @change=${() => choose({ tool })} />
        ${toolPicture(tool, COLOURS[choice.colour].ink)}
        <span class="visually-hidden">${label}</span>
      </label>`;
    })}
  </fieldset>`;
}

/**
 * @param {TrayState} state
 * @param {TrayDeeds} deeds
 */
function colours({ choice, text }, { choose }) {
  return html`<fieldset class="board-colours">
    <legend class="visually-hidden">${text("board-colours")}</legend>
    ${COLOURS.map(({ name, ink }, number) => {
      const label = text(`board-colour-${name}`);
      return html`<label class="board-colour" title=${label}>
        <input class="board-radio" type="radio" name="board-colour" value=${number} .checked=${choice.colour === number}
          @change=${() => choose({ colour: number, tool: choice.tool === "eraser" ? "pen" : choice.tool })} />
        ${blot(ink, number)}
        <span class="visually-hidden">${label}</span>
      </label>`;
    })}
  </fieldset>`;
}

/**
 * @param {TrayState} state
 * @param {TrayDeeds} deeds
 */
function widths({ choice, text }, { choose }) {
  const ink = choice.tool === "eraser" ? RUBBER : COLOURS[choice.colour].ink;
  return html`<fieldset class="board-widths" ?data-idle=${choice.tool === "fill"}>
    <legend class="visually-hidden">${text("board-widths")}</legend>
    ${WIDTHS.map((name, width) => {
      const label = text(`board-width-${name}`);
      return html`<label class="board-width" title=${label}>
        <input class="board-radio" type="radio" name="board-width" value=${width} .checked=${choice.width === width}
          @change=${() => choose({ width })} />
        ${squiggle(width, ink, choice.tool === "marker")}
        <span class="visually-hidden">${label}</span>
      </label>`;
    })}
  </fieldset>`;
}

/**
 * What a chosen tool has several of: ready figures, stamps.
 * @param {TrayState} state
 * @param {TrayDeeds} deeds
 */
function choices({ choice, text }, { choose, nearer, farther }) {
  const { ink } = COLOURS[choice.colour];
  if (choice.tool === "hand") {
    return html`<div class="board-choice-row">
      <button type="button" class="board-choice" aria-keyshortcuts="+" title=${text("board-nearer")} @click=${nearer}>${sign("zoom-in")}<span class="visually-hidden">${text("board-nearer")}</span></button>
      <button type="button" class="board-choice" aria-keyshortcuts="-" title=${text("board-farther")} @click=${farther}>${sign("zoom-out")}<span class="visually-hidden">${text("board-farther")}</span></button>
    </div>`;
  }
  if (choice.tool === "shape") {
    return row(text("board-figures"), "board-figure", FIGURES, choice.figure, (figure) => ({
      label: text(`board-figure-${figure}`),
      picture: figurePicture(figure, ink),
      choose: () => choose({ figure }),
    }));
  }
  if (choice.tool === "stamp") {
    return row(text("board-stamps"), "board-stamp", STAMP_NAMES, choice.picture, (picture) => ({
      label: text(`board-stamp-${picture}`),
      picture: stampPicture(picture, ink),
      choose: () => choose({ picture }),
    }));
  }
  return nothing;
}

/**
 * @template {string} T
 * @param {string} legend
 * @param {string} name
 * @param {readonly T[]} values
 * @param {string} chosen
 * @param {(value: T) => {label: string, picture: unknown, choose: () => void}} show
 */
function row(legend, name, values, chosen, show) {
  return html`<fieldset class="board-choice-row">
    <legend class="visually-hidden">${legend}</legend>
    ${values.map((value) => {
      const { label, picture, choose } = show(value);
      return html`<label class="board-choice" title=${label}>
        <input class="board-radio" type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${choose} />
        ${picture}<span class="visually-hidden">${label}</span>
      </label>`;
    })}
  </fieldset>`;
}

/**
 * What stands there for someone who may look but not draw: a word why.
 * @param {TrayState} state
 */
function reader({ isOnlyWatching, isResting, text }) {
  const why = isResting ? "board-resting" : isOnlyWatching ? "consents-watch" : "board-reader";
  return html`<p class="board-reader">${sign(isResting ? "lock" : "eye")}${text(why)}</p>`;
}

/**
 * Beside the pages: the tools change sides.
 * @param {TrayState} state
 * @param {TrayDeeds} deeds
 */
function sides({ side, fingers, text }, { swap, swapFingers }) {
  const label = text("board-swap");
  const draws = text("board-fingers");
  return html`${fingers === null
      ? nothing
      : html`<button type="button" class="board-swap board-fingers" aria-pressed=${fingers} title=${draws} @click=${swapFingers}>
          ${sign("pointer")}<span class="visually-hidden">${draws}</span>
        </button>`}
    <button type="button" class="board-swap" title=${label} @click=${swap}>
    ${sign(side === "right" ? "panel-right" : "panel-left")}<span class="visually-hidden">${label}</span>
  </button>`;
}

/**
 * For everybody: how the page was drawn.
 * @param {TrayState} state
 * @param {TrayDeeds} deeds
 */
function past({ text }, { replay }) {
  const label = text("replay-board");
  return html`<button type="button" class="board-swap board-past" title=${label} @click=${replay}>
    ${sign("history")}<span class="visually-hidden">${label}</span>
  </button>`;
}

/** @param {string} name */
function sign(name) {
  return html`<svg class="icon" aria-hidden="true"><use href=${icon(name)}></use></svg>`;
}
