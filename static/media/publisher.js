/** Sends what a class is seen and heard by: one connection, one sendonly line each, made anew by itself when it breaks. */

import { layersFor } from "./layers.js";
import { pathOf } from "./links.js";
import { Restarts } from "./restarts.js";
import { addressesOf } from "./sdp.js";
import { STILL_ENCODING } from "./shares.js";
import { FILM_ENCODING, promisingStereo, spend } from "./sound.js";
import { waysOf } from "./ways.js";

/** @typedef {import("../wire/room.js").LiveRoom} LiveRoom */
/** @typedef {import("../rooms/pictures.js").Shown} Shown */
/** @typedef {import("./sound.js").Profile} Profile */
/** @typedef {"off" | "connecting" | "sending" | "taken" | "forbidden"} Sending */

/**
 * How what we send gets on: the share that is lost, seconds of round trip and jitter, bytes so far, when (ms).
 *
 * @typedef {{path: import("./links.js").Path, roundTrip: number, lost: number, jitter: number, bytes: number, at: number}} Quality
 */

/** Events: `state`, `seat-taken` where another device sends, and `unshown` when the server lets this one show nothing. */
export class Publisher extends EventTarget {
  /** @type {RTCPeerConnection | null} */
  #connection = null;
  /** @type {Promise<void>} */
  #turn = Promise.resolve();
  /** The lines of the connection, by source and kind. @type {Map<string, RTCRtpTransceiver>} */
  #lines = new Map();
  /** Something is to be said in an offer that the last one did not say. */
  #isBehind = false;
  #wanted = false;
  #takeOver = false;

  /** @param {LiveRoom} room @param {Profile} profile of the sound @param {{isAside?: boolean}} [how] aside: a second camera alone */
  constructor(room, profile, { isAside = false } = {}) {
    super();
    this.room = room;
    this.isAside = isAside;
    this.profile = profile;
    /** @type {Sending} */
    this.state = "off";
    /** @type {{audio: MediaStreamTrack | null, video: MediaStreamTrack | null}} */
    this.tracks = { audio: null, video: null };
    /** What of the class may go out. */
    this.carries = { audio: !isAside, video: !isAside };
    /** What goes out beside camera and microphone. @type {ReadonlyMap<Shown, MediaStream>} */
    this.shows = new Map();
    /** @type {string[]} */
    this.addresses = [];
    this.restarts = new Restarts(() => this.#renew());
    room.addEventListener("welcome", () => this.#wanted && this.#renew());
    room.addEventListener("media:published", (event) => this.#published(/** @type {CustomEvent} */ (event).detail.sdp));
    room.addEventListener("media:stopped", (event) => this.#stopped(/** @type {CustomEvent} */ (event).detail));
    room.addEventListener("refused", (event) => this.#refused(/** @type {CustomEvent} */ (event).detail));
  }

  /** Begin to send what `tracks` holds. @param {{takeOver?: boolean}} [how] */
  start({ takeOver = false } = {}) {
    this.#wanted = true;
    this.#takeOver = takeOver;
    this.#renew();
  }

  /**
   * Change what is sent, without a new negotiation.
   *
   * @param {"audio" | "video"} kind @param {MediaStreamTrack | null} track
   */
  async replace(kind, track) {
    this.tracks[kind] = track;
    const line = this.#connection && this.#lines.get(`camera ${kind}`);
    await line?.sender.replaceTrack(track).catch(() => this.#renew());
  }

  /** What of the class may go out from now on. @param {{audio: boolean, video: boolean}} kinds */
  carry(kinds) {
    const isChanged = kinds.audio !== this.carries.audio || kinds.video !== this.carries.video;
    this.carries = kinds;
    if (isChanged && this.#wanted) this.#renew();
  }

  /** Change how the sound is encoded, on the connection that runs. @param {Profile} profile */
  sound(profile) {
    if (this.profile === profile) return;
    this.profile = profile;
    this.#isBehind = true;
    if (this.#wanted) this.#amend();
  }

  /** Change what is shown, on the connection that runs. @param {ReadonlyMap<Shown, MediaStream>} streams */
  show(streams) {
    this.shows = new Map(streams);
    if (this.#wanted) this.#amend();
  }

  stop() {
    if (this.#wanted) this.room.send("media:stop", {});
    this.#end("off");
  }

  /** How the way up is; null: not known yet. @returns {Promise<Quality | null>} */
  async quality() {
    const report = [...((await this.#connection?.getStats().catch(() => undefined))?.values() ?? [])];
    const heard = report.filter((line) => line.type === "remote-inbound-rtp");
    const way = pathOf(report);
    if (!heard.length || !way) return null;
    const lost = Math.max(...heard.map((line) => line.fractionLost ?? 0));
    const jitter = Math.max(...heard.map((line) => line.jitter ?? 0));
    const sent = report.filter((line) => line.type === "outbound-rtp");
    const bytes = sent.reduce((sum, line) => sum + (line.bytesSent ?? 0), 0);
    return { ...way, lost, jitter, bytes, at: performance.now() };
  }

  /** A new connection takes the old one's place; the server lets go of the old one by itself. */
  #renew() {
    this.#turn = this.#turn.then(async () => {
      this.#drop();
      if (!this.#wanted || this.room.connection !== "online") return;
      if (this.room.isSlow) return this.#state("connecting"); // the fast way's `welcome` brings us here again
      this.#state("connecting");
      const connection = new RTCPeerConnection(waysOf(this.room.welcome));
      this.#connection = connection;
      this.restarts.watch(connection, () => this.#state("sending"));
      if (this.carries.audio) this.#add("camera audio", this.tracks.audio ?? "audio");
      const sendEncodings = layersFor(this.tracks.video?.getSettings().height ?? 0);
      if (this.carries.video) this.#add("camera video", this.tracks.video ?? "video", sendEncodings);
      this.#fitShows();
      await this.#propose(connection);
    });
    this.#turn = this.#turn.catch(() => this.restarts.soon());
  }

  /** One offer is in flight at a time; what changes meanwhile is in the next one. */
  #amend() {
    this.#turn = this.#turn.then(async () => {
      const connection = this.#connection;
      if (!connection || !this.#wanted) return;
      if (connection.signalingState !== "stable") this.#isBehind = true;
      else if (this.#fitShows() || this.#isBehind) await this.#propose(connection);
    });
    this.#turn = this.#turn.catch(() => this.restarts.soon());
  }

  /** @param {RTCPeerConnection} connection */
  async #propose(connection) {
    this.#isBehind = false;
    await connection.setLocalDescription(await connection.createOffer());
    if (this.#connection !== connection) return;
    const sound = this.#lines.get("camera audio");
    if (sound) await spend(sound.sender, this.profile);
    /** @type {Record<string, Shown>} */
    const shows = {};
    for (const [name, { mid }] of this.#lines) {
      const source = name.split(" ")[0];
      if (mid && (source === "screen" || source === "second")) shows[mid] = source;
    }
    // The server answers at its one known address (ICE-lite, RFC 8445 §2.5): it needs none of our candidates.
    let sdp = connection.localDescription?.sdp ?? "";
    for (const [name, { mid }] of this.#lines) if (this.#isStereo(name)) sdp = promisingStereo(sdp, mid);
    this.room.send("media:publish", { sdp, take_over: this.#takeOver, shows, aside: this.isAside });
  }

  /** Music, and what a film plays. @param {string} name of a line */
  #isStereo(name) {
    return name === "screen audio" || (name === "camera audio" && this.profile === "music");
  }

  /** Let the lines be those of what is shown; whether that changed any. */
  #fitShows() {
    let isChanged = false;
    const tracks = new Map(
      [...this.shows].flatMap(([what, stream]) => stream.getTracks().map((track) => [`${what} ${track.kind}`, track])),
    );
    for (const [name, line] of this.#lines) {
      if (name.startsWith("camera") || tracks.get(name) === line.sender.track) continue;
      line.stop(); // its place in the offer is used again
      this.#lines.delete(name);
      isChanged = true;
    }
    for (const [name, track] of tracks) {
      if (this.#lines.has(name)) continue;
      this.#add(name, track, [track.kind === "video" ? STILL_ENCODING : FILM_ENCODING]);
      isChanged = true;
    }
    return isChanged;
  }

  /** @param {string} name @param {MediaStreamTrack | string} track @param {RTCRtpEncodingParameters[]} [sendEncodings] */
  #add(name, track, sendEncodings = []) {
    const line = this.#connection?.addTransceiver(track, { direction: "sendonly", sendEncodings });
    if (line) this.#lines.set(name, line);
  }

  /** @param {string} sdp */
  async #published(sdp) {
    const connection = this.#connection;
    if (connection?.signalingState !== "have-local-offer") return;
    this.#takeOver = false;
    this.addresses = addressesOf(sdp);
    this.restarts.expect(connection);
    await connection.setRemoteDescription({ type: "answer", sdp }).catch(() => this.restarts.soon());
    if (this.#isBehind) this.#amend();
  }

  /** @param {import("../wire/messages.js").MediaStopped} stopped */
  #stopped({ side, reason }) {
    if (side !== "publish" || !this.#wanted) return;
    if (reason === "lost") this.restarts.soon();
    else if (reason === "consent") this.#end("off"); // `media:beside` says of whom
    else this.#end(reason === "taken-over" ? "taken" : "forbidden");
  }

  /** @param {import("../wire/messages.js").RefusedWire} refusal */
  #refused({ event, code }) {
    if (event !== "media:publish" || !this.#wanted) return;
    if (code === "seat-taken") this.#refusedSeat();
    else if (code === "consent") this.#end("off");
    else if (code === "forbidden" && this.shows.size) this.#unshow();
    else if (code === "forbidden") this.#end("forbidden");
    else if (code === "media-unavailable") this.restarts.again();
    else this.restarts.soon();
  }

  /** Another device of the class sends: it would have to be asked. */
  #refusedSeat() {
    this.#end("taken");
    this.dispatchEvent(new Event("seat-taken"));
  }

  /** Perhaps it may send all the same. */
  #unshow() {
    this.shows = new Map();
    this.dispatchEvent(new Event("unshown"));
    this.restarts.soon();
  }

  /** @param {Sending} state */
  #end(state) {
    this.#wanted = false;
    this.restarts.rest();
    this.#drop();
    this.#turn = Promise.resolve(); // what a closed connection was asked for is never answered (W3C webrtc §4.4.1.6)
    this.#state(state);
  }

  #drop() {
    this.#connection?.close();
    this.#connection = null;
    this.#lines = new Map();
    this.#isBehind = false;
  }

  /** @param {Sending} state */
  #state(state) {
    if (this.state === state) return;
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }
}
