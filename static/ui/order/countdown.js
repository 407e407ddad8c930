/** How long something still lasts, by the server's clock: minutes and seconds that go down by themselves. */

const LOOK_EVERY_MS = 250;
/** From here on it looks as if it were soon. */
const SOON_MS = 10_000;

/** `<rb-countdown>`; `until` and `now` are the server's clock, `over` is what stands there when it is up. */
export class Countdown extends HTMLElement {
  until = 0;
  over = "";
  shown = "";
  /** @type {() => number} */
  now = Date.now;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  connectedCallback() {
    this.setAttribute("role", "timer");
    this.#timer = setInterval(() => this.#show(), LOOK_EVERY_MS);
    queueMicrotask(() => this.#show());
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #show() {
    const left = this.until - this.now();
    const words = left > 0 ? clockOf(Math.ceil(left / 1_000)) : this.over;
    if (this.shown !== words) this.textContent = this.shown = words;
    this.toggleAttribute("data-soon", left <= SOON_MS);
  }
}

/** 130 is 2:10. @param {number} seconds */
export function clockOf(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
