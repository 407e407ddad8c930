/** The seat of the own class: how it is set, by whichever of its teachers' devices, and what of that this device does. */

import { UNSET, headcountOf } from "../rooms/setups.js";

/** @typedef {import("./lesson.js").Lesson} Lesson */
/** @typedef {import("../media/sound.js").Profile} Profile */

/** What a device is in that sends for the class, or would as soon as something is on. */
const SENDING = ["sending", "connecting"];

const FITTING = ["floor", "view"];

/** Who leafs through the pages looks for one: it is told when they have found it. */
const REST_MS = 400;

export class OwnSeat {
  /** As the wall shows it already. @type {import("../rooms/setups.js").Setup} */
  #shown = UNSET;
  /** The page that lies there; 0: none does. */
  #lying = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #resting;

  /** @param {Lesson} lesson */
  constructor(lesson) {
    this.lesson = lesson;
    // What was set counts from the moment that it is known here, or that one comes in.
    lesson.addEventListener("change", (event) => {
      const what = /** @type {CustomEvent} */ (event).detail;
      if (FITTING.includes(what)) this.fit();
      if (what === "view") this.touched();
    });
  }

  get setup() {
    const { floor, room } = this.lesson;
    return floor.setups.get(room.me.seat ?? "") ?? UNSET;
  }

  /** Set it. @param {Omit<import("../wire/messages.js").SetSeat, "kind">} wish */
  set(wish) {
    this.lesson.room.command("floor", { kind: "set-seat", ...wish });
  }

  /** How many of a class are there today. @param {import("../wire/messages.js").WireSeat} card */
  headcountOf(card) {
    return headcountOf(this.lesson.floor.setups, card, this.lesson.room.now());
  }

  /** The last that was said of ours, on whatever day, or as many as the class has. */
  get lastHeadcount() {
    return this.setup.headcount ?? this.lesson.ownSeat?.headcount ?? 0;
  }

  /** The number of the board's page that our wall is to show; 0: as it comes. */
  get page() {
    return Number(/^page-(\d+)$/.exec(this.setup.page ?? "")?.[1] ?? 0);
  }

  /** How the others hear us. */
  get sound() {
    return this.setup.sound ?? this.lesson.media.chosen.sound;
  }

  /** For the class, whichever of its devices sends; who sits alone decides for themselves. @param {Profile} sound */
  chooseSound(sound) {
    if (this.lesson.room.may("set-seat")) this.set({ sound });
    else void this.lesson.media.chooseSound(sound);
  }

  /** What was set counts at once, without coming in anew. */
  fit() {
    const { media, room } = this.lesson;
    const { sound } = this.setup;
    if (sound && sound !== media.chosen.sound && room.may("publish")) void media.chooseSound(sound);
    if (this.lesson.posture === "wall" && this.lesson.isIn) this.#show();
  }

  /** A switch that was turned elsewhere, for whichever device sends. @param {import("../wire/messages.js").WireEntry} entry */
  hear({ event }) {
    const { media, room } = this.lesson;
    if (event.kind !== "seat-set.1" || event.seat !== room.me.seat || !SENDING.includes(media.publisher.state)) return;
    if (typeof event.microphone === "boolean") void media.turn("microphone", event.microphone);
    if (typeof event.camera === "boolean") void media.turn("camera", event.camera);
  }

  /** Board or page of our wall are others now, perhaps by a touch: whoever steers it is told. @param {number} [page] */
  touched(page) {
    this.#lying = page ?? this.#lying;
    clearTimeout(this.#resting);
    if (this.lesson.posture === "wall") this.#resting = setTimeout(() => this.#tell(), REST_MS);
  }

  #tell() {
    const { isIn, isBoardOpen, room } = this.lesson;
    if (!isIn || !room.may("set-seat")) return;
    const isTurned = isBoardOpen && Number.isInteger(this.#lying) && this.#lying > 0 && this.#lying !== this.page;
    const wish = { ...(isBoardOpen !== this.setup.board && { board: isBoardOpen }), ...(isTurned && { page: `page-${this.#lying}` }) };
    if (!Object.keys(wish).length) return;
    this.#shown = { ...this.#shown, ...wish }; // it is there already, and is not brought there again
    this.set(wish);
  }

  /** Board and stage as they were set; a stage that somebody touches at the wall stays until it is set anew. */
  #show() {
    const [before, now] = [this.#shown, this.setup];
    this.#shown = now;
    if (now.stage.join() !== before.stage.join()) {
      this.lesson.pins = now.stage;
      this.lesson.tell("view");
    }
    if (now.board !== before.board) this.lesson.showBoard(now.board);
    if (now.board && this.page && (now.page !== before.page || !before.board))
      this.lesson.dispatchEvent(new CustomEvent("page", { detail: this.page }));
  }
}
