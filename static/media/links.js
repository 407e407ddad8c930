/** The connection light: from what arrived of a class in the last seconds to good, fair, weak or none. */

/** @typedef {"good" | "fair" | "weak" | "none"} Light */
/** @typedef {{packets: number, lost: number, frames: number}} Count totals since the connection began */

/**
 * @param {Count | undefined} before
 * @param {Count} after
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

/** @param {RTCRtpReceiver | null} receiver @returns {Promise<Count>} */
export async function countOf(receiver) {
  const count = { packets: 0, lost: 0, frames: 0 };
  const report = await receiver?.getStats().catch(() => undefined);
  for (const line of report?.values() ?? []) {
    if (line.type !== "inbound-rtp") continue;
    count.packets += line.packetsReceived ?? 0;
    count.lost += line.packetsLost ?? 0;
    count.frames += line.framesDecoded ?? 0;
  }
  return count;
}
