/** The icon sprite: one symbol for each name in icons.json, from Lucide. */

import { readFile } from "node:fs/promises";

const LUCIDE = new URL("../node_modules/lucide-static/icons/", import.meta.url);

/** @returns {Promise<string>} an SVG of symbols whose ids are Lucide's names; stroke and fill come from the user */
export async function iconSprite() {
  const names = JSON.parse(await readFile(new URL("icons.json", import.meta.url), "utf8"));
  const symbols = await Promise.all(names.map(symbol));
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}

/** @param {string} name */
async function symbol(name) {
  const drawing = await readFile(new URL(`${name}.svg`, LUCIDE), "utf8");
  const inner = drawing.replace(/^[\s\S]*?<svg[^>]*>/, "").replace("</svg>", "").replace(/\s*\n\s*/g, "");
  return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`;
}
