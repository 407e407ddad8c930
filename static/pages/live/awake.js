/** Keeps the screen on during a lesson: a wall that goes dark stops the class. */

/** Asks again whenever the page comes back to the front: the browser lets go of the lock when it is hidden. */
export function keepAwake() {
  const ask = () => {
    if (document.visibilityState === "visible") navigator.wakeLock?.request("screen").catch(() => {});
  };
  document.addEventListener("visibilitychange", ask);
  ask();
}
