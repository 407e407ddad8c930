/** The ways that a connection may try: straight to the hub, and by its relay where there is one. */

/** @param {import("../wire/messages.js").Welcome | null} welcome @returns {RTCConfiguration} */
export function waysOf(welcome) {
  const relay = welcome?.relay;
  if (!relay) return {};
  const { urls, username, credential, only } = relay;
  return { iceServers: [{ urls: [...urls], username, credential }], iceTransportPolicy: only ? "relay" : "all" };
}
