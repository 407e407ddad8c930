/**
 * Recording into the file field of a form (`record_box.html`): how loud it is and how long, and hearing it again before
 * it is given. Where a browser cannot record, the field alone is there.
 */

const FORMATS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];

/** @template {HTMLElement} T @param {string} id @returns {T} */
const part = (id) => /** @type {T} */ (document.getElementById(id));

/** @param {HTMLInputElement} input @param {number} longestSeconds */
export function recordInto(input, longestSeconds) {
  const box = document.getElementById("record");
  if (!box || !("MediaRecorder" in globalThis) || !navigator.mediaDevices) return;
  /** @type {HTMLButtonElement} */ const go = part("record-go");
  /** @type {HTMLButtonElement} */ const stop = part("record-stop");
  /** @type {HTMLAudioElement} */ const heard = part("record-heard");
  /** @type {HTMLMeterElement} */ const level = part("record-level");
  const time = part("record-time");
  const refused = part("record-refused");
  /** @type {MediaRecorder | null} */
  let recorder = null;

  /** @param {boolean} isOn */
  const turn = (isOn) => {
    go.hidden = isOn;
    stop.hidden = level.hidden = !isOn;
  };
  const end = () => recorder?.state === "recording" && recorder.stop();

  async function begin() {
    refused.hidden = true;
    go.disabled = true;
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      refused.hidden = false;
      return;
    } finally {
      go.disabled = false;
    }
    const format = FORMATS.find((each) => MediaRecorder.isTypeSupported(each));
    const mine = new MediaRecorder(stream, format ? { mimeType: format, audioBitsPerSecond: 64_000 } : {});
    recorder = mine;
    /** @type {Blob[]} */
    const pieces = [];
    const began = Date.now();
    const still = listen(stream, (loud) => {
      level.value = loud;
    });
    const ticking = setInterval(() => {
      const seconds = Math.floor((Date.now() - began) / 1000);
      time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
      if (seconds >= longestSeconds) end();
    }, 250);
    mine.addEventListener("dataavailable", ({ data }) => pieces.push(data));
    mine.addEventListener("stop", () => {
      clearInterval(ticking);
      still();
      stream.getTracks().forEach((track) => track.stop());
      turn(false);
      keep(new Blob(pieces, { type: mine.mimeType || format || "audio/webm" }));
      go.focus();
    });
    mine.start(1_000);
    turn(true);
    stop.focus();
  }

  /** @param {Blob} sound */
  function keep(sound) {
    const files = new DataTransfer();
    files.items.add(new File([sound], `${input.dataset.recorded ?? "voice"}.webm`, { type: sound.type }));
    input.files = files.files;
    URL.revokeObjectURL(heard.src);
    heard.src = URL.createObjectURL(sound);
    heard.hidden = false;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  box.hidden = false;
  go.addEventListener("click", () => void begin());
  stop.addEventListener("click", end);
  input.addEventListener("change", ({ isTrusted }) => {
    if (isTrusted) heard.hidden = true; // another file was chosen instead
  });
}

/**
 * Tells how loud it is, from 0 to 1, until the answer is called.
 * @param {MediaStream} stream @param {(loud: number) => void} tell @returns {() => void}
 */
function listen(stream, tell) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const wave = new Float32Array(analyser.fftSize);
  const ticking = setInterval(() => {
    analyser.getFloatTimeDomainData(wave);
    const strength = Math.sqrt(wave.reduce((sum, each) => sum + each * each, 0) / wave.length);
    tell(Math.min(1, strength * 4));
  }, 100);
  return () => {
    clearInterval(ticking);
    void context.close();
  };
}
