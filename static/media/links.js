/** The connection light: from what arrived of a class in the last seconds to good, fair, weak or none. */

/** @typedef {"good" | "fair" | "weak" | "none"} Light */

/**
 * What has arrived of a class: totals since the connection began, and the level of its sound now, 0 to 1.
 *
 * @typedef {{packets: number, lost: number, frames: number, level: number}} Arrived
 */

/**
 * @param {Arrived | undefined} before
 * @param {Arrived} after
 * @param {boolean} isPictureOn whether frames are to be expected
 * @returns {Light}
 */
export function lightOf(before, after, isPictureOn) {
  if (!before || after.packets < before.packets) return "good";
  const arrived = after.packets - before.packets;
  const lost = Math.max(0, after.lost - before.lost);
  if (arrived === 0) return "none";
  const share = lost / (arrived + lost);
  if (share > 0.12 || (isPictureOn && after.frames === before.frames)) return "weak";
  return share > 0.03 ? "fair" : "good";
}

/**
 * Two lines of the browser's statistics (WebRTC Statistics, 8.2 inbound-rtp) as one reading.
 *
 * @param {any} sound @param {any} picture
 * @returns {Arrived}
 */
export function arrivedOf(sound, picture) {
  return {
    packets: (sound?.packetsReceived ?? 0) + (picture?.packetsReceived ?? 0),
    lost: (sound?.packetsLost ?? 0) + (picture?.packetsLost ?? 0),
    frames: picture?.framesDecoded ?? 0,
    level: sound?.audioLevel ?? 0,
  };
}

/** By which way a connection goes. @typedef {"udp" | "tcp" | "relay"} Path */

/**
 * The way of the pair that carries everything (WebRTC Statistics, 8.14 transport); null before there is one.
 *
 * @param {Iterable<any>} lines of one connection's report
 * @returns {{path: Path, roundTrip: number} | null} seconds
 */
export function pathOf(lines) {
  const all = [...lines];
  const byId = new Map(all.map((line) => [line.id, line]));
  const chosen = byId.get(all.find((line) => line.type === "transport")?.selectedCandidatePairId);
  // Firefox has no transport line: the pair itself says that it was selected.
  const pair = chosen ?? all.find((line) => line.type === "candidate-pair" && line.selected);
  const local = byId.get(pair?.localCandidateId);
  if (!local) return null;
  const path = local.candidateType === "relay" ? "relay" : local.protocol === "tcp" ? "tcp" : "udp";
  return { path, roundTrip: pair.currentRoundTripTime ?? 0 };
}
