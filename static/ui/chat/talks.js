/** Which conversation a person has before them, everybody's or that of a group, and what of the groups' they have seen. */

import { unread } from "../../rooms/chat.js";
import { chatsOf } from "../../rooms/groups.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */

export class Talks {
  #lesson;
  #chosen = "chat";
  #wereOpen = false;
  /** Up to which message each group's was seen. @type {Map<string, number>} */
  #seen = new Map();

  /** @param {Lesson} lesson which hears of the room before this */
  constructor(lesson) {
    this.#lesson = lesson;
    this.#followGroups();
    lesson.room.addEventListener("entries", (event) => this.#took(/** @type {CustomEvent} */ (event).detail));
  }

  /** The groups' that this person reads. */
  get groups() {
    return chatsOf(this.#lesson.floor.groups, this.#lesson.room.me);
  }

  /** The channel of the one that is shown. */
  get chat() {
    return this.groups.some(({ channel }) => channel === this.#chosen) ? this.#chosen : "chat";
  }

  /** What others wrote in the groups since. */
  get unread() {
    const { room } = this.#lesson;
    const counts = this.groups.map(({ channel }) => unread(room.channel(channel).entries, this.#seen.get(channel) ?? 0, room.me.person));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** @param {string} channel */
  choose(channel) {
    this.#chosen = channel;
    this.#lesson.tell("chat");
  }

  /** What is shown was read; whether it is a group's. */
  read() {
    const { chat } = this;
    if (chat === "chat") return false;
    if (this.#last(chat) > (this.#seen.get(chat) ?? 0)) {
      this.#seen.set(chat, this.#last(chat));
      this.#lesson.tell("chat");
    }
    return true;
  }

  /** @param {{channel: string, reset: boolean}} batch */
  #took({ channel, reset }) {
    if (channel === "floor") this.#followGroups();
    if (!channel.startsWith("chat-")) return;
    // What was said before one came in is history, not news.
    if (reset || !this.#lesson.isIn) this.#seen.set(channel, this.#last(channel));
    this.#lesson.tell("chat");
  }

  /** A child's chat is its group's while they are apart, and everybody's again when all are back. */
  #followGroups() {
    const { floor, room } = this.#lesson;
    const { isOpen } = floor.groups;
    const isMoved = isOpen && this.#chosen !== this.chat;
    if (isOpen === this.#wereOpen && !isMoved) return;
    this.#wereOpen = isOpen;
    this.choose((isOpen && room.me.role !== "teacher" && this.groups[0]?.channel) || "chat");
  }

  /** @param {string} channel */
  #last(channel) {
    return this.#lesson.room.channel(channel).entries.at(-1)?.seq ?? 0;
  }
}
