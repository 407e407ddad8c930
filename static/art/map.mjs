/** The map: outlines drawn once, with the two projections that the server repeats to place a town on them. */

import { readFile } from "node:fs/promises";

import { geoGraticule, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";

import * as projections from "./projections.js";

const ATLAS = new URL("../node_modules/world-atlas/", import.meta.url);
const PROBES = /** @type {const} */ ([[-0.46, 46.33], [-7.91, 38.57], [24.02, 35.51], [16.61, 49.2], [25.47, 65.01], [-21.94, 64.15]]);

const europe = projections.europe().clipExtent([[-900, -1560], [900, -400]]);
const world = projections.world();

/**
 * @returns {Promise<{sheets: Record<string, string>, projections: object}>} drawings `europe` and `world` in map units, and
 *   for each the numbers (and probes for a test) by which [longitude, latitude] become [x, y] on it
 */
export async function worldMap() {
  return {
    sheets: { europe: await sheet("europe", europe, "countries-50m.json"), world: await sheet("world", world, "countries-110m.json") },
    projections: {
      europe: { kind: "conic", parallels: [36, 62], meridian: 14, scale: 1000, extent: [-900, -1560, 900, -400], probes: probes(europe) },
      world: { kind: "equal-earth", scale: 320, extent: [-868, -434, 868, 434], probes: probes(world) },
    },
  };
}

/** @param {import("d3-geo").GeoProjection} projection */
const probes = (projection) => PROBES.map((place) => [...place, ...(projection([...place]) ?? []).map((n) => Math.round(n * 100) / 100)]);

/** @param {string} id @param {import("d3-geo").GeoProjection} projection @param {string} atlas */
async function sheet(id, projection, atlas) {
  const topology = JSON.parse(await readFile(new URL(atlas, ATLAS), "utf8"));
  const path = geoPath(projection).digits(0);
  const land = path(feature(topology, topology.objects.land));
  const borders = path(mesh(topology, topology.objects.countries, (one, other) => one !== other));
  const net = path(geoGraticule().step([10, 10])());
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="${id}" overflow="visible">` +
    `<path class="net" d="${net}" fill="none" stroke="var(--map-net)" stroke-width="1"/>` +
    `<path d="${land}" fill="var(--map-land)" stroke="var(--map-shore)" stroke-width="1.5" stroke-linejoin="round"/>` +
    `<path d="${borders}" fill="none" stroke="var(--map-border)" stroke-width="1" stroke-linejoin="round"/></symbol></svg>`
  );
}
