/** Sends a photo, a PDF or a sound to the room's door for files; a no comes back as the name of its sentence. */

/**
 * What a file became: a picture has `width` and `height`, a document `pages`, a sound `duration_ms` and `peaks` (0 to 100).
 * @typedef {{
 *   id: string, kind: "picture" | "document" | "sound", title: string, size: number, width?: number, height?: number,
 *   pages?: number, duration_ms?: number, peaks?: number[],
 * }} Upload
 * One of my pupils, whom I may mark on a picture.
 * @typedef {{person: string, name: string, animal: string, colour: number}} Pupil
 * What a teacher knows of a picture: whom of their own pupils it shows, and the names of those without a consent.
 * @typedef {{pupils: string[], is_seen: boolean, lacks: string[]}} Marks
 */

/** What a file picker offers; the hub looks at what is in a file, and believes nothing else. */
export const PICTURES = "image/jpeg,image/png,image/webp,image/gif";
export const SOUNDS = "audio/mpeg,audio/ogg,audio/wav,audio/mp4,audio/flac,.mp3,.ogg,.wav,.m4a,.flac";

/** The hub said no, or was not reached: `text` is the id of a sentence, with what it may ask for: megabytes, and names. */
export class UploadRefused extends Error {
  /** @param {string} text @param {number} most @param {readonly string[]} names */
  constructor(text, most = 0, names = []) {
    super(text);
    this.text = text;
    this.most = most;
    this.names = names;
  }
}

/**
 * Where a picture or a sound is read.
 * @param {string} id
 */
export const uploadUrl = (id) => `/uploads/${encodeURIComponent(id)}`;

/**
 * A small picture of a document's page.
 * @param {string} id @param {number} page counted from 1
 */
export const previewUrl = (id, page) => `${uploadUrl(id)}/pages/${page}`;

/**
 * Send a file. Told of its progress (0 to 1), and ended by `signal`. Rejects with UploadRefused.
 * @param {string} room
 * @param {File} file
 * @param {{progress?: (part: number) => void, signal?: AbortSignal, pupils?: readonly string[]}} [how] `pupils`: those
 *   who can be recognised on it
 * @returns {Promise<Upload>}
 */
export function sendFile(room, file, { progress = () => {}, signal, pupils = [] } = {}) {
  const asked = new URLSearchParams([["title", file.name], ...pupils.map((each) => ["pupil", each])]);
  // fetch tells no progress of what goes out.
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/rooms/${encodeURIComponent(room)}/uploads?${asked}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => progress(total ? loaded / total : 0));
    request.addEventListener("load", () => {
      if (request.status === 201) resolve(request.response);
      else reject(refusal(request.response));
    });
    for (const lost of ["error", "abort", "timeout"]) request.addEventListener(lost, () => reject(refusal(null)));
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}

/**
 * Keep a picture of a page of the board among the materials of its twinning. Rejects with UploadRefused.
 * @param {string} room
 * @param {string} page
 * @param {Blob} picture
 * @param {{once: string, title: string}} words `once` names the press: the same one again keeps nothing twice
 * @returns {Promise<string>} the address of what it became
 */
export async function keepPage(room, page, picture, { once, title }) {
  const asked = new URLSearchParams({ once, title });
  const response = await fetch(`/rooms/${encodeURIComponent(room)}/keep/${encodeURIComponent(page)}?${asked}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: picture,
  }).catch(() => null);
  const answer = await response?.json().catch(() => null);
  if (response?.status !== 201) throw refusal(answer);
  return answer.at;
}

/**
 * Have a page of a document made a picture. Rejects with UploadRefused.
 * @param {string} id
 * @param {number} page counted from 1
 * @returns {Promise<Upload>}
 */
export async function pageOf(id, page) {
  const response = await fetch(previewUrl(id, page), { method: "POST" }).catch(() => null);
  const answer = await response?.json().catch(() => null);
  if (response?.status !== 201) throw refusal(answer);
  return answer;
}

/**
 * Photos and documents of a room, the newest first, and the pupils whom I may mark on them. Rejects with UploadRefused.
 * @param {string} room
 * @returns {Promise<{uploads: (Upload & Marks)[], pupils: Pupil[]}>}
 */
export async function filesOf(room) {
  const response = await fetch(`/rooms/${encodeURIComponent(room)}/uploads`).catch(() => null);
  if (!response?.ok) throw refusal(null);
  return response.json();
}

/**
 * Say who of my pupils can be recognised on a file, and who cannot after all. Rejects with UploadRefused.
 * @param {string} id
 * @param {{ticked: readonly string[], unticked: readonly string[]}} marks
 * @returns {Promise<Marks>}
 */
export async function markPupils(id, { ticked, unticked }) {
  const body = new URLSearchParams([...ticked.map((each) => ["ticked", each]), ...unticked.map((each) => ["unticked", each])]);
  const response = await fetch(`${uploadUrl(id)}/pupils`, { method: "POST", body }).catch(() => null);
  const answer = await response?.json().catch(() => null);
  if (!response?.ok) throw refusal(answer);
  return answer;
}

/**
 * Whether a picture may be seen; null where nobody can tell just now.
 * @param {string} id
 * @returns {Promise<boolean | null>}
 */
export async function maySee(id) {
  const response = await fetch(uploadUrl(id), { method: "HEAD", cache: "no-cache" }).catch(() => null);
  if (!response || response.status >= 500) return null;
  return response.ok;
}

/**
 * Take a file away for good. Rejects with UploadRefused.
 * @param {string} id
 * @returns {Promise<string[]>} what went: a document goes with its pages
 */
export async function takeAway(id) {
  const response = await fetch(`${uploadUrl(id)}/remove`, { method: "POST" }).catch(() => null);
  if (response?.status === 404) return [id]; // somebody else was quicker
  if (!response?.ok) throw refusal(null);
  return (await response.json()).removed;
}

/** Of partners' pupils nobody says the names. @param {{problem?: string, most_mb?: number, names?: string[]} | null} answer */
function refusal(answer) {
  if (!answer?.problem) return new UploadRefused("upload-lost");
  const isElsewhere = answer.names?.length === 0;
  return new UploadRefused(`upload-${answer.problem}${isElsewhere ? "-elsewhere" : ""}`, answer.most_mb, answer.names);
}
