/** What a film is made of: pictures of 720 lines with the page in their middle, and the pieces that sound. */

import { PAPER } from "../board/outline.js";
import { Surface } from "../board/surface.js";
import { decoded } from "./band.js";

/** @typedef {import("./band.js").Sounding} Sounding */
/** A piece that sounds, decoded. @typedef {{sounding: Sounding, buffer: AudioBuffer}} Part */

/**
 * What is to be filmed: `rate` moments of the replay in one of the film; `tell` hears how far it is, from 0 to 1.
 * @typedef {{story: import("./story.js").Story, timeline: import("./timeline.js").Timeline, soundings: readonly Sounding[],
 *   underlays: import("./underlay.js").Underlays, rate: number, signal: AbortSignal, tell: (share: number) => void}} Script
 */

export const WIDTH = 1_280;
export const HEIGHT = 720;
/** Pictures and samples in a second. */
export const FRAMES = 20;
export const RATE = 48_000;
/** The last picture stays for a while. */
const END_MS = 1_500;
const GROUND = "#fbf7f0";
const WHITE = "#ffffff";

/** How long the film is, in milliseconds. @param {Script} script */
export function lengthOf({ timeline, rate }) {
  return timeline.length / rate + END_MS;
}

export function newCanvas() {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  return canvas;
}

/** Draws a page as it was at a moment, in the middle of the picture. */
export class Painter {
  #surface = new Surface(document.createElement("canvas"));
  #canvas;
  #story;
  #timeline;
  #underlays;

  /** @param {HTMLCanvasElement} canvas @param {Script} script */
  constructor(canvas, { story, timeline, underlays }) {
    this.#canvas = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    this.#story = story;
    this.#timeline = timeline;
    this.#underlays = underlays;
    this.#surface.resize((HEIGHT * PAPER.width) / PAPER.height, 1);
  }

  /** @param {number} moment of the replay's time, in milliseconds */
  async paint(moment) {
    const { length } = this.#timeline;
    const { backdrop, dry, wet } = this.#story.look(moment >= length ? Infinity : this.#timeline.at(moment));
    this.#surface.want(dry);
    do this.#surface.frame(wet, Infinity);
    while (!this.#surface.isDone);
    const underlay = await this.#underlays.of(backdrop);
    const { canvas } = this.#surface;
    const left = (WIDTH - canvas.width) / 2;
    this.#canvas.fillStyle = GROUND;
    this.#canvas.fillRect(0, 0, WIDTH, HEIGHT);
    this.#canvas.fillStyle = WHITE;
    this.#canvas.fillRect(left, 0, canvas.width, HEIGHT);
    const scale = canvas.width / PAPER.width;
    this.#canvas.setTransform(scale, 0, 0, scale, left, 0);
    underlay.paint(this.#canvas);
    this.#canvas.resetTransform();
    this.#canvas.drawImage(canvas, left, 0);
  }
}

/**
 * The pieces, decoded; one that is gone is silent.
 * @param {readonly Sounding[]} soundings @param {AbortSignal} signal
 * @returns {Promise<Part[]>}
 */
export async function gathered(soundings, signal) {
  const context = new OfflineAudioContext(2, 1, RATE);
  /** @type {Map<string, AudioBuffer | null>} */
  const buffers = new Map();
  for (const { piece } of soundings) {
    signal.throwIfAborted();
    if (!buffers.has(piece)) buffers.set(piece, await decoded(piece, context).catch(() => null));
  }
  return soundings.flatMap((sounding) => {
    const buffer = buffers.get(sounding.piece);
    return buffer ? [{ sounding, buffer }] : [];
  });
}
