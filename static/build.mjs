/**
 * Builds the browser side into dist/: bundles, style sheets, fonts, art, icons, flags, the map, and a manifest.
 *
 * `node build.mjs [--out DIR]`. A build replaces DIR whole or not at all; a broken budget is a broken build.
 */

import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { SHEETS } from "./art/colouring/sheets.js";
import { artSprite } from "./art/sprite.mjs";
import { iconSprite } from "./art/icons.mjs";
import { worldMap } from "./art/map.mjs";
import { COLOURS, DIAMETERS, STAMP_SIZES } from "./ui/board/paintbox.js";
import { printed } from "./ui/board/prints.js";
import { STAMPS } from "./ui/board/stamps.js";
import { TAN_COLOURS, tangram } from "./ui/board/tangram.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { out: { type: "string", default: join(HERE, "dist") } } });
const OUT = values.out;
const WORK = `${OUT}.building-${process.pid}`;

/** Budgets in bytes after gzip: what loads with the live room's page, and the whole of it once everything is open. */
const BEFORE_LIVE = 120_000;
const WHOLE_LIVE = 250_000;
const COMPRESSIBLE = /\.(js|css|svg|json)$/;

/** @type {Record<string, string>} logical name → name with the content's hash */
const manifest = {};

/** @param {string | Buffer} content */
const digest = (content) => createHash("sha256").update(content).digest("hex").slice(0, 10);

/**
 * Writes a file under a name that changes with its content, so that browsers may keep it for ever.
 * @param {string} name @param {string} content
 */
async function put(name, content) {
  const [, stem, suffix] = /** @type {RegExpMatchArray} */ (name.match(/^(.*)(\.[a-z]+)$/));
  manifest[name] = `${stem}-${digest(content)}${suffix}`;
  await writeFile(join(WORK, manifest[name]), content);
}

/** @param {string} folder @param {RegExp} pattern */
async function entries(folder, pattern) {
  const names = await readdir(join(HERE, folder)).catch(() => []);
  return names.filter((name) => pattern.test(name)).map((name) => join(HERE, folder, name));
}

async function bundle() {
  const scripts = await entries("pages", /\.js$/);
  const sheets = await entries("style", /^(pages|live|kits|parcels|labels|postcards|sounds|notebooks|doors|activities|families|family|writings)\.css$/);
  const { metafile } = await build({
    entryPoints: [...scripts, ...sheets],
    outdir: WORK,
    outbase: HERE,
    absWorkingDir: HERE,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: ["es2022", "safari15.4"],
    entryNames: "[dir]/[name]-[hash]",
    chunkNames: "chunks/[name]-[hash]",
    assetNames: "assets/[name]-[hash]",
    loader: { ".woff2": "file", ".svg": "file" },
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  for (const [path, output] of Object.entries(metafile.outputs)) {
    if (output.entryPoint) manifest[output.entryPoint] = relative(WORK, join(HERE, path));
  }
  await checkBudgets(metafile.outputs);
}

/** The look of a capsule (hub/capsules), in one file with all that it needs, and its one script, no module: it is opened from a disk. */
async function capsule() {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, "style/capsule.css")],
    bundle: true,
    minify: true,
    target: ["es2022", "safari15.4"],
    loader: { ".woff2": "dataurl", ".svg": "dataurl" },
    legalComments: "none",
    write: false,
    logLevel: "warning",
  });
  for (const { text } of outputFiles) await put("capsule.css", text);
  const player = { entryPoints: [join(HERE, "ui/capsule/capsule.js")], format: /** @type {const} */ ("iife"), target: "es2019" };
  const built = await build({ ...player, bundle: true, minify: true, legalComments: "none", write: false, logLevel: "warning" });
  for (const { text } of built.outputFiles) await put("capsule.js", text);
}

/** What a board is drawn with, for whoever draws one without a browser: colours, thicknesses, stamps, paper. */
function drawingThings() {
  const printedPapers = ["squares", "lines", "number-line", "hundred-square"];
  const papers = printedPapers.map((print) => [print, printed({ print: /** @type {any} */ (print) })]);
  const outlines = ["tangram", "tangram-house", "tangram-boat", "tangram-cat", "tangram-fish", "tangram-tree"];
  return {
    colours: COLOURS.map(({ ink }) => ink),
    diameters: DIAMETERS,
    stampSizes: STAMP_SIZES,
    stamps: STAMPS,
    sheets: SHEETS,
    papers: Object.fromEntries([...papers, ...outlines.map((print) => [print, tangram(print, [])])]),
    tans: TAN_COLOURS,
  };
}

/** @param {import("esbuild").Metafile["outputs"]} outputs */
async function checkBudgets(outputs) {
  /** @param {string} start @param {boolean} lazily @returns {Promise<number>} */
  async function weigh(start, lazily) {
    const seen = new Set([start]);
    let bytes = 0;
    for (const path of seen) {
      bytes += gzipSync(await readFile(join(HERE, path))).length;
      for (const { path: next, kind } of outputs[path]?.imports ?? []) {
        if (next.endsWith(".js") && (lazily || kind !== "dynamic-import")) seen.add(next);
      }
    }
    return bytes;
  }
  for (const [path, output] of Object.entries(outputs)) {
    if (!output.entryPoint?.endsWith(".js")) continue;
    for (const [what, lazily, budget] of /** @type {const} */ ([["at once", false, BEFORE_LIVE], ["whole", true, WHOLE_LIVE]])) {
      const bytes = await weigh(path, lazily);
      console.log(`${output.entryPoint} ${what}: ${(bytes / 1000).toFixed(1)} kB gzip, of ${budget / 1000} kB`);
      if (bytes > budget) throw new Error(`${output.entryPoint} is too heavy (${what})`);
    }
  }
}

async function flags() {
  const from = join(HERE, "node_modules/flag-icons/flags/4x3");
  const names = (await readdir(from)).filter((name) => /^[a-z]{2}\.svg$/.test(name));
  const contents = await Promise.all(names.map((name) => readFile(join(from, name))));
  manifest.flags = `flags-${digest(Buffer.concat(contents))}`;
  await mkdir(join(WORK, manifest.flags));
  await Promise.all(names.map((name, at) => writeFile(join(WORK, manifest.flags, name), contents[at])));
}

/** Puts a gzip twin beside what shrinks, for the server to send as it is. @param {string} folder */
async function compress(folder) {
  for (const item of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) await compress(path);
    else if (COMPRESSIBLE.test(item.name)) await writeFile(`${path}.gz`, gzipSync(await readFile(path), { level: 9 }));
  }
}

await rm(WORK, { recursive: true, force: true });
await mkdir(WORK, { recursive: true });
try {
  await bundle();
  await capsule();
  await put("art.svg", await artSprite());
  await put("icons.svg", await iconSprite());
  await put("board.json", JSON.stringify(drawingThings()));
  const map = await worldMap();
  for (const [name, sheet] of Object.entries(map.sheets)) await put(`map-${name}.svg`, sheet);
  await put("map.json", JSON.stringify(map.projections));
  await flags();
  await cp(join(HERE, "art/favicon.svg"), join(WORK, "favicon.svg"));
  manifest["favicon.svg"] = "favicon.svg";
  await writeFile(join(WORK, "manifest.json"), JSON.stringify(manifest, null, 1));
  await compress(WORK);
  await rm(OUT, { recursive: true, force: true });
  await rename(WORK, OUT);
} catch (problem) {
  await rm(WORK, { recursive: true, force: true });
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
