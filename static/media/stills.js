/** Still pictures over the socket, where no moving one gets through: makes our own when asked, keeps the others' fresh. */

/** @typedef {import("../wire/room.js").LiveRoom} LiveRoom */

const EVERY_MS = 2_500;
/** One that is older says nothing about now. */
const FRESH_MS = 9_000;
const WIDTH = 320;
/** What the server takes, in bytes; a busy picture is pressed harder. */
const MOST_BYTES = 24_000;
/** Everything gets through: nothing to say of it. */
const OPEN = { sends: true, receives: true, as_still: false, stills_of: [] };
const QUALITIES = [0.55, 0.35, 0.15];

/** Events: `stills`, when one came, or when there is one less. */
export class Stills extends EventTarget {
  /** @type {Map<string, {url: string, at: number}>} */
  #shown = new Map();
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;
  #told = "";
  #video = document.createElement("video");

  /** @param {LiveRoom} room @param {() => MediaStreamTrack | null} camera what our class shows now */
  constructor(room, camera) {
    super();
    this.room = room;
    this.camera = camera;
    this.#video.muted = true;
    this.#video.playsInline = true;
    room.addEventListener("welcome", () => {
      this.#told = "";
      this.#ask(false);
    });
    room.addEventListener("snapshot:wanted", (event) => this.#ask(/** @type {CustomEvent} */ (event).detail.wanted));
    room.addEventListener("snapshot", (event) => this.#came(/** @type {CustomEvent} */ (event).detail));
  }

  /** The newest still of a class, while it is fresh. @param {string} seat */
  of(seat) {
    return this.#shown.get(seat)?.url ?? null;
  }

  /** Say what gets out of ours and in of the others', when it changed. @param {Required<import("../wire/messages.js").Ways>} ways */
  tellWays(ways) {
    const told = JSON.stringify(ways);
    if (told === (this.#told || JSON.stringify(OPEN))) return;
    const wasCutOff = this.#told !== "" && !JSON.parse(this.#told).receives;
    this.#told = told;
    this.room.send("media:ways", ways);
    if (ways.receives && wasCutOff) this.#forget(() => true);
  }

  /** The picture of a class moves again. @param {string} seat */
  drop(seat) {
    this.#forget((_, of) => of === seat);
  }

  /** Let go of what is no longer fresh. */
  tidy() {
    const now = performance.now();
    this.#forget(({ at }) => now - at > FRESH_MS);
  }

  close() {
    this.#ask(false);
    this.#forget(() => true);
  }

  /** @param {(still: {url: string, at: number}, seat: string) => boolean} isOver */
  #forget(isOver) {
    let isLess = false;
    for (const [seat, still] of this.#shown) {
      if (!isOver(still, seat)) continue;
      URL.revokeObjectURL(still.url);
      this.#shown.delete(seat);
      isLess = true;
    }
    if (isLess) this.dispatchEvent(new Event("stills"));
  }

  /** @param {import("../wire/messages.js").Snapshot} snapshot */
  #came({ seat, jpeg }) {
    // The type is ours, not the sender's: whatever the bytes are, an image element makes nothing else of them.
    const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0));
    const url = URL.createObjectURL(new Blob([bytes], { type: "image/jpeg" }));
    const before = this.#shown.get(seat);
    this.#shown.set(seat, { url, at: performance.now() });
    if (before) URL.revokeObjectURL(before.url);
    this.dispatchEvent(new Event("stills"));
  }

  /** @param {boolean} isWanted */
  #ask(isWanted) {
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (!isWanted) {
      this.#video.srcObject = null;
      return;
    }
    this.#timer = setInterval(() => void this.#send(), EVERY_MS);
    void this.#send();
  }

  async #send() {
    const jpeg = await this.#take().catch(() => null);
    if (jpeg && this.#timer) this.room.send("snapshot", { jpeg });
  }

  /** A picture of now, as base64; null without a camera. */
  async #take() {
    const track = this.camera();
    if (!track) return null;
    const shown = /** @type {MediaStream | null} */ (this.#video.srcObject)?.getVideoTracks()[0];
    if (shown !== track) this.#video.srcObject = new MediaStream([track]);
    await this.#video.play();
    const { videoWidth, videoHeight } = this.#video;
    if (!videoWidth) return null;
    const canvas = document.createElement("canvas");
    canvas.width = WIDTH;
    canvas.height = Math.min(WIDTH, Math.round((WIDTH * videoHeight) / videoWidth));
    canvas.getContext("2d")?.drawImage(this.#video, 0, 0, canvas.width, canvas.height);
    for (const quality of QUALITIES) {
      /** @type {Blob | null} */
      const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
      if (blob && blob.size <= MOST_BYTES) return toBase64(new Uint8Array(await blob.arrayBuffer()));
    }
    return null;
  }
}

/** @param {Uint8Array} bytes */
function toBase64(bytes) {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
