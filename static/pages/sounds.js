/** On a sound board: one tap and a sound is heard, another and it stops. Only one is heard at a time. */

const player = new Audio();
/** @type {HTMLElement | null} */
let heard = null;

/** @param {HTMLElement | null} next */
function turn(next) {
  heard?.setAttribute("aria-pressed", "false");
  heard = next;
  heard?.setAttribute("aria-pressed", "true");
}

/** @param {HTMLAnchorElement} link */
async function hear(link) {
  const silent = document.getElementById("no-sound");
  silent?.setAttribute("hidden", "");
  const isStop = heard === link;
  player.pause();
  turn(isStop ? null : link);
  if (isStop) return;
  player.src = link.href;
  try {
    await player.play();
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === "AbortError") return; // another one was tapped meanwhile
    if (heard === link) turn(null);
    silent?.removeAttribute("hidden");
  }
}

player.addEventListener("ended", () => turn(null));
for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[data-sound]"))) {
  link.setAttribute("role", "button");
  link.setAttribute("aria-pressed", "false");
  link.addEventListener("click", (event) => {
    event.preventDefault();
    void hear(link);
  });
  link.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    link.click();
  });
}

export {};
