/** Order in the room, for whoever keeps it: whose turn it is and how long, who is next, who has spoken, what all see. */

import { isBoard, isLayout, pictureOf } from "../../rooms/spotlight.js";
import { nextUp, spokenBy } from "../../rooms/turns.js";
import { Chime } from "./chime.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */

/** Seconds of a turn that a teacher chooses from; 0 is as long as the class likes. */
export const TIMES = /** @type {const} */ ([0, 30, 60, 90, 120]);
/** A little more, for a last sentence. */
export const MORE_SECONDS = 30;

export class Order {
  /** What the next turn gets; this teacher's own choice. */
  seconds = 0;
  ends = false;
  chime = new Chime(this);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #end;
  #endsAt = 0;

  /** @param {Lesson} lesson */
  constructor(lesson) {
    this.lesson = lesson;
  }

  /** The time of the present turn: when it is up, by the server's clock; null where it has none. */
  get endsAt() {
    const { floor, stickHolder } = this.lesson;
    return stickHolder && floor.stick?.seconds ? floor.stick.since + floor.stick.seconds * 1_000 : null;
  }

  /** What a class had of this lesson; null where it has not spoken yet. @param {string} seat */
  spokenBy(seat) {
    const { floor, room } = this.lesson;
    return spokenBy(floor.turns, floor.stick, seat, room.now());
  }

  /** Whether somebody has had a turn in this lesson: before that nobody is told that they have not spoken. */
  get isCounting() {
    const { called, spoken } = this.lesson.floor.turns;
    return called.size > 0 || [...spoken.keys()].some((seat) => this.spokenBy(seat) !== null);
  }

  /** Whether whoever asks has had no turn in this lesson. @param {{seat: string, person: string | null}} hand */
  isNew({ seat, person }) {
    if (!this.isCounting) return false;
    return person === null ? this.spokenBy(seat) === null : !this.lesson.floor.turns.called.has(person);
  }

  /** Whose turn it might be next, of the classes that are here. */
  get next() {
    const { floor, room, taken } = this.lesson;
    const here = [...room.seats.values()].filter(({ guest, seat }) => !guest && taken.has(seat));
    return nextUp(floor, here.map(({ seat }) => seat), room.now());
  }

  /** @param {string} seat @param {number} [seconds] */
  give(seat, seconds = this.seconds) {
    this.lesson.room.command("floor", { kind: "give-stick", seat, seconds, ends: seconds > 0 && this.ends });
  }

  /** Give a class the talking stick, or take it back from the one that has it. @param {string} seat */
  turn(seat) {
    if (this.lesson.stickHolder === seat) this.open();
    else this.give(seat);
  }

  giveNext() {
    const next = this.next;
    if (next) this.give(next.seat);
  }

  /** A last sentence for whoever has the stick. */
  giveMore() {
    const holder = this.lesson.stickHolder;
    if (holder) this.give(holder, MORE_SECONDS);
  }

  /** Everybody may speak. */
  open() {
    const seat = this.lesson.stickHolder;
    if (seat) this.lesson.room.command("floor", { kind: "take-stick", seat });
  }

  /** The floor changed. @param {import("../../rooms/floor.js").Floor} before */
  follow(before) {
    this.#followTurn();
    const { spotlight } = this.lesson.floor.stage;
    if (spotlight !== before.stage.spotlight) this.#followSpotlight(before.stage.spotlight, spotlight);
    else if (before.stage !== this.lesson.floor.stage) this.lesson.tell("view");
  }

  /** Who pinned something themselves looks at that; on a tablet one draws. @param {string | null} was @param {string | null} is */
  #followSpotlight(was, is) {
    const { lesson } = this;
    if (lesson.posture !== "hand" && !lesson.pins.length && (is !== null || isBoard(was))) lesson.isBoardOpen = isBoard(is);
    lesson.tell("view");
  }

  /** The end of a turn is told when it comes, and never of a turn that was over before. */
  #followTurn() {
    const { endsAt } = this;
    if (endsAt === null) return this.#forget();
    if (endsAt === this.#endsAt) return;
    this.#forget();
    this.#endsAt = endsAt;
    const left = endsAt - this.lesson.room.now();
    if (left > 0) this.#end = setTimeout(() => this.#isUp(), left + 50);
  }

  #forget() {
    clearTimeout(this.#end);
    this.#endsAt = 0;
  }

  /** Said kindly; nothing is cut off unless the teacher wanted it so. */
  #isUp() {
    const { lesson } = this;
    const stick = lesson.floor.stick;
    if (stick && lesson.isIn && lesson.posture !== "hand") {
      const isOurs = stick.seat === lesson.room.me.seat;
      const words = stick.ends ? "order-up-open" : isOurs ? "order-up-ours" : "order-up";
      lesson.toast(lesson.text(words, { class: lesson.nameOf(stick.seat) }));
    }
    lesson.tell("floor");
  }

  // --- what everybody sees ---

  /** @param {string} name of rooms/pictures.js */
  isSpotlit(name) {
    return this.lesson.floor.stage.spotlight === name;
  }

  /** @param {string} name */
  staysForAll(name) {
    return this.lesson.floor.stage.pins.includes(name);
  }

  /** Whether this screen shows what everybody is to see. */
  get isFollowing() {
    const { floor, isBoardOpen, pins, posture } = this.lesson;
    return posture === "hand" || (!pins.length && isBoardOpen === isBoard(floor.stage.spotlight));
  }

  /** Back to what the others look at. */
  lookToo() {
    this.lesson.pins = [];
    this.lesson.showBoard(isBoard(this.lesson.floor.stage.spotlight));
  }

  /** Show a picture, or the board, to everybody; or nothing in particular again. @param {string} name */
  turnSpotlight(name) {
    const { room } = this.lesson;
    if (this.isSpotlit(name)) room.command("floor", { kind: "spotlight", on: null });
    else if (isLayout(name)) room.command("floor", { kind: "spotlight", on: name });
    else room.command("floor", { kind: "spotlight", on: pictureOf(name).source, seat: pictureOf(name).seat });
  }

  /** @param {string} name */
  turnStay(name) {
    const kind = this.staysForAll(name) ? "unpin-for-all" : "pin-for-all";
    this.lesson.room.command("floor", { kind, ...pictureOf(name) });
  }
}
