/** This device's camera as the class's second one, beside whatever device sends for the class: a telephone, a document camera. */

import { listDevices, nameOf } from "./devices.js";
import { Publisher } from "./publisher.js";
import { STILL_PICTURE } from "./shares.js";

/** @typedef {import("../wire/room.js").LiveRoom} LiveRoom */
/** @typedef {import("./beside.js").Beside} Beside */
/** Why it does not go on; `taken`: the class's own device, or another one, shows a second camera. @typedef {import("./devices.js").Problem | "taken" | "forbidden"} Hindrance */

/** At first away from who holds it, as one films an animal; a computer's camera looks one way, and will do. @type {MediaTrackConstraints} */
const AWAY = { facingMode: { ideal: "environment" } };

/** Event: `aside`, when any of it changed. */
export class Aside extends EventTarget {
  #isWanted = false;
  #which = AWAY;

  /** @param {LiveRoom} room @param {Beside} beside who of the class may not be seen: asked here as for any camera */
  constructor(room, beside) {
    super();
    this.beside = beside;
    /** @type {MediaStreamTrack | null} */
    this.track = null;
    /** @type {Hindrance | null} */
    this.hindrance = null;
    /** Of this device. @type {readonly MediaDeviceInfo[]} */
    this.cameras = [];
    this.publisher = new Publisher(room, "speech", { isAside: true });
    this.publisher.addEventListener("state", () => this.#followState());
    this.publisher.addEventListener("unshown", () => this.#end("forbidden"));
    beside.addEventListener("beside", () => this.#fit());
  }

  get isOn() {
    return this.#isWanted;
  }

  /** Whether the others get it. */
  get isSent() {
    return this.publisher.state === "sending";
  }

  /** @param {boolean} isOn */
  turn(isOn) {
    this.#isWanted = isOn;
    this.hindrance = null;
    this.#fit();
  }

  /** Look with the next camera of this device, in the same place: it can open one at a time. */
  async lookWithNext() {
    const now = this.cameras.findIndex(({ deviceId }) => deviceId === this.track?.getSettings().deviceId);
    const next = this.cameras[(now + 1) % this.cameras.length];
    if (!next) return;
    this.#which = { deviceId: { exact: next.deviceId } };
    this.track?.stop();
    this.track = null;
    await this.#open();
  }

  /** Nothing goes out that a teacher has not answered for: where that is open, it is asked, and the picture waits. */
  #fit() {
    if (this.#isWanted && !this.beside.isOpen("camera") && this.beside.asked === null) return this.beside.ask("camera");
    if (this.#isWanted && this.beside.isOpen("camera")) {
      if (!this.track) void this.#open();
    } else this.#close();
    this.#tell();
  }

  async #open() {
    const stream = await openCamera(this.#which).catch((error) => this.#end(nameOf(error)));
    const track = stream?.getVideoTracks()[0];
    if (!stream || !track) return;
    if (!this.#isWanted || !this.beside.isOpen("camera") || this.track) return track.stop();
    track.contentHint = "detail";
    track.addEventListener("ended", () => this.track === track && this.#end("gone"));
    this.track = track;
    this.publisher.show(new Map([["second", stream]]));
    if (this.publisher.state === "off") this.publisher.start();
    this.#tell();
    this.cameras = (await listDevices()).camera; // they have names once one is open
    this.#tell();
  }

  #close() {
    this.track?.stop();
    this.track = null;
    if (this.publisher.state !== "off") this.publisher.stop();
  }

  /** The server has the last word. */
  #followState() {
    const { state } = this.publisher;
    if (state === "taken" || state === "forbidden") this.#end(state);
    else this.#tell();
  }

  /** @param {Hindrance} why @returns {undefined} */
  #end(why) {
    this.#isWanted = false;
    this.hindrance = why;
    this.#close();
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event("aside"));
  }
}

/** @param {MediaTrackConstraints} which */
function openCamera(which) {
  return navigator.mediaDevices.getUserMedia({ video: { ...STILL_PICTURE, ...which } });
}
