/** A soft sound for a teacher when a new hand goes up: two notes, quieter than a voice; a switch for it, off on a wall. */

const MEMORY = "ribambelle-chime";
const NOTES = [659.3, 880];
const LOUDNESS = 0.06;
const NOTE_SECONDS = 0.16;

export class Chime {
  /** @type {AudioContext | null} */
  #context = null;

  /** @param {{lesson: import("../lesson.js").Lesson}} order */
  constructor(order) {
    this.order = order;
  }

  /** As this teacher wants it on this device; on a wall the class would turn round. */
  get isOn() {
    const { lesson } = this.order;
    return lesson.posture === "desk" && remembered() !== "off";
  }

  /** @param {boolean} isOn */
  turn(isOn) {
    try {
      localStorage.setItem(MEMORY, isOn ? "on" : "off");
    } catch {
      // Without storage it stays as it was.
    }
    if (isOn) void this.ring();
  }

  /** For a hand that has just gone up. Nothing where sound is off, or the browser holds it back: that is said already. */
  async ring() {
    const { lesson } = this.order;
    const { loudspeaker } = lesson.media;
    if (!this.isOn || !loudspeaker.isOn || loudspeaker.isBlocked || !lesson.room.may("lower-any-hand")) return;
    try {
      const context = (this.#context ??= new AudioContext());
      if (context.state !== "running") void context.resume();
      if (context.state !== "running") await new Promise((resolve) => setTimeout(resolve, 300));
      if (/** @type {string} */ (context.state) === "running") play(context);
      else loudspeaker.hold();
    } catch {
      // A browser without sound: the hand is seen all the same.
    }
  }
}

function remembered() {
  try {
    return localStorage.getItem(MEMORY);
  } catch {
    return null;
  }
}

/** @param {AudioContext} context */
function play(context) {
  NOTES.forEach((hertz, index) => {
    const begin = context.currentTime + index * NOTE_SECONDS;
    const tone = new OscillatorNode(context, { type: "sine", frequency: hertz });
    const loudness = new GainNode(context, { gain: 0 });
    loudness.gain.setValueAtTime(0, begin);
    loudness.gain.linearRampToValueAtTime(LOUDNESS, begin + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.0001, begin + NOTE_SECONDS * 2);
    tone.connect(loudness).connect(context.destination);
    tone.start(begin);
    tone.stop(begin + NOTE_SECONDS * 2);
  });
}
