/** What a child sees of its group: the animal, who is in it, and what a teacher shows all groups. */

import { html } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { groupOf } from "../../rooms/groups.js";
import { avatar, icon } from "../figures.js";
import { whisper } from "../parts.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */

/** The group that this person works in now. @param {Lesson} lesson */
export function ownGroup({ floor, room }) {
  const place = floor.groups.isOpen ? groupOf(floor.groups, room.me.person) : -1;
  const group = floor.groups.groups[place];
  return group ? { group, place, page: floor.groups.pages[place] ?? 1, isRinging: floor.groups.bells.includes(place) } : null;
}

/** @param {Lesson} lesson */
export function groupBand(lesson) {
  const mine = ownGroup(lesson);
  return when(mine, ({ group, place }) => {
    const { room, text, floor } = lesson;
    return html`<section class="group-band" aria-label=${text("groups-yours", { name: text(`poll-picture-${group.animal}`) })}>
      ${avatar(group.animal, place % 12)}<b>${text(`poll-picture-${group.animal}`)}</b>
      <ul class="plain">
        ${group.people.map((person) => {
          const card = room.people.get(person);
          return html`<li title=${card?.name ?? ""}>${avatar(card?.animal ?? "", room.seats.get(card?.seat ?? "")?.colour ?? 0, "small")}${whisper(card?.name ?? "")}</li>`;
        })}
      </ul>
      ${when(floor.groups.note, () => html`<p role="status">${icon("megaphone")}${floor.groups.note}</p>`)}
    </section>`;
  });
}
