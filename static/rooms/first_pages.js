/** What a room's first pages begin with, as its ready-made project has it. Pure. */

import { PLAIN } from "./page.js";

/**
 * What lies under a page as long as nothing was laid there.
 * @param {readonly string[]} prints of the first pages
 * @param {string} channel
 * @returns {import("./page.js").Backdrop}
 */
export function firstBackdrop(prints, channel) {
  const print = /** @type {import("./page.js").Print | undefined} */ (prints[parseInt(channel.slice("page-".length), 10) - 1]);
  return print ? { print, upload: null } : PLAIN;
}
