/** How loud: of the own microphone for the moving level, of the other classes for the ring of who speaks. */

import { seatOf } from "../rooms/pictures.js";

/** Below this, a classroom is quiet. Linear, 0 to 1. */
export const SPEAKING_LEVEL = 0.02;
/** A breath between two words does not end a speech. */
const HOLD_MS = 900;

/** The level of the own track, read from its samples; 0 while there is none. */
export class OwnLevel {
  /** @type {{context: AudioContext, source: MediaStreamAudioSourceNode, analyser: AnalyserNode} | null} */
  #ear = null;
  #samples = new Float32Array(512);

  /** @param {MediaStreamTrack | null} track */
  follow(track) {
    this.#ear?.source.disconnect();
    void this.#ear?.context.close().catch(() => {});
    this.#ear = track && this.#listenTo(track);
  }

  /** Root mean square of the last samples, 0 to 1. */
  read() {
    if (!this.#ear) return 0;
    const { context, analyser } = this.#ear;
    if (context.state === "suspended") void context.resume().catch(() => {});
    analyser.getFloatTimeDomainData(this.#samples);
    return Math.sqrt(this.#samples.reduce((sum, sample) => sum + sample * sample, 0) / this.#samples.length);
  }

  /** @param {MediaStreamTrack} track */
  #listenTo(track) {
    const context = new AudioContext();
    const source = context.createMediaStreamSource(new MediaStream([track]));
    const analyser = context.createAnalyser();
    analyser.fftSize = this.#samples.length;
    source.connect(analyser);
    return { context, source, analyser };
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
