/** The art sprite: our own cut-paper figures, the animals on their discs and the twelve dolls of the chain. */

import { readFile, readdir } from "node:fs/promises";

import { doll, dollFace, mark } from "./dolls.mjs";

const ANIMALS = new URL("animals/", import.meta.url);

/** @returns {Promise<string>} symbols `fox` (on a disc of --class-colour), `fox-cut` (alone), …, `doll-0` to `doll-11`, `doll-face`, `mark` */
export async function artSprite() {
  const files = (await readdir(ANIMALS)).filter((name) => name.endsWith(".svg")).sort();
  const animals = await Promise.all(files.map((file) => animal(file.replace(".svg", ""))));
  const dolls = Array.from({ length: 12 }, (_, colour) => doll(colour));
  return `<svg xmlns="http://www.w3.org/2000/svg">${animals.join("")}${dolls.join("")}${dollFace()}${mark()}</svg>`;
}

/** @param {string} name */
async function animal(name) {
  const drawing = (await readFile(new URL(`${name}.svg`, ANIMALS), "utf8")).replace(/\s*\n\s*/g, "");
  const [, cut, rest] = /** @type {RegExpMatchArray} */ (drawing.match(/<g id="cut">(.*?)<\/g>(.*)<\/svg>/));
  const sticker = paper(cut) + cut + rest;
  return (
    `<symbol id="${name}" viewBox="0 0 96 96"><circle cx="48" cy="48" r="48" fill="var(--class-colour, #c9bfae)"/>` +
    `<g transform="translate(4.3 4.3) scale(.91)">${sticker}</g></symbol>` +
    `<symbol id="${name}-cut" viewBox="0 0 96 96">${sticker}</symbol>`
  );
}

/**
 * The white margin that scissors leave around a figure, and the shadow of the paper under it: so that an orange fox
 * is seen on an orange disc.
 * @param {string} cut the figure's outline
 */
function paper(cut) {
  const bare = cut.replace(/ (fill|stroke|stroke-width|stroke-linecap|stroke-linejoin)="[^"]*"/g, "");
  const margin = (/** @type {string} */ colour, /** @type {string} */ more) =>
    `<g fill="${colour}" stroke="${colour}" stroke-width="7" stroke-linejoin="round" stroke-linecap="round"${more}>${bare}</g>`;
  return margin("#1e2433", ' opacity=".16" transform="translate(0 2.2)"') + margin("#fffdf9", "");
}
