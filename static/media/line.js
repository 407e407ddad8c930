/** What this device's line carries: less is asked for where it is weak, more when it mends, and always what a person pinned. */

import { pictureName, sourceOf } from "../rooms/pictures.js";
import { Ladder, rememberLine, rememberedLine } from "./ladder.js";

/** @typedef {import("../wire/room.js").LiveRoom} LiveRoom */
/** @typedef {import("../wire/messages.js").View} View */
/** @typedef {import("./publisher.js").Publisher} Publisher */
/** @typedef {import("./subscriber.js").Subscriber} Subscriber */
/** @typedef {import("./stills.js").Stills} Stills */
/** @typedef {import("./ladder.js").Pin} Pin */

/** Events: `rung`, when what it carries changed, or what a person wants; `own-picture`, when ours moves or rests. */
export class Line extends EventTarget {
  /** @type {View | null} what the screen shows */
  #view = null;
  #isIn = false;

  /** @param {{room: LiveRoom, publisher: Publisher, subscriber: Subscriber, stills: Stills}} parts */
  constructor({ room, publisher, subscriber, stills }) {
    super();
    this.room = room;
    this.publisher = publisher;
    this.subscriber = subscriber;
    this.stills = stills;
    const { pin, isBlocked } = rememberedLine();
    this.ladder = new Ladder(pin);
    /** Whether this device was told that its network blocks video. */
    this.isKnownBlocked = isBlocked;
    this.#retrySeldom();
    for (const source of [publisher, subscriber]) source.addEventListener("state", () => this.tellWays());
  }

  get rung() {
    return this.ladder.rung;
  }

  get pin() {
    return this.ladder.pin;
  }

  enter() {
    this.#isIn = true;
  }

  leave() {
    this.#isIn = false;
  }

  /** What the screen shows: of that, what the line shall carry is asked for. @param {View} view */
  show(view) {
    this.#view = view;
    this.subscriber.show(this.ladder.narrow(view));
    this.tellWays();
  }

  /** Whether moving pictures get through to us, as far as we know. */
  get receives() {
    const { subscriber, isKnownBlocked } = this;
    return subscriber.state !== "connecting" || !(isKnownBlocked || subscriber.restarts.failures);
  }

  /** As much as it can carry, or always the same. @param {Pin} pin */
  pinTo(pin) {
    this.ladder.pin = pin;
    if (this.#view) this.show(this.#view);
    this.#changed();
    this.#tell("own-picture");
  }

  /** Our school's network blocks video: still pictures at once, and a new try only now and then. @param {boolean} isBlocked */
  expectBlock(isBlocked) {
    this.isKnownBlocked = isBlocked;
    this.#retrySeldom();
    this.tellWays();
    this.#changed();
  }

  /** Whether the network seems to let no media through, and nobody told this device before. */
  get isFoundBlocked() {
    const { publisher, subscriber, room } = this;
    return !room.isSlow && !this.isKnownBlocked && (publisher.restarts.isHopeless || subscriber.restarts.isHopeless);
  }

  /** Which addresses would have to be let through, for the technician; none as long as nobody told us. */
  get addresses() {
    return [...new Set([...this.subscriber.addresses, ...this.publisher.addresses])];
  }

  /** Whether a moving picture is left out for the sound's sake. @param {string} name */
  isSpared(name) {
    const { pin, stalled, isSoundAlone } = this.ladder;
    return pin === "auto" ? isSoundAlone && stalled.includes(name) : pin !== "everything" && !this.#isAskedFor(name);
  }

  /**
   * A look, every few seconds. A page in the background is not judged: its browser decodes at will.
   *
   * @param {Awaited<ReturnType<Subscriber["measure"]>>} measures of the other classes
   * @param {number} ownLost the share of ours that gets lost, 0 to 1
   */
  look(measures, ownLost) {
    const isJudged = this.subscriber.state === "receiving" && !this.room.isSlow && !document.hidden;
    const pictures = [...measures].filter(([name]) => isJudged && this.#isMeantToMove(name) && this.#isAskedFor(name));
    const sounds = [...measures.values()];
    const { rung, isOwnStill } = this.ladder;
    this.ladder.after({
      at: performance.now(),
      frames: new Map(pictures.map(([name, { frames }]) => [name, frames])),
      heard: sounds.reduce((sum, { heard }) => sum + heard, 0),
      missed: sounds.reduce((sum, { missed }) => sum + missed, 0),
      ownLost,
    });
    for (const seat of this.ladder.moving) this.stills.drop(seat);
    this.tellWays();
    if (isOwnStill !== this.ladder.isOwnStill) this.#tell("own-picture");
    if (rung !== this.rung || isOwnStill !== this.ladder.isOwnStill) this.#tell("rung");
  }

  /** One try that did not come up is enough: stills cost little, and are over as soon as a way is found. */
  tellWays() {
    const { publisher, room, isKnownBlocked, receives } = this;
    if (!this.#isIn || !room.may("watch")) return;
    const sends = publisher.state !== "connecting" || !(isKnownBlocked || publisher.restarts.failures);
    const shown = namesOf(this.#view).filter((name) => this.#isMeantToMove(name));
    this.stills.tellWays({
      sends,
      receives,
      as_still: this.ladder.isOwnStill && publisher.state === "sending",
      stills_of: receives ? this.ladder.stillsOf(shown) : [],
    });
  }

  /** The camera of another class, which is on; a screen may well stand still. @param {string} name */
  #isMeantToMove(name) {
    const { me, participants } = this.room;
    if (name === me.seat || sourceOf(name) !== "camera") return false;
    return [...participants.values()].some((one) => one.seat === name && one.sends && one.camera);
  }

  /** @param {string} name */
  #isAskedFor(name) {
    return this.#view !== null && namesOf(this.ladder.narrow(this.#view)).includes(name);
  }

  #retrySeldom() {
    for (const { restarts } of [this.publisher, this.subscriber]) restarts.isSeldom = this.isKnownBlocked;
  }

  #changed() {
    rememberLine({ pin: this.pin, isBlocked: this.isKnownBlocked });
    this.#tell("rung");
  }

  /** @param {string} type */
  #tell(type) {
    this.dispatchEvent(new Event(type));
  }
}

/** @param {View | null} view */
function namesOf(view) {
  return view?.tiles.map(({ seat, source }) => pictureName(seat, source)) ?? [];
}
