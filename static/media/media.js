/** Own camera, microphone and shares, what goes out and what comes in: the one media object that the panels talk to. */

import { seatOf, sourceOf } from "../rooms/pictures.js";
import { Beside } from "./beside.js";
import { isBack, listDevices, mediaProblem, openBoth, openDevice, rememberDevices, rememberedDevices } from "./devices.js";
import { OwnLevel, Speakers, levelsOf, sameSet } from "./levels.js";
import { Handover } from "./handover.js";
import { Line } from "./line.js";
import { linkOf } from "./links.js";
import { Loudspeaker } from "./loudspeaker.js";
import { Publisher } from "./publisher.js";
import { Shares, openShare } from "./shares.js";
import { Stills } from "./stills.js";
import { Subscriber } from "./subscriber.js";

/** @typedef {import("../wire/room.js").LiveRoom} LiveRoom */
/** @typedef {import("../wire/messages.js").View} View */
/** @typedef {import("./devices.js").Eye} Eye */
/** @typedef {import("./devices.js").Problem} Problem */
/** `lost`: the id of the one that was pulled out. @typedef {{track: MediaStreamTrack | null, isOn: boolean, problem: Problem | null, lost: string}} Own */

const LISTEN_MS = 300;
const LOOK_MS = 2_500;
/** In pixels: of a picture whose tile is not drawn yet. */
const FIRST_HEIGHT = 360;
const KIND = /** @type {const} */ ({ microphone: "audio", camera: "video" });

/** Events: `own` (own devices, or what is shown beside, changed), `tracks`, `speaking`, `links`, `state` (sending, receiving, sound blocked). */
export class Media extends EventTarget {
  /** @type {ReturnType<typeof setInterval>[]} */
  #timers = [];
  #level = new OwnLevel();
  #speakers = new Speakers();
  #isListening = false;
  #isCameraSpared = false;
  #isMicrophoneSpared = false;
  /** @type {import("./publisher.js").Quality | null} */
  #quality = null;

  /** @param {LiveRoom} room */
  constructor(room) {
    super();
    this.room = room;
    /** @type {Own} */
    this.microphone = { track: null, isOn: true, problem: null, lost: "" };
    /** @type {Own} */
    this.camera = { track: null, isOn: true, problem: null, lost: "" };
    this.chosen = rememberedDevices();
    /** @type {Awaited<ReturnType<typeof listDevices>>} */
    this.devices = { camera: [], microphone: [], speaker: [] };
    this.publisher = new Publisher(room, this.chosen.sound);
    this.handover = new Handover(room);
    this.shares = new Shares();
    this.beside = new Beside(room);
    this.subscriber = new Subscriber(room);
    this.loudspeaker = new Loudspeaker();
    this.stills = new Stills(room, () => this.#shownNow());
    this.line = new Line(this);
    this.isIn = false;
    /** @type {ReadonlySet<string>} */
    this.speaking = new Set();
    /** @type {ReturnType<typeof linkOf>} */
    this.ownLink = null;
    for (const source of [this.publisher, this.subscriber]) {
      source.addEventListener("state", () => this.#tell("state"));
    }
    this.line.addEventListener("rung", () => this.#tell("tracks"));
    this.line.addEventListener("own-picture", () => this.#fitOwnPicture());
    this.stills.addEventListener("stills", () => this.#tell("tracks"));
    this.publisher.addEventListener("state", () => this.#letGo());
    this.publisher.addEventListener("seat-taken", () => this.handover.askOnce());
    this.handover.addEventListener("granted", () => void this.takeOver());
    this.publisher.addEventListener("unshown", () => this.shares.endAll());
    this.shares.addEventListener("shares", () => this.#showed());
    this.beside.addEventListener("beside", () => {
      this.#fitBeside();
      this.#changed("microphone");
    });
    this.loudspeaker.addEventListener("blocked", () => this.#tell("state"));
    this.subscriber.addEventListener("tracks", () => this.#received());
    room.addEventListener("welcome", () => this.isIn && this.#report());
    navigator.mediaDevices?.addEventListener?.("devicechange", () => void this.#lookAgain());
  }

  /** At the door: open what there is, so that the own picture and the level can be seen. */
  async prepare() {
    const { camera, microphone } = await openBoth(this.chosen);
    this.#opened("camera", camera);
    this.#opened("microphone", microphone);
    await this.#list();
  }

  /** @param {Eye} what @param {string} deviceId */
  async choose(what, deviceId) {
    this.chosen = { ...this.chosen, [what]: deviceId };
    rememberDevices(this.chosen);
    await this.#open(what);
    await this.#list();
  }

  /** How our sound should be; at once, on the connection that runs. @param {import("./sound.js").Profile} sound */
  async chooseSound(sound) {
    this.chosen = { ...this.chosen, sound };
    rememberDevices(this.chosen);
    this.publisher.sound(sound);
    if (this.microphone.track) await this.#open("microphone");
    this.#tell("own");
  }

  /** @param {string} deviceId */
  async chooseSpeaker(deviceId) {
    this.chosen = { ...this.chosen, speaker: deviceId };
    rememberDevices(this.chosen);
    await this.loudspeaker.choose(deviceId);
    this.#tell("own");
  }

  /** @param {Eye} what @param {boolean} isOn */
  async turn(what, isOn) {
    const own = this[what];
    if (isOn && this.isIn && !this.beside.isOpen(what)) return this.beside.ask(what);
    own.isOn = isOn;
    if (isOn && this.publisher.state === "taken") return this.handover.ask();
    if (what === "microphone" && own.track) own.track.enabled = isOn;
    // A camera that is off is let go of, so that its lamp goes out as well.
    else if (isOn && !own.track) await this.#open(what);
    else if (!isOn) this.#close(what);
    this.#changed(what);
  }

  /**
   * Show a screen or a second camera to everybody, until `hide`.
   *
   * @param {import("../rooms/pictures.js").Shown} what @param {string} [deviceId] of the second camera
   * @returns {Promise<Problem | null>}
   */
  async share(what, deviceId) {
    if (what === "second" && !this.beside.isOpen("camera")) return this.beside.ask("camera") ?? null;
    const { stream, problem } = await openShare(what, deviceId);
    if (stream && this.publisher.state === "taken") this.handover.ask();
    if (stream) this.shares.begin(what, stream);
    return problem;
  }

  /** @param {boolean} isOn */
  turnSound(isOn) {
    this.loudspeaker.turn(isOn);
    this.#tell("own");
  }

  /** At the door: the way to receive by is looked for already, so that coming in shows the others at once. */
  getReady() {
    if (!this.room.may("watch") || mediaProblem() || this.#isResting) return;
    this.subscriber.show({ tiles: [] });
    this.subscriber.start();
  }

  /** Come in: receive, and send what is open; where another device of the class sends, `asks` for its place. */
  enter({ asks = true } = {}) {
    this.isIn = true;
    this.handover.isWanted = asks;
    this.#fitBeside();
    this.line.enter();
    this.#fitOwnPicture();
    void this.loudspeaker.choose(this.chosen.speaker);
    // Until the tiles have their places; how large they are is said then.
    const others = [...this.room.seats.keys()].filter((seat) => seat !== this.room.me.seat);
    this.subscriber.show({ tiles: others.map((seat) => ({ seat, height: FIRST_HEIGHT })) });
    this.#received();
    this.#sendIfAny();
    this.#report();
    this.#timers.push(
      setInterval(() => void this.#listen(), LISTEN_MS),
      setInterval(() => void this.#look(), LOOK_MS),
    );
  }

  /** Send for the class from now on: the other device gave its place, or did not answer. */
  async takeOver() {
    this.handover.rest();
    this.#fitBeside();
    this.publisher.start({ takeOver: true });
    this.turnSound(true);
    await Promise.all([this.camera.isOn && this.#open("camera"), this.microphone.isOn && this.#open("microphone")]);
  }

  leave() {
    this.isIn = false;
    this.line.leave();
    this.#timers.forEach(clearInterval);
    this.publisher.stop();
    this.shares.endAll();
    this.subscriber.stop();
    this.stills.close();
    this.loudspeaker.close();
    this.#close("camera");
    this.#close("microphone");
    this.#level.follow(null);
  }

  /** Which pictures the screen shows, and how large; no others are received. @param {View} view */
  show(view) {
    this.line.show(view);
  }

  /** A picture by its name: our own ones as they are here, as long as this device sends for us. @param {string} name */
  pictureOf(name) {
    if (this.room.isSlow) return null; // what was received last would stand still, and our own picture goes nowhere
    if (seatOf(name) === this.room.me.seat && this.publisher.state !== "taken") {
      const source = sourceOf(name);
      const own = source !== "camera" ? this.shares.picture(source) : this.camera.isOn ? this.camera.track : null;
      if (own || source !== "second") return own;
    }
    return this.line.isSpared(name) ? null : (this.subscriber.received.get(name)?.video?.receiver.track ?? null);
  }

  /** The level of the own microphone now, 0 to 1. */
  ownLevel() {
    return this.microphone.isOn ? this.#level.read() : 0;
  }

  /** @param {Eye} what */
  async #open(what) {
    this.#opened(what, await openDevice(what, this.chosen));
  }

  /** @param {Eye} what @param {import("./devices.js").Opened} opened */
  #opened(what, { track, problem }) {
    const own = this[what];
    own.track?.stop();
    own.track = track;
    own.problem = problem;
    if (track) {
      track.enabled = own.isOn;
      track.addEventListener("ended", () => own.track === track && this.#unplugged(what, track));
    }
    if (what === "microphone") this.#level.follow(this.microphone.track);
    this.#changed(what);
  }

  /** They sit outside: what was to be turned on goes on. */
  async seatBeside() {
    const asked = this.beside.seat();
    if (asked && this.isIn) await this.turn(asked, true);
  }

  /** In the lesson nothing goes out that a teacher has not answered for; at the door one sees oneself. */
  #fitBeside() {
    for (const what of /** @type {const} */ (["camera", "microphone"])) {
      if (!this.isIn || this.beside.isOpen(what) || !this[what].isOn) continue;
      this[what].isOn = false;
      this.#close(what);
      void this.publisher.replace(KIND[what], null);
    }
    this.publisher.carry({ audio: this.beside.isOpen("microphone"), video: this.beside.isOpen("camera") });
  }

  /** Another device of the class sends now: this one lets its camera go and falls silent, or the two would howl. */
  #letGo() {
    if (this.publisher.state === "forbidden") this.shares.endAll();
    if (this.publisher.state !== "taken") return;
    this.shares.endAll();
    for (const what of /** @type {const} */ (["camera", "microphone"])) {
      this.#close(what);
      void this.publisher.replace(KIND[what], null);
    }
    this.#level.follow(this.microphone.track);
    this.turnSound(false);
  }

  /** @param {Eye} what */
  #close(what) {
    this[what].track?.stop();
    this[what].track = null;
  }

  /** A cable was pulled, or the permission withdrawn. @param {Eye} what @param {MediaStreamTrack} track */
  #unplugged(what, track) {
    Object.assign(this[what], { track: null, problem: "gone", lost: track.getSettings().deviceId ?? "" });
    if (what === "microphone") this.#level.follow(this.microphone.track);
    this.#changed(what);
  }

  /** Devices came or went: what was missed goes on by itself. */
  async #lookAgain() {
    await this.#list();
    for (const what of /** @type {const} */ (["camera", "microphone"])) {
      if (this.publisher.state !== "taken" && isBack(this[what], this.devices[what])) await this.#open(what);
    }
  }

  /** @param {Eye} what */
  #changed(what) {
    void this.publisher.replace(KIND[what], what === "camera" && this.line.ladder.isOwnStill ? null : this[what].track);
    if (this.isIn) {
      this.#sendIfAny();
      this.#report();
    }
    this.#tell("own");
  }

  /** What a still picture of us is made of: a screen is what the lesson is about then. */
  #shownNow() {
    if (this.publisher.state === "taken") return null;
    return this.shares.picture("screen") ?? (this.camera.isOn ? this.camera.track : null);
  }

  /** Something is shown, or no more. */
  #showed() {
    this.publisher.show(this.shares.streams);
    if (this.isIn) this.#sendIfAny();
    this.#tell("own");
  }

  #sendIfAny() {
    const { publisher } = this;
    const isAnythingOpen = this.camera.track !== null || this.microphone.track !== null || this.shares.streams.size > 0;
    if (publisher.state === "off" && !this.#isResting && isAnythingOpen && this.room.may("publish")) publisher.start();
  }

  /** Tell the others whether microphone and camera are on, for the tile. */
  #report() {
    if (!this.room.may("publish")) return;
    const microphone = this.microphone.isOn && this.microphone.track !== null;
    const camera = this.camera.isOn && this.camera.track !== null;
    this.room.send("devices", { microphone, camera });
  }

  async #list() {
    this.devices = await listDevices();
    this.#tell("own");
  }

  #received() {
    if (!this.isIn) return;
    /** @type {Map<string, MediaStreamTrack>} */
    const sounds = new Map();
    for (const [name, { audio }] of this.subscriber.received) if (audio) sounds.set(name, audio.receiver.track);
    this.loudspeaker.play(sounds);
    this.#tell("tracks");
  }

  /** The levels are read in the statistics: the server strips the header extension that would tell them sooner. */
  async #listen() {
    if (this.#isListening) return;
    this.#isListening = true;
    const measures = await this.subscriber.measure();
    this.#isListening = false;
    const levels = levelsOf(measures);
    if (this.room.me.seat) levels.set(this.room.me.seat, this.ownLevel());
    const speaking = this.#speakers.after(levels, performance.now());
    if (sameSet(speaking, this.speaking)) return;
    this.speaking = speaking;
    this.#tell("speaking");
  }

  /** On "only chat and board" nothing comes in and nothing goes out. */
  get #isResting() {
    return this.line.pin === "words";
  }

  /** What a person chose to do without rests until that is over, and then goes on as it was. */
  #fitRest() {
    if (!this.isIn) return;
    if (this.#isResting) {
      this.shares.endAll();
      this.publisher.stop();
      this.subscriber.stop();
      this.#received();
    } else if (this.subscriber.state === "off" && this.room.may("watch") && !mediaProblem()) this.subscriber.start();
    if (this.#isResting === this.#isMicrophoneSpared || (this.#isResting && !this.microphone.isOn)) return;
    this.#isMicrophoneSpared = this.#isResting;
    void this.turn("microphone", !this.#isResting);
  }

  /** Our picture rests where the line does not carry it; on "only sound" the camera as well, until that is over. */
  #fitOwnPicture() {
    this.#fitRest();
    const isSpared = this.line.pin === "sound" || this.#isResting;
    if (isSpared !== this.#isCameraSpared && (!isSpared || this.camera.isOn)) {
      this.#isCameraSpared = isSpared;
      void this.turn("camera", !isSpared);
    } else if (this.publisher.state !== "taken") this.#changed("camera");
  }

  async #look() {
    this.stills.tidy();
    const own = await this.publisher.quality();
    this.ownLink = linkOf(own, this.#quality);
    this.#quality = own;
    this.line.look(await this.subscriber.measure(), own?.lost ?? 0);
    this.#tell("links");
  }

  /** @param {string} type */
  #tell(type) {
    this.dispatchEvent(new Event(type));
  }
}
