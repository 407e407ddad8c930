/** The pieces of music of a room: which there are, and one more. */

/** @typedef {{id: string, title: string, composer: string, source: string, length_ms: number, travels: boolean}} Piece */

/** Why a file was not taken (`upload-…` in the catalogue). @typedef {{problem: string, most?: number}} Wrong */

/** So many are fetched before anybody asks for them. */
const LIKELY = 2;

export class Pieces {
  /** @param {string} room @param {typeof globalThis.fetch} [get] */
  constructor(room, get = globalThis.fetch.bind(globalThis)) {
    this.url = `/rooms/${room}/pieces`;
    this.get = get;
    this.room = room;
    /** The newest first. @type {readonly Piece[]} */
    this.all = [];
  }

  get newest() {
    return this.all.slice(0, LIKELY);
  }

  /** @param {string | null} id */
  find(id) {
    return this.all.find((piece) => piece.id === id);
  }

  async look() {
    const answer = await this.get(this.url, { credentials: "same-origin" }).catch(() => null);
    if (answer?.ok) this.all = (await answer.json()).pieces;
  }

  /**
   * Send a file, and say what it is. Tells how far it is, from 0 to 1.
   *
   * @param {File} file @param {{title: string, composer: string, source: string, travels: string}} words @param {(share: number) => void} tell
   * @returns {Promise<Wrong | null>}
   */
  async add(file, words, tell) {
    const sent = await send(`/rooms/${this.room}/uploads?title=${encodeURIComponent(file.name)}`, file, tell);
    if (sent.problem) return { problem: sent.problem, most: sent.most_mb };
    const answer = await this.get(this.url, { method: "POST", body: new URLSearchParams({ ...words, upload: sent.id }) });
    if (!answer.ok) return answer.json().catch(() => ({ problem: "lost" }));
    await this.look();
    return null;
  }

  /** Say whether one may be given away. @param {Piece} piece @param {boolean} travels */
  async give({ id, title, composer, source }, travels) {
    const said = { upload: id, title, composer, source, travels: travels ? "yes" : "" };
    await this.get(this.url, { method: "POST", body: new URLSearchParams(said) });
    await this.look();
  }

  /** Take one away. @param {string} id */
  async remove(id) {
    await this.get(`${this.url}/${id}/remove`, { method: "POST" });
    await this.look();
  }
}

/**
 * `fetch` does not tell how far it is.
 *
 * @param {string} url @param {File} file @param {(share: number) => void} tell
 * @returns {Promise<{id: string, problem?: string, most_mb?: number}>}
 */
function send(url, file, tell) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => tell(total ? loaded / total : 0);
    request.onload = () => resolve(request.response ?? { id: "", problem: "lost" });
    request.onerror = () => resolve({ id: "", problem: "lost" });
    request.send(file);
  });
}
