/** Receives the other classes: answers the server's offers one after the other and says which track is whose. */

import { pictureName, seatOf } from "../rooms/pictures.js";
import { Restarts } from "./restarts.js";
import { addressesOf, connectionOf } from "./sdp.js";
import { hearingStereo } from "./sound.js";
import { waysOf } from "./ways.js";

/** @typedef {import("../wire/room.js").LiveRoom} LiveRoom */
/** @typedef {import("../wire/messages.js").Offer} Offer */
/** @typedef {import("../wire/messages.js").View} View */

/**
 * What is received under one name of rooms/pictures.js.
 *
 * @typedef {{audio: RTCRtpTransceiver | null, video: RTCRtpTransceiver | null}} Received
 */

/** Events: `tracks`, `state`. */
export class Subscriber extends EventTarget {
  /** @type {RTCPeerConnection | null} */
  #connection = null;
  #name = "";
  #wanted = false;
  /** @type {Promise<void>} */
  #turn = Promise.resolve();

  /** @param {LiveRoom} room */
  constructor(room) {
    super();
    this.room = room;
    /** @type {Map<string, Received>} */
    this.received = new Map();
    /** @type {View | null} */
    this.shown = null;
    /** @type {"off" | "connecting" | "receiving"} */
    this.state = "off";
    /** @type {string[]} */
    this.addresses = [];
    this.restarts = new Restarts(() => this.#renew());
    room.addEventListener("welcome", () => this.#wanted && this.#renew());
    room.addEventListener("media:offer", (event) => this.#offered(/** @type {CustomEvent<Offer>} */ (event).detail));
    room.addEventListener("media:stopped", (event) => {
      const { side, reason } = /** @type {CustomEvent} */ (event).detail;
      if (side === "watch" && reason === "lost" && this.#wanted) this.restarts.soon();
    });
    room.addEventListener("refused", (event) => {
      const { event: what, code } = /** @type {CustomEvent} */ (event).detail;
      const isOurs = what === "media:watch" || what === "media:answer";
      if (!isOurs || code === "forbidden" || !this.#wanted) return;
      if (code === "media-unavailable") this.restarts.again();
      else this.restarts.soon();
    });
  }

  start() {
    this.#wanted = true;
    this.#renew();
  }

  /** Say what the screen shows; said again to every new connection. @param {View} view */
  show(view) {
    const isSame = JSON.stringify(view) === JSON.stringify(this.shown);
    this.shown = view;
    if (!isSame && this.#wanted && !this.room.isSlow) this.room.send("media:view", view);
  }

  stop() {
    this.#wanted = false;
    this.restarts.rest();
    this.#connection?.close();
    this.#connection = null;
    this.#name = "";
    this.received = new Map();
    this.#state("off");
  }

  /** How loud each sound is now (0 to 1), and what arrived under its name so far: frames, packets of sound, those missed. */
  async measure() {
    const report = await this.#connection?.getStats().catch(() => undefined);
    const lines = [...(report?.values() ?? [])].filter((line) => line.type === "inbound-rtp");
    const byMid = new Map(lines.map((line) => [line.mid, line]));
    const byTrack = new Map(lines.map((line) => [line.trackIdentifier, line]));
    /** Browsers name a line by its mid, its track or both. @param {RTCRtpTransceiver | null} one */
    const of = (one) => byMid.get(one?.mid) ?? byTrack.get(one?.receiver.track.id);
    /** @type {Map<string, {level: number, frames: number, heard: number, missed: number}>} */
    const measures = new Map();
    for (const [name, { audio, video }] of this.received) {
      const [sound, picture] = [of(audio), of(video)];
      const { audioLevel: level = 0, packetsReceived: heard = 0, packetsLost: missed = 0 } = sound ?? {};
      measures.set(name, { level, frames: picture?.framesDecoded ?? 0, heard, missed });
    }
    return measures;
  }

  /** Ask for a new connection. The old one stays on the screen until the new one's first offer is here. */
  #renew() {
    this.restarts.rest();
    if (!this.#wanted) return;
    this.#state("connecting");
    if (this.room.isSlow) return; // the fast way's `welcome` brings us here again
    this.room.send("media:watch", {});
    if (this.shown) this.room.send("media:view", this.shown);
  }

  /** Offers are answered in order, one at a time. @param {Offer} offer */
  #offered(offer) {
    this.#turn = this.#turn
      .then(() => this.#answer(offer))
      .catch(() => {
        if (this.#wanted) this.restarts.soon();
      });
  }

  /** @param {Offer} offer */
  async #answer(offer) {
    if (!this.#wanted) return;
    const connection = this.#connectionFor(offer.sdp);
    await connection.setRemoteDescription({ type: "offer", sdp: offer.sdp });
    const answer = await connection.createAnswer();
    await connection.setLocalDescription({ type: "answer", sdp: hearingStereo(answer.sdp ?? "") });
    if (connection !== this.#connection) return;
    this.room.send("media:answer", { number: offer.number, sdp: connection.localDescription?.sdp ?? "" });
    // Alone in the room there is nothing to receive, and no connection to wait for.
    if (offer.tracks.length) this.restarts.expect(connection);
    this.#assign(connection, offer);
  }

  /** An offer with another user fragment belongs to a new connection; the one we had is over. @param {string} sdp */
  #connectionFor(sdp) {
    const name = connectionOf(sdp);
    if (this.#connection && name === this.#name) return this.#connection;
    this.#connection?.close();
    const connection = new RTCPeerConnection(waysOf(this.room.welcome));
    this.#connection = connection;
    this.#name = name;
    this.addresses = addressesOf(sdp);
    this.restarts.watch(connection, () => this.#state("receiving"));
    return connection;
  }

  /** @param {RTCPeerConnection} connection @param {Offer} offer */
  #assign(connection, offer) {
    const lines = new Map(connection.getTransceivers().map((line) => [line.mid, line]));
    /** @type {Map<string, Received>} */
    const received = new Map();
    for (const { mid, seat, source, kind } of offer.tracks) {
      const line = lines.get(mid);
      if (!line) continue;
      const name = pictureName(seat, source);
      const before = received.get(name) ?? { audio: null, video: null };
      received.set(name, kind === "audio" ? { ...before, audio: line } : { ...before, video: line });
    }
    this.received = received;
    this.dispatchEvent(new Event("tracks"));
  }

  /** @param {"off" | "connecting" | "receiving"} state */
  #state(state) {
    if (this.state !== state) {
      this.state = state;
      this.dispatchEvent(new Event("state"));
    }
  }
}
