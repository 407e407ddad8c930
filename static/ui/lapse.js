/**
 * A strip of photos that plays as one picture, for the page of a notebook and for capsules. Without a script the strip is
 * there. Nothing moves before somebody presses; who wants less motion turns the pictures by hand.
 */

const FRAME_MS = 800;

/** @param {HTMLElement} lapse */
export function playLapse(lapse) {
  const player = /** @type {HTMLElement} */ (lapse.querySelector(".lapse-player"));
  const frames = /** @type {HTMLElement[]} */ (Array.from(lapse.querySelectorAll(".lapse-strip > li")));
  const range = /** @type {HTMLInputElement} */ (player.querySelector("input"));
  const play = /** @type {HTMLButtonElement} */ (player.querySelector("[data-lapse-play]"));
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let at = 0;
  let timer = 0;

  /** @param {number} next */
  function show(next) {
    at = (next + frames.length) % frames.length;
    frames.forEach((frame, number) => frame.toggleAttribute("hidden", number !== at));
    range.value = String(at + 1);
    range.setAttribute("aria-valuetext", frames[at].querySelector("p")?.textContent?.trim() ?? "");
    for (const near of [at, (at + 1) % frames.length]) enlarge(frames[near]);
  }

  function rest() {
    clearTimeout(timer);
    timer = 0;
    play.setAttribute("aria-pressed", "false");
  }

  function turn() {
    if (at === frames.length - 1) return rest();
    show(at + 1);
    timer = window.setTimeout(turn, FRAME_MS);
  }

  play.addEventListener("click", () => {
    if (timer) return rest();
    play.setAttribute("aria-pressed", "true");
    if (at === frames.length - 1) show(0);
    timer = window.setTimeout(turn, FRAME_MS);
  });
  range.addEventListener("input", () => {
    rest();
    show(Number(range.value) - 1);
  });
  for (const [name, by] of /** @type {const} */ ([["back", -1], ["next", 1]])) {
    player.querySelector(`[data-lapse-${name}]`)?.addEventListener("click", () => {
      rest();
      show(at + by);
    });
  }
  const calm = () => {
    if (still.matches) rest();
    play.toggleAttribute("hidden", still.matches);
  };
  still.addEventListener("change", calm);
  calm();
  lapse.classList.add("plays");
  player.removeAttribute("hidden");
  show(frames.length - 1);
}

/** Its large file in the place of the small one, once it is near. @param {HTMLElement} frame */
function enlarge(frame) {
  const image = frame.querySelector("img");
  const large = frame.dataset.large;
  if (!image || !large || image.dataset.isLarge) return;
  image.dataset.isLarge = "yes";
  image.loading = "eager";
  image.src = large;
}

/** All that stand in the page. */
export function playLapses() {
  document.querySelectorAll("[data-lapse]").forEach((lapse) => playLapse(/** @type {HTMLElement} */ (lapse)));
}
