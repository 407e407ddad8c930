/** The way that a connection takes, as the browser's statistics tell it. */

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

/**
 * What a technician would ask of our way up; null where nothing is known yet.
 *
 * @param {import("./publisher.js").Quality | null} own @param {import("./publisher.js").Quality | null} before
 */
export function linkOf(own, before) {
  if (!own) return null;
  const isOn = before !== null && own.bytes >= before.bytes;
  return {
    path: own.path,
    lostPercent: Math.round(own.lost * 1000) / 10,
    roundTripMs: Math.round(own.roundTrip * 1000),
    jitterMs: Math.round(own.jitter * 1000),
    kilobits: isOn ? Math.round(((own.bytes - before.bytes) * 8) / (own.at - before.at)) : 0,
  };
}
