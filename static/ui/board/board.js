/** The board: joins the pages of a room, the drawing hand, the others' ink and the tools. */

import { render } from "lit-html";

import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";
import { pageOf } from "../../rooms/runsheet.js";
import { isOnlyWatching } from "../../rooms/watching.js";
import { freshId } from "../../wire/id.js";
import { Desk } from "./desk.js";
import { Drawing } from "./drawing.js";
import { Hand } from "./hand.js";
import { KeyPen, isWriting, shortcutOf } from "./keys.js";
import { Leaves, turnStill } from "./leaves.js";
import { handOfThisDevice, rememberHand } from "./memory.js";
import { Record } from "./record.js";
import { renderTray } from "./tray.js";
import { Uplink } from "./uplink.js";
import { confirmed, frame } from "./view.js";
import { Waiting } from "./waiting.js";

/** @typedef {import("./drawing.js").Choice} Choice */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */
/** @typedef {import("./room.js").Text} Text */
/** @typedef {import("../../wire/ink.js").WetInk} WetInk */
/** @typedef {import("../../wire/ink.js").CursorMoved} CursorMoved */

/** Commands after which something more is on the page. */
const DRAWING = ["draw", "shape", "stamp", "fill"];
/** More entries at once are history, not news. */
const NEWS = 50;

export class Board {
  /** @type {Choice} */
  #choice = { tool: "pen", colour: 0, width: 1, figure: "rectangle", picture: "star" };
  /** The number of the page that lies on the desk. */
  #current = 1;
  /** @type {import("./arranging.js").Arranging | null} */
  #arranging = null;
  /** The name of my own wish for one more page: I turn to it when it comes. */
  #added = "";
  #side = handOfThisDevice();
  #isTrayOld = true;
  #gone = new AbortController();
  #element;
  #room;
  #text;
  #leaves;
  #view;
  #uplink;
  #drawing;
  #hand;
  #keyPen;
  #record;
  #waiting;
  #desk;

  /**
   * @param {HTMLElement} element
   * @param {{room: BoardRoom, text: Text}} parts
   */
  constructor(element, { room, text }) {
    this.#element = element;
    this.#room = room;
    this.#text = text;
    this.#leaves = new Leaves(room);
    this.#view = frame(element, text, this.#mayDraw);
    this.#uplink = new Uplink(room);
    this.#drawing = new Drawing({
      room,
      uplink: this.#uplink,
      channel: () => this.#leaf.channel,
      mayDraw: () => this.#mayDraw,
      choice: () => this.#choice,
      changed: () => this.#desk.ask(),
      fill: (x, y, colour) => this.#fill(x, y, colour),
    });
    this.#hand = new Hand(this.#view.paper, this.#drawing);
    this.#keyPen = new KeyPen(this.#drawing, (pen) => this.#keyPenMoved(pen));
    this.#record = new Record({ room, text, places: this.#view });
    this.#waiting = new Waiting({ place: this.#view.waiting, text, count: () => this.#leaves.pending(DRAWING) });
    this.#desk = new Desk({
      view: this.#view,
      room,
      text,
      deeds: {
        turn: (number) => this.turnTo(number),
        add: () => this.#room.command("floor", { kind: "add-page" }, (this.#added = freshId())),
        arrange: () => this.#arrange(),
        still: () => turnStill(this.#room, this.#leaves),
        isStill: () => this.#leaves.isStill,
      },
      leaf: () => this.#leaf,
      mine: () => this.#drawing.inks(this.#leaf.channel),
      before: () => this.#renderTray(),
      moved: () => this.#hand.measure(),
    });
    this.#listen();
    this.turnTo(this.#leaves.laid[0].number);
    this.#turnWithSheet(room.channel("floor").entries);
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
    this.#arranging?.unmount();
    this.#hand.unmount();
    this.#uplink.stop();
    this.#record.stop();
    this.#waiting.stop();
    render(null, this.#element);
  }

  /** Whether I draw on the page that lies here. */
  get #mayDraw() {
    return this.#room.may("draw") && (this.#leaves.page(this.#current) ?? this.#leaves.laid[0]).mayDraw;
  }

  get #leaf() {
    return (this.#leaves.page(this.#current) ?? this.#leaves.laid[0]).leaf;
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
    const { paper } = this.#view;
    // On the board first: there its letters come before those of the lesson.
    for (const place of [this.#element, document]) place.addEventListener("keydown", (event) => this.#pressed(/** @type {KeyboardEvent} */ (event)), { signal });
    window.addEventListener("scroll", () => this.#hand.measure(), { signal, passive: true, capture: true });
    paper.addEventListener("blur", () => this.#leftPaper(), { signal });
    paper.addEventListener("pointerdown", () => this.#tookPointer(), { signal });
  }

  // --- what the room says ---

  /** @param {string} channel @param {import("./room.js").Entry[]} entries @param {boolean} reset */
  #took(channel, entries, reset) {
    if (channel === "floor") return this.#tookFloor(entries, reset);
    const leaf = this.#leaves.of(channel);
    if (!leaf) return;
    if (reset) leaf.readAll();
    else leaf.read(entries);
    if (leaf === this.#leaf && this.#desk.isShown && !reset && entries.length < NEWS) this.#record.hear(entries);
    this.#changed(channel);
    this.#writeRecord();
  }

  /** Pages may have come or gone. @param {import("./room.js").Entry[]} entries @param {boolean} reset */
  #tookFloor(entries, reset) {
    this.#turnWithSheet(entries);
    if (reset) this.#leaves.readAll();
    else if (!this.#leaves.read(entries)) return;
    const mine = entries.find(({ op_id, event }) => op_id === this.#added && event.kind === "page-added.1");
    this.#lie(mine ? mine.event.page : this.#current);
  }

  /** A step of the run sheet turns everybody to its page, once. @param {readonly import("./room.js").Entry[]} entries */
  #turnWithSheet(entries) {
    const page = pageOf(entries);
    if (page !== null && page !== this.#current) this.turnTo(page);
  }

  /** Let a page lie on the desk; where it went away, the nearest one before it. @param {number} wanted */
  #lie(wanted) {
    const { laid } = this.#leaves;
    const { number } = laid.findLast((page) => page.number <= wanted) ?? laid[0];
    this.turnTo(number);
    this.#permitted();
    this.#arranging?.show();
  }

  /** The sheet of the page; its script is fetched when a teacher asks. */
  async #arrange() {
    this.#putDown();
    const { Arranging } = await import("./arranging.js");
    this.#arranging ??= new Arranging({ place: this.#view.section, room: this.#room, text: this.#text, leaves: this.#leaves });
    this.#arranging.open(Math.floor(this.#current));
  }

  /** @param {string} channel */
  #changed(channel) {
    this.#leaves.of(channel)?.changed();
    this.#waiting.look();
    this.#trayChanged();
  }

  /** @param {WetInk} piece */
  #gotWet(piece) {
    const leaf = this.#leaves.underPens(piece.channel);
    if (!leaf || piece.participant === this.#room.me.participant || leaf.names.has(piece.stroke)) return;
    const { x, y } = leaf.wet.add(piece, performance.now());
    this.#gotCursor({ ...piece, x, y });
  }

  /** @param {Pick<CursorMoved, "channel" | "participant" | "person" | "x" | "y">} moved */
  #gotCursor({ channel, participant, person, x, y }) {
    if (this.#leaves.underPens(channel) !== this.#leaf || participant === this.#room.me.participant || !this.#desk.isShown) return;
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
    this.#lie(this.#current);
  }

  /** Whoever may not draw any more lets go of what they are drawing: nobody scolds them for it. */
  #permitted() {
    if (!this.#mayDraw) this.#drawing.dropAll();
    this.#view = frame(this.#element, this.#text, this.#mayDraw);
    this.#trayChanged();
  }

  // --- what I do ---

  /** Let a page lie on the desk, if there is such a page. @param {number} number */
  turnTo(number) {
    const page = this.#leaves.page(number);
    if (!page) return;
    this.#putDown();
    this.#current = number;
    this.#view.canvas.dataset.page = String(page.place);
    this.#view.canvas.setAttribute("aria-label", this.#text("board-ink", { number: page.place }));
    this.#desk.turned(this.#leaves.laid, number);
    this.#view = frame(this.#element, this.#text, this.#mayDraw);
    this.#writeRecord();
    this.#trayChanged();
  }

  /** @param {Partial<Choice>} part */
  #choose(part) {
    this.#choice = { ...this.#choice, ...part };
    this.#trayChanged();
  }

  #undo() {
    this.#putDown();
    if (this.#leaf.canUndo) this.#room.command(this.#leaf.channel, { kind: "undo" });
    else this.#record.tell(this.#text("board-nothing-to-undo"));
  }

  #redo() {
    this.#putDown();
    if (this.#leaf.canRedo) this.#room.command(this.#leaf.channel, { kind: "redo" });
    else this.#record.tell(this.#text("board-nothing-to-redo"));
  }

  /** @param {number} x @param {number} y @param {number} colour */
  #fill(x, y, colour) {
    const onto = this.#desk.closedAt(x, y);
    if (!onto) this.#record.tell(this.#text("board-nothing-to-fill"));
    else if (onto.inside !== colour) this.#room.command(this.#leaf.channel, { kind: "fill", onto: onto.name, colour });
  }

  async #askClearing() {
    const { channel, isEmpty } = this.#leaf;
    if (isEmpty) {
      this.#record.tell(this.#text("board-already-empty"));
    } else if (await confirmed(this.#view.clearing)) {
      this.#putDown();
      this.#room.command(channel, { kind: "clear" });
      this.#record.tell(this.#text("board-cleared"));
    }
  }

  #swapSides() {
    this.#side = this.#side === "right" ? "left" : "right";
    rememberHand(this.#side);
    this.#trayChanged();
  }

  /** How the pages came to be; its script is fetched when somebody asks. */
  async #openReplay() {
    this.#putDown();
    const { openReplay } = await import("../replay/open.js");
    openReplay({ room: this.#room, pages: this.#leaves.laid.map(({ leaf }) => leaf.channel), page: this.#leaf.channel, text: this.#text });
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (!this.#desk.isShown || event.defaultPrevented || isWriting(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.target === this.#view.paper && this.#mayDraw && this.#keyPen.press(event)) {
      event.preventDefault();
      return;
    }
    const isHere = event.target instanceof Node && this.#view.section.contains(event.target);
    const shortcut = shortcutOf(event);
    if (!shortcut || !(isHere || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (shortcut.startsWith("page-")) this.turnTo(this.#leaves.laid[Number(shortcut.slice(5)) - 1]?.number ?? 0);
    else if (shortcut === "still") turnStill(this.#room, this.#leaves);
    else if (!this.#mayDraw) return;
    else if (shortcut === "undo") this.#undo();
    else if (shortcut === "redo") this.#redo();
    else this.#choose({ tool: /** @type {import("./paintbox.js").Kind} */ (shortcut) });
  }

  /** @param {import("./keys.js").PenNews} pen */
  #keyPenMoved({ x, y, isDown, hasTurned }) {
    const { keyPen, paper } = this.#view;
    keyPen.hidden = false;
    keyPen.toggleAttribute("data-down", isDown);
    keyPen.style.left = `${(100 * x) / PAGE_WIDTH}%`;
    keyPen.style.top = `${(100 * y) / PAGE_HEIGHT}%`;
    paper.toggleAttribute("data-begun", true);
    if (hasTurned) this.#record.say(this.#text(isDown ? "board-pen-down" : "board-pen-up"));
  }

  #tookPointer() {
    this.#view.keyPen.hidden = true;
    this.#view.paper.toggleAttribute("data-begun", true);
  }

  #leftPaper() {
    this.#keyPen.lift();
    this.#view.keyPen.hidden = true;
    this.#view.paper.toggleAttribute("data-begun", false);
  }

  #putDown() {
    this.#hand.finish();
    this.#keyPen.lift();
  }

  // --- tray and words ---

  #trayChanged() {
    this.#isTrayOld = true;
    this.#desk.ask();
  }

  #renderTray() {
    if (!this.#isTrayOld) return;
    this.#isTrayOld = false;
    this.#view.section.dataset.hand = this.#side;
    const { isEmpty, canUndo, canRedo } = this.#leaf;
    renderTray(
      this.#view,
      {
        choice: this.#choice,
        side: this.#side,
        mayDraw: this.#mayDraw,
        isResting: this.#room.may("draw"),
        isOnlyWatching: isOnlyWatching(this.#room),
        canUndo,
        canRedo,
        mayClear: this.#room.may("clear-page"),
        canClear: !isEmpty,
        text: this.#text,
      },
      {
        choose: (part) => this.#choose(part),
        undo: () => this.#undo(),
        redo: () => this.#redo(),
        clear: () => this.#askClearing(),
        swap: () => this.#swapSides(),
        replay: () => this.#openReplay(),
      },
    );
  }

  #writeRecord() {
    this.#record.write(() => this.#room.channel(this.#leaf.channel).entries);
  }
}
