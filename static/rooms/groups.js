/** Mixed groups as the floor tells of them, and how children of all classes are dealt into new ones. Pure. */

import { ANIMALS } from "../art/figures.js";

/** @typedef {import("../wire/messages.js").Group} Group */

/**
 * `pages`: of the board, one for each group; `bells`: the groups that ask for help, the longest first; `past`: the groups
 * of earlier deals with their pages, the oldest first.
 *
 * @typedef {{page: number, group: Group}} Past
 * @typedef {{groups: readonly Group[], pages: readonly number[], isOpen: boolean, bells: readonly number[], note: string, past: readonly Past[]}} Groups
 */

/** @type {Groups} */
export const NO_GROUPS = { groups: [], pages: [], isOpen: false, bells: [], note: "", past: [] };

/** @param {Groups} state @param {import("../wire/messages.js").AnyEvent} event @returns {Groups} */
export function foldGroups(state, event) {
  switch (event.kind) {
    case "groups-set.1":
      return state.isOpen ? { ...state, groups: event.groups } : { ...state, groups: event.groups, pages: [], past: passed(state) };
    case "groups-opened.1":
      return { ...state, isOpen: true, pages: event.pages };
    case "groups-closed.1":
      return { ...state, isOpen: false, bells: [], note: "" };
    case "bell-rung.1":
      return { ...state, bells: [...state.bells, event.group] };
    case "bell-answered.1":
      return { ...state, bells: state.bells.filter((bell) => bell !== event.group) };
    case "groups-told.1":
      return { ...state, note: event.text };
    default:
      return state;
  }
}

/** @param {Groups} state @returns {readonly Past[]} */
function passed({ past, pages, groups }) {
  const last = pages.flatMap((page, place) => (groups[place] ? [{ page, group: groups[place] }] : []));
  return [...past.filter(({ page }) => !pages.includes(page)), ...last];
}

/** The place of somebody's group; -1 where they are in none. @param {Groups} state @param {string} person */
export function groupOf({ groups }, person) {
  return groups.findIndex((group) => group.people.includes(person));
}

/**
 * Whether a page is closed to somebody: another group's while they are apart, but never to a teacher.
 * @param {Groups} state @param {number} page @param {{person: string, role: string}} me
 */
export function isClosedTo({ isOpen, pages, groups }, page, { person, role }) {
  const place = isOpen && role !== "teacher" ? pages.indexOf(page) : -1;
  return place >= 0 && groups[place]?.people.includes(person) !== true;
}

/**
 * The chats of groups that somebody is shown: a child its own; a teacher all, also those of earlier deals, the newest first.
 * @param {Groups} state @param {{person: string, role: string}} me
 */
export function chatsOf({ pages, groups, past }, { person, role }) {
  const all = pages.map((page, place) => ({ channel: `chat-${page}`, page, place, animal: groups[place]?.animal ?? "fox", isPast: false }));
  if (role !== "teacher") return all.filter(({ place }) => groups[place]?.people.includes(person));
  const before = past.filter(({ page }) => !pages.includes(page));
  return [...all, ...before.map(({ page, group }, place) => ({ channel: `chat-${page}`, page, place, animal: group.animal, isPast: true })).reverse()];
}

/**
 * Deals children into so many groups, class after class, so that each group has some of each class, as evenly as it goes.
 *
 * @param {readonly (readonly string[])[]} classes the children of each class
 * @param {number} count
 * @param {() => number} [random]
 * @returns {Group[]}
 */
export function mix(classes, count, random = Math.random) {
  /** @type {string[][]} */
  const hands = Array.from({ length: count }, () => []);
  let next = 0;
  for (const children of classes) for (const child of shuffled(children, random)) hands[next++ % count]?.push(child);
  return hands.map((people, place) => ({ animal: ANIMALS[place % ANIMALS.length] ?? "fox", people }));
}

/** @param {readonly Group[]} groups @param {string} person @param {number} to its place; -1: out of all @returns {Group[]} */
export function moved(groups, person, to) {
  return groups.map((group, place) => {
    const people = group.people.filter((one) => one !== person);
    return { ...group, people: place === to ? [...people, person] : people };
  });
}

/** @param {readonly string[]} children @param {() => number} random */
function shuffled(children, random) {
  const dealt = [...children];
  for (let last = dealt.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [dealt[last], dealt[other]] = [/** @type {string} */ (dealt[other]), /** @type {string} */ (dealt[last])];
  }
  return dealt;
}
