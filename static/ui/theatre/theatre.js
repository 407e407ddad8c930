/** The room once one is in: top, stage or board, panel and bar, in the layout of the posture. */

import { html, nothing } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { Panel } from "../panel.js";
import { badge, pictureButton } from "../parts.js";
import { hasPolls, pollTab } from "../poll_place.js";
import { mountBoard } from "./board_place.js";

/** @typedef {import("../stage/stage.js").Stage} Stage */
/** @typedef {import("../lesson.js").Tab} Tab */
/** @typedef {import("./board_place.js").MountedBoard} MountedBoard */

const TABS = /** @type {const} */ (["chat", "hands", "people", "poll", "sheet"]);

/** `<rb-theatre>`, for desk and wall; dispatches `leave`, `share`, `help`, `settings`, `fullscreen` of its parts. */
export class Theatre extends Panel {
  /** @override */
  topics = ["view", "chat", "floor", "welcome"];
  /** @type {MountedBoard | null} */
  board = null;
  /** @type {Promise<void> | null} */
  loading = null;
  isBoardShown = false;

  /** @override */
  template() {
    const { lesson } = this;
    const { isPanelOpen } = lesson;
    return html`<div class="theatre-grid" data-posture=${lesson.posture} ?data-panel=${isPanelOpen}>
      <rb-top .lesson=${lesson}></rb-top>
      <rb-notices .lesson=${lesson}></rb-notices>
      <main class="theatre-main" tabindex="-1" aria-label=${this.text("live-stage")}>
        <rb-stage .lesson=${lesson}></rb-stage>
      </main>
      <aside
        id="panel"
        class="side"
        ?hidden=${!isPanelOpen}
        aria-label=${this.text("live-panel")}
        @keydown=${this.#onEscape}
      >
        ${when(isPanelOpen, () => this.#side())}
      </aside>
      <rb-bar .lesson=${lesson}></rb-bar>
    </div>`;
  }

  /** @override */
  drawn() {
    const { isBoardOpen } = this.lesson;
    if (isBoardOpen && !this.board) this.loading ??= this.#mountBoard();
    else if (isBoardOpen !== this.isBoardShown) isBoardOpen ? this.board?.show() : this.board?.hide();
    this.isBoardShown = isBoardOpen;
  }

  /** @override */
  disconnectedCallback() {
    this.board?.unmount();
    super.disconnectedCallback();
  }

  /** The staff room asks its colleagues by word of mouth, and has no lesson whose run sheet a teacher leads. */
  get tabs() {
    const isLed = this.lesson.room.may("lead-sheet") && !this.lesson.isStaff;
    return TABS.filter((one) => (one !== "poll" || hasPolls(this.lesson)) && (one !== "sheet" || isLed));
  }

  /** Fetched when a teacher first looks at it. */
  #runSheet() {
    if (customElements.get("rb-run-sheet")) return html`<rb-run-sheet .lesson=${this.lesson}></rb-run-sheet>`;
    void import("../run/sheet.js").then(() => this.update(), () => {});
    return nothing;
  }

  #side() {
    const { lesson } = this;
    const { tab } = lesson;
    return html`<div class="side-head">
        <div class="tabs" role="tablist" aria-label=${this.text("live-panel")} @keydown=${this.#onKey}>
          ${this.tabs.map((one) => this.#tab(one))}
        </div>
        ${pictureButton("x", this.text("live-panel-close"), () => lesson.closePanel(), { kind: "bare side-close" })}
      </div>
      <div class="tabpanel" role="tabpanel" id="tabpanel" aria-labelledby="tab-${tab}">
        ${when(tab === "chat", () => html`<rb-chat .lesson=${lesson}></rb-chat>`)}
        ${when(tab === "hands", () => html`<rb-hands .lesson=${lesson}></rb-hands>`)}
        ${when(tab === "people", () => html`<rb-people .lesson=${lesson}></rb-people>`)}
        ${when(tab === "poll", () => pollTab(lesson))}
        ${when(tab === "sheet", () => this.#runSheet())}
      </div>`;
  }

  /** @param {import("../lesson.js").Tab} tab */
  #tab(tab) {
    const { lesson } = this;
    const isShown = lesson.tab === tab;
    const asked = lesson.floor.poll?.isOpen ? 1 : 0;
    const waiting = { chat: isShown ? 0 : lesson.unreadMessages, hands: lesson.floor.hands.length, people: 0, poll: asked, sheet: 0 };
    return html`<button
      class="tab"
      role="tab"
      id="tab-${tab}"
      aria-selected=${isShown}
      aria-controls="tabpanel"
      tabindex=${isShown ? 0 : -1}
      @click=${() => lesson.showPanel(tab)}
    >
      ${this.text(`live-tab-${tab}`)} ${badge(waiting[tab])}
    </button>`;
  }

  /** @param {KeyboardEvent} event */
  #onEscape = (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) this.lesson.closePanel();
  };

  /** Arrow keys walk along the tabs (ARIA Authoring Practices, tabs). @param {KeyboardEvent} event */
  #onKey = (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (!step) return;
    const { tabs } = this;
    const next = tabs[(tabs.indexOf(this.lesson.tab) + step + tabs.length) % tabs.length] ?? "chat";
    this.lesson.showPanel(next);
    queueMicrotask(() =>
      queueMicrotask(() => /** @type {HTMLElement | null} */ (this.querySelector(`#tab-${next}`))?.focus()),
    );
  };

  /** The board is fetched when somebody first looks at it. */
  async #mountBoard() {
    const stage = /** @type {Stage | null} */ (this.querySelector("rb-stage"));
    if (!stage) return;
    this.board = await mountBoard(stage.boardPlace, this.lesson);
    if (this.lesson.isBoardOpen) this.board?.show();
  }
}
