/** The parts of media that need no browser: levels, lights, names of what is wrong, and two things in an SDP. */

import assert from "node:assert/strict";
import test from "node:test";

import { isBack, nameOf } from "../media/devices.js";
import { layersFor } from "../media/layers.js";
import { Speakers, stepsOf } from "../media/levels.js";
import { pathOf } from "../media/links.js";
import { addressesOf, connectionOf } from "../media/sdp.js";
import { Subscriber } from "../media/subscriber.js";
import { waysOf } from "../media/ways.js";

test("a voice fills the lamps, silence lights none", () => {
  assert.equal(stepsOf(0, 14), 0);
  assert.equal(stepsOf(1, 14), 14);
  assert.ok(stepsOf(0.1, 14) > 5 && stepsOf(0.1, 14) < 14);
});

test("a camera sends the sizes that it has, the smallest first", () => {
  const sizes = (/** @type {number} */ height) =>
    layersFor(height).map((layer) => [layer.rid, height / (layer.scaleResolutionDownBy ?? 1)]);
  assert.deepEqual(sizes(720), [
    ["l", 180],
    ["m", 360],
    ["h", 720],
  ]);
  assert.deepEqual(sizes(480), [
    ["l", 240],
    ["m", 480],
  ]);
  assert.deepEqual(sizes(144), [["l", 144]]);
  assert.equal(layersFor(0).length, 2);
});

test("a camera that was pulled out goes on when it is plugged in again, and no other in its place", () => {
  const gone = { isOn: true, track: null, problem: /** @type {const} */ ("gone"), lost: "usb" };
  const never = { ...gone, problem: /** @type {const} */ ("missing"), lost: "" };
  const [lid, usb] = [{ deviceId: "lid" }, { deviceId: "usb" }];
  assert.equal(isBack(gone, [lid]), false);
  assert.equal(isBack(gone, [lid, usb]), true);
  assert.equal(isBack({ ...gone, isOn: false }, [usb]), false);
  assert.equal(isBack(never, [lid]), true);
  assert.equal(isBack(never, []), false);
  assert.equal(isBack({ ...gone, problem: "denied" }, [usb]), false);
});

test("a class speaks until it was quiet for a breath", () => {
  const speakers = new Speakers();
  assert.deepEqual(
    [
      ...speakers.after(
        new Map([
          ["a", 0.3],
          ["b", 0.001],
        ]),
        0,
      ),
    ],
    ["a"],
  );
  assert.deepEqual([...speakers.after(new Map([["a", 0]]), 500)], ["a"]);
  assert.deepEqual([...speakers.after(new Map(), 1_500)], []);
});

test("what a device refuses has a name with a cure", () => {
  const named = (/** @type {string} */ name) => nameOf(Object.assign(new Error("no"), { name }));
  assert.equal(named("NotAllowedError"), "denied");
  assert.equal(named("NotFoundError"), "missing");
  assert.equal(named("NotReadableError"), "busy");
  assert.equal(named("TypeError"), "broken");
  assert.equal(nameOf(undefined), "broken");
});

const SDP = [
  "v=0",
  "m=audio 9 UDP/TLS/RTP/SAVPF 111",
  "a=ice-ufrag:Ab12",
  "a=candidate:1 1 udp 2130706431 192.0.2.7 9000 typ host",
  "a=candidate:2 1 udp 2130706431 2001:db8::7 9000 typ host",
  "m=video 9 UDP/TLS/RTP/SAVPF 96",
  "a=ice-ufrag:Ab12",
  "a=candidate:1 1 udp 2130706431 192.0.2.7 9000 typ host",
  "",
].join("\r\n");

test("a description says whose connection it is and where it leads", () => {
  assert.equal(connectionOf(SDP), "Ab12");
  assert.equal(connectionOf("v=0\r\n"), "");
  assert.deepEqual(addressesOf(SDP), ["192.0.2.7 UDP 9000", "2001:db8::7 UDP 9000"]);
});

test("a way is told from what the browser says of the chosen pair", () => {
  const pair = { id: "P", type: "candidate-pair", localCandidateId: "L", currentRoundTripTime: 0.02 };
  const transport = { id: "T", type: "transport", selectedCandidatePairId: "P" };
  const local = (/** @type {object} */ more) => ({ id: "L", type: "local-candidate", protocol: "udp", ...more });
  assert.deepEqual(pathOf([transport, pair, local({ candidateType: "host" })]), { path: "udp", roundTrip: 0.02 });
  assert.equal(pathOf([transport, pair, local({ candidateType: "host", protocol: "tcp" })])?.path, "tcp");
  assert.equal(pathOf([transport, pair, local({ candidateType: "relay" })])?.path, "relay");
  assert.equal(pathOf([{ ...pair, selected: true }, local({})])?.path, "udp", "a browser without a transport line");
  assert.equal(pathOf([{ id: "T", type: "transport" }]), null);
  assert.equal(pathOf([]), null);
});

test("a relay is told to the browser as it came, and may be the only way", () => {
  const relay = { urls: ["turn:turn.example.org"], username: "1:me", credential: "x", only: true };
  const welcome = /** @type {any} */ ({ relay });
  const server = { urls: relay.urls, username: "1:me", credential: "x" };
  assert.deepEqual(waysOf(welcome), { iceServers: [server], iceTransportPolicy: "relay" });
  assert.equal(waysOf({ ...welcome, relay: { ...relay, only: false } }).iceTransportPolicy, "all");
  assert.deepEqual(waysOf({ ...welcome, relay: null }), {});
  assert.deepEqual(waysOf(null), {});
});

test("what the screen shows is said once, and again to a new connection", () => {
  /** @type {[string, unknown][]} */
  const sent = [];
  const room = Object.assign(new EventTarget(), {
    isSlow: false,
    send: (/** @type {string} */ event, /** @type {unknown} */ payload) => sent.push([event, payload]),
  });
  const subscriber = new Subscriber(/** @type {any} */ (room));
  const small = { tiles: [{ seat: "niort", source: /** @type {const} */ ("camera"), height: 150, on_stage: false }] };
  subscriber.show(small);
  assert.deepEqual(sent, []);

  subscriber.start();
  subscriber.show({ ...small });
  const large = { tiles: [{ seat: "niort", source: /** @type {const} */ ("camera"), height: 700, on_stage: true }] };
  subscriber.show(large);
  room.dispatchEvent(new Event("welcome"));
  room.isSlow = true;
  subscriber.show(small);
  assert.deepEqual(sent, [
    ["media:watch", {}],
    ["media:view", small],
    ["media:view", large],
    ["media:watch", {}],
    ["media:view", large],
  ]);
  subscriber.stop();
});
