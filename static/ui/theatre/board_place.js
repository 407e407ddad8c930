/** Where the board goes: its script is fetched when somebody first looks at it, and asked for again until it comes. */

/** @typedef {ReturnType<typeof import("../board/index.js").mountBoard>} MountedBoard */
/** @typedef {typeof import("../board/index.js")} Script */

/** From one attempt to the next; at once when the browser says that the network is back. */
const AGAIN_MS = 3_000;

/**
 * @param {HTMLElement} place empty @param {import("../lesson.js").Lesson} lesson
 * @returns {Promise<MountedBoard | null>} null where the place went away before the script came
 */
export async function mountBoard(place, lesson) {
  const board = await fetched(() => {
    if (place.isConnected && !place.firstChild) place.append(wordOf(lesson.text("live-board-missing")));
    return place.isConnected;
  });
  if (!board || !place.isConnected) return null;
  place.replaceChildren();
  return board.mountBoard(place, { room: lesson.room, text: lesson.text });
}

/**
 * @param {() => boolean} isWanted asked after each attempt that failed
 * @returns {Promise<Script | null>}
 */
async function fetched(isWanted) {
  for (let attempt = 0, address = ""; ; attempt++) {
    try {
      return address ? await import(`${address}?again=${attempt}`) : await import("../board/index.js");
    } catch (problem) {
      // Some browsers remember that a script did not come, but only under its very address, which they tell.
      address ||= /https?:\/\/\S+\.js/.exec(String(problem))?.[0] ?? "";
    }
    if (!isWanted()) return null;
    await pause();
  }
}

/** @param {string} text */
function wordOf(text) {
  const word = document.createElement("p");
  word.className = "empty board-missing";
  word.setAttribute("role", "status");
  word.textContent = text;
  return word;
}

/** @returns {Promise<void>} */
function pause() {
  return new Promise((resolve) => {
    const timer = setTimeout(goOn, AGAIN_MS);
    addEventListener("online", goOn);
    function goOn() {
      clearTimeout(timer);
      removeEventListener("online", goOn);
      resolve();
    }
  });
}
