/** What stands on the stage and what in the strip: a screen that is shown, what a person pinned, else who speaks. */

import { seatOf } from "./pictures.js";

export const STAGE_PLACES = 4;

/**
 * @typedef {object} Scene
 * @property {readonly string[]} seats all seats, in their lasting order
 * @property {string | null} own
 * @property {ReadonlySet<string>} here seats with somebody in
 * @property {ReadonlySet<string>} sending seats that send sound or picture
 * @property {readonly string[]} pins what this person brought to the stage, oldest first
 * @property {readonly string[]} speakers who spoke, latest first
 * @property {readonly string[]} screens names of the screens that are shown, latest first
 * @property {readonly string[]} seconds names of the second cameras
 * @property {boolean} isBoardOpen the board takes the stage
 */

/**
 * The names (rooms/pictures.js) in their order; the first of `stage` is shown largest where places differ.
 *
 * @param {Scene} scene
 * @returns {{stage: string[], strip: string[]}}
 */
export function arrange(scene) {
  const stage = scene.isBoardOpen ? [] : chooseStage(scene);
  const rest = [...scene.seats].sort((a, b) => rank(scene, a) - rank(scene, b));
  return { stage, strip: withShown(rest, [...scene.screens, ...scene.seconds]).filter((name) => !stage.includes(name)) };
}

/** Who is seen comes first. @param {Scene} scene @param {string} seat */
function rank(scene, seat) {
  return scene.sending.has(seat) ? 0 : scene.here.has(seat) ? 1 : 2;
}

/** What a class shows stands beside it. @param {string[]} seats @param {readonly string[]} shown */
function withShown(seats, shown) {
  return seats.flatMap((seat) => [seat, ...shown.filter((name) => seatOf(name) === seat)]);
}

/** @param {Scene} scene @returns {string[]} */
function chooseStage(scene) {
  const all = [...scene.seats, ...scene.screens, ...scene.seconds];
  const pinned = scene.pins.filter((name) => all.includes(name));
  // A screen is shown to everybody at once; our own we see already.
  const screens = scene.screens.filter((name) => seatOf(name) !== scene.own);
  if (screens.length) return [...new Set([...screens, ...pinned])].slice(0, STAGE_PLACES);
  if (pinned.length) return pinned.slice(-STAGE_PLACES);
  return withShown(chooseClasses(scene), scene.seconds).slice(0, STAGE_PLACES);
}

/** @param {Scene} scene @returns {string[]} */
function chooseClasses(scene) {
  const others = scene.seats.filter((seat) => seat !== scene.own);
  const sending = others.filter((seat) => scene.sending.has(seat));
  const heard = scene.speakers.filter((seat) => sending.includes(seat));
  if (sending.length === 0) return nobodyYet(scene, others);
  if (sending.length === STAGE_PLACES || sending.length < 3) return sending;
  if (sending.length < STAGE_PLACES) return [...heard.slice(0, 1), ...sending.filter((seat) => seat !== heard[0])];
  const chosen = [...heard, ...sending.filter((seat) => !heard.includes(seat))].slice(0, STAGE_PLACES);
  return sending.filter((seat) => chosen.includes(seat));
}

/**
 * Before anybody sends, the stage shows a class that is in, or at least one that is expected.
 *
 * @param {Scene} scene @param {string[]} others
 */
function nobodyYet(scene, others) {
  const here = others.filter((seat) => scene.here.has(seat));
  return (here.length ? here : others).slice(0, 2);
}

/**
 * The speakers after `seat` was heard: latest first, each once.
 *
 * @param {readonly string[]} speakers @param {string} seat
 */
export function heardNow(speakers, seat) {
  return speakers[0] === seat ? speakers : [seat, ...speakers.filter((one) => one !== seat)];
}
