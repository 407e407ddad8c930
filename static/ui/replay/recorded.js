/** A film where the browser has no encoders of its own to offer: played once, as long as it is, and recorded meanwhile. */

import { FRAMES, Painter, RATE, gathered, lengthOf, newCanvas } from "./painter.js";

/** @typedef {import("./painter.js").Script} Script */

const TYPES = ["video/mp4", "video/webm"];

/**
 * @param {Script} script
 * @returns {Promise<{blob: Blob, suffix: string}>}
 * @throws {DOMException} AbortError, where it was given up
 */
export async function recordFilm(script) {
  const { soundings, rate, signal, tell } = script;
  const type = TYPES.find((one) => typeof MediaRecorder === "function" && MediaRecorder.isTypeSupported(one));
  if (!type) throw new Error("this browser records no film");
  const parts = await gathered(soundings, signal);
  const canvas = newCanvas();
  const painter = new Painter(canvas, script);
  await painter.paint(0);
  const stream = canvas.captureStream(FRAMES);
  const context = parts.length ? new AudioContext({ sampleRate: RATE }) : null;
  const loudspeaker = context?.createMediaStreamDestination();
  if (loudspeaker) stream.addTrack(loudspeaker.stream.getAudioTracks()[0]);
  const recorder = new MediaRecorder(stream, { mimeType: type });
  /** @type {Blob[]} */
  const pieces = [];
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  const over = new Promise((resolve) => (recorder.onstop = resolve));
  recorder.start(1_000);
  const began = performance.now();
  for (const { sounding, buffer } of context && loudspeaker ? parts : []) {
    const node = new AudioBufferSourceNode(/** @type {AudioContext} */ (context), { buffer });
    node.connect(/** @type {AudioNode} */ (loudspeaker));
    node.start(/** @type {AudioContext} */ (context).currentTime + sounding.from / 1_000, sounding.fromMs / 1_000, (sounding.to - sounding.from) / 1_000);
  }
  const length = lengthOf(script);
  for (let gone = 0; gone < length && !signal.aborted; gone = performance.now() - began) {
    await painter.paint(gone * rate);
    tell(gone / length);
    await new Promise((resolve) => setTimeout(resolve, 1_000 / FRAMES));
  }
  recorder.stop();
  await over;
  void context?.close();
  signal.throwIfAborted();
  return { blob: new Blob(pieces, { type }), suffix: type.split("/")[1] };
}
