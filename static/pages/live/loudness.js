/** Whether this window was heard before it was reloaded: then it does not come back silent beside a neighbour. */

/** @param {string} room */
const memory = (room) => `ribambelle-loud-${room}`;

/** @param {string} room */
export function wasLoud(room) {
  try {
    return sessionStorage.getItem(memory(room)) === "yes";
  } catch {
    return false;
  }
}

/** @param {import("../../media/media.js").Media} media @param {string} room */
export function rememberLoudness(media, room) {
  const remember = () => {
    try {
      sessionStorage.setItem(memory(room), media.loudspeaker.isOn ? "yes" : "no");
    } catch {
      // Without storage the window asks again after a reload.
    }
  };
  media.addEventListener("own", remember);
  remember();
}
