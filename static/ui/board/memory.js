/** Which hand draws on this device: kept in the browser, never sent. */

/** @typedef {"right" | "left"} Side */

const KEY = "ribambelle-board-hand";

/** @returns {Side} */
export function handOfThisDevice() {
  try {
    return localStorage.getItem(KEY) === "left" ? "left" : "right";
  } catch {
    return "right"; // storage may be forbidden; then it is asked anew each time
  }
}

/** @param {Side} side */
export function rememberHand(side) {
  try {
    localStorage.setItem(KEY, side);
  } catch {
    // the switch still works until the page is left
  }
}
