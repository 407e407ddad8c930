/** Looks at what a lesson needs, one thing after the other, and shows the sentence that fits; nothing is sent anywhere. */

import { knock, ring } from "../media/reach.js";

const looks = /** @type {HTMLElement} */ (document.getElementById("looks"));
const waiting = new Set(["browser", "secure", "devices", "socket", "media"].filter((name) => row(name)));
let isBad = false;

/** @param {string} name */
function row(name) {
  return document.getElementById(`look-${name}`);
}

/** @param {string} name @param {string} sentence @param {boolean} isGood */
function tell(name, sentence, isGood) {
  const here = /** @type {HTMLElement} */ (row(name));
  here.dataset.state = isGood ? "good" : "bad";
  for (const each of here.querySelectorAll("p[data-says]")) {
    /** @type {HTMLElement} */ (each).hidden = /** @type {HTMLElement} */ (each).dataset.says !== sentence;
  }
  waiting.delete(name);
  isBad ||= !isGood;
  if (waiting.size === 0) {
    /** @type {HTMLElement} */ (document.getElementById(isBad ? "some-bad" : "all-good")).hidden = false;
  }
}

/** Asks for both, then for one alone, so that the sentence names the one that is missing. */
async function lookAtDevices() {
  const wishes = [{ video: true, audio: true }, { audio: true }, { video: true }];
  let why = "";
  for (const wish of wishes) {
    try {
      const stream = await navigator.mediaDevices.getUserMedia(wish);
      for (const track of stream.getTracks()) track.stop();
      if (wish.video && wish.audio) return "devices-ok";
      return wish.audio ? "devices-camera-missing" : "devices-microphone-missing";
    } catch (error) {
      why ||= error instanceof DOMException ? error.name : "";
      if (why === "NotAllowedError") return "devices-refused";
    }
  }
  return why === "NotReadableError" ? "devices-busy" : "devices-none";
}

const canCall = "RTCPeerConnection" in window;
const isNew = canCall && "indexedDB" in window && CSS.supports("inset: 0");
tell("browser", isNew ? "browser-ok" : "browser-bad", isNew);
tell("secure", isSecureContext ? "secure-ok" : "secure-bad", isSecureContext);

if (isSecureContext) {
  const start = /** @type {HTMLButtonElement} */ (document.getElementById("start"));
  const ask = /** @type {HTMLElement} */ (document.getElementById("ask"));
  const here = /** @type {HTMLElement} */ (row("devices"));
  /** @type {HTMLElement} */ (here.querySelector('[data-says="waiting"]')).hidden = true;
  here.dataset.state = "asking";
  start.hidden = ask.hidden = false;
  start.addEventListener("click", async () => {
    start.disabled = true;
    here.dataset.state = "waiting";
    const sentence = await lookAtDevices();
    /** @type {HTMLElement} */ (start.parentElement).hidden = ask.hidden = true;
    tell("devices", sentence, sentence === "devices-ok");
  });
} else {
  /** @type {HTMLElement} */ (row("devices")).hidden = true; // the row above says why there is nothing to look for
  waiting.delete("devices");
}

void knock().then((isGood) => tell("socket", isGood ? "socket-ok" : "socket-bad", isGood));
if (row("media")) {
  if (canCall) void ring(looks.dataset.answer ?? "").then((isGood) => tell("media", isGood ? "media-ok" : "media-bad", isGood));
  else tell("media", "media-old", false);
}
