/** What lies under the ink, for whoever makes something of a page: to be painted on a canvas, or embedded in a file. */

import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";
import { uploadUrl } from "../../wire/uploads.js";
import { withMapInside, withTowns } from "../board/europe.js";
import { PAPER } from "../board/outline.js";
import { above, printed, takenAway } from "../board/prints.js";
import { seen } from "../board/seen.js";

/** @typedef {import("../../rooms/page.js").Backdrop} Backdrop */
/**
 * `markup` is SVG in page units that needs nothing from anywhere; `paint` lays it on a canvas, in drawing units.
 * @typedef {{markup: string, paint: (canvas: CanvasRenderingContext2D) => void}} Underlay
 */

/** @type {Underlay} */
const NOTHING = { markup: "", paint: () => {} };

/** How sharp printed paper is painted: pixels for a drawing unit. */
const SHARP = 2;

export class Underlays {
  #text;
  #seats;
  #key = "";
  /** @type {Promise<Underlay>} the one that was asked for last */
  #latest = Promise.resolve(NOTHING);

  /** @param {import("../board/room.js").Text} text @param {readonly import("../../wire/messages.js").WireSeat[]} seats */
  constructor(text, seats) {
    this.#text = text;
    this.#seats = seats;
  }

  /**
   * A picture that cannot be had is told by its sentence.
   * @param {Backdrop} backdrop
   * @returns {Promise<Underlay>} the same as long as the same is asked for
   */
  of(backdrop) {
    const key = JSON.stringify([backdrop, backdrop.upload && seen.has(backdrop.upload)]);
    if (key !== this.#key) {
      this.#key = key;
      this.#latest = this.#make(withTowns(backdrop, this.#seats));
    }
    return this.#latest;
  }

  /** @param {Backdrop} backdrop @returns {Promise<Underlay>} */
  async #make(backdrop) {
    const { print, upload } = backdrop;
    const more = above(backdrop);
    const gone = () => drawn(takenAway(this.#text("board-print-taken-away")));
    const isGone = upload ? !seen.has(upload) : print === "taken-away";
    const below = isGone ? gone() : upload ? pictured(upload).catch(gone) : withMapInside(printed(backdrop)).then(drawn);
    return more ? both(await below, await drawn(more)) : below;
  }
}

/** @param {Underlay} below @param {Underlay} above @returns {Underlay} */
function both(below, above) {
  const paint = (/** @type {CanvasRenderingContext2D} */ canvas) => {
    const isFilledUnder = canvas.globalCompositeOperation === "destination-over"; // then what lies above comes first
    for (const each of isFilledUnder ? [above, below] : [below, above]) each.paint(canvas);
  };
  return { markup: below.markup + above.markup, paint };
}

/** @param {string} markup @returns {Promise<Underlay>} */
async function drawn(markup) {
  if (!markup) return NOTHING;
  const size = `width="${PAPER.width * SHARP}" height="${PAPER.height * SHARP}"`;
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}" ${size}>${markup}</svg>`;
  const address = URL.createObjectURL(new Blob([whole], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = address;
  await image.decode().finally(() => URL.revokeObjectURL(address));
  return { markup, paint: (canvas) => canvas.drawImage(image, 0, 0, PAPER.width, PAPER.height) };
}

/** A picture as large as the paper lets it be, in its middle. @param {string} upload @returns {Promise<Underlay>} */
async function pictured(upload) {
  const answer = await fetch(uploadUrl(upload));
  if (!answer.ok) throw new Error(`no picture: ${answer.status}`);
  const blob = await answer.blob();
  const [bitmap, data] = await Promise.all([createImageBitmap(blob), embedded(blob)]);
  const scale = Math.min(PAPER.width / bitmap.width, PAPER.height / bitmap.height);
  const [width, height] = [bitmap.width * scale, bitmap.height * scale];
  return {
    markup: `<image href="${data}" width="${PAGE_WIDTH}" height="${PAGE_HEIGHT}"/>`,
    paint: (canvas) => canvas.drawImage(bitmap, (PAPER.width - width) / 2, (PAPER.height - height) / 2, width, height),
  };
}

/** @param {Blob} blob @returns {Promise<string>} its content as an address */
function embedded(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("not read"));
    reader.readAsDataURL(blob);
  });
}
