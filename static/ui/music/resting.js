/**
 * The class's microphone while a piece plays: it rests, and comes back by itself.
 *
 * Loudspeakers play the piece into the room. What the microphone took of it would reach the others late and thin, beside
 * what their own loudspeakers play in step, and an echo canceller would gnaw at it (ADR 34).
 */

/** @typedef {import("../../media/media.js").Media} Media */

export class Resting {
  #sounding = "";

  /** @param {Media} media */
  constructor(media) {
    this.media = media;
    /** Whether it rests because of us. */
    this.isResting = false;
    media.addEventListener("own", () => {
      // Somebody turned it on: they want to speak over the music, and may.
      if (media.microphone.isOn) this.isResting = false;
    });
  }

  /** What sounds here now; nothing for silence. @param {string} sounding each time that a piece begins has another name */
  fit(sounding) {
    if (sounding === this.#sounding) return;
    this.#sounding = sounding;
    const { microphone } = this.media;
    if (sounding && microphone.isOn && microphone.track) {
      void this.media.turn("microphone", false);
      this.isResting = true;
    } else if (!sounding && this.isResting) this.wake();
  }

  wake() {
    this.isResting = false;
    void this.media.turn("microphone", true);
  }
}
