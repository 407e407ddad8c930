/**
 * The one script of a capsule: plays a board that stands in the page as SVG. No module, nothing fetched: it is opened
 * from a disk. What is drawn says when it is seen (`data-at`: from, until, from, … in milliseconds of the film) and how
 * long it grows (`data-for`); without a script the whole drawing is there. Photos of a notebook play by it, and the class book is printed.
 */

import { playLapses } from "../lapse.js";
import { clock } from "../replay/timeline.js";

/** More than this beside the strokes is heard. */
const STRAY_S = 0.25;

/** @typedef {{element: SVGElement, times: number[], grows: number, shown: boolean | null, part: number}} Drawn */

/** @param {HTMLElement} board */
function play(board) {
  /** @type {<T extends Element>(selector: string) => T} */
  const find = (selector) => /** @type {any} */ (board.querySelector(selector));
  const length = Number(board.dataset.length);
  const [turn, range, now] = [find("button"), /** @type {HTMLInputElement} */ (find("input[type=range]")), find(".board-now")];
  /** @type {Drawn[]} */
  const drawn = Array.from(board.querySelectorAll("[data-at]"), (element) => ({
    element: /** @type {SVGElement} */ (element),
    times: (/** @type {SVGElement} */ (element).dataset.at ?? "").split(" ").map(Number),
    grows: Number(/** @type {SVGElement} */ (element).dataset.for ?? 0),
    shown: null,
    part: 1,
  }));
  const songs = Array.from(board.querySelectorAll(".board-music"), (element) => {
    const audio = /** @type {HTMLAudioElement} */ (element);
    return { audio, from: Number(audio.dataset.from), to: Number(audio.dataset.to), at: Number(audio.dataset.pieceAt) };
  });
  let position = length;
  let speed = 1;
  let last = 0;
  let playing = 0;

  function draw() {
    for (const each of drawn) {
      let count = 0;
      while (count < each.times.length && each.times[count] <= position) count++;
      const shown = count % 2 === 1;
      if (shown !== each.shown) each.element.setAttribute("visibility", shown ? "visible" : "hidden");
      each.shown = shown;
      if (each.grows && shown) grow(each, Math.min(1, (position - each.times[0]) / each.grows));
    }
    range.value = String(position);
    now.textContent = `${clock(position)} / ${clock(length)}`;
    range.setAttribute("aria-valuetext", now.textContent);
  }

  /** @param {Drawn} each @param {number} part */
  function grow(each, part) {
    if (part === each.part) return;
    each.part = part;
    if (part < 1) each.element.setAttribute("stroke-dasharray", `${part} 1`);
    else each.element.removeAttribute("stroke-dasharray");
  }

  /** The music is heard at the speed at which it was played, in step with the strokes. @param {boolean} isPlaying */
  function sing(isPlaying) {
    for (const { audio, from, to, at } of songs) {
      const wanted = (at + position - from) / 1_000;
      if (!isPlaying || speed !== 1 || position < from || position >= to) audio.pause();
      else if (audio.paused || Math.abs(audio.currentTime - wanted) > STRAY_S) {
        audio.currentTime = wanted;
        void audio.play().catch(() => {});
      }
    }
  }

  /** @param {number} at */
  function frame(at) {
    position = Math.min(length, position + (at - last) * speed);
    last = at;
    draw();
    sing(true);
    if (position >= length) return rest();
    playing = requestAnimationFrame(frame);
  }

  function rest() {
    cancelAnimationFrame(playing);
    playing = 0;
    sing(false);
    turn.setAttribute("aria-pressed", "false");
  }

  turn.addEventListener("click", () => {
    if (playing) return rest();
    if (position >= length) position = 0;
    turn.setAttribute("aria-pressed", "true");
    last = performance.now();
    playing = requestAnimationFrame(frame);
  });
  range.addEventListener("input", () => {
    position = Number(range.value);
    draw();
  });
  for (const choice of /** @type {NodeListOf<HTMLInputElement>} */ (board.querySelectorAll("input[type=radio]"))) {
    choice.addEventListener("change", () => (speed = Number(choice.value)));
  }
  for (const choice of /** @type {NodeListOf<HTMLInputElement>} */ (board.querySelectorAll("input[type=checkbox]"))) {
    choice.addEventListener("change", () => {
      for (const ink of board.querySelectorAll(`[data-seat="${choice.value}"]`)) ink.setAttribute("display", choice.checked ? "inline" : "none");
    });
  }
  find(".board-player").removeAttribute("hidden");
  draw();
}

document.querySelectorAll(".capsule-film").forEach((board) => play(/** @type {HTMLElement} */ (board)));
playLapses();

for (const button of document.querySelectorAll("[data-print]")) {
  button.removeAttribute("hidden");
  button.addEventListener("click", () => window.print());
}
