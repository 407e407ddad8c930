/** Mixed groups, for teachers: dealt from all classes, changed by hand, at work with their bells, and back together. */

import { html } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { when } from "lit-html/directives/when.js";

import { mix, moved } from "../../rooms/groups.js";
import { seatName } from "../../rooms/seats.js";
import { avatar, icon } from "../figures.js";
import { Panel } from "../panel.js";

const CHILDREN = new Set(["pupil", "companion"]);
const MOST_GROUPS = 12;

/** @typedef {import("../../wire/messages.js").Group} Group */
/** @typedef {import("../../wire/messages.js").WirePerson} WirePerson */

/** `<rb-groups>` */
export class GroupsPanel extends Panel {
  /** @override */
  topics = ["floor", "welcome", "presence"];
  size = 4;
  isOnlyHere = false;
  /** @type {Group[]} what teachers prepared for the lesson that is on */
  prepared = [];
  #asked = 0;

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.listen(this.lesson.room, "sheet", () => void this.#ask());
    void this.#ask();
  }

  /** Asks the hub for what was prepared; without an answer one still mixes here. */
  async #ask() {
    const mine = ++this.#asked;
    const answer = await fetch(`${location.pathname}/groups`, { cache: "no-store", redirect: "error" }).catch(() => null);
    const told = answer?.ok ? await answer.json().catch(() => null) : null;
    if (mine !== this.#asked || !told) return;
    this.prepared = told.groups;
    this.update();
  }

  /** @override */
  template() {
    const { isOpen, groups } = this.lesson.floor.groups;
    return html`<section class="groups" aria-labelledby="groups-title">
      <h2 id="groups-title">${this.text("groups-title")}</h2>
      ${when(!isOpen && this.prepared.length, () => this.#ready())}
      ${when(!isOpen, () => this.#mixing(groups.length > 0))}
      ${when(isOpen, () => this.#atWork())}
      <ul class="plain groups-list">
        ${repeat(this.#inOrder(), ([group]) => group.animal, ([group, place]) => this.#group(group, place))}
      </ul>
      ${when(groups.length, () => this.#left(groups))}
      <p class="groups-deeds">${when(groups.length, () => this.#deed(isOpen))}</p>
    </section>`;
  }

  /** Who rings comes first. @returns {[Group, number][]} */
  #inOrder() {
    const { groups, bells } = this.lesson.floor.groups;
    const placed = groups.map((group, place) => /** @type {[Group, number]} */ ([group, place]));
    return placed.sort(([, one], [, other]) => Number(bells.includes(other)) - Number(bells.includes(one)));
  }

  /** What waits for this lesson, and begins with one press. */
  #ready() {
    const names = this.prepared.map(({ animal }) => this.text(`poll-picture-${animal}`));
    const begin = () => {
      const { room, floor } = this.lesson;
      if (JSON.stringify(floor.groups.groups) !== JSON.stringify(this.prepared)) room.command("floor", { kind: "set-groups", groups: this.prepared });
      room.command("floor", { kind: "open-groups", names });
    };
    return html`<section class="groups-ready">
      <p>${this.prepared.map(({ animal }, place) => avatar(animal, place % 12, "small"))}<span>${this.text("groups-ready", { names: names.join(", ") })}</span></p>
      <button class="button accent" @click=${begin}>${icon("play")}${this.text("groups-begin-ready")}</button>
    </section>`;
  }

  /** @param {boolean} isAgain */
  #mixing(isAgain) {
    const sized = (/** @type {Event} */ event) => (this.size = Number(/** @type {HTMLInputElement} */ (event.target).value) || 4);
    const here = (/** @type {Event} */ event) => (this.isOnlyHere = /** @type {HTMLInputElement} */ (event.target).checked);
    return html`<form class="groups-mixing" @submit=${(/** @type {Event} */ event) => this.#mix(event)}>
      <p class="soft small">${this.text("groups-about")}</p>
      <label>${this.text("groups-size")} <input class="input" type="number" min="2" max="12" .value=${String(this.size)} @change=${sized} /></label>
      <label class="poll-hide"><input type="checkbox" .checked=${this.isOnlyHere} @change=${here} /> <span>${this.text("groups-only-here")}</span></label>
      <button class="button ${isAgain || this.prepared.length ? "quiet" : "accent"}">${icon("dices")}${this.text(isAgain ? "groups-mix-again" : "groups-mix")}</button>
    </form>`;
  }

  /** @param {Event} event */
  #mix(event) {
    event.preventDefault();
    const { room } = this.lesson;
    const here = new Set([...room.participants.values()].map(({ person }) => person));
    const children = this.#children().filter(({ person }) => !this.isOnlyHere || here.has(person));
    const classes = [...room.seats.keys()].map((seat) => children.filter((child) => child.seat === seat).map(({ person }) => person));
    const count = Math.min(MOST_GROUPS, Math.max(1, Math.round(children.length / this.size)));
    if (!children.length) this.lesson.toast(this.text("groups-nobody"));
    else room.command("floor", { kind: "set-groups", groups: mix(classes, count) });
  }

  #atWork() {
    const { note } = this.lesson.floor.groups;
    return html`<form class="groups-note" @submit=${(/** @type {SubmitEvent} */ event) => this.#tell(event)}>
      <label for="groups-note">${this.text("groups-tell")}</label>
      <input class="input" id="groups-note" name="note" maxlength="200" .value=${note} />
      <button class="button quiet">${icon("send")}${this.text("groups-show")}</button>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  #tell(event) {
    event.preventDefault();
    const typed = new FormData(/** @type {HTMLFormElement} */ (event.target)).get("note");
    this.lesson.room.command("floor", { kind: "tell-groups", text: String(typed ?? "") });
  }

  /** @param {Group} group @param {number} place */
  #group(group, place) {
    const { groups } = this.lesson.floor;
    const name = this.text(`poll-picture-${group.animal}`);
    const isRinging = groups.bells.includes(place);
    const page = groups.pages[place];
    const look = () => this.lesson.dispatchEvent(new CustomEvent("page", { detail: page ?? 1 }));
    const come = () => {
      this.lesson.room.command("floor", { kind: "answer-bell", group: place });
      look();
    };
    const drop = (/** @type {DragEvent} */ event) => {
      event.preventDefault();
      this.#move(event.dataTransfer?.getData("text/plain") ?? "", place);
    };
    return html`<li class="groups-one ${isRinging ? "ringing" : ""}" @dragover=${(/** @type {Event} */ event) => event.preventDefault()} @drop=${drop}>
      <header>
        ${avatar(group.animal, place % 12)}
        <h3>${name}</h3>
        ${when(isRinging, () => html`<button class="button accent" @click=${come}>${icon("bell-ring")}${this.text("groups-come")}</button>`)}
        ${when(groups.isOpen && !isRinging, () => html`<button class="button quiet" @click=${look}>${icon("eye")}${this.text("groups-look")}</button>`)}
      </header>
      <ul class="plain">
        ${group.people.map((person) => this.#member(person, place))}
      </ul>
    </li>`;
  }

  /** Drag it, or choose the group in the list. @param {string} person @param {number} place -1: in no group */
  #member(person, place) {
    const { room, floor } = this.lesson;
    const card = room.people.get(person);
    const seat = room.seats.get(card?.seat ?? "");
    const name = card?.name ?? this.text("live-somebody");
    const drag = (/** @type {DragEvent} */ event) => event.dataTransfer?.setData("text/plain", person);
    const chosen = (/** @type {Event} */ event) => this.#move(person, Number(/** @type {HTMLSelectElement} */ (event.target).value));
    return html`<li class="groups-member" draggable="true" @dragstart=${drag}>
      ${avatar(card?.animal ?? "", seat?.colour ?? 0, "small")}
      <span>${name}<small class="soft"> ${seat ? seatName(seat) : ""}</small></span>
      <select class="input" aria-label=${this.text("groups-move", { name })} @change=${chosen}>
        <option value="-1" .selected=${place === -1}>${this.text("groups-none")}</option>
        ${floor.groups.groups.map(({ animal }, to) => html`<option value=${to} .selected=${to === place}>${this.text(`poll-picture-${animal}`)}</option>`)}
      </select>
    </li>`;
  }

  /** Children whom nobody put into a group. @param {readonly Group[]} groups */
  #left(groups) {
    const left = this.#children().filter(({ person }) => !groups.some(({ people }) => people.includes(person)));
    return when(
      left.length,
      () => html`<details class="groups-left">
        <summary>${this.text("groups-left", { count: left.length })}</summary>
        <ul class="plain">
          ${left.map(({ person }) => this.#member(person, -1))}
        </ul>
      </details>`,
    );
  }

  /** @param {boolean} isOpen */
  #deed(isOpen) {
    const { room, floor } = this.lesson;
    const names = () => floor.groups.groups.map(({ animal }) => this.text(`poll-picture-${animal}`));
    const begin = () => room.command("floor", { kind: "open-groups", names: names() });
    const end = () => room.command("floor", { kind: "close-groups" });
    return isOpen
      ? html`<button class="button accent" @click=${end}>${icon("users-round")}${this.text("groups-close")}</button>`
      : html`<button class="button accent" @click=${begin}>${icon("play")}${this.text("groups-open")}</button>`;
  }

  /** @param {string} person @param {number} to */
  #move(person, to) {
    const { groups } = this.lesson.floor.groups;
    if (!this.#children().some((child) => child.person === person)) return;
    this.lesson.room.command("floor", { kind: "set-groups", groups: moved(groups, person, to) });
  }

  /** @returns {WirePerson[]} */
  #children() {
    const { people, seats } = this.lesson.room;
    return [...people.values()].filter(({ role, seat }) => CHILDREN.has(role) && seats.has(seat ?? ""));
  }
}
