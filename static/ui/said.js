/** What happened on the floor, said once and politely to those who listen. */

import { pictureName, seatOf } from "../rooms/pictures.js";
import { setsOf } from "../rooms/runsheet.js";
import { isLayout } from "../rooms/spotlight.js";

/** @typedef {import("../wire/messages.js").WireEntry} WireEntry */

/** @param {import("./lesson.js").Lesson} lesson @param {WireEntry} entry */
export function sayFloor(lesson, { event, author, ...entry }) {
  const { announcer, room, text } = lesson;
  // Of a step, its name is said (pages/live/run-sheet.js), and what it asks and plays.
  if (event.kind === "step-begun.1") {
    for (const each of setsOf(event, null))
      if (/^(poll|piece)-/.test(each.kind)) sayFloor(lesson, { ...entry, author, event: each });
    return;
  }
  const isMine = author.person === room.me.person;
  if (event.kind === "hand-raised.1") {
    const name = event.person ? (room.people.get(event.person)?.name ?? "") : lesson.nameOf(event.seat);
    announcer.say(text(isMine ? "live-said-your-hand-up" : "live-said-hand-up", { name }));
    if (!isMine) void lesson.order.chime.ring();
  } else if (event.kind === "hand-lowered.1" && isMine) {
    announcer.say(text("live-said-your-hand-down"));
  } else if (event.kind === "spotlit.1") {
    saySpotlight(lesson);
  } else if (event.kind === "pinned-for-all.1") {
    announcer.say(text("order-said-stays", { class: lesson.nameOf(pictureName(event.seat, event.source)) }));
  } else if (event.kind === "hands-lowered.1") {
    announcer.say(text("order-said-hands-down"));
  } else if (event.kind === "counted-anew.1" && room.may("mute")) {
    announcer.say(text("order-said-anew"));
  } else if (event.kind === "muted.1" || event.kind === "unmuted.1") {
    const isOurs = event.seat === room.me.seat;
    const what = event.kind === "muted.1" ? "muted" : "heard";
    announcer.say(text(isOurs ? `live-said-we-${what}` : `live-said-${what}`, { class: lesson.nameOf(event.seat) }));
  } else if (event.kind === "stick-given.2") {
    const isOurs = event.seat === room.me.seat;
    announcer.say(text(isOurs ? "live-said-we-stick" : "live-said-stick", { class: lesson.nameOf(event.seat) }));
  } else if (event.kind === "stick-taken.1") {
    announcer.say(text("live-said-open"));
  } else if (event.kind === "bell-rung.1" && room.may("lead-groups")) {
    const group = lesson.floor.groups.groups[event.group];
    lesson.toast(text("groups-rings", { name: group ? text(`poll-picture-${group.animal}`) : "" }));
  } else if (event.kind === "groups-opened.1" || event.kind === "groups-closed.1") {
    announcer.say(text(event.kind === "groups-opened.1" ? "groups-said-open" : "groups-said-over"));
  } else if (event.kind === "poll-opened.1") {
    announcer.say(text("poll-said-open", { question: event.question ?? "" }));
  } else if (event.kind === "poll-closed.1") {
    announcer.say(text("poll-said-over"));
  } else if (event.kind === "piece-started.1" && event.from_ms === 0) {
    announcer.say(text("music-said", { title: lesson.music?.pieces.find(event.piece)?.title ?? text("music-piece") }));
  } else if (event.kind === "chat-slowed.1") {
    announcer.say(text(event.seconds ? "live-slow-chat-is" : "live-slow-chat-over", { seconds: event.seconds }));
  }
}

/** What everybody looks at now; who stands there themselves should know. @param {import("./lesson.js").Lesson} lesson */
function saySpotlight(lesson) {
  const { announcer, floor, room, text } = lesson;
  const { spotlight } = floor.stage;
  if (spotlight === null) announcer.say(text("order-said-no-spotlight"));
  else if (isLayout(spotlight)) announcer.say(text(`order-said-${spotlight}`));
  else if (seatOf(spotlight) === room.me.seat) lesson.toast(text("order-said-we-spotlit"));
  else announcer.say(text("order-said-spotlit", { class: lesson.nameOf(spotlight) }));
}
