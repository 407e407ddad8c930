/** The two projections of the map: its outlines are drawn by them, and a tap on it is read by them. hub/pages/atlas.py repeats them. */

import { geoConicConformal, geoEqualEarth } from "d3-geo";

/** Europe and its neighbours as in a school atlas: Lambert's conic, true at 36° and 62° north. */
export const europe = () => geoConicConformal().parallels([36, 62]).rotate([-14, 0]).scale(1000).translate([0, 0]);
export const world = () => geoEqualEarth().scale(320).translate([0, 0]);
