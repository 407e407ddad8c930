/**
 * Sends a large file in chunks, each with its place and its hash. Cut off, it goes on where it was, also after a restart of
 * the hub or of the browser; nothing here knows the page. The hub's side is hub/materials/parts.py.
 *
 * @typedef {{ id: string, came: number, chain: string, chunk: number }} Begun
 * @typedef {"running" | "waiting" | "done" | "stopped" | "refused"} How
 * @typedef {{ how: How, came: number, size: number, problem?: string, mostMb?: number }} Told
 */

const WAITS_MS = [1_000, 2_000, 4_000, 8_000, 15_000];
/** Answers that say that the file itself will not be taken. */
const FINAL = new Set([413, 415, 422, 429, 507]);

export class Refused extends Error {
  /** @param {string} problem @param {number} [mostMb] */
  constructor(problem, mostMb) {
    super(problem);
    this.problem = problem;
    this.mostMb = mostMb;
  }
}

/** @param {BufferSource} bytes @returns {Promise<string>} SHA-256, hexadecimal */
export async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (each) => each.toString(16).padStart(2, "0")).join("");
}

/** The hash of all chunks so far and the next one. @param {string} chain @param {string} hash */
export const chained = (chain, hash) => sha256(new TextEncoder().encode(chain + hash));

export class PartUpload {
  /**
   * @param {{ url: string, file: Blob, title: string, once: string, tell: (told: Told) => void, wait?: (ms: number) => Promise<void> }} what
   *   `url` begins it, `once` names it; `tell` hears how far it is.
   */
  constructor({ url, file, title, once, tell, wait = (ms) => new Promise((done) => setTimeout(done, ms)) }) {
    this.url = url;
    this.file = file;
    this.title = title;
    this.once = once;
    this.tell = tell;
    this.wait = wait;
    this.part = "";
    this.chain = "";
    this.came = 0;
    this.stopping = new AbortController();
  }

  /** Until all has come (true), or it is stopped or refused (false). */
  async run() {
    for (let failed = 0; !this.stopping.signal.aborted; ) {
      const before = this.came;
      try {
        await this.#send();
        this.#report("done");
        return true;
      } catch (wrong) {
        if (this.stopping.signal.aborted) break;
        if (wrong instanceof Refused) {
          this.tell({ how: "refused", came: this.came, size: this.file.size, problem: wrong.problem, mostMb: wrong.mostMb });
          return false;
        }
        failed = this.came > before ? 0 : failed + 1;
        this.#report("waiting");
        await this.wait(WAITS_MS[Math.min(failed, WAITS_MS.length - 1)]);
      }
    }
    this.#report("stopped");
    return false;
  }

  /** Given up: nothing of it stays at the hub. */
  async drop() {
    this.stopping.abort();
    if (this.part) await fetch(`/materials/parts/${this.part}/drop`, { method: "POST" }).catch(() => null);
  }

  /** @param {How} how */
  #report(how) {
    this.tell({ how, came: this.came, size: this.file.size });
  }

  async #send() {
    const begun = await this.#begin();
    this.part = begun.id;
    await this.#catchUp(begun);
    this.#report("running");
    while (this.came < this.file.size) {
      const bytes = await this.file.slice(this.came, this.came + begun.chunk).arrayBuffer();
      const hash = await sha256(bytes);
      const headers = { "Upload-Offset": String(this.came), "Upload-Hash": hash, "Content-Type": "application/octet-stream" };
      const answer = await fetch(`/materials/parts/${this.part}`, { method: "POST", headers, body: bytes, signal: this.stopping.signal });
      if (!answer.ok) await this.#refused(answer);
      this.chain = await chained(this.chain, hash);
      this.came += bytes.byteLength;
      this.#report("running");
    }
  }

  /** @returns {Promise<Begun>} */
  async #begin() {
    const form = new URLSearchParams({ once: this.once, size: String(this.file.size), title: this.title });
    const answer = await fetch(this.url, { method: "POST", body: form, signal: this.stopping.signal });
    if (!answer.ok) await this.#refused(answer);
    return answer.json();
  }

  /** What came before is that of this very file, or it begins anew. @param {Begun} begun */
  async #catchUp({ id, came, chain, chunk }) {
    let own = "";
    for (let at = 0; at < came; at += chunk) own = await chained(own, await sha256(await this.file.slice(at, at + chunk).arrayBuffer()));
    this.chain = own;
    this.came = came;
    if (own === chain) return;
    await fetch(`/materials/parts/${id}/drop`, { method: "POST" });
    throw new Error("another file");
  }

  /** @param {Response} answer @returns {Promise<never>} */
  async #refused(answer) {
    const told = await answer.json().catch(() => ({}));
    // The place is another one, or the chunk was hurt on its way: ask again, and go on from there.
    if (FINAL.has(answer.status) && told.problem && told.problem !== "hash") throw new Refused(told.problem, told.most_mb);
    throw new Error(`answered ${answer.status}`);
  }
}
