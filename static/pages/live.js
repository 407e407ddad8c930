/** The live room's entry point, in phases: page, then room and chat at the door, then media, then the board on demand. */

import { Announcer } from "../a11y/announcer.js";
import { listenForKeys } from "../a11y/keyboard.js";
import { loadTexts } from "../i18n/texts.js";
import { Times } from "../i18n/times.js";
import { Media } from "../media/media.js";
import { Asking } from "../ui/board/asking.js";
import { Bar } from "../ui/bar/bar.js";
import { Chat } from "../ui/chat/chat.js";
import { DevicesSheet, KeysSheet, LeaveSheet } from "../ui/dialog/dialogs.js";
import { ShareSheet } from "../ui/dialog/share.js";
import { Door } from "../ui/door/door.js";
import { Hands } from "../ui/hands/hands.js";
import { Kid } from "../ui/kid/kid.js";
import { Lesson } from "../ui/lesson.js";
import { Countdown } from "../ui/order/countdown.js";
import { Now } from "../ui/run/now.js";
import { Notices } from "../ui/notice/notices.js";
import { People } from "../ui/people/people.js";
import { followPolls } from "../ui/poll_place.js";
import { Stage } from "../ui/stage/stage.js";
import { Theatre } from "../ui/theatre/theatre.js";
import { ShownTile } from "../ui/tile/shown.js";
import { Tile } from "../ui/tile/tile.js";
import { Top } from "../ui/top/top.js";
import { Lobby } from "../wire/lobby.js";
import { Outbox, browserShelf } from "../wire/outbox.js";
import { PlainSocket } from "../wire/plain.js";
import { Reports } from "../wire/reports.js";
import { Votes } from "../wire/votes.js";
import { LiveRoom } from "../wire/room.js";
import { openSocket } from "../wire/socket.js";
import { Ways, isHttpOpen } from "../wire/ways.js";
import { keepAwake } from "./live/awake.js";
import { rememberLoudness, wasLoud } from "./live/loudness.js";
import { Waiting, showWaiting } from "../ui/waiting/waiting.js";
import { callColleagues, watchStaffRoom } from "./live/beside.js";
import { watchRunSheet } from "./live/run-sheet.js";
import { tellRead } from "./live/reading.js";
import { followMusic } from "../ui/music/open.js";
import { watchTheDoor } from "./live/way-out.js";

const ELEMENTS = {
  "rb-bar": Bar,
  "rb-chat": Chat,
  "rb-countdown": Countdown,
  "rb-devices-sheet": DevicesSheet,
  "rb-door": Door,
  "rb-hands": Hands,
  "rb-keys-sheet": KeysSheet,
  "rb-kid": Kid,
  "rb-leave-sheet": LeaveSheet,
  "rb-notices": Notices,
  "rb-now": Now,
  "rb-people": People,
  "rb-share-sheet": ShareSheet,
  "rb-shown-tile": ShownTile,
  "rb-stage": Stage,
  "rb-theatre": Theatre,
  "rb-tile": Tile,
  "rb-top": Top,
  "rb-waiting": Waiting,
};

/** @typedef {import("../ui/panel.js").Panel} Panel */

/** What the page's `#live` element says: the room, where its words are, and where one goes when leaving. */
class LivePage {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.room = root.dataset.room ?? "";
    this.home = root.dataset.home ?? "/";
    this.isStaff = "staff" in root.dataset;
    this.language = document.documentElement.lang || "en";
    this.isWall = new URLSearchParams(location.search).has("wall");
    this.isRemote = new URLSearchParams(location.search).has("remote");
  }

  async open() {
    const ways = new Ways({ fast: openSocket(), slow: new PlainSocket(), isHttpOpen });
    addEventListener("online", () => ways.hurry());
    const room = new LiveRoom({
      socket: ways,
      outbox: new Outbox(browserShelf()),
      room: this.room,
      device: this.isWall ? "wall" : "desk",
    });
    watchTheDoor(room);
    const lobby = new Lobby(room);
    const reports = new Reports(room);
    const votes = new Votes(room);
    for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
    const welcomed = new Promise((resolve) => room.addEventListener("welcome", resolve, { once: true }));
    room.open();
    const text = await loadTexts(this.root.dataset.texts ?? "", this.language);
    const times = new Times(this.language);
    showWaiting(this.root, { room, text, times, home: this.home });
    await welcomed;
    const announcer = new Announcer(/** @type {HTMLElement} */ (document.querySelector("#announcer")));
    const posture = room.may("publish") || room.may("watch") ? (this.isWall ? "wall" : "desk") : "hand";
    const parts = { room, lobby, reports, votes, media: new Media(room), text, times, announcer, isStaff: this.isStaff };
    this.lesson = new Lesson(parts, posture);
    if (posture === "hand") room.enterAs("hand");
    if (room.welcome?.neighbour && room.may("publish") && !wasLoud(this.room)) this.#startSilent(["microphone"]);
    if (this.isStaff) await Promise.all([this.lesson.media.turn("camera", false), this.lesson.media.turn("microphone", false)]);
    this.lesson.addEventListener("steer", () => this.#steer());
    if (this.isRemote && room.may("set-seat")) void this.#comeIn({ isWall: false, isRemote: true });
    else this.#showDoor();
  }

  /** Fetched when a teacher first wants it. */
  async #recount() {
    const { HeadcountSheet } = await import("../ui/dialog/headcount.js");
    if (!customElements.get("rb-headcount-sheet")) customElements.define("rb-headcount-sheet", HeadcountSheet);
    /** @type {import("../ui/dialog/headcount.js").HeadcountSheet | null} */
    let sheet = this.root.querySelector("rb-headcount-sheet");
    if (!sheet) this.root.append((sheet = this.#make(new HeadcountSheet())));
    sheet.open();
  }

  /** Let another device of the class be its camera, and steer from here. */
  #steer() {
    this.lesson?.media.leave();
    this.lesson?.room.close();
    location.assign(`${location.pathname}?remote`);
  }

  /** Two devices side by side would howl: the second one starts without sound. @param {("camera" | "microphone")[]} off */
  #startSilent(off) {
    this.lesson?.media.turnSound(false);
    for (const what of off) void this.lesson?.media.turn(what, false);
  }

  #showDoor() {
    const door = this.#make(new Door());
    door.addEventListener("come-in", (event) => void this.#comeIn(/** @type {CustomEvent} */ (event).detail), {
      once: true,
    });
    this.root.replaceChildren(door);
    this.lesson?.media.getReady();
  }

  /** `isQuiet`: another device of the class is seen and heard. @param {{isWall: boolean, isRemote?: boolean, isQuiet?: boolean}} how */
  async #comeIn({ isWall, isRemote = false, isQuiet = false }) {
    const { lesson } = this;
    if (!lesson) return;
    if (lesson.posture !== "hand") lesson.stand(isRemote ? "remote" : isWall ? "wall" : "desk");
    lesson.comeIn();
    if (isQuiet) this.#startSilent(["camera", "microphone"]);
    if (isRemote) lesson.media.leave();
    else lesson.media.enter({ asks: !isQuiet });
    // The others' pictures set off while the theatre is built: first the socket gets its turn.
    await new Promise((resolve) => setTimeout(resolve));
    const theatre = this.#make(isRemote ? await newRemote() : lesson.posture === "hand" ? new Kid() : new Theatre());
    const sheets = {
      leave: this.#make(new LeaveSheet()),
      help: this.#make(new KeysSheet()),
      settings: this.#make(new DevicesSheet()),
      share: this.#make(new ShareSheet()),
    };
    this.root.replaceChildren(theatre, ...Object.values(sheets));
    this.root.dataset.in = lesson.posture;
    this.root.querySelector("main")?.focus();
    lesson.addEventListener("headcount", () => void this.#recount());
    sheets.leave.addEventListener("leave", () => this.#leave());
    for (const [type, sheet] of Object.entries(sheets)) this.#open(theatre, type, () => sheet.open());
    this.#open(theatre, "call", () => void callColleagues(lesson, location.pathname));
    this.#open(theatre, "fullscreen", () => this.#turnFullscreen());
    if (!isRemote) listenForKeys((deed) => this.#act(deed, sheets.help));
    keepAwake();
    followPolls(lesson);
    lesson.asking = new Asking(lesson);
    if (lesson.room.me.role === "teacher") tellRead(lesson, location.pathname);
    if (lesson.room.me.role === "teacher" && !lesson.isStaff) watchStaffRoom(lesson, location.pathname);
    if (!lesson.isStaff) watchRunSheet(lesson, location.pathname);
    rememberLoudness(lesson.media, this.room);
    followMusic(lesson);
    lesson.announcer.say(lesson.text(lesson.isStaff ? "staff-said-in" : "live-said-in"));
    // A page that goes away must not leave a ghost on the tile.
    addEventListener("pagehide", () => lesson.room.close());
    addEventListener("pageshow", (event) => event.persisted && location.reload());
    // The board is likely to be wanted soon; it is fetched when nothing else is going on.
    setTimeout(() => void import("../ui/board/index.js").catch(() => {}), 3_000);
  }

  /** @param {HTMLElement} theatre @param {string} type @param {() => void} act */
  #open(theatre, type, act) {
    // The bar and the top line dispatch without bubbling; the theatre catches them on their way down.
    theatre.addEventListener(type, act, { capture: true });
  }

  /** @param {import("../a11y/keyboard.js").Deed} deed @param {KeysSheet} help */
  #act(deed, help) {
    const { lesson } = this;
    if (!lesson) return;
    const { media, room } = lesson;
    /** @param {"microphone" | "camera"} what */
    const turn = (what) =>
      room.may("publish") && void media.turn(what, !(media[what].isOn && media[what].track !== null));
    if (deed === "microphone" || deed === "camera") turn(deed);
    else if (deed === "sound" && room.may("watch")) media.turnSound(!media.loudspeaker.isOn);
    else if (deed === "hand") lesson.isGuest ? lesson.turnMyHand() : lesson.turnOurHand();
    else if (deed === "next" && room.may("mute")) lesson.order.giveNext();
    else if (deed === "open" && room.may("mute")) lesson.order.open();
    else if (deed === "board") lesson.showBoard(!lesson.isBoardOpen);
    else if (deed === "chat" || deed === "hands" || deed === "people" || deed === "poll") this.#openTab(deed);
    else if (deed === "fullscreen") this.#turnFullscreen();
    else if (deed === "help") help.open();
  }

  /** @param {import("../ui/lesson.js").Tab} tab */
  #openTab(tab) {
    this.lesson?.showPanel(tab);
    const place = tab === "chat" ? "#composer-field" : `#tab-${tab}`;
    setTimeout(() => /** @type {HTMLElement | null} */ (this.root.querySelector(place))?.focus());
  }

  #turnFullscreen() {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen?.().catch(() => {});
  }

  #leave() {
    this.lesson?.media.leave();
    this.lesson?.room.close();
    location.assign(this.home);
  }

  /** @template {Panel} P @param {P} panel @returns {P} */
  #make(panel) {
    if (this.lesson) panel.lesson = this.lesson;
    return panel;
  }
}

/** Fetched by those alone who steer. */
async function newRemote() {
  const [{ Remote }, { SecondCamera }] = await Promise.all([import("../ui/remote/remote.js"), import("../ui/remote/second.js")]);
  customElements.define("rb-second-camera", SecondCamera);
  customElements.define("rb-remote", Remote);
  return new Remote();
}

const root = document.querySelector("#live");
if (root instanceof HTMLElement) void new LivePage(root).open();
