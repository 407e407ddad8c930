/** Hears oneself back: three seconds of the microphone go through the media server and are played once they are back. */

/**
 * What came of it: `heard`, `silent` (sound comes back, but there is none in it), `blocked` (nothing comes back).
 *
 * @typedef {"heard" | "silent" | "blocked"} Verdict
 * @typedef {"connecting" | "speak" | "listen"} Step
 */

const PATIENCE_MS = 12_000;
const SPEAK_MS = 3_000;
/** A breath after the last word: what is played must not be recorded again, or it would howl. */
const BREATH_MS = 300;
const AUDIBLE = 0.01;

/**
 * @param {MediaStreamTrack} microphone
 * @param {{speaker?: string, configuration?: RTCConfiguration, onStep?: (step: Step) => void}} [how]
 * @returns {Promise<Verdict>}
 */
export async function hearOneself(microphone, { speaker = "", configuration = {}, onStep = () => {} } = {}) {
  onStep("connecting");
  const track = microphone.clone();
  const [out, back] = [new RTCPeerConnection(configuration), new RTCPeerConnection(configuration)];
  const context = new AudioContext();
  const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/check/loop`);
  try {
    const sound = await through(socket, out, back, track);
    if (!sound) return "blocked";
    return await playBack(context, sound, speaker, onStep);
  } catch {
    return "blocked";
  } finally {
    socket.close();
    out.close();
    back.close();
    track.stop();
    await context.close().catch(() => {});
  }
}

/**
 * Resolves to what came back; null where nothing did in time.
 *
 * @param {WebSocket} socket @param {RTCPeerConnection} out @param {RTCPeerConnection} back @param {MediaStreamTrack} track
 * @returns {Promise<MediaStreamTrack | null>}
 */
function through(socket, out, back, track) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    const fail = () => {
      clearTimeout(timer);
      resolve(null);
    };
    /** @type {MediaStreamTrack | null} */
    let sound = null;
    const arrived = () => {
      if (!sound || out.connectionState !== "connected" || back.connectionState !== "connected") return;
      clearTimeout(timer);
      resolve(sound);
    };
    back.ontrack = (event) => {
      if (event.track.kind === "audio") sound = event.track;
      arrived();
    };
    out.onconnectionstatechange = back.onconnectionstatechange = arrived;
    socket.onerror = socket.onclose = fail;
    /** @param {object} said */
    const say = (said) => socket.send(JSON.stringify(said));
    socket.onopen = async () => {
      out.addTransceiver(track, { direction: "sendonly" });
      await out.setLocalDescription();
      say({ sdp: out.localDescription?.sdp });
    };
    socket.onmessage = async ({ data }) => {
      const { answer, number, offer } = JSON.parse(data);
      if (answer) return out.setRemoteDescription({ type: "answer", sdp: answer }).catch(fail);
      await back.setRemoteDescription({ type: "offer", sdp: offer });
      await back.setLocalDescription();
      say({ number, sdp: back.localDescription?.sdp });
    };
  });
}

/**
 * Listen for a while with the loudspeaker closed, then let out what was heard.
 *
 * @param {AudioContext} context @param {MediaStreamTrack} sound @param {string} speaker @param {(step: Step) => void} onStep
 * @returns {Promise<Verdict>}
 */
async function playBack(context, sound, speaker, onStep) {
  const stream = new MediaStream([sound]);
  const pump = new Audio(); // Chromium decodes for Web Audio only what an element plays as well
  pump.muted = true;
  pump.srcObject = stream;
  void pump.play().catch(() => {});
  await context.resume();
  // @ts-ignore -- newer than the types: which loudspeaker a context plays on
  if (speaker && context.setSinkId) await context.setSinkId(speaker).catch(() => {});
  const later = (SPEAK_MS + BREATH_MS) / 1_000;
  const gate = new GainNode(context, { gain: 1 });
  const delay = new DelayNode(context, { maxDelayTime: later + 1, delayTime: later });
  const ear = new AnalyserNode(context, { fftSize: 2048 });
  const source = context.createMediaStreamSource(stream);
  source.connect(ear);
  source.connect(gate).connect(delay).connect(context.destination);
  onStep("speak");
  const loudest = await listen(ear, SPEAK_MS);
  gate.gain.value = 0;
  if (loudest < AUDIBLE) return "silent";
  onStep("listen");
  await new Promise((resolve) => setTimeout(resolve, SPEAK_MS + BREATH_MS));
  pump.srcObject = null;
  return "heard";
}

/** The loudest moment. @param {AnalyserNode} ear @param {number} milliseconds @returns {Promise<number>} 0 to 1 */
async function listen(ear, milliseconds) {
  const samples = new Float32Array(ear.fftSize);
  const until = performance.now() + milliseconds;
  let loudest = 0;
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    ear.getFloatTimeDomainData(samples);
    loudest = Math.max(loudest, ...samples.map(Math.abs));
  }
  return loudest;
}
