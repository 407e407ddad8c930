/** One device of a class sends: another asks for its place, and is answered; what this one is asked, and what it asked. */

/** @typedef {import("../wire/room.js").LiveRoom} LiveRoom */
/** @typedef {import("../wire/messages.js").AskingWire} AskingWire */
/** Whether the other device has not answered yet, kept its place, or may be replaced unanswered. @typedef {"asking" | "kept" | "silent"} Standing */

/** Events: `handover` when either changed, `asked` when somebody new asks, `granted` when this device may send now. */
export class Handover extends EventTarget {
  /** @param {EventTarget & Pick<LiveRoom, "send">} room */
  constructor(room) {
    super();
    this.room = room;
    /** Who would like to send instead of this device. @type {readonly AskingWire[]} */
    this.asking = [];
    /** How it stands with what we asked. @type {Standing | null} */
    this.standing = null;
    /** Whoever came in with a camera asks by themselves, once. */
    this.isWanted = false;
    room.addEventListener("media:asked", (event) => this.#become(/** @type {CustomEvent} */ (event).detail.asking));
    room.addEventListener("media:seat", (event) => this.#answered(/** @type {CustomEvent} */ (event).detail.answer));
    room.addEventListener("welcome", () => this.#began());
  }

  /** Let this device send, if the other one gives its place. */
  ask() {
    this.room.send("media:ask", {});
    this.#stand("asking");
  }

  /** Another device sends already. */
  askOnce() {
    if (this.isWanted) this.ask();
    this.isWanted = false;
  }

  /** @param {AskingWire} asking @param {boolean} give */
  answer({ participant }, give) {
    this.room.send("media:give", { participant, give });
    this.#become(this.asking.filter((one) => one.participant !== participant));
  }

  /** This device sends, or wants to no more. */
  rest() {
    if (this.standing) this.#stand(null);
  }

  /** A new connection knows nothing of what was asked before. */
  #began() {
    this.#become([]);
    if (this.standing === "asking") this.ask();
    else this.rest();
  }

  /** @param {readonly AskingWire[]} asking */
  #become(asking) {
    const isNews = asking.some(({ participant }) => this.asking.every((one) => one.participant !== participant));
    this.asking = asking;
    this.dispatchEvent(new Event("handover"));
    if (isNews) this.dispatchEvent(new Event("asked"));
  }

  /** @param {import("../wire/messages.js").SeatWire["answer"]} answer */
  #answered(answer) {
    if (answer === "free" || answer === "given") {
      this.#stand(null);
      this.dispatchEvent(new Event("granted"));
    } else this.#stand(answer);
  }

  /** @param {Standing | null} standing */
  #stand(standing) {
    this.standing = standing;
    this.dispatchEvent(new Event("handover"));
  }
}
