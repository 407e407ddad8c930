/** The staff room beside the lesson: entered by a connection of its own when a teacher first looks, as its chat needs it. */

import { unread } from "../../rooms/chat.js";
import { EMPTY_FLOOR } from "../../rooms/floor.js";
import { Outbox, browserShelf } from "../../wire/outbox.js";
import { PlainSocket } from "../../wire/plain.js";
import { LiveRoom } from "../../wire/room.js";
import { openSocket } from "../../wire/socket.js";
import { Ways, isHttpOpen } from "../../wire/ways.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */

/** What `<rb-chat>` and `tellRead` ask of a lesson, for another room than the lesson's. */
export class Backstage extends EventTarget {
  floor = EMPTY_FLOOR;
  isIn = true;
  isStaff = true;
  /** Teachers alone are here, and no groups. */
  talks = { chat: "chat", groups: [] };
  sayWords = "backstage-say";
  /** Whether its chat is on the screen, and nobody else reads along. */
  isShown = false;
  seen = 0;
  onScreen = 0;

  /** @param {Lesson} lesson @param {LiveRoom} room */
  constructor(lesson, room) {
    super();
    const { text, times, announcer } = lesson;
    Object.assign(this, { text, times, announcer });
    this.lesson = lesson;
    this.room = room;
    /** @type {[string, string][]} */
    const told = [["entries", "chat"], ["pending", "chat"], ["presence", "welcome"], ["welcome", "welcome"], ["connection", "connection"]];
    for (const [event, topic] of told) room.addEventListener(event, () => this.tell(topic));
    room.open();
  }

  /** What others wrote since the chat was last on the screen. */
  get unread() {
    return this.isShown ? 0 : unread(this.room.channel("chat").entries, this.seen, this.room.me.person);
  }

  readChat() {
    if (!this.isShown) return;
    this.seen = this.room.channel("chat").entries.at(-1)?.seq ?? 0;
    if (this.seen <= this.onScreen) return;
    this.onScreen = this.seen;
    this.tell("read");
  }

  /** @param {boolean} isShown */
  show(isShown) {
    this.isShown = isShown;
  }

  /** @param {string} text */
  toast(text) {
    this.lesson.toast(text);
  }

  /** @param {string} topic */
  tell(topic) {
    this.dispatchEvent(new CustomEvent("change", { detail: topic }));
    if (topic === "chat") this.lesson.tell("backstage");
  }
}

/** @param {Lesson} lesson @param {string} room */
export function enterBackstage(lesson, room) {
  const socket = new Ways({ fast: openSocket(), slow: new PlainSocket(), isHttpOpen });
  return new Backstage(lesson, new LiveRoom({ socket, outbox: new Outbox(browserShelf()), room, device: "desk" }));
}
