/** What a class shows beside its camera: opens a screen or a second camera, sharp rather than smooth, and lets it go. */

import { nameOf } from "./devices.js";

/** @typedef {import("../rooms/pictures.js").Shown} Shown */
/** @typedef {import("./devices.js").Problem} Problem */

/** Letters and small animals: few pictures a second, each of them sharp. */
export const STILL_PICTURE = { width: { ideal: 1920, max: 1920 }, height: { ideal: 1080, max: 1080 }, frameRate: { ideal: 8, max: 10 } };
/** A film keeps its sound as it is. */
const FILM_SOUND = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };

/** @type {RTCRtpEncodingParameters} */
export const STILL_ENCODING = { maxBitrate: 1_500_000, maxFramerate: 10, priority: "medium" };

/** Whether this browser can show its screen; those of telephones and many tablets cannot. */
export function canShowScreen() {
  return window.isSecureContext && typeof navigator.mediaDevices?.getDisplayMedia === "function";
}

/**
 * Ask for a screen or open a second camera.
 *
 * @param {Shown} what @param {string} [deviceId] of the second camera
 * @returns {Promise<{stream: MediaStream | null, problem: Problem | null}>} neither, where the person thought better of it
 */
export async function openShare(what, deviceId = "") {
  try {
    const stream = await (what === "screen" ? askForScreen() : openSecond(deviceId));
    // "detail" tells the encoder what the picture is for (MediaStreamTrack Content Hints, 3).
    for (const track of stream.getVideoTracks()) track.contentHint = "detail";
    return { stream, problem: null };
  } catch (error) {
    const problem = nameOf(error);
    return { stream: null, problem: what === "screen" && problem === "denied" ? null : problem };
  }
}

function askForScreen() {
  // Of the whole computer's sound the others' voices are a part: they would hear themselves. A tab's comes alone.
  const wish = { video: STILL_PICTURE, audio: FILM_SOUND, systemAudio: "exclude", selfBrowserSurface: "exclude" };
  return navigator.mediaDevices.getDisplayMedia(wish);
}

/** @param {string} deviceId */
function openSecond(deviceId) {
  return navigator.mediaDevices.getUserMedia({ video: { ...STILL_PICTURE, deviceId: { exact: deviceId } } });
}

/** What is shown now. Events: `shares`, when that changed, be it by the browser itself. */
export class Shares extends EventTarget {
  /** @type {Map<Shown, MediaStream>} */
  streams = new Map();

  /** @param {Shown} what @param {MediaStream} stream */
  begin(what, stream) {
    this.end(what);
    this.streams.set(what, stream);
    // "Stop sharing" in the browser's own bar, or a cable that was pulled.
    stream.getVideoTracks()[0]?.addEventListener("ended", () => this.streams.get(what) === stream && this.end(what));
    this.dispatchEvent(new Event("shares"));
  }

  /** @param {Shown} what */
  end(what) {
    const stream = this.streams.get(what);
    if (!stream) return;
    this.streams.delete(what);
    stream.getTracks().forEach((track) => track.stop());
    this.dispatchEvent(new Event("shares"));
  }

  endAll() {
    for (const what of [...this.streams.keys()]) this.end(what);
  }

  /** The picture of one. @param {Shown} what @returns {MediaStreamTrack | null} */
  picture(what) {
    return this.streams.get(what)?.getVideoTracks()[0] ?? null;
  }
}
