/** Names for new things: random, unguessable, and made without `crypto.randomUUID`, which insecure pages lack. */

/** A fresh name of 32 hexadecimal characters: an op_id, or a stroke. */
export function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
