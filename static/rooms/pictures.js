/** The names of what is seen and heard of a class: camera and microphone, a screen with its sound, a second camera. */

/** @typedef {"camera" | "screen" | "second"} Source */
/** What a class shows beside its camera. @typedef {"screen" | "second"} Shown */

const MARK = "#";

/** A class's camera is named as its seat is, so that whatever is told of a seat is told of that picture. @param {string} seat @param {string} [source] */
export function pictureName(seat, source = "camera") {
  return source === "camera" ? seat : `${seat}${MARK}${source}`;
}

/** Whose picture it is. @param {string} name */
export function seatOf(name) {
  return name.split(MARK)[0] ?? "";
}

/** Which of theirs. @param {string} name @returns {Source} */
export function sourceOf(name) {
  return /** @type {Source} */ (name.split(MARK)[1] ?? "camera");
}
