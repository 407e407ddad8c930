/** Keeps the focus of the keyboard: where what had it goes away, its neighbour gets it, and nobody begins from the top again. */

const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * Call it before `place` is drawn anew, and what it returns afterwards.
 *
 * Only for who uses the keyboard: a finger that took something away is not moved on to a field, whose keys would come up.
 * @param {HTMLElement} place
 * @returns {() => void}
 */
export function holdFocus(place) {
  const had = document.activeElement;
  if (!(had instanceof HTMLElement) || had === place || !place.contains(had) || !had.matches(":focus-visible")) return () => {};
  const stops = [...place.querySelectorAll(STOPS)];
  const at = stops.indexOf(had);
  const neighbours = [...stops.slice(at + 1), ...stops.slice(0, Math.max(0, at)).reverse()];
  const around = ancestors(had, place);
  return () => {
    if (isStop(had) || (had.tabIndex < 0 && isSeen(had))) return; // it has it still
    nextTo(around, neighbours)?.focus({ preventScroll: true });
    if (document.activeElement === had || document.activeElement === document.body) rest(place);
  };
}

/**
 * Its switch, where a whole part was closed; otherwise what is nearest.
 * @param {HTMLElement[]} around from the inside out @param {Element[]} neighbours the following, then the preceding ones
 */
function nextTo(around, neighbours) {
  for (const part of around) {
    if (!part.isConnected) continue;
    const turns = part.id && !isSeen(part) ? document.querySelector(`[aria-controls="${part.id}"]`) : null;
    const near = turns ?? neighbours.find((one) => part.contains(one) && isStop(one));
    if (near instanceof HTMLElement) return near;
  }
  return null;
}

/** @param {Element} one */
function isStop(one) {
  return one instanceof HTMLElement && one.tabIndex >= 0 && !("disabled" in one && one.disabled) && isSeen(one);
}

/** @param {Element} one */
function isSeen(one) {
  return one.getClientRects().length > 0;
}

/** Nothing is left to press: the focus waits at the place itself. @param {HTMLElement} place */
function rest(place) {
  const ground = place.clientHeight ? place : document.querySelector("main");
  if (!(ground instanceof HTMLElement)) return;
  if (!ground.hasAttribute("tabindex")) ground.tabIndex = -1;
  ground.focus({ preventScroll: true });
}

/** @param {HTMLElement} inner @param {HTMLElement} outer */
function ancestors(inner, outer) {
  const around = [];
  for (let part = inner.parentElement; part; part = part.parentElement) {
    around.push(part);
    if (part === outer) break;
  }
  return around;
}
