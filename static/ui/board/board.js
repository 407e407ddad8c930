/** The board: joins the pages of a room, the drawing hand, the others' ink and the tools. */

import { render } from "lit-html";

import { isOnlyWatching } from "../../rooms/watching.js";
import { AuthorLabel } from "./author.js";
import { Desk } from "./desk.js";
import { Dice } from "./dice.js";
import { Drawing } from "./drawing.js";
import { Hand } from "./hand.js";
import { Keyboard } from "./keyboard.js";
import { Leaves, turnStill } from "./leaves.js";
import { Record } from "./record.js";
import { Tans } from "./tans.js";
import { Toolbox } from "./toolbox.js";
import { Turning } from "./turning.js";
import { Uplink } from "./uplink.js";
import { frame } from "./view.js";
import { Viewport } from "./viewport.js";
import { Waiting } from "./waiting.js";
import { Writing } from "./writing.js";
import { showZones } from "./zones.js";

/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {import("./room.js").Text} Text */
/** @typedef {import("../../wire/ink.js").WetInk} WetInk */
/** @typedef {import("../../wire/ink.js").CursorMoved} CursorMoved */

/** Commands after which something more is on the page. */
const DRAWING = ["draw", "shape", "stamp", "write", "fill", "colour-region"];
/** More entries at once are history, not news. */
const NEWS = 50;

export class Board {
  #gone = new AbortController();
  #element;
  #room;
  #text;
  #leaves;
  #view;
  #viewport;
  #uplink;
  #turning;
  #toolbox;
  #author;
  #writing;
  #drawing;
  #hand;
  #keyboard;
  #record;
  #waiting;
  #desk;
  #dice;
  #tans;

  /**
   * @param {HTMLElement} element
   * @param {{room: BoardRoom, text: Text}} parts
   */
  constructor(element, { room, text }) {
    this.#element = element;
    this.#room = room;
    this.#text = text;
    this.#leaves = new Leaves(room);
    this.#turning = new Turning({
      room, text, leaves: this.#leaves,
      place: () => this.#view.section,
      leaving: () => this.#putDown(),
      turned: (page) => this.#turned(page),
    });
    this.#view = frame(element, text, this.#mayDraw);
    this.#viewport = new Viewport(this.#view, () => this.#desk.move());
    this.#uplink = new Uplink(room);
    this.#record = new Record({ room, text, places: this.#view });
    this.#dice = new Dice({
      place: this.#view.dice, room, text,
      leaf: () => this.#leaf,
      mayDraw: () => this.#mayDraw,
      say: (sentence) => this.#record.say(sentence),
    });
    this.#tans = new Tans({
      place: this.#view.tans, deeds: this.#view.tanDeeds, paper: this.#view.paper, room, text,
      leaf: () => this.#leaf,
      mayDraw: () => this.#mayDraw,
      uplink: this.#uplink,
      viewport: this.#viewport,
      tell: (sentence) => this.#record.tell(sentence),
      changed: () => this.#desk.ask(),
    });
    this.#toolbox = new Toolbox({
      room, text, view: this.#view,
      leaf: () => this.#leaf,
      mayDraw: () => this.#mayDraw,
      zone: () => this.#turning.page.zone,
      changed: () => this.#desk.ask(),
      putDown: () => this.#putDown(),
      tell: (sentence) => this.#record.tell(sentence),
      viewport: this.#viewport,
      closedAt: (x, y) => this.#desk.closedAt(x, y),
      drawnAt: (x, y) => this.#desk.drawnAt(x, y),
      replay: () => this.#openReplay(),
      dice: () => this.#dice.turn(),
    });
    this.#writing = new Writing({
      place: this.#view.writing, room, text,
      viewport: this.#viewport,
      choice: () => this.#toolbox.choice,
      channel: () => this.#leaf.channel,
      zone: () => this.#turning.page.zone,
      tell: (sentence) => this.#record.tell(sentence),
      done: () => {
        this.#view.paper.focus({ preventScroll: true });
        this.#view.paper.toggleAttribute("data-begun", true); // they know how
      },
    });
    this.#drawing = new Drawing({
      room,
      uplink: this.#uplink,
      channel: () => this.#leaf.channel,
      mayDraw: () => this.#mayDraw,
      choice: () => this.#toolbox.choice,
      changed: () => this.#desk.ask(),
      fill: (x, y, colour) => this.#toolbox.fill(x, y, colour),
      zone: () => this.#turning.page.zone,
      astray: () => this.#record.tell(text("refused-outside-zone")),
      write: (x, y) => this.#writing.begin(x, y),
      whiten: (x, y) => this.#toolbox.whiten(x, y),
    });
    this.#author = new AuthorLabel({
      place: this.#view.author, room, text,
      viewport: this.#viewport,
      drawnAt: (x, y) => this.#desk.drawnAt(x, y),
      channel: () => this.#leaf.channel,
    });
    this.#hand = new Hand({
      paper: this.#view.paper,
      drawer: this.#drawing,
      viewport: this.#viewport,
      fingers: this.#toolbox.fingers,
      tapped: (x, y) => this.#author.ask(x, y),
      movesPage: () => !this.#mayDraw || this.#hasHand || this.#keyboard.holdsPage,
    });
    this.#keyboard = new Keyboard({
      view: this.#view,
      drawer: this.#drawing,
      viewport: this.#viewport,
      signal: this.#gone.signal,
      isShown: () => this.#desk.isShown,
      mayDraw: () => this.#mayDraw,
      hasHand: () => this.#hasHand,
      shortcut: (shortcut) => this.#pressed(shortcut),
      turned: (isDown) => this.#record.say(text(isDown ? "board-pen-down" : "board-pen-up")),
    });
    this.#waiting = new Waiting({ place: this.#view.waiting, text, count: () => this.#leaves.pending(DRAWING), isComing: () => this.#leaf.isComing });
    this.#desk = new Desk({
      view: this.#view,
      viewport: this.#viewport,
      room,
      text,
      deeds: {
        turn: (number) => this.turnTo(number),
        add: () => this.#turning.add(),
        arrange: () => this.#turning.arrange(),
        still: () => turnStill(this.#room, this.#leaves),
        isStill: () => this.#leaves.isStill,
      },
      leaf: () => this.#leaf,
      mine: () => this.#drawing.inks(this.#leaf.channel),
      before: () => {
        this.#toolbox.render();
        this.#writing.look();
        this.#tans.show();
      },
      moved: () => {
        this.#author.hide();
        this.#hand.measure();
        this.#keyboard.place();
      },
    });
    this.#listen();
    this.turnTo(this.#leaves.laid[0].number);
    this.#turning.turnWithSheet(room.channel("floor").entries);
  }

  show() {
    this.#view.section.hidden = false;
    this.#desk.show();
  }

  hide() {
    this.#putDown();
    this.#desk.hide();
    this.#view.section.hidden = true;
  }

  unmount() {
    this.hide();
    this.#gone.abort();
    this.#desk.unmount();
    this.#viewport.unmount();
    this.#author.hide();
    this.#turning.unmount();
    this.#hand.unmount();
    this.#uplink.stop();
    this.#dice.stop();
    this.#tans.stop();
    this.#record.stop();
    this.#waiting.stop();
    render(null, this.#element);
  }

  /** How much a class drew within the last minute on the page that lies here. @param {string} seat */
  lately(seat) {
    return this.#leaf.lastMinute(this.#room.now?.() ?? Date.now()).drawn.get(seat) ?? 0;
  }

  /** Take that back. @param {string} seat */
  takeBack(seat) {
    this.#room.command(this.#leaf.channel, { kind: "take-back", seat });
  }

  /** Let a page lie on the desk, if there is such a page. @param {number} number */
  turnTo(number) {
    this.#turning.turnTo(number);
  }

  /** Whether I draw on the page that lies here. */
  get #mayDraw() {
    return this.#room.may("draw") && this.#turning.page.mayDraw;
  }

  get #hasHand() {
    return this.#toolbox.choice.tool === "hand";
  }

  get #leaf() {
    return this.#turning.page.leaf;
  }

  #listen() {
    const { signal } = this.#gone;
    /** @param {string} name @param {(detail: any) => void} hear */
    const on = (name, hear) =>
      this.#room.addEventListener(name, (event) => hear(/** @type {CustomEvent} */ (event).detail), { signal });
    on("entries", ({ channel, entries, reset }) => this.#took(channel, entries, reset));
    on("pending", ({ channel }) => this.#changed(channel));
    on("wet", (piece) => this.#gotWet(piece));
    on("cursor", (moved) => this.#gotCursor(moved));
    on("refused", (refusal) => this.#refused(refusal));
    on("welcome", () => this.#welcomed());
    on("rights", () => this.#permitted());
    this.#view.whole.addEventListener("click", () => this.#sawWhole(), { signal });
    window.addEventListener("scroll", () => this.#hand.measure(), { signal, passive: true, capture: true });
  }

  // --- what the room says ---

  /** @param {string} channel @param {import("./room.js").Entry[]} entries @param {boolean} reset */
  #took(channel, entries, reset) {
    if (channel === "floor") {
      if (this.#turning.tookFloor(entries, reset)) this.#permitted();
      return;
    }
    const leaf = this.#leaves.of(channel);
    if (!leaf) return;
    if (reset) leaf.readAll();
    else leaf.read(entries);
    if (leaf === this.#leaf && this.#desk.isShown && !reset && entries.length < NEWS) {
      this.#record.hear(entries);
      this.#dice.hear(entries);
    }
    if (leaf === this.#leaf) this.#tans.hear(entries);
    this.#changed(channel);
    this.#turning.tookPage();
    this.#writeRecord();
  }

  /** @param {string} channel */
  #changed(channel) {
    this.#leaves.of(channel)?.changed();
    this.#waiting.look();
    this.#toolbox.changed();
  }

  /** @param {WetInk} piece */
  #gotWet(piece) {
    const leaf = this.#leaves.underPens(piece.channel);
    if (!leaf || piece.participant === this.#room.me.participant || leaf.names.has(piece.stroke)) return;
    if (piece.gone) {
      leaf.wet.drop(piece.stroke);
      return this.#desk.ask();
    }
    const { x, y } = leaf.wet.add(piece, performance.now());
    this.#gotCursor({ ...piece, x, y });
  }

  /** @param {CursorMoved} moved */
  #gotCursor(moved) {
    const { channel, participant, person, x, y } = moved;
    if (this.#leaves.underPens(channel) !== this.#leaf || participant === this.#room.me.participant || !this.#desk.isShown) return;
    this.#tans.see(moved);
    this.#desk.cursors.move(participant, person, { x, y }, performance.now());
    this.#desk.ask();
  }

  /** @param {{channel?: string | null, code: string, retry: boolean}} refusal */
  #refused({ channel, code, retry }) {
    if (retry || !channel || !this.#leaves.of(channel)) return;
    this.#changed(channel);
    this.#record.tell(this.#text(isOnlyWatching(this.#room) ? "consents-watch" : `refused-${code}`));
  }

  /** After a silence, what I may do can be another thing than before. */
  #welcomed() {
    this.#permitted();
    this.#uplink.again();
    this.#leaves.lay();
    for (const leaf of this.#leaves.all()) leaf.changed();
    this.#turning.lie(this.#turning.current);
    this.#permitted();
  }

  /** Whoever may not draw any more lets go of what they are drawing: nobody scolds them for it. */
  #permitted() {
    if (!this.#mayDraw || !this.#room.may("write")) this.#writing.drop();
    if (!this.#mayDraw) {
      this.#drawing.dropAll();
      this.#tans.letGoAll();
    } else this.#drawing.checkZone();
    this.#view = frame(this.#element, this.#text, this.#mayDraw);
    this.#dice.show();
    this.#toolbox.changed();
  }

  // --- what I do ---

  /** @param {import("./leaves.js").Laid} page */
  #turned({ place, number, state, leaf }) {
    const isShared = !leaf.channel.includes(".");
    showZones(this.#view.zones, isShared ? state.zones : [], this.#room);
    this.#view.canvas.dataset.page = String(place);
    this.#view.canvas.setAttribute("aria-busy", "true"); // until the next frame knows better
    this.#view.canvas.setAttribute("aria-label", this.#text("board-ink", { number: place }));
    this.#desk.turned(this.#leaves.laid, number);
    this.#author.hide();
    this.#tans.turned();
    this.#view = frame(this.#element, this.#text, this.#mayDraw);
    this.#dice.show();
    this.#writeRecord();
    this.#waiting.look();
    this.#toolbox.changed();
    this.#element.dispatchEvent(new CustomEvent("turned", { detail: number, bubbles: true }));
  }

  /** How the pages came to be; its script is fetched when somebody asks. */
  async #openReplay() {
    this.#putDown();
    const { openReplay } = await import("../replay/open.js");
    openReplay({ room: this.#room, pages: this.#leaves.laid.map(({ leaf }) => leaf.channel), page: this.#leaf.channel, text: this.#text });
  }

  /** @param {import("./keys.js").Shortcut} shortcut */
  #pressed(shortcut) {
    if (shortcut.startsWith("page-")) this.#turning.turnToPlace(Number(shortcut.slice(5)));
    else if (shortcut === "still") turnStill(this.#room, this.#leaves);
    else if (shortcut === "nearer" || shortcut === "farther" || shortcut === "whole") this.#viewport[shortcut]();
    else if (shortcut === "author") this.#askAuthor();
    else if (!this.#mayDraw || (shortcut === "text" && !this.#room.may("write"))) return;
    else if (shortcut === "undo") this.#toolbox.undo();
    else if (shortcut === "redo") this.#toolbox.redo();
    else this.#toolbox.choose({ tool: /** @type {import("./paintbox.js").Kind} */ (shortcut) });
  }

  /** Whose is what lies under the pen, or in the middle of what is seen? */
  #askAuthor() {
    const { x, y } = this.#keyboard.pen ?? this.#viewport.toPage(0.5, 0.5);
    this.#author.ask(x, y);
  }

  #sawWhole() {
    this.#viewport.whole();
    this.#view.paper.focus({ preventScroll: true });
  }

  #putDown() {
    if (!this.#writing.finish()) this.#writing.drop();
    this.#hand.finish();
    this.#tans.putDown();
    this.#keyboard.lift();
  }

  #writeRecord() {
    this.#record.write(() => this.#room.channel(this.#leaf.channel).entries);
  }
}
