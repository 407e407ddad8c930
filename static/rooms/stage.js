/** Which classes stand on the stage and which in the strip: what a person pinned, else who speaks. */

export const STAGE_PLACES = 4;

/**
 * @typedef {object} Scene
 * @property {readonly string[]} seats all seats, in their lasting order
 * @property {string | null} own
 * @property {ReadonlySet<string>} here seats with somebody in
 * @property {ReadonlySet<string>} sending seats that send sound or picture
 * @property {readonly string[]} pins what this person brought to the stage, oldest first
 * @property {readonly string[]} speakers who spoke, latest first
 * @property {boolean} isBoardOpen the board takes the stage
 */

/**
 * The first of `stage` is shown largest where places differ.
 *
 * @param {Scene} scene
 * @returns {{stage: string[], strip: string[]}}
 */
export function arrange(scene) {
  const stage = scene.isBoardOpen ? [] : chooseStage(scene);
  const rest = scene.seats.filter((seat) => !stage.includes(seat));
  /** @param {string} seat */
  const rank = (seat) => (scene.sending.has(seat) ? 0 : scene.here.has(seat) ? 1 : 2);
  return { stage, strip: rest.sort((a, b) => rank(a) - rank(b)) };
}

/** @param {Scene} scene @returns {string[]} */
function chooseStage(scene) {
  const pinned = scene.pins.filter((seat) => scene.seats.includes(seat));
  if (pinned.length) return pinned.slice(-STAGE_PLACES);
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
