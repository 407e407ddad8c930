/** Which pictures under pages may be seen: known to all that show one, and asked again when the room says so. */

import { maySee } from "../../wire/uploads.js";

/** Event: `change`, some picture may be seen no more, or again. */
class Seen extends EventTarget {
  /** @type {Map<string, boolean>} every picture that was shown here: a browser would show its copy without asking */
  #known = new Map();
  #turn = 0;

  /** Whether a picture may be seen, as far as is known. @param {string} upload */
  has(upload) {
    if (!this.#known.has(upload)) this.#known.set(upload, true);
    return this.#known.get(upload) === true;
  }

  /** It could not be had. @param {string} upload */
  miss(upload) {
    this.#known.set(upload, false);
  }

  /** Ask for all of them again. Of two questions the later one counts. */
  async lookAgain() {
    const turn = (this.#turn += 1);
    const answers = await Promise.all([...this.#known.keys()].map(async (upload) => ({ upload, may: await maySee(upload) })));
    if (turn !== this.#turn) return;
    const others = answers.filter(({ upload, may }) => may !== null && may !== this.#known.get(upload));
    for (const { upload, may } of others) this.#known.set(upload, may === true);
    if (others.length) this.dispatchEvent(new Event("change"));
  }
}

/** One for the whole document, as its copies of pictures are. */
export const seen = new Seen();
