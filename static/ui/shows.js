/** What is shown beside the cameras now: the others' as presence tells it, our own as this device sends it. */

import { pictureName, seatOf } from "../rooms/pictures.js";
import { shownOf } from "../rooms/presence.js";

/** @typedef {import("../rooms/presence.js").Occupied} Occupied */
/** @typedef {import("../rooms/pictures.js").Shown} Shown */

export class Shows {
  /** Names of rooms/pictures.js, latest first. @type {readonly string[]} */
  #screens = [];
  /** @type {readonly string[]} */
  #seconds = [];
  /** Another device of our class holds its second camera. */
  #isAside = false;

  /** @param {{room: import("../wire/room.js").LiveRoom, media: import("../media/media.js").Media}} parts */
  constructor({ room, media }) {
    this.room = room;
    this.media = media;
  }

  /** Where no moving picture gets through, the others' have no place: their class's still picture shows them. */
  get screens() {
    return [...(this.#isSeen ? this.#screens : []), ...this.#ours("screen")];
  }

  get #isSeen() {
    const { line } = this.media;
    return line.receives && line.pin !== "sound" && !this.room.isSlow;
  }

  get seconds() {
    const { seat } = this.room.me;
    const ours = this.#ours("second");
    const aside = seat && this.#isAside && this.#isSeen && !ours.length ? [pictureName(seat, "second")] : [];
    return [...(this.#isSeen ? this.#seconds : []), ...ours, ...aside];
  }

  /** Presence changed: the names of what the others did not show before. @param {Map<string, Occupied>} taken */
  follow(taken) {
    /** @param {Shown} what @param {readonly string[]} before */
    const order = (what, before) => {
      const now = shownOf(taken, what).filter((name) => seatOf(name) !== this.room.me.seat);
      const fresh = now.filter((name) => !before.includes(name));
      return { fresh, all: [...fresh, ...before.filter((name) => now.includes(name))] };
    };
    const aside = taken.get(this.room.me.seat ?? "")?.aside;
    this.#isAside = !!aside && aside.participant !== this.room.me.participant;
    const screens = order("screen", this.#screens);
    const seconds = order("second", this.#seconds);
    this.#screens = screens.all;
    this.#seconds = seconds.all;
    return [...screens.fresh, ...seconds.fresh];
  }

  /** What the device that sends for our class shows is seen there. @param {Shown} what */
  #ours(what) {
    const { seat } = this.room.me;
    return seat && this.media.shares.streams.has(what) ? [pictureName(seat, what)] : [];
  }
}
