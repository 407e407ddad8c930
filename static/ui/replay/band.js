/** The music of a replay: where the film has a piece, it sounds in step with the strokes, at the speed at which it was played. */

import { fetchPiece } from "../../wire/sound.js";

/** A piece in the film's time, in milliseconds; at `from` it stands at `fromMs`. @typedef {{piece: string, from: number, to: number, fromMs: number}} Sounding */

const LEAD_S = 0.06;
/** More than this beside the film is heard. */
const STRAY_S = 0.08;

export class Band {
  /** @type {AudioContext | null} */
  #context = null;
  /** @type {Map<string, Promise<AudioBuffer | null>>} */
  #buffers = new Map();
  /** @type {{sounding: Sounding, node: AudioBufferSourceNode | null, zero: number} | null} `zero`: the audio's clock where the film began */
  #playing = null;

  /** @param {readonly Sounding[]} soundings */
  constructor(soundings) {
    this.soundings = soundings;
  }

  /** To be told in every frame where the film is. @param {{position: number, isPlaying: boolean, rate: number}} player */
  follow({ position, isPlaying, rate }) {
    const due = isPlaying && rate === 1 ? this.soundings.find(({ from, to }) => from <= position && position < to) : undefined;
    if (!due) return this.rest();
    const context = (this.#context ??= new AudioContext());
    const zero = context.currentTime - position / 1_000;
    const playing = this.#playing;
    if (playing?.sounding === due && Math.abs(playing.zero - zero) < STRAY_S) return;
    this.rest();
    const begun = (this.#playing = { sounding: due, node: /** @type {AudioBufferSourceNode | null} */ (null), zero });
    void context.resume().catch(() => {});
    void this.#load(due.piece).then((buffer) => {
      if (!buffer || this.#playing !== begun) return;
      const at = context.currentTime + LEAD_S;
      const offset = (due.fromMs + (at - begun.zero) * 1_000 - due.from) / 1_000;
      if (offset >= buffer.duration) return;
      const node = new AudioBufferSourceNode(context, { buffer });
      node.connect(context.destination);
      node.start(at, Math.max(0, offset));
      begun.node = node;
    });
  }

  rest() {
    this.#playing?.node?.stop();
    this.#playing = null;
  }

  close() {
    this.rest();
    void this.#context?.close();
    this.#context = null;
  }

  /** @param {string} piece */
  #load(piece) {
    const known = this.#buffers.get(piece) ?? decoded(piece, /** @type {AudioContext} */ (this.#context)).catch(() => null);
    this.#buffers.set(piece, known);
    return known;
  }
}

/** @param {string} piece @param {BaseAudioContext} context @returns {Promise<AudioBuffer>} */
export async function decoded(piece, context) {
  return context.decodeAudioData(await fetchPiece(piece));
}
