/** On the form of an answer: whoever does not write yet speaks it. What was recorded goes with the form, like a file. */

const record = document.getElementById("record");
const go = /** @type {HTMLButtonElement | null} */ (document.getElementById("record-go"));
const stop = /** @type {HTMLButtonElement | null} */ (document.getElementById("record-stop"));
const time = document.getElementById("record-time");
const heard = /** @type {HTMLAudioElement | null} */ (document.getElementById("record-heard"));
const refused = document.getElementById("record-refused");
const input = /** @type {HTMLInputElement | null} */ (document.getElementById("voice"));

const LONGEST_SECONDS = 90;
const FORMATS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];

/** @type {MediaRecorder | null} */
let recorder = null;

async function begin() {
  if (!go || !stop || !time) return;
  refused?.setAttribute("hidden", "");
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    refused?.removeAttribute("hidden");
    return;
  }
  const format = FORMATS.find((each) => MediaRecorder.isTypeSupported(each));
  recorder = new MediaRecorder(stream, format ? { mimeType: format, audioBitsPerSecond: 64_000 } : {});
  /** @type {Blob[]} */
  const pieces = [];
  const began = Date.now();
  const ticking = setInterval(() => {
    const seconds = Math.floor((Date.now() - began) / 1000);
    time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    if (seconds >= LONGEST_SECONDS) end();
  }, 250);
  recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
  recorder.addEventListener("stop", () => {
    clearInterval(ticking);
    stream.getTracks().forEach((track) => track.stop());
    keep(new Blob(pieces, { type: recorder?.mimeType || format || "audio/webm" }));
  });
  recorder.start(1_000);
  go.hidden = true;
  stop.hidden = false;
  stop.focus();
}

function end() {
  if (recorder?.state === "recording") recorder.stop();
}

/** @param {Blob} sound */
function keep(sound) {
  if (!go || !stop || !input || !heard) return;
  const files = new DataTransfer();
  files.items.add(new File([sound], "voice.webm", { type: sound.type }));
  input.files = files.files;
  URL.revokeObjectURL(heard.src);
  heard.src = URL.createObjectURL(sound);
  heard.hidden = false;
  stop.hidden = true;
  go.hidden = false;
  go.focus();
}

if (record && go && stop && "MediaRecorder" in globalThis && navigator.mediaDevices) {
  record.hidden = false;
  go.addEventListener("click", () => void begin());
  stop.addEventListener("click", end);
}

export {};
