/** The colouring sheets by their names: their parts, from the back to the front. Pure. */

import { butterfly, cat, cock, ladybird, snail } from "./animals.js";
import { bear, christmas, house, tree } from "./places.js";

/** @type {Readonly<Record<string, readonly import("./pen.js").Part[]>>} */
export const SHEETS = { cat, cock, snail, ladybird, butterfly, bear, house, tree, christmas };
