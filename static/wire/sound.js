/** The sound of a piece, as bytes: written anew by the hub when it came, and kept by the browser for good. */

/** @param {string} piece @returns {Promise<ArrayBuffer>} */
export async function fetchPiece(piece) {
  const answer = await fetch(`/uploads/${piece}`, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`no piece: ${answer.status}`);
  return answer.arrayBuffer();
}
