/** How loud: of the own microphone for the moving level, of the other classes for the ring of who speaks. */

import { seatOf } from "../rooms/pictures.js";

/** Below this, a classroom is quiet. Linear, 0 to 1. */
export const SPEAKING_LEVEL = 0.02;
/** A breath between two words does not end a speech. */
const HOLD_MS = 900;

/** The level of one local track, read from the samples. */
export class OwnLevel {
  /** @param {MediaStreamTrack} track */
  constructor(track) {
    this.context = new AudioContext();
    this.source = this.context.createMediaStreamSource(new MediaStream([track]));
    this.analyser = this.context.createAnalyser();
    this.analyser.fftSize = 512;
    this.source.connect(this.analyser);
    this.samples = new Float32Array(this.analyser.fftSize);
  }

  /** Root mean square of the last samples, 0 to 1. */
  read() {
    if (this.context.state === "suspended") void this.context.resume().catch(() => {});
    this.analyser.getFloatTimeDomainData(this.samples);
    let sum = 0;
    for (const sample of this.samples) sum += sample * sample;
    return Math.sqrt(sum / this.samples.length);
  }

  close() {
    this.source.disconnect();
    void this.context.close().catch(() => {});
  }
}

/** From a level of 0 to 1 to steps of light, on a scale that speech fills. @param {number} level @param {number} steps */
export function stepsOf(level, steps) {
  if (level <= 0.001) return 0;
  const decibels = 20 * Math.log10(level);
  return Math.max(0, Math.min(steps, Math.round(((decibels + 50) / 40) * steps)));
}

/** Who speaks now: a class counts from the first loud moment until it was quiet for a breath. */
export class Speakers {
  /** @type {Map<string, number>} */
  #heardAt = new Map();

  /**
   * @param {Map<string, number>} levels per seat, 0 to 1
   * @param {number} now ms
   * @returns {Set<string>}
   */
  after(levels, now) {
    for (const [seat, level] of levels) if (level >= SPEAKING_LEVEL) this.#heardAt.set(seat, now);
    for (const [seat, at] of this.#heardAt) if (now - at > HOLD_MS) this.#heardAt.delete(seat);
    return new Set(this.#heardAt.keys());
  }
}

/** How loud each class is: what its screen plays is its voice as well. @param {ReadonlyMap<string, {level: number}>} measures */
export function levelsOf(measures) {
  /** @type {Map<string, number>} */
  const levels = new Map();
  for (const [name, { level }] of measures) levels.set(seatOf(name), Math.max(levels.get(seatOf(name)) ?? 0, level));
  return levels;
}

/** @param {ReadonlySet<string>} one @param {ReadonlySet<string>} other */
export function sameSet(one, other) {
  return one.size === other.size && [...one].every((item) => other.has(item));
}
