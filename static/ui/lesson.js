/** What the panels share: the folds of the room, what this person chose to see, the words; tells what changed. */

import { seatOf, sourceOf } from "../rooms/pictures.js";
import { comings, seatsTaken } from "../rooms/presence.js";
import { unread } from "../rooms/chat.js";
import { EMPTY_FLOOR, foldFloor, isClassUp, isHeard, isPersonUp } from "../rooms/floor.js";
import { lightOf } from "../rooms/lights.js";
import { NO_STEPS, whereIs } from "../rooms/runsheet.js";
import { seatName, shortName } from "../rooms/seats.js";
import { isOnlyWatching } from "../rooms/watching.js";
import { isBoard } from "../rooms/spotlight.js";
import { arrange, heardNow } from "../rooms/stage.js";
import { heldAt } from "../rooms/turns.js";
import { Talks } from "./chat/talks.js";
import { followLine } from "./line_words.js";
import { Voices } from "./front.js";
import { OwnSeat } from "./own_seat.js";
import { Order } from "./order/order.js";
import { sayFloor } from "./said.js";
import { Shows } from "./shows.js";

/** @typedef {import("../wire/room.js").LiveRoom} LiveRoom */
/** @typedef {import("../wire/messages.js").WireSeat} WireSeat */
/** @typedef {import("../media/media.js").Media} Media */
/** @typedef {import("../i18n/texts.js").Text} Text */
/** @typedef {import("../i18n/times.js").Times} Times */
/** @typedef {import("../a11y/announcer.js").Announcer} Announcer */
/** `remote`: a teacher steers the wall from here. @typedef {"desk" | "hand" | "wall" | "remote"} Posture */
/** @typedef {"chat" | "hands" | "people" | "poll" | "groups" | "sheet" | "backstage"} Tab */
/** @typedef {{key: string, text: string}} Toast */
/** @typedef {import("../wire/lobby.js").Lobby} Lobby */
/** @typedef {import("../wire/reports.js").Reports} Reports */
/** @typedef {{room: LiveRoom, lobby: Lobby, reports: Reports, votes: import("../wire/votes.js").Votes, media: Media, text: Text, times: Times, announcer: Announcer, isStaff?: boolean}} Parts */

const TOAST_MS = 6_000;
const TICK_MS = 5_000;

/** Events: `change`, whose detail is one of floor, presence, quality, chat, read, beside, sheet, lobby, reports, music, rung, view, toast, tick, connection, way, welcome. */
export class Lesson extends EventTarget {
  /** @param {Parts} parts @param {Posture} posture */
  constructor(parts, posture) {
    super();
    this.room = parts.room;
    this.lobby = parts.lobby;
    this.reports = parts.reports;
    this.votes = parts.votes;
    this.media = parts.media;
    this.text = parts.text;
    this.times = parts.times;
    this.announcer = parts.announcer;
    /** A room for teachers alone, open at any hour: no lesson, no pupils. */
    this.isStaff = parts.isStaff === true;
    /** To whom one writes in the chat. */
    this.sayWords = "live-chat-say";
    this.posture = posture;
    /** Of who is here: a guest's seat goes with the guest, and is named once more then. @type {Map<string, string>} */
    this.names = new Map();
    // Some of the room may be here already: words and this object are made while it is being told.
    this.floor = this.room.channel("floor").entries.reduce(foldFloor, EMPTY_FLOOR);
    this.taken = seatsTaken(this.room.participants.values());
    this.ours = new OwnSeat(this);
    this.shows = new Shows(parts);
    this.shows.follow(this.taken);
    this.order = new Order(this);
    this.voices = new Voices(this);
    /** @type {readonly string[]} */
    this.pins = [];
    this.speakers = /** @type {readonly string[]} */ ([]);
    this.isBoardOpen = posture === "hand" || isBoard(this.floor.stage.spotlight);
    /** @type {Tab} */
    this.tab = "chat";
    this.isPanelOpen = posture === "desk" && matchMedia("(min-width: 64rem)").matches;
    /** Whether this person has come in; before that they stand at the door. */
    this.isIn = false;
    this.seen = this.room.channel("chat").entries.at(-1)?.seq ?? 0;
    /** The staff room of this twinning, for teachers who are in another room. @type {import("../pages/live/beside.js").Beside | null} */
    this.beside = null;
    this.asking = /** @type {import("./board/asking.js").Asking | null} whether a page may be cleared, once one is in */ (null);
    /** The steps of the lesson that is on, once the hub has told them. @type {import("../rooms/runsheet.js").Told | null} */
    this.runSheet = null;
    /** Its chat, once it was opened beside the lesson. @type {import("./backstage/room.js").Backstage | null} */
    this.backstage = null;
    this.board = /** @type {import("./theatre/board_place.js").MountedBoard | null} as it lies on this screen */ (null);
    /** Up to which message the chat was on this screen, history and all. */
    this.onScreen = 0;
    /** What plays in step, once it was fetched. @type {import("./music/index.js").LessonMusic | null} */
    this.music = null;
    /** What was wrong with camera or microphone at the door, and was accepted by coming in: `camera-denied`, … */
    this.acceptedProblems = new Set();
    /** @type {Toast[]} */
    this.toasts = [];
    this.#follow();
    this.talks = new Talks(this);
    this.ours.fit();
  }

  /** The class that this person belongs to, as its tile shows it. @returns {WireSeat | null} */
  get ownSeat() {
    return this.room.seats.get(this.room.me.seat ?? "") ?? null;
  }

  get isMyHandUp() {
    return isPersonUp(this.floor, this.room.me.person);
  }

  get isOurHandUp() {
    return isClassUp(this.floor, this.room.me.seat);
  }

  /** The class that has the talking stick; one that left the twinning with it holds up nobody. @returns {string | null} */
  get stickHolder() {
    const holder = this.floor.stick ? heldAt(this.floor.stick, this.room.now()) : null;
    return holder !== null && this.room.seats.has(holder) ? holder : null;
  }

  /** Whether a class's sound comes through. @param {string} seat */
  isHeard(seat) {
    const isGuest = this.room.seats.get(seat)?.guest === true; // the stick says which class is heard
    return isHeard(this.floor, isGuest ? null : this.stickHolder, seat);
  }

  get unreadMessages() {
    return unread(this.room.channel("chat").entries, this.seen, this.room.me.person) + this.talks.unread;
  }

  /** Who is on the stage now. */
  scene() {
    const sending = new Set([...this.taken].filter(([, seat]) => seat.sender !== null).map(([seat]) => seat));
    return arrange({
      seats: [...this.room.seats.keys()],
      own: this.room.me.seat,
      here: new Set(this.taken.keys()),
      sending,
      pins: this.pins,
      spotlight: this.floor.stage.spotlight,
      stays: this.floor.stage.pins,
      speakers: this.speakers,
      front: this.voices.seat,
      screens: this.shows.screens,
      seconds: this.shows.seconds,
      isBoardOpen: this.isBoardOpen,
    });
  }

  /** How good a class's line is; null where there is nothing to say. Of ours, this device's comes first. @param {string} seat */
  lightOf(seat) {
    const { room } = this;
    if (room.connection === "away") return null;
    const own = seat === room.me.seat ? room.lights.get(room.me.participant) : null;
    return own ?? lightOf(seat, room.participants.values(), room.lights);
  }

  /** How a class, or what it shows, is called in a sentence. @param {string} name of rooms/pictures.js */
  nameOf(name) {
    const card = this.room.seats.get(seatOf(name));
    const source = sourceOf(name);
    if (!card) return "";
    if (source === "camera") return seatName(card);
    return this.text(seatOf(name) === this.room.me.seat ? `live-our-${source}` : `live-${source}-of`, {
      town: shortName(card),
    });
  }

  /** Whether I am a guest: one adult, for this lesson. */
  get isGuest() {
    return this.room.me.role === "guest";
  }

  /** How my own seat is called to me. @param {WireSeat} card */
  ownNameOf(card) {
    return card.guest ? this.text("lobby-you", { name: card.class_name }) : this.text("live-us", { class: card.class_name });
  }

  /** Where the lesson is on its run sheet. @returns {import("../rooms/runsheet.js").Where} */
  whereIs() {
    return whereIs(this.runSheet ?? NO_STEPS, this.floor.sheet, this.room.now());
  }

  comeIn() {
    this.isIn = true;
    for (const what of /** @type {const} */ (["camera", "microphone"])) {
      if (this.media[what].problem) this.acceptedProblems.add(`${what}-${this.media[what].problem}`);
    }
    this.tell("view");
    this.#reported();
  }

  /** @param {Posture} posture */
  stand(posture) {
    this.posture = posture;
    this.isPanelOpen = posture === "desk" && matchMedia("(min-width: 64rem)").matches;
    this.room.enterAs(posture === "remote" ? "hand" : posture);
    this.tell("view");
  }

  /** Bring a picture to the stage, or send it back; local, nobody else sees it. @param {string} name */
  pin(name) {
    const isPinned = this.pins.includes(name) && !this.isBoardOpen;
    this.pins = isPinned
      ? this.pins.filter((one) => one !== name)
      : [...this.pins.filter((one) => one !== name), name].slice(-4);
    this.isBoardOpen = false;
    this.announcer.say(this.text(isPinned ? "live-said-unpinned" : "live-said-pinned", { class: this.nameOf(name) }));
    this.tell("view");
  }

  /** @param {boolean} isOpen */
  showBoard(isOpen) {
    this.isBoardOpen = isOpen;
    this.tell("view");
  }

  /** @param {Tab} tab */
  showPanel(tab) {
    this.tab = tab;
    this.isPanelOpen = true;
    this.tell("view");
  }

  closePanel() {
    this.isPanelOpen = false;
    this.tell("view");
  }

  /** Everything in the chat up to now was on the screen. */
  readChat() {
    if (this.talks.read()) return;
    const last = this.room.channel("chat").entries.at(-1)?.seq ?? 0;
    if (last > this.onScreen) {
      this.onScreen = last;
      this.tell("read");
    }
    if (last <= this.seen) return;
    this.seen = last;
    this.tell("chat");
  }

  /** Raise or lower the class's hand. */
  turnOurHand() {
    const seat = this.room.me.seat;
    if (seat) this.room.command("floor", this.isOurHandUp ? { kind: "lower-hand", seat } : { kind: "raise-hand", for_class: true });
  }

  turnMyHand() {
    this.room.command("floor", this.isMyHandUp ? { kind: "lower-hand" } : { kind: "raise-hand" });
  }

  /** @param {string} seat */
  turnMute(seat) {
    this.room.command("floor", { kind: this.floor.muted.has(seat) ? "unmute" : "mute", seat });
  }

  /** A short word that goes by itself. @param {string} text */
  toast(text) {
    const toast = { key: `${Date.now()}-${this.toasts.length}`, text };
    this.toasts = [...this.toasts.filter((one) => one.text !== text), toast].slice(-3);
    this.announcer.say(text);
    this.tell("toast");
    setTimeout(() => {
      this.toasts = this.toasts.filter((one) => one !== toast);
      this.tell("toast");
    }, TOAST_MS);
  }

  /** @param {string} what */
  tell(what) {
    this.dispatchEvent(new CustomEvent("change", { detail: what }));
  }

  #follow() {
    const { room, media } = this;
    /** @param {string} event @param {(detail: any) => void} listener */
    const on = (event, listener) =>
      room.addEventListener(event, (happened) => listener(/** @type {CustomEvent} */ (happened).detail));
    on("entries", ({ channel, entries, reset }) => this.#committed(channel, entries, reset));
    on("pending", ({ channel }) => this.tell(channel.startsWith("chat") ? "chat" : "floor"));
    on("presence", () => this.#moved());
    on("quality", () => this.tell("quality"));
    on("welcome", () => this.tell("welcome"));
    on("rights", () => this.#permitted());
    on("held", () => this.tell("chat"));
    this.lobby.addEventListener("change", () => this.#knocked());
    this.reports.addEventListener("change", () => this.#reported());
    on("way", ({ isSlow }) => this.#changedWay(isSlow));
    on("connection", ({ state }) => this.#connected(state));
    on("refused", (refusal) => this.#refused(refusal));
    media.addEventListener("speaking", () => this.#spoke());
    followLine(this);
    setInterval(() => this.tell("tick"), TICK_MS);
  }

  /** @param {string} channel @param {import("../wire/messages.js").WireEntry[]} entries @param {boolean} reset */
  #committed(channel, entries, reset) {
    if (channel === "chat") {
      // What was said before one came in is history, not news.
      if (reset || !this.isIn) this.seen = this.room.channel("chat").entries.at(-1)?.seq ?? 0;
      this.tell("chat");
    } else if (channel === "floor") {
      // The first entry ever begins our copy, too, and is news to whoever is in.
      const isNews = !reset || this.floor === EMPTY_FLOOR;
      const before = reset ? EMPTY_FLOOR : this.floor;
      this.floor = entries.reduce(foldFloor, before);
      this.order.follow(before);
      if (isNews && this.isIn) for (const entry of entries) sayFloor(this, entry);
      if (isNews && this.isIn) for (const entry of entries) this.ours.hear(entry);
      this.tell("floor");
    }
  }

  #moved() {
    const taken = seatsTaken(this.room.participants.values());
    const { came, left } = comings(this.taken, taken);
    for (const seat of taken.keys()) this.names.set(seat, this.nameOf(seat));
    this.taken = taken;
    if (this.isIn) {
      for (const seat of came)
        if (seat !== this.room.me.seat) this.announcer.say(this.text("live-said-came", { class: this.nameOf(seat) }));
      for (const seat of left)
        if (seat !== this.room.me.seat) this.announcer.say(this.text("live-said-left", { class: this.names.get(seat) ?? "" }));
    }
    for (const name of this.shows.follow(taken)) if (this.posture !== "hand") this.#shown(name);
    this.tell("presence");
  }

  /** A screen comes to the stage at once, for everybody; a second camera waits beside its class. @param {string} name */
  #shown(name) {
    const source = sourceOf(name);
    if (source === "screen" && this.isBoardOpen) this.showBoard(false);
    if (this.isIn) this.toast(this.text(`live-said-shows-${source}`, { class: this.nameOf(seatOf(name)) }));
  }

  /** Each who comes to the door is told of once. */
  #knocked() {
    for (const { name, what } of this.lobby.fresh()) this.announcer.say(this.text("lobby-waits", { name, what }));
    this.tell("lobby");
  }

  /** Said once, and in words that may be overheard: no name, and nothing of what was reported. */
  #reported() {
    if (this.isIn && this.posture !== "wall" && this.reports.isNews()) this.announcer.say(this.text("report-said"));
    this.tell("reports");
  }

  /** The lesson is over, or begins again: buttons come and go. */
  #permitted() {
    if (this.isIn && this.isOver) this.announcer.say(this.text("safety-lesson-over"));
    this.tell("welcome");
  }

  /** Whether one may read here, and do no more: the lesson has ended. */
  get isOver() {
    const isChild = this.room.me.role === "pupil" || this.room.me.role === "companion";
    return isChild && this.room.may("read-channel") && !this.room.may("raise-hand");
  }

  /** Whether one takes part without drawing or writing: the parents have not said yes to it. */
  get isOnlyWatching() {
    return isOnlyWatching(this.room);
  }

  #spoke() {
    const { speaking } = this.media;
    const isStillSpeaking = speaking.has(this.speakers[0] ?? "");
    // The stage follows a new speaker only when the former one is quiet: two who talk at once must not make it flicker.
    if (!isStillSpeaking)
      for (const seat of speaking) if (seat !== this.room.me.seat) this.speakers = heardNow(this.speakers, seat);
    this.tell("speaking");
  }

  /** @param {"online" | "away"} state */
  #connected(state) {
    // Whoever is sent to the door reads it there.
    if (this.isIn && !this.room.waiting)
      this.announcer.say(this.text(state === "away" ? "live-said-away" : "live-said-back"));
    this.tell("connection");
  }

  /** @param {boolean} isSlow */
  #changedWay(isSlow) {
    if (this.isIn && isSlow) this.announcer.say(this.whySlow);
    else if (this.isIn && this.room.connection === "online") this.toast(this.text("live-fast"));
    this.tell("way");
  }

  /** What is not there on the slow way, for whoever may expect it. */
  get whySlow() {
    return this.text(this.room.may("publish") || this.room.may("watch") ? "live-slow-media" : "live-slow");
  }

  /** What a technician can do about it. */
  get slowCure() {
    return this.text("live-slow-technician", { host: location.host });
  }

  /** @param {{code: string, retry: boolean, channel: string | null}} refusal */
  #refused({ code, retry, channel }) {
    if (channel === "floor" && !retry && code !== "no-change") this.toast(this.text(`refused-${code}`));
  }
}
