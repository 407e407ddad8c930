/** What stands on the stage and what in the strip: what stays for all, what a person pinned, the spotlight, else who speaks. */

import { pictureName, seatOf } from "./pictures.js";
import { ALL, SPEAKER } from "./spotlight.js";

export const STAGE_PLACES = 4;

/**
 * @typedef {object} Scene
 * @property {readonly string[]} seats all seats, in their lasting order
 * @property {string | null} own
 * @property {ReadonlySet<string>} here seats with somebody in
 * @property {ReadonlySet<string>} sending seats that send sound or picture
 * @property {readonly string[]} pins what this person brought to the stage, oldest first
 * @property {string | null} spotlight what a teacher shows to everybody; the board is `isBoardOpen`
 * @property {readonly string[]} stays what never leaves anybody's stage
 * @property {readonly string[]} speakers who spoke, latest first
 * @property {string | null} [front] who has the stick, else who speaks: the one that is large where a teacher wants that
 * @property {readonly string[]} screens names of the screens that are shown, latest first
 * @property {readonly string[]} seconds names of the second cameras
 * @property {boolean} isBoardOpen the board takes the stage
 */

/**
 * The names (rooms/pictures.js) in their order; the first of `stage` is shown largest where places differ.
 *
 * @param {Scene} scene
 * @returns {{stage: string[], stays: string[], strip: string[], isEven: boolean}} `stays` has a place of its own, also
 *   beside the board; `isEven`: all places are of one size, and there is no strip
 */
export function arrange(scene) {
  const all = [...scene.seats, ...scene.screens, ...scene.seconds];
  const stays = scene.stays.filter((name) => all.includes(name));
  const grid = scene.isBoardOpen ? [] : chooseGrid(scene, stays);
  if (grid.length) return { stage: grid, stays, strip: [], isEven: true };
  const stage = scene.isBoardOpen ? [] : chooseStage(scene, stays);
  const rest = [...scene.seats].sort((a, b) => rank(scene, a) - rank(scene, b));
  const isElsewhere = (/** @type {string} */ name) => stage.includes(name) || stays.includes(name);
  const strip = withShown(rest, [...scene.screens, ...scene.seconds]).filter((name) => !isElsewhere(name));
  return { stage, stays, strip, isEven: false };
}

/**
 * All classes that are here, our own among them, and their second cameras; nothing where nobody is to see that, where
 * this person looks at something of their own, where a screen is shown, whose letters want all the place, or where we are
 * alone.
 *
 * @param {Scene} scene @param {readonly string[]} stays @returns {string[]}
 */
function chooseGrid(scene, stays) {
  const { seats, own, here, pins, screens, seconds, sending, spotlight } = scene;
  const all = [...seats, ...screens, ...seconds];
  const isFree = (/** @type {string} */ name) => !stays.includes(name);
  if (spotlight !== ALL || hasScreen(scene) || pins.some((name) => all.includes(name) && isFree(name))) return [];
  const classes = seats.filter((seat) => isFree(seat) && (here.has(seat) || sending.has(seat)));
  return classes.some((seat) => seat !== own) ? withShown(classes, [...screens, ...seconds].filter(isFree)) : [];
}

/** Whether somebody else shows a screen; our own we see already. @param {Scene} scene */
function hasScreen({ screens, own }) {
  return screens.some((name) => seatOf(name) !== own);
}

/** Who is seen comes first. @param {Scene} scene @param {string} seat */
function rank(scene, seat) {
  return scene.sending.has(seat) ? 0 : scene.here.has(seat) ? 1 : 2;
}

/** What a class shows stands beside it. @param {string[]} seats @param {readonly string[]} shown */
function withShown(seats, shown) {
  return seats.flatMap((seat) => [seat, ...shown.filter((name) => seatOf(name) === seat)]);
}

/** @param {Scene} scene @param {readonly string[]} stays @returns {string[]} */
function chooseStage(scene, stays) {
  const isFree = (/** @type {string} */ name) => !stays.includes(name);
  const all = [...scene.seats, ...scene.screens, ...scene.seconds];
  const pinned = scene.pins.filter((name) => all.includes(name) && isFree(name));
  if (!pinned.length) {
    const front = scene.spotlight === SPEAKER ? chooseFront(scene, stays) : scene.spotlight;
    const spotlit = chooseSpotlit({ ...scene, spotlight: front }, all).filter(isFree);
    if (spotlit.length) return spotlit;
  }
  // A screen is shown to everybody at once; our own we see already.
  const screens = scene.screens.filter((name) => seatOf(name) !== scene.own && isFree(name));
  if (screens.length) return [...new Set([...screens, ...pinned])].slice(0, STAGE_PLACES);
  if (pinned.length) return pinned.slice(-STAGE_PLACES);
  return withShown(chooseClasses(scene, stays), scene.seconds.filter(isFree)).slice(0, STAGE_PLACES);
}

/**
 * The one class that is large: the front, unless that is us, or has a place already; before anybody spoke the first that
 * sends. Nobody where a screen is shown, which is for everybody.
 *
 * @param {Scene} scene @param {readonly string[]} stays @returns {string | null}
 */
function chooseFront(scene, stays) {
  const { front, own, here, sending } = scene;
  if (hasScreen(scene)) return null;
  const isThere = front && front !== own && !stays.includes(front) && (sending.has(front) || here.has(front));
  return isThere ? front : (chooseClasses(scene, stays)[0] ?? null);
}

/**
 * A class that stands in the spotlight and shows its screen means its screen. Whoever stands there themselves goes on
 * looking at the others.
 *
 * @param {Scene} scene @param {readonly string[]} all
 */
function chooseSpotlit({ spotlight, own, screens }, all) {
  if (spotlight === null || !all.includes(spotlight) || seatOf(spotlight) === own) return [];
  const screen = pictureName(spotlight, "screen");
  return screens.includes(screen) ? [screen, spotlight] : [spotlight];
}

/** @param {Scene} scene @param {readonly string[]} stays @returns {string[]} */
function chooseClasses(scene, stays) {
  const others = scene.seats.filter((seat) => seat !== scene.own && !stays.includes(seat));
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

const TILE_SHAPE = 16 / 9;

/** In how many columns so many tiles are largest. @param {number} count @param {number} shape of their place: width by height */
export function columnsOf(count, shape) {
  const sizes = Array.from({ length: Math.max(1, count) }, (_, index) => {
    const columns = index + 1;
    return Math.min(shape / columns, TILE_SHAPE / Math.ceil(count / columns));
  });
  return 1 + sizes.lastIndexOf(Math.max(...sizes));
}
