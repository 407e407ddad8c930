/** The replay of a board: its pages as they came to be, to be played, scrubbed, looked at by class, and kept. */

import { html, render } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { holdFocus } from "../../a11y/focus.js";
import { firstBackdrop } from "../../rooms/first_pages.js";
import { soundings } from "../../rooms/music.js";
import { seatName } from "../../rooms/seats.js";
import { sharedOut } from "../../rooms/zones.js";
import { showBackdrop } from "../board/backdrop.js";
import { seen } from "../board/seen.js";
import { withTowns } from "../board/europe.js";
import { avatar, icon } from "../figures.js";
import { freshId } from "../../wire/id.js";
import { Band } from "./band.js";
import { drawingOf, fileName, pngOf, print, save } from "./keeping.js";
import { Player, SPEEDS } from "./player.js";
import { Screen } from "./screen.js";
import { DICE_MS, Story } from "./story.js";
import { Timeline, clock, momentsOf } from "./timeline.js";
import { Underlays } from "./underlay.js";

/** @typedef {import("../board/room.js").Entry} Entry */
/** @typedef {import("../board/room.js").Text} Text */
/** @typedef {import("../../wire/messages.js").WireSeat} WireSeat */

/**
 * Whose past it is. `entries` gives a channel's, as far as the reader may know them, in their order.
 * @typedef {{title: string, pages: readonly string[], prints?: readonly string[], seats: Iterable<WireSeat>, entries: (channel: string) => Promise<readonly Entry[]>,
 *   from?: number, to?: number, keep?: (page: string, picture: Blob, words: {once: string, title: string}) => Promise<string>,
 *   film?: () => Promise<typeof import("./film.js")>}} Past
 */

const STEP_MS = 5_000;
/** The range counts in these; arrow keys on it go further by themselves. */
const RANGE_STEP_MS = 100;

export class Replay {
  #gone = new AbortController();
  #player = new Player({ length: 0 });
  #newStory = () => new Story([]);
  #story = this.#newStory();
  #timeline = new Timeline([]);
  #band = new Band([]);
  /** How far the film is that is being made, from 0 to 1; null: none is. @type {number | null} */
  #filmed = null;
  #filming = new AbortController();
  #isFilmBroken = false;
  /** What became of the page that was to be a material. @type {{page: string, at?: string, problem?: string, most?: number} | null} */
  #given = null;
  /** @type {Screen | null} */
  #screen = null;
  /** @type {Set<string>} classes whose strokes are left out */
  #hidden = new Set();
  #page = "";
  /** "before": what is on the page was drawn before. @type {"loading" | "empty" | "before" | "ready" | "failed"} */
  #state = "loading";
  #asked = 0;
  #element;
  #past;
  #text;
  #underlays;
  #seats;
  #resizes;

  /** @param {HTMLElement} element empty @param {{past: Past, text: Text, page?: string}} parts */
  constructor(element, { past, text, page }) {
    this.#element = element;
    this.#past = past;
    this.#text = text;
    this.#seats = [...past.seats].filter(({ guest }) => !guest);
    this.#underlays = new Underlays(text, this.#seats);
    this.#resizes = new ResizeObserver(() => this.#ask());
    element.addEventListener("keydown", (event) => this.#pressed(event), { signal: this.#gone.signal });
    seen.addEventListener("change", () => this.#ask(), { signal: this.#gone.signal });
    void this.turn(page && past.pages.includes(page) ? page : (past.pages[0] ?? ""));
  }

  unmount() {
    this.#gone.abort();
    this.#resizes.disconnect();
    this.#player.rest();
    this.#band.close();
    this.#filming.abort();
    cancelAnimationFrame(this.#asked);
    render(null, this.#element);
  }

  /** Another page, from its beginning. @param {string} page */
  async turn(page) {
    this.#player.rest();
    this.#page = page;
    this.#state = "loading";
    this.#draw();
    this.#band.rest();
    // A class's own sheet lies on its page: `page-3.2` on `page-3`.
    const channels = page.includes(".") ? [page, "floor", page.split(".")[0]] : [page, "floor"];
    const [entries, floor, under] = await Promise.all(
      channels.map((channel) => this.#past.entries(channel).catch(() => null)),
    );
    if (this.#page !== page || this.#gone.signal.aborted) return;
    this.#tell(entries, /** @type {any} */ (floor ?? []), under ?? null);
  }

  /**
   * @param {readonly Entry[] | null} entries
   * @param {readonly import("../../wire/messages.js").WireEntry[]} floor
   * @param {readonly Entry[] | null} under of the page on which it lies
   */
  #tell(entries, floor, under) {
    const { from = 0, to = Infinity } = this.#past;
    const momentsUntilThen = (/** @type {readonly Entry[]} */ all) => momentsOf(all.filter(({ at }) => at < to));
    const moments = momentsUntilThen(entries ?? []);
    const seen = moments.filter((moment) => moment.to >= from && moment.entry.event.kind !== "entries-erased.1");
    const shared = this.#page.includes(".") ? [] : sharedOut(floor, this.#numberOf(this.#page));
    const first = firstBackdrop(this.#past.prints ?? [], this.#page);
    this.#newStory = () => new Story(moments, under && new Story(momentsUntilThen(under), null, [], first), shared, first);
    this.#story = this.#newStory();
    this.#story.hide(this.#hidden);
    const music = seen.length ? soundings(floor).filter((one) => one.to > from && one.from < to) : [];
    // While a piece plays nothing is cut short: the strokes are in step with it.
    // Nor while dice lie there.
    const dice = seen.flatMap(({ entry, to: at }) => (entry.event.kind === "dice-thrown.1" ? [{ from: at, to: at + DICE_MS }] : []));
    const timeline = (this.#timeline = new Timeline([...seen, ...music, ...dice]));
    this.#band.close();
    this.#band = new Band(
      music.map((one) => ({ ...one, from: timeline.film(one.from), to: timeline.film(one.to) })),
    );
    this.#player = new Player({ length: this.#timeline.length });
    this.#player.addEventListener("change", () => this.#draw(), { signal: this.#gone.signal });
    if (music.length) this.#player.choose(1);
    this.#state = entries === null ? "failed" : seen.length ? "ready" : moments.length ? "before" : "empty";
    this.#screen?.forget();
    // What one sees first is the page as it became; playing begins at its beginning.
    this.#player.jump(this.#timeline.length);
  }

  // --- what is drawn ---

  #draw() {
    const keepFocus = holdFocus(this.#element);
    render(this.#template(), this.#element);
    keepFocus();
    const canvas = this.#element.querySelector("canvas");
    if (canvas && !this.#screen) {
      this.#screen = new Screen(canvas);
      this.#resizes.observe(canvas);
    }
    this.#ask();
  }

  #ask() {
    if (!this.#gone.signal.aborted && !this.#asked) this.#asked = requestAnimationFrame(() => this.#frame());
  }

  #frame() {
    this.#asked = 0;
    const canvas = this.#element.querySelector("canvas");
    if (!canvas || !this.#screen || !canvas.clientWidth) return;
    this.#player.look();
    this.#band.follow(this.#player);
    this.#screen.resize(canvas.clientWidth, window.devicePixelRatio || 1);
    const { position } = this.#player;
    const sight = this.#sight(position);
    const under = this.#element.querySelector(".board-backdrop");
    if (under instanceof HTMLElement) showBackdrop(under, withTowns(sight.backdrop, this.#seats), this.#text);
    this.#screen.show(sight);
    this.#follow(position);
    canvas.setAttribute("aria-busy", String(!this.#screen.isDone));
    if (this.#player.isPlaying || !this.#screen.isDone) this.#ask();
  }

  /** @param {number} position in the film */
  #sight(position) {
    // At the very end all of it counts, whatever the clocks said.
    return this.#story.look(position >= this.#timeline.length ? Infinity : this.#timeline.at(position));
  }

  /** The slider and the clock follow without a new drawing of everything. @param {number} position */
  #follow(position) {
    const range = /** @type {HTMLInputElement | null} */ (this.#element.querySelector(".replay-range"));
    if (range) {
      range.value = String(position);
      range.setAttribute("aria-valuetext", this.#text("replay-at", { at: clock(position), length: clock(this.#player.length) }));
      range.style.setProperty("--played", `${(100 * position) / Math.max(1, this.#player.length)}%`);
    }
    const time = this.#element.querySelector(".replay-now");
    if (time) time.textContent = clock(position);
  }

  // --- what one does ---

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || this.#state !== "ready") return;
    const isField = target instanceof HTMLElement && target.matches("input, button, select, a");
    if (event.key === " " && !(isField && !(target instanceof HTMLElement && target.matches(".replay-range")))) this.#player.turn();
    else if (isField && event.key.startsWith("Arrow")) return;
    else if (event.key === "ArrowLeft") this.#player.jump(this.#player.position - STEP_MS);
    else if (event.key === "ArrowRight") this.#player.jump(this.#player.position + STEP_MS);
    else if (event.key === "Home" && !isField) this.#player.jump(0);
    else if (event.key === "End" && !isField) this.#player.jump(this.#player.length);
    else return;
    event.preventDefault();
  }

  /** @param {string} seat @param {boolean} isShown */
  #show(seat, isShown) {
    if (isShown) this.#hidden.delete(seat);
    else this.#hidden.add(seat);
    this.#story.hide(this.#hidden);
    this.#screen?.forget();
    this.#draw();
  }

  /** A film, with its music where that has its own speed. @param {number} rate */
  async #film(rate) {
    this.#player.rest();
    this.#isFilmBroken = false;
    this.#filming = new AbortController();
    const { signal } = this.#filming;
    const tell = (/** @type {number} */ share) => {
      this.#filmed = share;
      this.#draw();
    };
    tell(0);
    try {
      const { makeFilm } = await /** @type {NonNullable<Past["film"]>} */ (this.#past.film)();
      const story = this.#newStory();
      story.hide(new Set(this.#hidden));
      const music = rate === 1 ? this.#band.soundings : [];
      const { blob, suffix } = await makeFilm({ story, timeline: this.#timeline, underlays: this.#underlays, soundings: music, rate, signal, tell });
      save(blob, fileName(this.#past.title, this.#numberOf(this.#page), suffix));
    } catch (problem) {
      this.#isFilmBroken = !signal.aborted;
      if (!signal.aborted) console.warn("no film", problem);
    }
    this.#filmed = null;
    if (!this.#gone.signal.aborted) this.#draw();
  }

  /** @param {"png" | "svg" | "print"} how */
  async #keep(how) {
    const { backdrop, dry } = this.#sight(this.#player.position);
    const number = this.#numberOf(this.#page);
    const underlay = await this.#underlays.of(backdrop);
    if (how === "print") await print(drawingOf(dry, underlay), this.#text("board-ink", { number }));
    else save(how === "png" ? await pngOf(dry, underlay) : drawingOf(dry, underlay), fileName(this.#past.title, number, how));
  }

  /** The page as it is seen becomes a drawing among the materials. */
  async #give() {
    const page = this.#page;
    const { backdrop, dry } = this.#sight(this.#player.position);
    const title = `${this.#past.title} · ${this.#numberOf(page)}`;
    this.#given = { page };
    this.#draw();
    try {
      const picture = await pngOf(dry, await this.#underlays.of(backdrop));
      const at = await /** @type {NonNullable<Past["keep"]>} */ (this.#past.keep)(page, picture, { once: freshId(), title });
      this.#given = { page, at };
    } catch (problem) {
      const { text = "upload-lost", most = 0 } = /** @type {{text?: string, most?: number}} */ (problem);
      this.#given = { page, problem: text, most };
    }
    if (!this.#gone.signal.aborted) this.#draw();
  }

  // --- templates ---

  /** @param {string} page `page-2` is number 2 */
  #numberOf(page) {
    return Number(page.split("-")[1] ?? 1);
  }

  #template() {
    const isReady = this.#state === "ready";
    return html`<div class="replay" data-state=${this.#state} ?data-playing=${this.#player.isPlaying}>
      <div class="replay-desk">
        <div class="replay-paper">
          <div class="board-backdrop"></div>
          <canvas class="replay-ink" role="img" width="16" height="10" tabindex="0"
            aria-label=${this.#text("board-ink", { number: this.#numberOf(this.#page) })}></canvas>
          ${when(!isReady, () => html`<p class="replay-word" role="status">${this.#text(`replay-${this.#state}`)}</p>`)}
        </div>
      </div>
      <div class="replay-line">${this.#line(isReady)}</div>
      <div class="replay-choices">${this.#speeds()} ${this.#pages()} ${this.#classes()} ${this.#files(isReady)}</div>
    </div>`;
  }

  /** @param {boolean} isReady */
  #line(isReady) {
    const { isPlaying, length } = this.#player;
    const words = this.#text(isPlaying ? "replay-rest" : "replay-play");
    return html`<button type="button" class="button accent square replay-turn" ?disabled=${!isReady} aria-label=${words} title=${words}
        @click=${() => this.#player.turn()}>${icon(isPlaying ? "pause" : "play")}</button>
      <input class="replay-range" type="range" min="0" max=${Math.ceil(length)} step=${RANGE_STEP_MS} ?disabled=${!isReady}
        aria-label=${this.#text("replay-range")} @input=${(/** @type {Event} */ event) => this.#scrub(event)} />
      <p class="replay-clock clock"><span class="replay-now">0:00</span> <span class="soft">/ ${clock(length)}</span></p>`;
  }

  /** @param {Event} event */
  #scrub(event) {
    this.#player.jump(Number(/** @type {HTMLInputElement} */ (event.target).value));
  }

  #speeds() {
    return html`<fieldset class="replay-group">
      <legend>${this.#text("replay-speed")}</legend>
      ${SPEEDS.map((speed) => {
        const words = speed === "minute" ? this.#text("replay-minute") : this.#text("replay-times", { times: speed });
        return html`<label class="replay-chip"><input class="visually-hidden" type="radio" name="replay-speed" value=${speed}
          .checked=${speed === this.#player.speed} @change=${() => this.#player.choose(speed)} /><span>${words}</span></label>`;
      })}
    </fieldset>`;
  }

  #pages() {
    const { pages } = this.#past;
    if (pages.length < 2) return "";
    return html`<fieldset class="replay-group">
      <legend>${this.#text("board-pages")}</legend>
      ${pages.map((page) => {
        const number = this.#numberOf(page);
        return html`<label class="replay-chip"><input class="visually-hidden" type="radio" name="replay-page" value=${page}
          aria-label=${this.#text("board-page", { number })} .checked=${page === this.#page} @change=${() => this.turn(page)} /><span
          aria-hidden="true">${number}</span></label>`;
      })}
    </fieldset>`;
  }

  #classes() {
    if (this.#seats.length < 2) return "";
    return html`<fieldset class="replay-group">
      <legend>${this.#text("replay-classes")}</legend>
      ${this.#seats.map(
        (seat) => html`<label class="replay-class" title=${seatName(seat)}><input class="visually-hidden" type="checkbox" data-seat=${seat.seat}
            .checked=${!this.#hidden.has(seat.seat)}
            @change=${(/** @type {Event} */ event) => this.#show(seat.seat, /** @type {HTMLInputElement} */ (event.target).checked)} />
          ${avatar(seat.animal, seat.colour, "small")}<span>${seat.town}</span></label>`,
      )}
    </fieldset>`;
  }

  /** @param {boolean} isReady */
  #files(isReady) {
    /** @param {"png" | "svg" | "print"} how @param {string} sign */
    const button = (how, sign) => html`<button type="button" class="button quiet" ?disabled=${!isReady} data-keep=${how}
      @click=${() => this.#keep(how)}>${icon(sign)}${this.#text(`replay-keep-${how}`)}</button>`;
    return html`<div class="replay-group" role="group" aria-label=${this.#text("replay-keep")}>
      ${button("png", "image")} ${button("svg", "shapes")} ${button("print", "printer")}
      ${when(this.#past.keep, () => this.#gift(isReady))}
    </div>
    ${when(this.#past.film, () => this.#films(isReady))}`;
  }

  /** @param {boolean} isReady */
  #gift(isReady) {
    const given = this.#given?.page === this.#page ? this.#given : null;
    const isOnItsWay = given !== null && !given.at && !given.problem;
    return html`<button type="button" class="button quiet" ?disabled=${!isReady || isOnItsWay} data-keep="material"
        @click=${() => this.#give()}>${icon("heart-handshake")}${this.#text("replay-keep-material")}</button>
      <p class="replay-given" role="status">${when(given?.at, () => html`${icon("circle-check")}<span>${this.#text("replay-kept")}
        <a href=${given?.at ?? ""} target="_blank">${this.#text("replay-kept-look")}</a></span>`)}</p>
      ${when(given?.problem, () => html`<p class="notice bad" role="alert">${icon("circle-alert")}<span>${this.#text(given?.problem ?? "", { most: given?.most ?? 0 })}</span></p>`)}`;
  }

  /** @param {boolean} isReady */
  #films(isReady) {
    if (this.#filmed !== null) {
      return html`<div class="replay-group replay-filming" role="group" aria-label=${this.#text("replay-film")}>
        <p role="status">${this.#text("replay-film-percent", { percent: Math.floor(100 * this.#filmed) })}</p>
        <progress max="1" .value=${this.#filmed} aria-label=${this.#text("replay-film")}></progress>
        <button type="button" class="button quiet" @click=${() => this.#filming.abort()}>${icon("x")}${this.#text("replay-film-stop")}</button>
      </div>`;
    }
    const inAMinute = Math.max(1, this.#timeline.length / 60_000);
    /** @param {string} words @param {string} sign @param {number} rate */
    const button = (words, sign, rate) => html`<button type="button" class="button quiet" ?disabled=${!isReady} data-film=${rate === 1 ? "whole" : "minute"}
      @click=${() => this.#film(rate)}>${icon(sign)}${this.#text(words, { length: clock(this.#timeline.length / rate) })}</button>`;
    const words = this.#band.soundings.length ? "replay-film-music" : "replay-film-whole";
    return html`<div class="replay-group" role="group" aria-label=${this.#text("replay-film")}>
      ${button(words, "film", 1)} ${when(inAMinute > 1, () => button("replay-film-minute", "film", inAMinute))}
      ${when(this.#isFilmBroken, () => html`<p class="notice bad" role="alert">${icon("circle-alert")}<span>${this.#text("replay-film-broken")}</span></p>`)}
    </div>`;
  }
}
