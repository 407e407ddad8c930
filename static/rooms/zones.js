/** Zones of a page: which part belongs to which class, and how far ink goes; the same as `rooms/zones.py`. Pure. */

import { PAGE_HEIGHT, PAGE_WIDTH } from "./page.js";

/** @typedef {import("./page.js").Ink} Ink */
/** A rectangle of the page, in page units. @typedef {{left: number, top: number, right: number, bottom: number}} Zone */
/** Among how many a page was shared out, from a moment on. @typedef {{at: number, parts: number}} Shared */

/** How far a tool's ink goes beside its samples, by width. @type {Record<string, readonly number[]>} */
const REACHES = { pen: [30, 60, 130], marker: [130, 230, 420], eraser: [150, 320, 650], stamp: [450, 800, 1_400], arrow: [210, 310, 540] };

/** Of whoever has no zone on a page that has some. @type {Zone} */
export const NOWHERE = { left: 0, top: 0, right: -PAGE_WIDTH, bottom: -PAGE_HEIGHT };

/** @type {Map<number, readonly Zone[]>} the same ones for ever */
const shared = new Map();

/**
 * The page shared out among so many classes, in rows that are as high as their classes are many: all get the same paper.
 * @param {number} count
 * @returns {readonly Zone[]}
 */
export function zonesFor(count) {
  const known = shared.get(count);
  if (known) return known;
  const rows = count <= 3 ? 1 : count <= 8 ? 2 : 3;
  /** @type {Zone[]} */
  const zones = [];
  for (let row = 0; row < rows; row++) {
    const first = Math.floor((count * row) / rows);
    const end = Math.floor((count * (row + 1)) / rows);
    const top = Math.floor((PAGE_HEIGHT * first) / count);
    const bottom = Math.floor((PAGE_HEIGHT * end) / count);
    const wide = end - first;
    for (let place = 0; place < wide; place++) {
      zones.push({ left: Math.floor((PAGE_WIDTH * place) / wide), top, right: Math.floor((PAGE_WIDTH * (place + 1)) / wide), bottom });
    }
  }
  shared.set(count, zones);
  return zones;
}

/**
 * Where somebody of a seat may draw; null: everywhere.
 * @param {readonly string[]} seats among whom the page is shared out
 * @param {string | null} seat
 */
export function zoneOf(seats, seat) {
  if (!seats.length) return null;
  return zonesFor(seats.length)[seats.indexOf(seat ?? "")] ?? NOWHERE;
}

/** @param {Pick<Ink, "tool" | "width" | "figure">} ink */
export function reachOf({ tool, width, figure }) {
  const kind = tool === "shape" ? (figure === "arrow" ? "arrow" : "pen") : tool;
  return REACHES[kind]?.[width] ?? 0;
}

/** What is left of a zone for the middle of a line, so that all its ink stays inside. @param {Zone} zone @param {number} reach @returns {Zone} */
export function within({ left, top, right, bottom }, reach) {
  return { left: left + reach, top: top + reach, right: right - reach, bottom: bottom - reach };
}

/** @param {Zone} zone @param {number} x @param {number} y */
export function holds({ left, top, right, bottom }, x, y) {
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** Whether all of a line lies there. @param {Zone} zone @param {readonly number[]} line samples */
export function holdsAll(zone, line) {
  for (let i = 0; i + 1 < line.length; i += 2) if (!holds(zone, line[i], line[i + 1])) return false;
  return true;
}

/**
 * How a page was shared out, one time after the other.
 * @param {readonly {at: number, event: {kind: string, [key: string]: any}}[]} floor @param {number} page
 * @returns {Shared[]}
 */
export function sharedOut(floor, page) {
  return floor
    .filter(({ event }) => event.kind === "page-zoned.1" && event.page === page)
    .map(({ at, event }) => ({ at, parts: event.seats.length }));
}
