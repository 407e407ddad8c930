/** In the form of a school: only the regions of its country are offered, and a tap on the map says where its town is. */

import { europe, world } from "../art/projections.js";

/** @param {string} id @returns {any} */
const field = (id) => document.getElementById(id);

const country = /** @type {HTMLSelectElement | null} */ (field("country"));
const region = /** @type {HTMLSelectElement | null} */ (field("region"));

/** Puts the regions of other countries away; where a country has none, there is nothing to choose. */
function offerRegions() {
  if (!country || !region) return;
  for (const group of region.querySelectorAll("optgroup")) {
    const isOurs = group.dataset.of === country.value;
    group.hidden = group.disabled = !isOurs;
    if (!isOurs && group.contains(region.selectedOptions[0] ?? null)) region.value = "";
  }
}
country?.addEventListener("change", offerRegions);
offerRegions();

const sheet = /** @type {SVGSVGElement | null} */ (document.querySelector("svg[data-sheet]"));
if (sheet) {
  const projection = sheet.dataset.sheet === "europe" ? europe() : world();
  const pin = field("pin");
  const [latitude, longitude] = [field("latitude"), field("longitude")];

  /** Sets the pin where the fields say; away where they say nothing. */
  function show() {
    const [north, east] = [latitude, longitude].map((each) => parseFloat(each.value.replace(",", ".").replace("−", "-")));
    const point = Number.isFinite(north) && Number.isFinite(east) ? projection([east, north]) : null;
    if (point) pin.setAttribute("transform", `translate(${point[0].toFixed(1)} ${point[1].toFixed(1)})`);
    pin.setAttribute("visibility", point ? "visible" : "hidden");
  }

  sheet.classList.add("to-tap");
  document.querySelectorAll("[data-with-script]").forEach((each) => each.removeAttribute("hidden"));
  sheet.addEventListener("click", ({ clientX, clientY }) => {
    const at = new DOMPoint(clientX, clientY).matrixTransform(sheet.getScreenCTM()?.inverse());
    const found = projection.invert?.([at.x, at.y]);
    if (!found) return;
    longitude.value = found[0].toFixed(1);
    latitude.value = found[1].toFixed(1);
    show();
  });
  latitude.addEventListener("input", show);
  longitude.addEventListener("input", show);
}
