/**
 * Plays a piece in step with all other devices: by the server's clock, with Web Audio, never through the media server.
 *
 * Where a piece is, follows from the floor and the clock alone, so that whoever comes late, was asleep or reloads is in
 * step by the same rule. Small drift is taken out by playing a trifle faster or slower, large drift by a jump.
 */

import { isPlaying, positionOf } from "../rooms/music.js";
import { fetchPiece } from "../wire/sound.js";

/** @typedef {import("../rooms/music.js").Music} Music */
/** @typedef {import("./server_clock.js").ServerClock} ServerClock */
/** @typedef {"silent" | "loading" | "waiting" | "playing" | "blocked" | "missing"} State */
/** Where we are: at `context` (the audio's clock, seconds) the piece stood at `position` (seconds), going at `rate`. @typedef {{context: number, position: number, rate: number}} Anchor */

const LOOK_MS = 500;
/** A beginning that is nearer than this is missed: one begins a little later, further on. */
const SOONEST_S = 0.08;
/** More drift than this is mended by a jump, less than that is left. */
const JUMP_MS = 120;
const LEAVE_MS = 4;
/** A drift is taken out within so many seconds, by so much at most: nobody hears half a per cent. */
const MEND_S = 4;
const MOST_RATE = 0.005;
const FADE_S = 0.03;
/** Decoded pieces are large: only the last ones are kept. */
const KEPT = 2;
const VOLUME_KEY = "ribambelle-music-volume";

/** Events: `change`. */
export class InStep extends EventTarget {
  /** @type {Music | null} */
  #music = null;
  /** @type {AudioContext | null} */
  #context = null;
  /** @type {GainNode | null} */
  #gain = null;
  /** @type {{node: AudioBufferSourceNode, fade: GainNode} | null} */
  #source = null;
  /** @type {Anchor | null} */
  #anchor = null;
  /** @type {Map<string, Promise<AudioBuffer>>} */
  #buffers = new Map();
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #looking;
  #turn = 0;
  #gone = new AbortController();
  #clock;
  #bytes;

  /** @param {{clock: ServerClock, bytes?: (piece: string) => Promise<ArrayBuffer>}} parts */
  constructor({ clock, bytes = fetchPiece }) {
    super();
    this.#clock = clock;
    this.#bytes = bytes;
    /** @type {State} */
    this.state = "silent";
    /** By how much we are ahead of the server's clock, in milliseconds; null where nothing is measured. @type {number | null} */
    this.drift = null;
    this.isOn = false;
    this.volume = rememberedVolume();
    document.addEventListener("visibilitychange", () => this.#woke(), { signal: this.#gone.signal });
  }

  /** What the floor says. @param {Music} music */
  follow(music) {
    if (music === this.#music) return;
    this.#music = music;
    this.#begin();
  }

  /** Whether this device plays at all. @param {boolean} isOn */
  turn(isOn) {
    if (isOn === this.isOn) return;
    this.isOn = isOn;
    this.#begin();
  }

  /** Have it here before it is needed. @param {string} piece */
  prepare(piece) {
    return this.#bytes(piece).catch(() => null);
  }

  /** @param {number} volume 0 to 1 */
  setVolume(volume) {
    this.volume = volume;
    try {
      localStorage.setItem(VOLUME_KEY, String(volume));
    } catch {
      // storage may be forbidden; then it counts until the page is left
    }
    this.#gain?.gain.setTargetAtTime(loudness(volume), this.#context?.currentTime ?? 0, FADE_S);
  }

  /** After a click: browsers let sound out from then on. */
  async unblock() {
    await this.#context?.resume().catch(() => {});
    this.#begin();
  }

  /** Where the piece is now, in milliseconds, whether we play it or not. */
  get position() {
    return this.#music ? positionOf(this.#music, this.#clock.now()) : 0;
  }

  stop() {
    this.#gone.abort();
    this.#turn++;
    this.#silence();
    clearInterval(this.#looking);
    void this.#context?.close();
    this.#context = null;
  }

  /** Begin anew with what is wanted; whatever was begun before does not go on. */
  #begin() {
    const turn = ++this.#turn;
    this.#silence();
    clearInterval(this.#looking);
    const music = this.#music;
    if (!this.isOn || !music?.piece || music.startsAt === null) {
      this.#tell("silent");
      if (music?.piece && this.isOn) void this.#load(music.piece).catch(() => {});
      return;
    }
    this.#tell("loading");
    void this.#start(turn, music, music.piece);
  }

  /** @param {number} turn @param {Music} music @param {string} piece */
  async #start(turn, music, piece) {
    const context = this.#open();
    const [buffer] = await Promise.all([this.#load(piece).catch(() => null), this.#clock.look(), wokenUp(context)]);
    if (turn !== this.#turn) return;
    if (!buffer) return this.#tell("missing");
    if (context.state !== "running") {
      context.onstatechange = () => context.state === "running" && turn === this.#turn && this.#begin();
      return this.#tell("blocked");
    }
    this.#play(buffer, music);
    this.#looking = setInterval(() => this.#look(buffer, music), LOOK_MS);
  }

  /** Let it sound where it should be: from its beginning, if that is still to come. @param {AudioBuffer} buffer @param {Music} music */
  #play(buffer, music) {
    this.#silence();
    const context = this.#open();
    if (!isPlaying(music, this.#clock.now())) return this.#tell("silent");
    const begins = this.#contextTime(context, music.startsAt ?? 0);
    const at = Math.max(begins, context.currentTime + SOONEST_S);
    const position = music.fromMs / 1_000 + at - begins;
    if (position >= buffer.duration) return this.#tell("silent");
    const node = new AudioBufferSourceNode(context, { buffer });
    const fade = new GainNode(context, { gain: 0 });
    fade.gain.setTargetAtTime(1, at, FADE_S / 3);
    node.connect(fade).connect(/** @type {GainNode} */ (this.#gain));
    node.start(at, position);
    this.#source = { node, fade };
    this.#anchor = { context: at, position, rate: 1 };
    this.drift = null;
    this.#tell(at > context.currentTime + 0.5 ? "waiting" : "playing");
  }

  /** How far are we from where we should be? @param {AudioBuffer} buffer @param {Music} music */
  #look(buffer, music) {
    const context = this.#open();
    void this.#clock.look();
    if (context.state !== "running") return this.#begin();
    if (!isPlaying(music, this.#clock.now())) {
      clearInterval(this.#looking);
      this.#silence();
      return this.#tell("silent");
    }
    const { now, at } = this.#heard(context);
    if (!this.#anchor || at < this.#anchor.context) return; // it has not begun
    const position = this.#anchor.position + (at - this.#anchor.context) * this.#anchor.rate;
    const due = (music.fromMs + now - (music.startsAt ?? 0)) / 1_000;
    this.drift = (position - due) * 1_000;
    if (Math.abs(this.drift) > JUMP_MS) return this.#play(buffer, music);
    const rate = Math.abs(this.drift) < LEAVE_MS ? 1 : 1 - Math.max(-MOST_RATE, Math.min(MOST_RATE, this.drift / 1_000 / MEND_S));
    this.#go(rate, context);
    this.#tell("playing");
  }

  /** Go at this rate from now on. @param {number} rate @param {AudioContext} context */
  #go(rate, context) {
    const { node } = this.#source ?? {};
    if (!node || !this.#anchor || rate === this.#anchor.rate) return;
    const at = context.currentTime;
    const position = this.#anchor.position + (at - this.#anchor.context) * this.#anchor.rate;
    node.playbackRate.setValueAtTime(rate, at);
    this.#anchor = { context: at, position, rate };
  }

  /** Which moment of the audio's clock comes out of the loudspeaker now, and what the server's clock says then. @param {AudioContext} context */
  #heard(context) {
    const stamp = context.getOutputTimestamp?.();
    if (stamp?.performanceTime && stamp.contextTime) {
      const ago = performance.now() - stamp.performanceTime;
      return { now: this.#clock.now() - ago, at: stamp.contextTime };
    }
    return { now: this.#clock.now(), at: context.currentTime - (context.outputLatency || context.baseLatency || 0) };
  }

  /** When the audio's clock is heard at a moment of the server's. @param {AudioContext} context @param {number} moment */
  #contextTime(context, moment) {
    const { now, at } = this.#heard(context);
    return at + (moment - now) / 1_000;
  }

  #open() {
    if (!this.#context) {
      this.#context = new AudioContext({ latencyHint: "playback" });
      this.#gain = new GainNode(this.#context, { gain: loudness(this.volume) });
      this.#gain.connect(this.#context.destination);
    }
    return this.#context;
  }

  /** @param {string} piece @returns {Promise<AudioBuffer>} */
  #load(piece) {
    const known = this.#buffers.get(piece);
    if (known) return known;
    const loading = this.#bytes(piece).then((bytes) => this.#open().decodeAudioData(bytes));
    this.#buffers.set(piece, loading);
    loading.catch(() => this.#buffers.delete(piece));
    for (const old of [...this.#buffers.keys()].slice(0, -KEPT)) this.#buffers.delete(old);
    return loading;
  }

  #silence() {
    const { node, fade } = this.#source ?? {};
    if (node && fade && this.#context) {
      const { currentTime } = this.#context;
      fade.gain.setTargetAtTime(0, currentTime, FADE_S / 3);
      node.stop(currentTime + 2 * FADE_S);
    }
    this.#source = this.#anchor = null;
    this.drift = null;
  }

  /** A device that slept: its clocks may have stood still. */
  #woke() {
    if (document.visibilityState === "visible" && this.#music?.startsAt) void this.#clock.look(true);
  }

  /** @param {State} state */
  #tell(state) {
    this.state = state;
    this.dispatchEvent(new Event("change"));
  }
}

/** Ears hear loudness by ratios. @param {number} volume */
function loudness(volume) {
  return volume ** 2;
}

function rememberedVolume() {
  try {
    const kept = Number(localStorage.getItem(VOLUME_KEY) ?? "0.8");
    return kept >= 0 && kept <= 1 ? kept : 0.8;
  } catch {
    return 0.8;
  }
}

/** Browsers that hold sound back never answer: after a moment that counts as a no. @param {AudioContext} context */
function wokenUp(context) {
  const patience = new Promise((resolve) => setTimeout(resolve, 400));
  return context.state === "running" ? null : Promise.race([context.resume().catch(() => {}), patience]);
}
