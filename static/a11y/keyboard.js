/** One key for each thing that is done in a lesson, which never takes a key from somebody who writes or draws. */

const MEMORY = "ribambelle-keys";

/** The keys and what they do, in the order of the help page; the words are `live-key-<name>`. */
export const KEYS = /** @type {const} */ ([
  ["s", "microphone"],
  ["v", "camera"],
  ["o", "sound"],
  ["h", "hand"],
  ["n", "next"],
  ["e", "open"],
  ["b", "board"],
  ["c", "chat"],
  ["q", "hands"],
  ["l", "people"],
  ["p", "poll"],
  ["f", "fullscreen"],
  ["?", "help"],
]);

/** @typedef {typeof KEYS[number][1]} Deed */

/** Whether single keys act; people who speak to their computer may switch them off (WCAG 2.2, 2.1.4). */
export function areKeysOn() {
  try {
    return localStorage.getItem(MEMORY) !== "off";
  } catch {
    return true;
  }
}

/** @param {boolean} isOn */
export function turnKeys(isOn) {
  try {
    localStorage.setItem(MEMORY, isOn ? "on" : "off");
  } catch {
    // Without storage the choice cannot be kept.
  }
}

/**
 * @param {(deed: Deed) => void} act
 * @returns {() => void} stops listening
 */
export function listenForKeys(act) {
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (isWriting(event.target) || document.querySelector("dialog[open]") || !areKeysOn()) return;
    const found = KEYS.find(([key]) => key === event.key.toLowerCase());
    if (!found) return;
    event.preventDefault();
    act(found[1]);
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

/** @param {EventTarget | null} target */
function isWriting(target) {
  return (
    target instanceof Element && target.closest("input:not([type=checkbox],[type=radio]), textarea, select") !== null
  );
}
