/** The seat of the own class: how it is set, by whichever of its teachers' devices, and what of that this device does. */

import { UNSET } from "../rooms/setups.js";

/** @typedef {import("./lesson.js").Lesson} Lesson */
/** @typedef {import("../media/sound.js").Profile} Profile */

export class OwnSeat {
  /** @param {Lesson} lesson */
  constructor(lesson) {
    this.lesson = lesson;
  }

  get setup() {
    const { floor, room } = this.lesson;
    return floor.setups.get(room.me.seat ?? "") ?? UNSET;
  }

  /** Set it. @param {Omit<import("../wire/messages.js").SetSeat, "kind">} wish */
  set(wish) {
    this.lesson.room.command("floor", { kind: "set-seat", ...wish });
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
  }
}
