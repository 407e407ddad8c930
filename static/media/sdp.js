/** The two things that the client reads in the server's descriptions: whose connection it is, and where it leads. */

/** Which connection a description belongs to: each has its own ICE user fragment (RFC 8839 §5.4). @param {string} sdp */
export function connectionOf(sdp) {
  return /^a=ice-ufrag:(\S+)/m.exec(sdp)?.[1] ?? "";
}

/**
 * The addresses that a school's network must let through, for its technician.
 *
 * @param {string} sdp
 * @returns {string[]} such as `192.0.2.7 UDP 9000`
 */
export function addressesOf(sdp) {
  const found = new Set();
  for (const line of sdp.matchAll(/^a=candidate:\S+ 1 (\S+) \d+ (\S+) (\d+) /gm)) {
    found.add(`${line[2]} ${line[1]?.toUpperCase()} ${line[3]}`);
  }
  return [...found];
}
