/** Cameras, microphones and speakers: which there are, opening one, and what is wrong in a word that has a cure. */

import { PROFILES, filtersFor } from "./sound.js";

/** @typedef {"camera" | "microphone"} Eye */
/** @typedef {import("./sound.js").Profile} Profile */

/**
 * Why a device does not open. `insecure`: this page was not reached over HTTPS or localhost, where browsers give no
 * camera; `denied`, `missing`, `busy`; `unsupported`: a browser without WebRTC; `gone`: it was open, and was pulled out;
 * `broken`: anything else.
 *
 * @typedef {"insecure" | "unsupported" | "denied" | "missing" | "busy" | "gone" | "broken"} Problem
 */

/** A computer that can encode several sizes at once sends a picture for the whole projector; others spare themselves. */
const IS_STRONG = (globalThis.navigator?.hardwareConcurrency ?? 1) > 4;
const SIZE = IS_STRONG
  ? { width: { ideal: 1280 }, height: { ideal: 720 } }
  : { width: { ideal: 640 }, height: { ideal: 360 } };
const PICTURE = { ...SIZE, frameRate: { ideal: 24, max: 30 } };

/** Whether this browser can send and receive at all. @returns {Problem | null} */
export function mediaProblem() {
  if (!window.isSecureContext) return "insecure";
  if (typeof RTCPeerConnection === "undefined" || !navigator.mediaDevices?.getUserMedia) return "unsupported";
  return null;
}

/** What came of opening a device: its track, or what is wrong. @typedef {{track: MediaStreamTrack | null, problem: Problem | null}} Opened */

/**
 * Open camera and microphone with one question to the person; where one of them fails, each by itself.
 *
 * @param {{camera: string, microphone: string, sound: Profile}} chosen device ids, and how the sound should be
 * @returns {Promise<{camera: Opened, microphone: Opened}>}
 */
export async function openBoth(chosen) {
  try {
    if (mediaProblem()) throw new Error("no media here");
    const stream = await navigator.mediaDevices.getUserMedia({
      video: wishFor("camera", chosen),
      audio: wishFor("microphone", chosen),
    });
    const [video, audio] = [stream.getVideoTracks()[0] ?? null, stream.getAudioTracks()[0] ?? null];
    return { camera: { track: video, problem: null }, microphone: { track: audio, problem: null } };
  } catch {
    const camera = await openDevice("camera", chosen);
    return { camera, microphone: await openDevice("microphone", chosen) };
  }
}

/**
 * Open one device; a device that was chosen once and is gone now gives way to any other.
 *
 * @param {Eye} what
 * @param {{camera: string, microphone: string, sound: Profile}} chosen an empty id: whichever the browser offers first
 * @returns {Promise<Opened>}
 */
export async function openDevice(what, chosen) {
  const hopeless = mediaProblem();
  if (hopeless) return { track: null, problem: hopeless };
  try {
    return { track: await open(what, wishFor(what, chosen)), problem: null };
  } catch (error) {
    const problem = nameOf(error);
    return problem === "missing" && chosen[what] ? openDevice(what, { ...chosen, [what]: "" }) : { track: null, problem };
  }
}

/** @param {Eye} what @param {MediaTrackConstraints} wish */
async function open(what, wish) {
  const stream = await navigator.mediaDevices.getUserMedia(what === "camera" ? { video: wish } : { audio: wish });
  return stream.getTracks()[0] ?? null;
}

/** @param {Eye} what @param {{camera: string, microphone: string, sound: Profile}} chosen @returns {MediaTrackConstraints} */
function wishFor(what, chosen) {
  // As a mere ideal it would be weighed against sizes, and a camera of odd sizes could never be chosen.
  const device = chosen[what] ? { deviceId: { exact: chosen[what] } } : {};
  return { ...(what === "camera" ? PICTURE : filtersFor(chosen.sound)), ...device };
}

/** The names are those of Media Capture and Streams, 10.3 (getUserMedia). @param {unknown} error @returns {Problem} */
export function nameOf(error) {
  const name = error instanceof Error ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "denied";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "missing";
  if (name === "NotReadableError" || name === "AbortError") return "busy";
  return "broken";
}

/**
 * The devices by kind. Browsers name them only after one was opened.
 *
 * @returns {Promise<{camera: MediaDeviceInfo[], microphone: MediaDeviceInfo[], speaker: MediaDeviceInfo[]}>}
 */
export async function listDevices() {
  const found = mediaProblem() ? [] : await navigator.mediaDevices.enumerateDevices().catch(() => []);
  const named = found.filter((device) => device.deviceId && device.label);
  return {
    camera: named.filter((device) => device.kind === "videoinput"),
    microphone: named.filter((device) => device.kind === "audioinput"),
    speaker: named.filter((device) => device.kind === "audiooutput"),
  };
}

/**
 * Whether a device that was missed is plugged in again: the very one that was pulled out, as another may look at
 * something that nobody should see; or, where there was none, any.
 *
 * @param {{isOn: boolean, track: MediaStreamTrack | null, problem: Problem | null, lost: string}} own
 * @param {readonly {deviceId: string}[]} devices those that are here now
 */
export function isBack({ isOn, track, problem, lost }, devices) {
  if (!isOn || track) return false;
  return problem === "gone" ? devices.some(({ deviceId }) => deviceId === lost) : problem === "missing" && devices.length > 0;
}

/** Whether this browser lets a page choose the loudspeaker. */
export function canChooseSpeaker() {
  return "setSinkId" in HTMLMediaElement.prototype;
}

const MEMORY = "ribambelle-devices";

/** @typedef {{camera: string, microphone: string, speaker: string, sound: Profile}} Chosen */

/** What was chosen the last time. @returns {Chosen} */
export function rememberedDevices() {
  /** @type {Chosen} */
  const nothing = { camera: "", microphone: "", speaker: "", sound: "speech" };
  try {
    const chosen = { ...nothing, ...JSON.parse(localStorage.getItem(MEMORY) ?? "{}") };
    return PROFILES.includes(chosen.sound) ? chosen : { ...chosen, sound: "speech" };
  } catch {
    return nothing;
  }
}

/** @param {Chosen} chosen */
export function rememberDevices(chosen) {
  try {
    localStorage.setItem(MEMORY, JSON.stringify(chosen));
  } catch {
    // A private window may refuse storage; the choice then holds as long as the page.
  }
}
