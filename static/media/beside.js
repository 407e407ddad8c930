/** Who of the class the partners may not see or hear: asked of the teacher once a lesson, and told to the server. */

/** @typedef {import("../wire/room.js").LiveRoom} LiveRoom */

/** Event: `beside`, when it is another thing than before. */
export class Beside extends EventTarget {
  /** @type {Set<string>} */
  #seated = new Set();

  /** @param {LiveRoom} room */
  constructor(room) {
    super();
    this.room = room;
    /** Whom the partners may not see. @type {string[]} */
    this.face = [];
    /** Whom they may not hear. @type {string[]} */
    this.voice = [];
    /** What a teacher wanted to turn on before. @type {"camera" | "microphone" | null} */
    this.asked = null;
    room.addEventListener("welcome", () => {
      this.face = this.voice = [];
      this.#seated = this.#remembered();
      if (this.#seated.size) this.#say(); // before anything is sent on the new wire
    });
    room.addEventListener("media:beside", (event) => {
      ({ face: this.face, voice: this.voice } = /** @type {CustomEvent} */ (event).detail);
      this.dispatchEvent(new Event("beside"));
    });
  }

  /** Whether the class's camera, or its microphone, may go out. @param {"camera" | "microphone"} what */
  isOpen(what) {
    return (what === "camera" ? this.face : this.voice).every((person) => this.#seated.has(person));
  }

  /** A teacher wants to turn it on, and has to say first who sits outside. @param {"camera" | "microphone"} what */
  ask(what) {
    this.asked = what;
    this.dispatchEvent(new Event("beside"));
  }

  /** A teacher's word that all of them sit outside, kept for the lesson; what was asked for is given back. */
  seat() {
    const { asked } = this;
    this.asked = null;
    this.#seated = new Set([...this.face, ...this.voice]);
    try {
      sessionStorage.setItem(this.#key(), JSON.stringify([...this.#seated]));
    } catch {
      // Without storage it is asked again after a reload.
    }
    this.#say();
    this.dispatchEvent(new Event("beside"));
    return asked;
  }

  #say() {
    this.room.send("media:seated", { people: [...this.#seated] });
  }

  #key() {
    return `ribambelle-beside-${this.room.room}-${this.room.welcome?.lesson?.starts_at ?? ""}`;
  }

  /** @returns {Set<string>} */
  #remembered() {
    try {
      return new Set(JSON.parse(sessionStorage.getItem(this.#key()) ?? "[]"));
    } catch {
      return new Set();
    }
  }
}
