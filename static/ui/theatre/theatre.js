/** The room once one is in: top, stage or board, panel and bar, in the layout of the posture. */

import { html, nothing } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { icon } from "../figures.js";
import { Panel } from "../panel.js";
import { badge, pictureButton, whisper } from "../parts.js";
import { groupsTab, pollTab } from "../poll_place.js";
import { mountBoard } from "./board_place.js";

/** @typedef {import("../stage/stage.js").Stage} Stage */
/** @typedef {import("../lesson.js").Tab} Tab */
/** @typedef {import("./board_place.js").MountedBoard} MountedBoard */

/** @type {readonly Tab[]} */
const TABS = ["chat", "hands", "people", "poll", "groups", "sheet", "backstage"];

/** What stands for each tab; its name stands above, in words, once it is chosen. @type {Record<Tab, string>} */
const SIGNS = {
  chat: "message-circle", hands: "hand", people: "users-round", poll: "vote", groups: "shapes", sheet: "list-checks", backstage: "coffee",
};

/** `<rb-theatre>`, for desk and wall; dispatches `leave`, `share`, `help`, `settings`, `fullscreen` of its parts. */
export class Theatre extends Panel {
  /** @override */
  topics = ["view", "chat", "floor", "welcome", "beside", "backstage"];
  /** @type {MountedBoard | null} */
  board = null;
  /** @type {Promise<void> | null} */
  loading = null;
  isBoardShown = false;
  wantedPage = 0;

  /** @override */
  connectedCallback() {
    this.listen(this.lesson, "page", (event) => {
      this.wantedPage = /** @type {CustomEvent} */ (event).detail;
      this.lesson.showBoard(true);
    });
    if (this.lesson.posture === "wall") this.wantedPage = this.lesson.ours.page;
    this.listen(this, "turned", (event) => this.lesson.ours.touched(/** @type {CustomEvent} */ (event).detail));
    super.connectedCallback();
  }

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
    this.#turnToPage();
  }

  /** @override */
  disconnectedCallback() {
    this.board?.unmount();
    super.disconnectedCallback();
  }

  /**
   * The staff room asks its colleagues by word of mouth, and has no lesson whose run sheet a teacher leads; backstage
   * is for teachers, and never where the class looks on.
   */
  get tabs() {
    const { beside, isStaff, posture, room } = this.lesson;
    const isThere = { poll: !isStaff, groups: room.may("lead-groups"), sheet: room.may("lead-sheet") && !isStaff, backstage: beside !== null && posture === "desk" };
    return TABS.filter((one) => isThere[/** @type {keyof typeof isThere} */ (one)] ?? true);
  }

  get tabNow() {
    return this.tabs.includes(this.lesson.tab) ? this.lesson.tab : "chat";
  }

  /** Fetched when a teacher first looks at it. */
  #runSheet() {
    if (customElements.get("rb-run-sheet")) return html`<rb-run-sheet .lesson=${this.lesson}></rb-run-sheet>`;
    void import("../run/sheet.js").then(() => this.update(), () => {});
    return nothing;
  }

  /** The page that somebody wants to see, once the board is there. */
  #turnToPage() {
    if (!this.wantedPage || !this.board) return;
    this.board.turnTo(this.wantedPage);
    this.wantedPage = 0;
  }

  #side() {
    const { lesson } = this;
    const tab = this.tabNow;
    return html`<div class="side-head">
        <p class="side-title" aria-hidden="true">${this.text(`live-tab-${tab}`)}</p>
        ${pictureButton("x", this.text("live-panel-close"), () => lesson.closePanel(), { kind: "bare side-close" })}
        <div class="tabs" role="tablist" aria-label=${this.text("live-panel")} @keydown=${this.#onKey}>
          ${this.tabs.map((one) => this.#tab(one))}
        </div>
      </div>
      <div class="tabpanel" role="tabpanel" id="tabpanel" aria-labelledby="tab-${tab}">
        ${when(tab === "chat", () => html`<rb-chat .lesson=${lesson}></rb-chat>`)}
        ${when(tab === "hands", () => html`<rb-hands .lesson=${lesson}></rb-hands>`)}
        ${when(tab === "people", () => html`<rb-people .lesson=${lesson}></rb-people>`)}
        ${when(tab === "poll", () => pollTab(lesson))} ${when(tab === "groups", () => groupsTab(lesson))}
        ${when(tab === "sheet", () => this.#runSheet())}
        ${when(tab === "backstage", () => this.#backstage())}
      </div>`;
  }

  /** Fetched when a teacher first looks. */
  #backstage() {
    if (customElements.get("rb-backstage")) return html`<rb-backstage .lesson=${this.lesson}></rb-backstage>`;
    // Where the network failed, the next drawing asks again.
    void import("../backstage/backstage.js").then(() => this.update(), () => {});
    return html`<p class="empty">${this.text("backstage-opening")}</p>`;
  }

  /** @param {Tab} tab */
  #tab(tab) {
    const { lesson } = this;
    const isShown = this.tabNow === tab;
    const backstage = isShown ? 0 : (lesson.backstage?.unread ?? lesson.beside?.unread ?? 0);
    const poll = lesson.floor.poll?.isOpen ? 1 : 0;
    const words = this.text(`live-tab-${tab}`);
    const waiting = { chat: isShown ? 0 : lesson.unreadMessages, hands: lesson.floor.hands.length, people: 0, poll, groups: lesson.floor.groups.bells.length, sheet: 0, backstage };
    return html`<button
      class="tab"
      role="tab"
      id="tab-${tab}"
      aria-selected=${isShown}
      aria-controls="tabpanel"
      tabindex=${isShown ? 0 : -1}
      title=${words}
      @click=${() => lesson.showPanel(tab)}
    >
      ${icon(SIGNS[tab])}${whisper(words)} ${badge(waiting[tab])}
    </button>`;
  }

  /** @param {KeyboardEvent} event */
  #onEscape = (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) this.lesson.closePanel();
  };

  /** Arrow keys walk along the tabs, Home and End to both ends (ARIA Authoring Practices, tabs). @param {KeyboardEvent} event */
  #onKey = (event) => {
    const { tabs } = this;
    const now = tabs.indexOf(this.tabNow);
    const place = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: -1 }[event.key];
    if (place === undefined) return;
    event.preventDefault();
    const next = tabs.at(place % tabs.length) ?? "chat";
    this.lesson.showPanel(next);
    queueMicrotask(() =>
      queueMicrotask(() => /** @type {HTMLElement | null} */ (this.querySelector(`#tab-${next}`))?.focus()),
    );
  };

  /** The board is fetched when somebody first looks at it. */
  async #mountBoard() {
    const stage = /** @type {Stage | null} */ (this.querySelector("rb-stage"));
    if (!stage) return;
    this.lesson.board = this.board = await mountBoard(stage.boardPlace, this.lesson);
    if (this.lesson.isBoardOpen) this.board?.show();
    this.#turnToPage();
  }
}
