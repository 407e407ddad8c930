/** Looks at what a school's network lets through, one thing after the other, and keeps what it found with the class. */

import { openDevice } from "../media/devices.js";
import { hearOneself } from "../media/loop.js";
import { knock, reachRelay, ring } from "../media/reach.js";

const CHUNK = 48 * 1024;
const CHUNKS = 8;
/** As hub/networks/passport.py counts them. */
const ENOUGH = { down: 2_000, up: 700 };
const CHOSEN = /** @type {const} */ ({ camera: "", microphone: "", sound: "speech" });

const form = /** @type {HTMLFormElement} */ (document.getElementById("network"));
const begin = /** @type {HTMLButtonElement} */ (document.getElementById("begin"));
const said = /** @type {HTMLElement} */ (document.getElementById("said"));
const { answer = "", relay = "", bytes = "" } = form.dataset;

/** @param {string} name @param {"waiting" | "good" | "bad" | "rest"} state */
function show(name, state) {
  const row = document.getElementById(`look-${name}`);
  if (!row) return;
  row.dataset.state = state;
  for (const words of row.querySelectorAll("p")) words.hidden = words.dataset.says !== state;
}

/** @param {string} field @param {string} value */
function fill(field, value) {
  /** @type {HTMLInputElement} */ (form.elements.namedItem(field)).value = value;
}

/** @param {string} name @param {() => Promise<boolean | null>} look null: it could not be looked at */
async function see(name, look) {
  show(name, "waiting");
  const isGood = await look().catch(() => false);
  show(name, isGood === null ? "rest" : isGood ? "good" : "bad");
  if (isGood !== null) fill(name, isGood ? "1" : "0");
  return isGood;
}

/** @param {"down" | "up"} name @param {() => Promise<number>} carry resolves to how many bytes came over */
async function measure(name, carry) {
  show(name, "waiting");
  const start = performance.now();
  const count = await carry().catch(() => 0);
  const kilobits = Math.round((count * 8) / Math.max(1, performance.now() - start));
  fill(`${name}_kbps`, String(kilobits));
  show(name, kilobits >= ENOUGH[name] ? "good" : "bad");
}

async function fetchSome() {
  const answers = await Promise.all([1, 2].map(() => fetch(bytes, { cache: "no-store" })));
  return (await Promise.all(answers.map((each) => each.arrayBuffer()))).reduce((sum, each) => sum + each.byteLength, 0);
}

async function sendSome() {
  const body = crypto.getRandomValues(new Uint8Array(CHUNK));
  const answers = await Promise.all(Array.from({ length: CHUNKS }, () => fetch(bytes, { method: "POST", body })));
  return answers.filter((each) => each.ok).length * CHUNK;
}

async function lookAround() {
  begin.hidden = true;
  form.hidden = false;
  const canCall = "RTCPeerConnection" in window && answer !== "";
  await see("socket", knock);
  const carries = await Promise.all([
    see("udp", async () => canCall && ring(answer, "udp")),
    see("tcp", async () => canCall && ring(answer, "tcp")),
    relay ? see("relay", async () => canCall && reachRelay(JSON.parse(relay))) : null,
  ]);
  await measure("down", fetchSome);
  await measure("up", sendSome);
  const camera = await openDevice("camera", CHOSEN);
  await see("camera", async () => (camera.problem === "denied" ? null : camera.track !== null));
  camera.track?.stop();
  const microphone = await openDevice("microphone", CHOSEN);
  await see("microphone", async () => (microphone.problem === "denied" ? null : microphone.track !== null));
  const { track } = microphone;
  const configuration = relay && !carries[0] && !carries[1] ? { iceServers: [JSON.parse(relay)] } : {};
  if (track && carries.some(Boolean))
    await see("loop", async () => {
      const onStep = (/** @type {string} */ step) => (said.textContent = step === "speak" ? (said.dataset.speak ?? "") : "");
      return (await hearOneself(track, { configuration, onStep })) !== "blocked";
    });
  track?.stop();
  form.submit();
}

begin.hidden = false;
begin.addEventListener("click", () => void lookAround());
