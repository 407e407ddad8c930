/** The form in which a teacher asks all classes: pictures to choose from, yes or no, or a show of hands. */

import { html } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { icon } from "../figures.js";
import { ANSWERS, PICTURES, nameOf, picture } from "./pictures.js";

/** @typedef {import("./pictures.js").Picture} Picture */
/** @typedef {{picture: Picture, word: string}} DraftChoice */
/** @typedef {{kind: "pictures" | "answers" | "hands", question: string, choices: DraftChoice[], hidden: boolean}} Draft */

const KINDS = /** @type {const} */ ([
  ["pictures", "layout-grid"],
  ["answers", "circle-help"],
  ["hands", "hand"],
]);
const MOST = 6;
const LONGEST_QUESTION = 120;
const LONGEST_WORD = 24;

/** @returns {Draft} */
export function emptyDraft() {
  return { kind: "pictures", question: "", choices: [], hidden: false };
}

/** @param {import("./poll.js").PollPanel} panel */
export function askingForm(panel) {
  const draft = panel.draft ?? emptyDraft();
  /** @param {Partial<Draft>} change */
  const change = (change) => panel.turnTo({ ...draft, ...change });
  const isReady = draft.kind !== "pictures" || (draft.choices.length > 1 && areDifferent(draft.choices));
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (isReady) panel.ask(draft);
  };
  return html`<form class="poll poll-asking" @submit=${submit}>
    <h2>${panel.text("poll-ask")}</h2>
    <div class="poll-kinds" role="group" aria-label=${panel.text("poll-kind")}>
      ${KINDS.map(
        ([kind, sign]) => html`<button type="button" class="poll-kind" aria-pressed=${draft.kind === kind} @click=${() => change({ kind })}>
          ${icon(sign)}<span>${panel.text(`poll-kind-${kind}`)}</span>
        </button>`,
      )}
    </div>
    <label class="poll-question">
      <span>${panel.text(draft.kind === "hands" ? "poll-how-many" : "poll-question")}</span>
      <input
        class="input"
        maxlength=${LONGEST_QUESTION}
        .value=${draft.question}
        @input=${(/** @type {Event} */ event) => change({ question: valueOf(event) })}
      />
    </label>
    ${when(draft.kind === "pictures", () => pickPictures(panel, draft, change))}
    ${when(draft.kind === "answers", () => html`<p class="poll-asked" aria-hidden="true">${ANSWERS.map((name) => picture(name))}</p>`)}
    ${when(
      draft.kind !== "hands",
      () => html`<label class="poll-hide">
        <input type="checkbox" .checked=${draft.hidden} @change=${() => change({ hidden: !draft.hidden })} />
        <span>${panel.text("poll-hide")}</span>
      </label>`,
    )}
    <p class="poll-deeds">
      <button class="button accent" ?disabled=${!isReady}>${icon("vote")}${panel.text("poll-open-it")}</button>
      ${when(panel.draft && panel.lesson.floor.poll, () => html`<button type="button" class="button bare" @click=${() => panel.turnTo(null)}>${panel.text("poll-back")}</button>`)}
    </p>
    ${when(!isReady, () => html`<p class="soft small">${panel.text("poll-choose")}</p>`)}
  </form>`;
}

/** @param {import("./poll.js").PollPanel} panel @param {Draft} draft @param {(change: Partial<Draft>) => void} change */
function pickPictures(panel, draft, change) {
  const { choices } = draft;
  /** @param {Picture} name */
  const turn = (name) => {
    const without = choices.filter((one) => one.picture !== name);
    if (without.length < choices.length) change({ choices: without });
    else if (choices.length < MOST) change({ choices: [...choices, { picture: name, word: "" }] });
  };
  /** @param {number} place @param {string} word */
  const name = (place, word) => change({ choices: choices.map((one, index) => (index === place ? { ...one, word } : one)) });
  const addWord = () => change({ choices: [...choices, { picture: "", word: "" }] });
  const remove = (/** @type {number} */ place) => change({ choices: choices.filter((_, index) => index !== place) });
  return html`<ol class="plain poll-chosen" aria-label=${panel.text("poll-chosen")}>
      ${choices.map((one, place) => {
        const called = one.picture ? nameOf(panel.lesson.text, { picture: one.picture }) : panel.text("poll-word");
        return html`<li>
          ${one.picture ? picture(one.picture) : html`<span class="poll-art sign">${icon("pencil")}</span>`}
          <input
            class="input"
            maxlength=${LONGEST_WORD}
            placeholder=${one.picture ? panel.text("poll-word-beside") : panel.text("poll-word")}
            aria-label=${panel.text("poll-word-of", { name: called })}
            .value=${one.word}
            @input=${(/** @type {Event} */ event) => name(place, valueOf(event))}
          />
          <button type="button" class="button bare square" aria-label=${panel.text("poll-remove", { name: called })} @click=${() => remove(place)}>${icon("x")}</button>
        </li>`;
      })}
    </ol>
    ${when(choices.length < MOST, () => html`<button type="button" class="button quiet poll-add-word" @click=${addWord}>${icon("plus")}${panel.text("poll-add-word")}</button>`)}
    <div class="poll-pictures" role="group" aria-label=${panel.text("poll-pictures")}>
      ${PICTURES.map((one) => {
        const isChosen = choices.some((choice) => choice.picture === one);
        const words = nameOf(panel.lesson.text, { picture: one });
        return html`<button
          type="button"
          class="poll-pick"
          aria-pressed=${isChosen}
          aria-label=${words}
          title=${words}
          ?disabled=${!isChosen && choices.length >= MOST}
          @click=${() => turn(one)}
        >
          ${picture(one)}
        </button>`;
      })}
    </div>`;
}

/** @param {DraftChoice[]} choices */
function areDifferent(choices) {
  const shown = choices.map(({ picture: name, word }) => `${name}/${word.trim()}`);
  return shown.every((one) => one !== "/") && new Set(shown).size === shown.length;
}

/** @param {Event} event */
function valueOf(event) {
  return /** @type {HTMLInputElement} */ (event.target).value;
}
