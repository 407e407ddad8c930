/** What of a sound's description is changed, and what never. */

import assert from "node:assert/strict";
import test from "node:test";

import { filtersFor, hearingStereo, promisingStereo } from "../media/sound.js";

const SDP = [
  "v=0", "o=- 1 1 IN IP4 127.0.0.1", "s=-", "t=0 0", "a=group:BUNDLE 0 1 2",
  "m=audio 9 UDP/TLS/RTP/SAVPF 111 63", "a=mid:0", "a=rtpmap:111 opus/48000/2", "a=fmtp:111 minptime=10;useinbandfec=1",
  "a=rtpmap:63 red/48000/2", "a=fmtp:63 111/111",
  "m=video 9 UDP/TLS/RTP/SAVPF 96", "a=mid:1", "a=rtpmap:96 VP8/90000", "a=fmtp:96 max-fr=30",
  "m=audio 9 UDP/TLS/RTP/SAVPF 109", "a=mid:2", "a=rtpmap:109 opus/48000/2", "a=fmtp:109 stereo=1;useinbandfec=1", "",
].join("\r\n");

test("stereo is promised on the one line that sends it", () => {
  const promised = promisingStereo(SDP, "0");
  assert.equal(promised, SDP.replace("a=fmtp:111 minptime=10;useinbandfec=1", "$&;sprop-stereo=1"));
  assert.equal(promisingStereo(promised, "0"), promised, "said once");
  assert.equal(promisingStereo(SDP, "1"), SDP);
  assert.equal(promisingStereo(SDP, null), SDP);
});

test("every sound is heard with both ears, and a browser that does so anyway is left alone", () => {
  assert.equal(hearingStereo(SDP), SDP.replace("a=fmtp:111 minptime=10;useinbandfec=1", "$&;stereo=1"));
});

test("for music nothing is taken out, for speech everything", () => {
  assert.ok(Object.values(filtersFor("speech")).every((is) => is === true));
  const { channelCount, ...filters } = filtersFor("music");
  assert.deepEqual(channelCount, { ideal: 2 });
  assert.ok(Object.values(filters).every((is) => is === false));
  assert.equal(filtersFor("balanced").echoCancellation, true);
});
