/** Sends the class's sound and picture: one connection, one sendonly line each, made anew by itself when it breaks. */

import { layersFor } from "./layers.js";
import { pathOf } from "./links.js";
import { Restarts } from "./restarts.js";
import { addressesOf } from "./sdp.js";
import { waysOf } from "./ways.js";

/** @typedef {import("../wire/room.js").LiveRoom} LiveRoom */
/** @typedef {"off" | "connecting" | "sending" | "taken" | "forbidden"} Sending */


/**
 * How what we send gets on: the share that is lost, seconds of round trip and jitter, bytes so far, when (ms).
 *
 * @typedef {{path: import("./links.js").Path, roundTrip: number, lost: number, jitter: number, bytes: number, at: number}} Quality
 */

/** Events: `state`. */
export class Publisher extends EventTarget {
  /** @type {RTCPeerConnection | null} */
  #connection = null;
  /** @type {Promise<void>} */
  #turn = Promise.resolve();
  #wanted = false;
  #takeOver = false;

  /** @param {LiveRoom} room */
  constructor(room) {
    super();
    this.room = room;
    /** @type {Sending} */
    this.state = "off";
    /** @type {{audio: MediaStreamTrack | null, video: MediaStreamTrack | null}} */
    this.tracks = { audio: null, video: null };
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
    const transceiver = this.#connection?.getTransceivers().find((one) => one.receiver.track.kind === kind);
    await transceiver?.sender.replaceTrack(track).catch(() => this.#renew());
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
      connection.addTransceiver(this.tracks.audio ?? "audio", { direction: "sendonly" });
      const sendEncodings = layersFor(this.tracks.video?.getSettings().height ?? 0);
      connection.addTransceiver(this.tracks.video ?? "video", { direction: "sendonly", sendEncodings });
      await connection.setLocalDescription(await connection.createOffer());
      if (this.#connection !== connection) return;
      // The server answers at its one known address (ICE-lite, RFC 8445 §2.5): it needs none of our candidates.
      const sdp = connection.localDescription?.sdp ?? "";
      this.room.send("media:publish", { sdp, take_over: this.#takeOver });
    });
    this.#turn = this.#turn.catch(() => this.restarts.soon());
  }

  /** @param {string} sdp */
  async #published(sdp) {
    const connection = this.#connection;
    if (connection?.signalingState !== "have-local-offer") return;
    this.#takeOver = false;
    this.addresses = addressesOf(sdp);
    this.restarts.expect(connection);
    await connection.setRemoteDescription({ type: "answer", sdp }).catch(() => this.restarts.soon());
  }

  /** @param {import("../wire/messages.js").MediaStopped} stopped */
  #stopped({ side, reason }) {
    if (side !== "publish" || !this.#wanted) return;
    if (reason === "lost") this.restarts.soon();
    else this.#end(reason === "taken-over" ? "taken" : "forbidden");
  }

  /** @param {import("../wire/messages.js").RefusedWire} refusal */
  #refused({ event, code }) {
    if (event !== "media:publish" || !this.#wanted) return;
    if (code === "seat-taken") this.#end("taken");
    else if (code === "forbidden") this.#end("forbidden");
    else this.restarts.soon();
  }

  /** @param {Sending} state */
  #end(state) {
    this.#wanted = false;
    this.restarts.rest();
    this.#drop();
    this.#state(state);
  }

  #drop() {
    this.#connection?.close();
    this.#connection = null;
  }

  /** @param {Sending} state */
  #state(state) {
    if (this.state === state) return;
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }
}
