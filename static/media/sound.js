/** How a class's sound is made: for speech, for both, or for music as it is; and what that means to encoder and decoder. */

/** @typedef {"speech" | "balanced" | "music"} Profile */

/** As they are offered, from a teacher's usual wish to a choir's. @type {readonly Profile[]} */
export const PROFILES = ["speech", "balanced", "music"];

/**
 * A room microphone hears the loudspeakers: for speech the browser takes the echo out, evens the level and lowers the hum.
 * Instruments need the hum, and music nothing of it all.
 *
 * @type {Record<Profile, MediaTrackConstraints>}
 */
const FILTERS = {
  speech: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  balanced: { echoCancellation: true, noiseSuppression: false, autoGainControl: false },
  music: { echoCancellation: false, noiseSuppression: false, autoGainControl: false, channelCount: { ideal: 2 } },
};

/** What the encoder may spend, in bits a second; speech has the browser's own measure. @type {Record<Profile, number | undefined>} */
const BITRATES = { speech: undefined, balanced: 64_000, music: 192_000 };

/** What a film plays. @type {RTCRtpEncodingParameters} */
export const FILM_ENCODING = { maxBitrate: 128_000 };

/** @param {Profile} profile */
export function filtersFor(profile) {
  return FILTERS[profile];
}

/** Let an encoder spend what the profile asks for. @param {RTCRtpSender} sender @param {Profile} profile */
export async function spend(sender, profile) {
  const parameters = sender.getParameters();
  for (const encoding of parameters.encodings ?? []) encoding.maxBitrate = BITRATES[profile];
  await sender.setParameters(parameters).catch(() => {});
}

/** Say on a sound's m-line that it will come in two channels (RFC 7587 §6.1). @param {string} sdp @param {string | null} mid */
export function promisingStereo(sdp, mid) {
  return inSections(sdp, (section) =>
    section.includes(`\r\na=mid:${mid}\r\n`) ? withParameter(section, "sprop-stereo=1") : section,
  );
}

/** Let the decoder keep both channels: some browsers take one for enough. @param {string} sdp an answer that receives */
export function hearingStereo(sdp) {
  return inSections(sdp, (section) => withParameter(section, "stereo=1"));
}

/** @param {string} sdp @param {(section: string) => string} change */
function inSections(sdp, change) {
  return sdp.split(/^(?=m=)/m).map(change).join("");
}

/** @param {string} section @param {string} parameter of Opus */
function withParameter(section, parameter) {
  const opus = /^a=rtpmap:(\d+) opus\/48000\/2\r$/im.exec(section)?.[1];
  if (!opus) return section;
  return section.replace(new RegExp(`^a=fmtp:${opus} (.*)\r$`, "m"), (line, known) =>
    known.split(";").includes(parameter) ? line : `a=fmtp:${opus} ${known};${parameter}\r`,
  );
}
