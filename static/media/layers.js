/** The sizes in which a picture is sent at once, so that every tile gets one that fits. */

/** @typedef {{rid: string, height: number, bps: number}} Layer */

/** Smallest first, as the server wants them. @type {readonly Layer[]} */
const LAYERS = [
  { rid: "l", height: 180, bps: 150_000 },
  { rid: "m", height: 360, bps: 600_000 },
  { rid: "h", height: 720, bps: 1_500_000 },
];

/**
 * The layers of a camera's picture, smallest first; fewer for a small camera. The largest is always the whole picture.
 *
 * @param {number} height of the camera's picture, 0 where it is not known yet
 * @returns {RTCRtpEncodingParameters[]}
 */
export function layersFor(height) {
  const whole = height || 360;
  const fitting = LAYERS.filter((layer) => layer.height <= whole);
  const layers = fitting.length ? fitting : LAYERS.slice(0, 1);
  return layers.map((layer, index) => ({
    rid: layer.rid,
    // A camera of 480 lines sends 480 and 240 rather than odd sizes.
    scaleResolutionDownBy: 2 ** (layers.length - 1 - index),
    maxBitrate: layer.bps,
  }));
}
