/** When a media connection counts as broken, and how soon the next one is tried. */

/** A network that changes hands is often back within this; only then is the connection given up. */
const GRACE_MS = 3_000;
/** A connection that never came up is given up as well. */
const START_MS = 10_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;
/** The hub itself is not ready: whoever forwarded us is gone, and the next one is being chosen. */
const UNREADY_PAUSE_MS = 1_000;
/** Where the network is known to block media, a try now and then is enough. */
const SELDOM_MS = 60_000;
/** So often; a hub that still has nobody then has none for a while. */
const UNREADY_TRIES = 30;
/** So many connections in a row that did not come up: the network blocks media, and people should be told. */
const HOPELESS = 3;

/** Watches one connection at a time and asks for the next when it fails, slower each time. */
export class Restarts {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #pause = FIRST_PAUSE_MS;
  #unready = 0;

  /** @param {() => void} restart */
  constructor(restart) {
    this.restart = restart;
    /** Tries in a row that did not come up. */
    this.failures = 0;
    this.isSeldom = false;
  }

  get isHopeless() {
    return this.failures >= HOPELESS;
  }

  /** @param {RTCPeerConnection} connection @param {() => void} onConnected */
  watch(connection, onConnected) {
    connection.addEventListener("connectionstatechange", () => {
      const state = connection.connectionState;
      if (state === "connected") {
        this.rest();
        this.#pause = FIRST_PAUSE_MS;
        this.failures = this.#unready = 0;
        onConnected();
      } else if (state === "failed") {
        this.soon();
      } else if (state === "disconnected") {
        this.#after(GRACE_MS);
      }
    });
  }

  /** From now on the connection should come up; one that is up is left alone. @param {RTCPeerConnection} connection */
  expect(connection) {
    if (connection.connectionState === "new" || connection.connectionState === "connecting") this.#after(START_MS);
  }

  /** Try again after a pause that doubles, with jitter, so that eleven classes do not come back in one moment. */
  soon() {
    this.failures += 1;
    const isBlocked = this.isSeldom && this.failures > 1; // one that came up before is tried again at once
    this.#after((isBlocked ? SELDOM_MS : this.#pause) * (0.75 + Math.random() / 2), true);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
  }

  /** The hub has nobody who forwards us yet: ask again, evenly. The network is not to blame, and nothing is counted. */
  again() {
    this.#unready += 1;
    const pause = this.#unready > UNREADY_TRIES ? LONGEST_PAUSE_MS : UNREADY_PAUSE_MS;
    this.#after(pause * (0.75 + Math.random() / 2), true);
  }

  /** Nothing to wait for. */
  rest() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** @param {number} milliseconds @param {boolean} [counted] */
  #after(milliseconds, counted = false) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!counted) this.failures += 1;
      this.restart();
    }, milliseconds);
  }
}
