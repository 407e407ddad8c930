/**
 * The painting film: every frame of a replay drawn, encoded and packed with its music, in the teacher's own browser.
 *
 * Nothing of it leaves the computer. It goes as fast as the computer can, and may be given up at any moment.
 */

import {
  AudioBufferSource, BufferTarget, CanvasSource, Mp4OutputFormat, Output, WebMOutputFormat, getFirstEncodableAudioCodec,
  getFirstEncodableVideoCodec,
} from "mediabunny";

import { FRAMES, HEIGHT, Painter, RATE, WIDTH, gathered, lengthOf, newCanvas } from "./painter.js";
import { recordFilm } from "./recorded.js";

/** @typedef {import("./painter.js").Script} Script */
/** @typedef {import("./painter.js").Part} Part */

/** Sound is packed in pieces of so many seconds, beside the pictures that they belong to. */
const STRETCH_S = 1;
const PICTURE_BITS = 2_500_000;
const SOUND_BITS = 128_000;

/** What every device plays, before what only browsers do. */
const FORMATS = /** @type {const} */ ([
  { suffix: "mp4", type: "video/mp4", format: () => new Mp4OutputFormat(), video: ["avc"], audio: ["aac"] },
  { suffix: "webm", type: "video/webm", format: () => new WebMOutputFormat(), video: ["vp8", "vp9"], audio: ["opus"] },
]);

/**
 * @param {Script} script
 * @returns {Promise<{blob: Blob, suffix: string}>}
 * @throws {DOMException} AbortError, where it was given up
 */
export async function makeFilm(script) {
  const { soundings, rate, signal, tell } = script;
  const canEncode = typeof VideoEncoder === "function" && (typeof AudioEncoder === "function" || !soundings.length);
  const way = canEncode ? await wayOf(soundings.length > 0) : null;
  if (!way) return recordFilm(script);
  const target = new BufferTarget();
  const output = new Output({ format: way.format(), target });
  const canvas = newCanvas();
  const picture = new CanvasSource(canvas, { codec: way.videoCodec, bitrate: PICTURE_BITS, keyFrameInterval: 2 });
  output.addVideoTrack(picture, { frameRate: FRAMES });
  const sound = way.audioCodec && new AudioBufferSource({ codec: way.audioCodec, bitrate: SOUND_BITS });
  if (sound) output.addAudioTrack(sound);
  try {
    const orchestra = await gathered(soundings, signal);
    await output.start();
    const length = lengthOf(script);
    const painter = new Painter(canvas, script);
    const frames = Math.ceil((length / 1_000) * FRAMES);
    for (let frame = 0; frame < frames; frame++) {
      signal.throwIfAborted();
      await painter.paint((frame / FRAMES) * 1_000 * rate);
      if (sound && frame % (FRAMES * STRETCH_S) === 0) await sound.add(stretchOf(orchestra, frame / FRAMES, length / 1_000));
      await picture.add(frame / FRAMES, 1 / FRAMES);
      if (frame % FRAMES === 0) tell(frame / frames);
    }
    await output.finalize();
  } catch (problem) {
    await output.cancel().catch(() => {});
    throw problem;
  }
  tell(1);
  return { blob: new Blob([/** @type {ArrayBuffer} */ (target.buffer)], { type: way.type }), suffix: way.suffix };
}

/** The first way in which both pictures and sound can be encoded here. @param {boolean} hasSound */
async function wayOf(hasSound) {
  for (const way of FORMATS) {
    const videoCodec = await getFirstEncodableVideoCodec([...way.video], { width: WIDTH, height: HEIGHT, bitrate: PICTURE_BITS });
    const audioCodec = hasSound
      ? await getFirstEncodableAudioCodec([...way.audio], { numberOfChannels: 2, sampleRate: RATE, bitrate: SOUND_BITS })
      : null;
    if (videoCodec && (audioCodec || !hasSound)) return { ...way, videoCodec, audioCodec };
  }
  return null;
}

/**
 * What sounds from a second of the film on.
 * @param {readonly Part[]} orchestra @param {number} second @param {number} end of the film
 */
function stretchOf(orchestra, second, end) {
  const length = Math.max(1, Math.round(Math.min(STRETCH_S, end - second) * RATE));
  const stretch = new AudioBuffer({ numberOfChannels: 2, length, sampleRate: RATE });
  const begin = Math.round(second * RATE);
  for (const { sounding, buffer } of orchestra) {
    const from = Math.round((sounding.from / 1_000) * RATE);
    const to = Math.round((sounding.to / 1_000) * RATE);
    const first = Math.max(begin, from);
    const last = Math.min(begin + length, to);
    if (first >= last) continue;
    const start = first - from + Math.round((sounding.fromMs / 1_000) * RATE);
    for (const channel of [0, 1]) {
      const data = buffer.getChannelData(Math.min(channel, buffer.numberOfChannels - 1)).subarray(start, start + last - first);
      stretch.copyToChannel(data, channel, first - begin);
    }
  }
  return stretch;
}
