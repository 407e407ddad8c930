/** Follows the voices of the others, calmly, for the stage that shows whoever speaks. */

import { NOBODY, changesAt, following } from "../rooms/front.js";

export class Voices {
  #front = NOBODY;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {import("./lesson.js").Lesson} lesson */
  constructor(lesson) {
    this.lesson = lesson;
    lesson.media.addEventListener("speaking", () => this.#look());
  }

  /** Who stands in front: the stick says it, where another class has it. */
  get seat() {
    const { room, stickHolder } = this.lesson;
    return stickHolder !== null && stickHolder !== room.me.seat ? stickHolder : this.#front.seat;
  }

  #look() {
    const { media, room } = this.lesson;
    const others = new Set([...media.speaking].filter((seat) => seat !== room.me.seat));
    const at = performance.now();
    const before = this.#front;
    this.#front = following(before, others, at);
    clearTimeout(this.#timer);
    const again = changesAt(this.#front) - at;
    if (Number.isFinite(again)) this.#timer = setTimeout(() => this.#look(), Math.max(0, again) + 20);
    if (this.#front.seat !== before.seat) this.lesson.tell("view");
  }
}
