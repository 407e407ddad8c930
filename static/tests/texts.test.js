/** The words: every text that the room's sources ask for stands in both catalogues, and they hold the same names. */

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import test from "node:test";

import { textsFrom } from "../i18n/texts.js";
import { Times } from "../i18n/times.js";

const LOCALES = new URL("../../hub/locales/", import.meta.url);

/** @param {string} language */
async function catalogue(language) {
  const parts = ["live.ftl", "refusals.ftl"].map((name) => readFile(new URL(`${language}/${name}`, LOCALES), "utf8"));
  return (await Promise.all(parts)).join("\n");
}

/** @param {string} source */
const namesIn = (source) => [...source.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((found) => found[1] ?? "");

test("French and English hold the same texts", async () => {
  assert.deepEqual(namesIn(await catalogue("fr")).sort(), namesIn(await catalogue("en")).sort());
});

test("every text that is asked for by its whole name exists", async () => {
  const names = new Set(namesIn(await catalogue("en")));
  const root = new URL("../", import.meta.url);
  const folders = ["ui", "pages", "a11y"];
  const files = (
    await Promise.all(
      folders.map((folder) =>
        readdir(new URL(`${folder}/`, root), { recursive: true }).then((all) => all.map((name) => `${folder}/${name}`)),
      ),
    )
  ).flat();
  for (const file of files.filter((name) => name.endsWith(".js") && !name.startsWith("ui/board"))) {
    const source = await readFile(new URL(file, root), "utf8");
    for (const [, name] of source.matchAll(/"((?:live|refused)-[a-z-]*[a-z])"/g))
      assert.ok(names.has(name ?? ""), `${file}: ${name}`);
  }
});

test("a sentence takes its arguments without direction marks, and an unknown one shows its name", () => {
  const text = textsFrom("hello = Hello { $name }\n", "en");
  assert.equal(text("hello", { name: "Évora" }), "Hello Évora");
  assert.equal(text("nothing"), "nothing");
});

test("days are told as people say them", () => {
  const times = new Times("fr");
  const now = Date.now();
  assert.equal(times.dayName(now, now), "Aujourd’hui");
  assert.equal(times.dayName(now - 86_400_000, now), "Hier");
  assert.equal(new Times("en").clock(Date.UTC(2026, 0, 1, 15, 5), "Europe/Lisbon"), "15:05");
  assert.equal(new Times("en").clock(Date.UTC(2026, 0, 1, 15, 5), "Nowhere/Land").length, 5);
  assert.equal(new Times("fr").country("gr"), "Grèce");
  assert.equal(new Times("fr").country("not a country"), "not a country");
});
