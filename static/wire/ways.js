/** The two ways to the hub behind one: the fast one wherever it opens, the slow one where a network blocks that. */

/** @typedef {import("./socket.js").Socket} Socket */

/**
 * Full jitter over this span: 300 windows that lost the same hub come back spread over a second and a half, and a class
 * that was cut off waits no longer than two seconds.
 */
const SOONEST_MS = 500;
const LATEST_MS = 2_000;
/** An attempt that hangs for so long has probably met a proxy that swallows it. */
const HANGING_MS = 4_000;
/** Attempts in a row that failed while plain requests were answered. */
const STRIKES = 2;
/** A fast way that is cut within this, and not by the hub, was as good as none: some proxies open it and let nothing pass. */
const STEADY_MS = 5_000;
const ABNORMAL_CLOSURE = 1006;
/** How long until the fast way is tried again from the slow one; the first pause doubles up to the last. */
const FIRST_TRIAL_MS = 20_000;
const LAST_TRIAL_MS = 120_000;

/** What happens to a way, as against what it carries. */
const OWN = new Set(["connect", "disconnect", "connect_error", "way"]);

/**
 * Whether the last visit of this window needed the slow way: then it is taken at once.
 *
 * @typedef {{read: () => boolean, write: (isSlow: boolean) => void}} Memory
 */

/** @typedef {{start: (act: () => void, milliseconds: number) => any, stop: (timer: any) => void, now: () => number}} Timers */

/** @type {Timers} */
const BROWSER = { start: (act, ms) => setTimeout(act, ms), stop: (timer) => clearTimeout(timer), now: Date.now };

/** A `Socket` that is always one of two. Events: those of a socket, and `way` when it is another one than before. */
export class Ways {
  /** @type {Map<string, ((...values: any[]) => void)[]>} */
  #listeners = new Map();
  #isWanted = false;
  /** Whether what the fast way carries is listened to; else the slow one is. */
  #isFast = true;
  #strikes = 0;
  #openedAt = 0;
  #pause = FIRST_TRIAL_MS;
  /** @type {any} */
  #timer;
  /** @type {any} */
  #hanging;

  /**
   * @param {{fast: Socket, slow: Socket, isHttpOpen: () => Promise<boolean>, memory?: Memory, random?: () => number,
   *   timers?: Timers}} parts
   *   `isHttpOpen`: whether the hub answers a plain request now
   */
  constructor({ fast, slow, isHttpOpen, memory = windowMemory(), random = Math.random, timers = BROWSER }) {
    this.fast = fast;
    this.slow = slow;
    this.isHttpOpen = isHttpOpen;
    this.memory = memory;
    this.random = random;
    this.timers = timers;
    this.connected = false;
    fast.on("connect", () => this.#fastOpened());
    fast.on("disconnect", (reason, details) => this.#fastLost(reason, details?.context?.code));
    fast.on("connect_error", (error) => void this.#fastFailed(error));
    slow.on("connect", () => this.#slowOpened());
    slow.on("disconnect", (reason) => this.#slowLost(reason));
  }

  /** Whether we go the slow way now: without cursors, sound and picture. */
  get isSlow() {
    return this.connected && !this.#isFast;
  }

  connect() {
    if (this.#isWanted) return;
    this.#isWanted = true;
    if (this.memory.read()) this.#goSlow();
    this.#tryFast();
  }

  disconnect() {
    this.#isWanted = false;
    this.#rest();
    this.fast.disconnect();
    this.slow.disconnect();
    this.connected = false;
  }

  /** @param {string} event @param {(...values: any[]) => void} listener */
  on(event, listener) {
    if (OWN.has(event)) {
      this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
      return;
    }
    this.fast.on(event, (...values) => this.#isFast && listener(...values));
    this.slow.on(event, (...values) => this.#isFast || listener(...values));
  }

  /** @param {string} event @param {...any} values */
  emit(event, ...values) {
    (this.#isFast ? this.fast : this.slow).emit(event, ...values);
  }

  /** The network is back, or another one, says the browser: no need to wait for our turn. */
  hurry() {
    if (this.#isWanted && (this.isSlow || !this.connected)) this.#tryFastIn(this.random() * SOONEST_MS);
  }

  #tryFast() {
    this.#rest();
    this.fast.connect();
    this.#hanging = this.timers.start(() => void this.#fastHangs(), HANGING_MS);
  }

  /** @param {number} milliseconds */
  #tryFastIn(milliseconds) {
    this.#rest();
    this.#timer = this.timers.start(() => this.#tryFast(), milliseconds);
  }

  #tryFastSoon() {
    this.#tryFastIn(SOONEST_MS + this.random() * (LATEST_MS - SOONEST_MS));
  }

  /** The fast way is open, all the way to the hub: whatever we went before, we go there now. */
  #fastOpened() {
    this.#rest();
    const wasSlow = this.isSlow;
    this.slow.disconnect();
    this.#openedAt = this.timers.now();
    this.#pause = FIRST_TRIAL_MS;
    this.#isFast = true;
    this.connected = true;
    this.memory.write(false);
    this.#tell("connect");
    if (wasSlow) this.#tell("way");
  }

  /** @param {string} reason @param {number | undefined} code of RFC 6455 §7.4.1 */
  #fastLost(reason, code) {
    if (!this.#isFast || !this.#isWanted) return;
    this.connected = false;
    this.#tell("disconnect", reason);
    this.#tryFastSoon();
    if (this.timers.now() - this.#openedAt > STEADY_MS) this.#strikes = 0;
    else if (code === ABNORMAL_CLOSURE) void this.#strike(1);
  }

  /** @param {Error} error */
  async #fastFailed(error) {
    this.timers.stop(this.#hanging);
    if (!this.#isWanted) return;
    if (!this.#isFast) return this.#tryFastLater();
    this.#tell("connect_error", error);
    this.#tryFastSoon();
    await this.#strike(1);
  }

  /** The attempt goes on; if it succeeds in the end, we leave the slow way again. */
  async #fastHangs() {
    if (this.#isFast) await this.#strike(STRIKES);
  }

  /** @param {number} weight */
  async #strike(weight) {
    const isOpen = await this.isHttpOpen();
    if (!this.#isWanted || !this.#isFast || this.connected) return;
    this.#strikes = isOpen ? this.#strikes + weight : 0;
    if (this.#strikes >= STRIKES) this.#goSlow();
  }

  #goSlow() {
    this.#isFast = false;
    this.slow.connect();
  }

  #slowOpened() {
    this.connected = true;
    this.memory.write(true);
    this.#tell("connect");
    this.#tell("way");
    this.#tryFastLater();
  }

  /** @param {string} reason */
  #slowLost(reason) {
    if (this.#isFast) return;
    this.#isFast = true;
    this.connected = false;
    // One more failure is enough: this network was seen to block the fast way.
    this.#strikes = STRIKES - 1;
    this.#tell("disconnect", reason);
    this.#tell("way");
    this.#tryFastSoon();
  }

  #tryFastLater() {
    this.#tryFastIn(this.#pause * (0.75 + this.random() / 2));
    this.#pause = Math.min(this.#pause * 2, LAST_TRIAL_MS);
  }

  #rest() {
    this.timers.stop(this.#timer);
    this.timers.stop(this.#hanging);
  }

  /** @param {string} event @param {...any} values */
  #tell(event, ...values) {
    for (const listener of this.#listeners.get(event) ?? []) listener(...values);
  }
}

/** Whether the hub answers plain requests; a dead network and a stopped hub do not. */
export async function isHttpOpen() {
  const options = { cache: /** @type {const} */ ("no-store"), signal: AbortSignal.timeout(4_000) };
  const answer = await fetch("/healthz", options).catch(() => null);
  return answer !== null && answer.ok;
}

/** Remembered as long as this window is open. @returns {Memory} */
function windowMemory() {
  const name = "slow-way";
  return {
    read() {
      try {
        return sessionStorage.getItem(name) !== null;
      } catch {
        return false;
      }
    },
    write(isSlow) {
      try {
        if (isSlow) sessionStorage.setItem(name, "1");
        else sessionStorage.removeItem(name);
      } catch {
        // A window without storage tries the fast way first, every time.
      }
    },
  };
}
