/** Plays the other classes' sound: one audio element for each, on or off together, on the chosen speaker. */

/** Events: `blocked`, when the browser waits for a click before it lets sound out. */
export class Loudspeaker extends EventTarget {
  /** @type {Map<string, HTMLAudioElement>} */
  #players = new Map();
  #sink = "";

  constructor() {
    super();
    this.isOn = true;
    this.isBlocked = false;
  }

  /** Play exactly these. @param {Map<string, MediaStreamTrack>} tracks by name */
  play(tracks) {
    for (const [seat, player] of this.#players) {
      if (tracks.has(seat)) continue;
      player.srcObject = null;
      this.#players.delete(seat);
    }
    for (const [seat, track] of tracks) {
      const player = this.#players.get(seat) ?? this.#newPlayer(seat);
      const playing = /** @type {MediaStream | null} */ (player.srcObject)?.getAudioTracks()[0];
      if (playing === track) continue;
      player.srcObject = new MediaStream([track]);
      this.#begin(player);
    }
  }

  /** @param {boolean} isOn */
  turn(isOn) {
    this.isOn = isOn;
    for (const player of this.#players.values()) {
      player.muted = !isOn;
      if (isOn) this.#begin(player);
    }
  }

  /** After a click: browsers let sound out from then on. */
  unblock() {
    this.isBlocked = false;
    for (const player of this.#players.values()) this.#begin(player);
  }

  /** The browser held something back: the hint says so. */
  hold() {
    if (this.isBlocked) return;
    this.isBlocked = true;
    this.dispatchEvent(new Event("blocked"));
  }

  /** @param {string} deviceId empty: the computer's usual one */
  async choose(deviceId) {
    this.#sink = deviceId;
    await Promise.all([...this.#players.values()].map((player) => this.#direct(player)));
  }

  close() {
    this.play(new Map());
  }

  /** @param {string} seat */
  #newPlayer(seat) {
    const player = new Audio();
    player.muted = !this.isOn;
    this.#players.set(seat, player);
    void this.#direct(player);
    return player;
  }

  /** @param {HTMLAudioElement} player */
  #begin(player) {
    player.play().catch((error) => {
      if (error instanceof Error && error.name === "NotAllowedError") this.hold();
    });
  }

  /** @param {HTMLAudioElement} player */
  async #direct(player) {
    if ("setSinkId" in player) await player.setSinkId(this.#sink).catch(() => {});
  }
}
