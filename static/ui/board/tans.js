/**
 * The tans of a tangram where they are moved: by as many fingers as there are, by keys, and by others, whose hand is seen.
 *
 * While a tan is held it is only shown (ADR 42); where it is put down becomes an entry.
 */

import { html, nothing, render, svg } from "lit-html";

import { PAGE_HEIGHT, PAGE_WIDTH } from "../../rooms/page.js";
import { HOME, PARALLELOGRAM, cornersOf, inside, isTangram, snapped, turned } from "../../rooms/tans.js";
import { whose } from "./author.js";
import { ARROWS } from "./keys.js";
import { TAN_COLOURS, outlineOf, pathOf } from "./tangram.js";
import { tanDeeds } from "./tan_deeds.js";

/** @typedef {import("../../rooms/tans.js").Place} Place */
/** Where I hold one, from where, and by what; `moved`: it was more than touched; `again`: it was chosen before. @typedef {{place: Place, pointer: number | null, grab: {x: number, y: number}, moved: boolean, again: boolean}} Held */
/** Where somebody else holds one, and when that was heard last. @typedef {{participant: string, person: string, place: Place, at: number}} Theirs */

/** One press of a turn: an eighth of a round. */
const EIGHTH = 3;
/** One press of an arrow, in page units, and one with shift. */
const STEP = 150;
const STRIDE = 1_000;
/** A pointer that went no further, in page units, touched. */
const STILL = 120;
/** What is moved by keys is put down when no key was pressed for so long. */
const QUIET_MS = 1_500;
/** So often a resting hand says that it still holds something; whoever has not said so for longer lost it. */
const PULSE_MS = 1_500;
const SILENCE_MS = 5_000;

export class Tans {
  /** @type {Map<number, Held>} */
  #held = new Map();
  /** @type {Map<number, Theirs>} */
  #theirs = new Map();
  /** The one that the buttons turn. @type {number | null} */
  #chosen = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #quiet;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #pulse;
  #paper = { left: 0, top: 0, width: 1, height: 1 };
  #parts;

  /**
   * @param {{
   *   place: HTMLElement, deeds: HTMLElement, paper: HTMLElement, room: import("./room.js").BoardRoom, text: import("./room.js").Text,
   *   leaf: () => import("./leaf.js").Leaf, mayDraw: () => boolean, uplink: import("./uplink.js").Uplink,
   *   viewport: Pick<import("./viewport.js").Viewport, "toPage">, tell: (sentence: string) => void, changed: () => void,
   * }} parts `deeds`: where the buttons stand; `changed`: show it soon
   */
  constructor(parts) {
    this.#parts = parts;
    const { place } = parts;
    place.addEventListener("pointerdown", (event) => this.#take(event));
    place.addEventListener("pointermove", (event) => this.#move(event));
    place.addEventListener("pointerup", (event) => this.#lift(event));
    for (const name of ["pointercancel", "lostpointercapture"])
      place.addEventListener(name, (event) => this.#lost(/** @type {PointerEvent} */ (event)));
    place.addEventListener("keydown", (event) => this.#pressed(event));
    place.addEventListener("focusin", (event) => this.#choose(tanOf(event)));
    place.addEventListener("focusout", (event) => this.#left(tanOf(event)));
  }

  /** Somebody's hand moved, with a tan in it or empty. @param {import("../../wire/ink.js").CursorMoved} hand */
  see({ participant, person, x, y, tan = 0, turn = 0 }) {
    for (const [which, { participant: holder }] of this.#theirs)
      if (holder === participant && (!tan || which === tan - 1)) this.#theirs.delete(which);
    if (!tan || tan > HOME.length) return;
    this.#theirs.set(tan - 1, { participant, person, place: placed(x, y, turn), at: performance.now() });
    this.#beat();
  }

  /** News of the page that lies here: what was held lies there now. @param {readonly import("./room.js").Entry[]} entries */
  hear(entries) {
    for (const { event } of entries) {
      if (event.kind === "tan-laid.1") this.#theirs.delete(event.tan);
      if (event.kind === "tans-tidied.1") this.#theirs.clear();
    }
  }

  /** Another page lies here. */
  turned() {
    this.#theirs.clear();
    this.#chosen = null;
  }

  /** Put down what I hold. */
  putDown() {
    for (const tan of [...this.#held.keys()]) this.#lay(tan);
  }

  /** Whoever may not draw any more lets go. */
  letGoAll() {
    for (const tan of [...this.#held.keys()]) this.#letGo(tan);
    this.#chosen = null;
  }

  stop() {
    clearTimeout(this.#quiet);
    clearInterval(this.#pulse);
    this.#held.clear();
    this.#theirs.clear();
  }

  /** Draw them as they lie now. */
  show() {
    const { place, deeds, leaf, mayDraw, room, text } = this.#parts;
    const isHere = isTangram(leaf().backdrop.print);
    render(isHere ? this.#template() : nothing, place);
    const chosen = this.#chosen;
    render(
      isHere && mayDraw()
        ? tanDeeds(text, {
            turn: chosen === null ? null : (way) => this.#turn(chosen, way * EIGHTH),
            flip: chosen === PARALLELOGRAM ? () => this.#flip(PARALLELOGRAM) : null,
            tidy: room.may("clear-page") && leaf().backdrop.tans ? () => this.#tidy() : null,
          })
        : nothing,
      deeds,
    );
  }

  #template() {
    const { text, mayDraw } = this.#parts;
    const may = mayDraw();
    return html`<svg viewBox="0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}" role="group" aria-label=${text(may ? "board-tans" : "board-tans-reader")}>
      ${HOME.map((_, tan) => this.#tan(tan, may))}
      ${HOME.map((_, tan) => this.#mark(tan))}</svg>`;
  }

  /** @param {number} tan @param {boolean} may */
  #tan(tan, may) {
    const path = pathOf(tan, this.#seen(tan));
    const theirs = this.#theirs.get(tan);
    const { text, room } = this.#parts;
    const hand = theirs && whose({ person: theirs.person, seat: room.people.get(theirs.person)?.seat ?? null }, room, text("board-somebody"));
    const name = text(`board-tan-${tan}`);
    return svg`<g class="board-tan" data-tan=${tan} role=${may ? "button" : nothing} tabindex=${may ? "0" : nothing}
      aria-label=${may ? (hand ? text("board-tan-held", { tan: name, who: hand.who }) : name) : nothing} aria-pressed=${may ? String(this.#chosen === tan) : nothing}
      ?data-theirs=${Boolean(hand)} ?data-held=${this.#held.has(tan)}>
      <path class="board-tan-reach" d=${path} /><path class="board-tan-shape" fill=${TAN_COLOURS[tan]} d=${path} /></g>`;
  }

  /** Around the one that is chosen, and around those in somebody's hand: above all others. @param {number} tan */
  #mark(tan) {
    const person = this.#theirs.get(tan)?.person;
    if (this.#chosen !== tan && person === undefined) return nothing;
    const seat = this.#parts.room.seats.get(this.#parts.room.people.get(person ?? "")?.seat ?? "");
    return svg`<path class="board-tan-mark" data-colour=${seat?.colour ?? nothing} d=${pathOf(tan, this.#seen(tan))} />`;
  }

  /** Where it is seen: in my hand, in another's, or where it lies. @param {number} tan @returns {Place} */
  #seen(tan) {
    return this.#held.get(tan)?.place ?? this.#theirs.get(tan)?.place ?? this.#lying(tan);
  }

  /** @param {number} tan @returns {Place} */
  #lying(tan) {
    return (this.#parts.leaf().backdrop.tans ?? HOME)[tan];
  }

  // --- by pointer ---

  /** @param {PointerEvent} event */
  #take(event) {
    const tan = tanOf(event);
    if (tan === null || event.button || !this.#parts.mayDraw()) return;
    event.stopPropagation(); // not for the hand around it, which would draw
    event.preventDefault();
    if (this.#isTheirs(tan) || (this.#held.get(tan)?.pointer ?? null) !== null) return;
    const { left, top, width, height } = this.#parts.paper.getBoundingClientRect();
    this.#paper = { left, top, width: width || 1, height: height || 1 };
    const at = this.#onPage(event);
    const place = this.#seen(tan);
    this.#held.set(tan, { place, pointer: event.pointerId, grab: { x: place.x - at.x, y: place.y - at.y }, moved: false, again: this.#chosen === tan });
    const target = /** @type {Element} */ (event.target);
    target.setPointerCapture(event.pointerId);
    /** @type {SVGElement | null} */ (target.closest("[data-tan]"))?.focus({ preventScroll: true });
    this.#carry(tan);
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const [tan, held] = this.#heldBy(event.pointerId);
    if (tan === null) return;
    event.stopPropagation();
    const { x, y } = this.#onPage(event);
    const place = inside({ ...held.place, x: x + held.grab.x, y: y + held.grab.y });
    const lying = this.#lying(tan);
    if (!held.moved && Math.hypot(place.x - lying.x, place.y - lying.y) < STILL) return;
    this.#held.set(tan, { ...held, place, moved: true });
    this.#carry(tan);
  }

  /** A second touch turns it. @param {PointerEvent} event */
  #lift(event) {
    const [tan, held] = this.#heldBy(event.pointerId);
    if (tan === null) return;
    event.stopPropagation();
    this.#chosen = tan;
    if (held.moved) return this.#lay(tan, true);
    this.#held.delete(tan);
    if (held.again) this.#turn(tan, EIGHTH);
    else this.#release(tan);
  }

  /** @param {PointerEvent} event */
  #lost(event) {
    const [tan] = this.#heldBy(event.pointerId);
    if (tan !== null) this.#letGo(tan);
  }

  /** @param {number} pointer @returns {[number, Held] | [null, null]} */
  #heldBy(pointer) {
    const found = [...this.#held].find(([, held]) => held.pointer === pointer);
    return found ?? [null, null];
  }

  /** @param {number} tan */
  #isTheirs(tan) {
    const theirs = this.#theirs.get(tan);
    if (!theirs) return false;
    const { room, text, tell } = this.#parts;
    const { who } = whose({ person: theirs.person, seat: room.people.get(theirs.person)?.seat ?? null }, room, text("board-somebody"));
    tell(text("board-tan-held", { tan: text(`board-tan-${tan}`), who }));
    return true;
  }

  /** @param {PointerEvent} event */
  #onPage({ clientX, clientY }) {
    const { left, top, width, height } = this.#paper;
    return this.#parts.viewport.toPage((clientX - left) / width, (clientY - top) / height);
  }

  // --- by keys ---

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    const tan = tanOf(event);
    if (tan === null || event.ctrlKey || event.metaKey || event.altKey || !this.#parts.mayDraw()) return;
    const arrow = ARROWS[event.key];
    const key = event.key.toLowerCase();
    if (arrow) this.#nudge(tan, arrow, event.shiftKey ? STRIDE : STEP);
    else if (key === "r") this.#turn(tan, event.shiftKey ? -EIGHTH : EIGHTH);
    else if (key === "x" && tan === PARALLELOGRAM) this.#flip(tan);
    else if (key === "enter" || key === " ") this.#held.has(tan) ? this.#lay(tan) : this.#turn(tan, EIGHTH);
    else if (key === "escape" && this.#held.has(tan)) this.#letGo(tan);
    else if (key === "escape") this.#parts.paper.focus({ preventScroll: true });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @param {number} tan @param {readonly [number, number]} direction @param {number} step */
  #nudge(tan, [right, below], step) {
    const held = this.#held.get(tan);
    if (!held && this.#isTheirs(tan)) return;
    const { x, y, ...more } = this.#seen(tan);
    this.#holdByKeys(tan, inside({ ...more, x: x + right * step, y: y + below * step }));
  }

  /** @param {number} tan @param {Place} place */
  #holdByKeys(tan, place) {
    const held = this.#held.get(tan);
    this.#chosen = tan;
    this.#held.set(tan, { pointer: null, grab: { x: 0, y: 0 }, again: true, ...held, place, moved: true });
    this.#carry(tan);
    clearTimeout(this.#quiet);
    if (!held || held.pointer === null) this.#quiet = setTimeout(() => this.#lay(tan), QUIET_MS);
  }

  /** @param {number | null} tan */
  #choose(tan) {
    this.#chosen = tan;
    this.#parts.changed();
  }

  /** @param {number | null} tan */
  #left(tan) {
    if (tan !== null && this.#held.get(tan)?.pointer === null) this.#lay(tan);
  }

  // --- what becomes of it ---

  /** @param {number} tan @param {number} steps */
  #turn(tan, steps) {
    this.#change(tan, turned(this.#seen(tan), steps));
  }

  /** @param {number} tan */
  #flip(tan) {
    const place = this.#seen(tan);
    this.#change(tan, { ...place, flipped: !place.flipped });
  }

  /** In the hand it is only shown; where it lies, it lies so from now on. @param {number} tan @param {Place} place */
  #change(tan, place) {
    if (this.#held.has(tan)) return this.#holdByKeys(tan, place);
    if (this.#isTheirs(tan)) return;
    this.#chosen = tan;
    this.#command(tan, place);
  }

  /** Where corners are near, they meet. @param {number} tan @param {boolean} [snaps] */
  #lay(tan, snaps = false) {
    const held = this.#held.get(tan);
    if (!held) return;
    clearTimeout(this.#quiet);
    this.#held.delete(tan);
    this.#command(tan, snaps ? snapped(tan, held.place, this.#cornersAround(tan)) : held.place);
  }

  /** @param {number} tan */
  #cornersAround(tan) {
    const around = HOME.flatMap((_, other) => (other === tan ? [] : cornersOf(other, this.#seen(other))));
    return [...around, ...outlineOf(this.#parts.leaf().backdrop.print).flatMap((place, other) => cornersOf(other, place))];
  }

  /** @param {number} tan @param {Place} place */
  #command(tan, place) {
    const { room, leaf, changed, uplink } = this.#parts;
    const { channel, backdrop } = leaf();
    const { x, y, turn, flipped } = this.#lying(tan);
    if (place.x === x && place.y === y && place.turn === turn && place.flipped === flipped) return this.#release(tan);
    room.command(channel, { kind: "lay-tan", on: backdrop.print, tan, ...place });
    uplink.release(channel, tan, place.x, place.y); // whatever of it is still under way to the others is old
    changed();
  }

  #tidy() {
    const { room, leaf } = this.#parts;
    const { channel, backdrop } = leaf();
    this.#chosen = null;
    room.command(channel, { kind: "tidy-tans", on: backdrop.print });
  }

  /** It goes back to where it lies. @param {number} tan */
  #letGo(tan) {
    clearTimeout(this.#quiet);
    if (this.#held.delete(tan)) this.#release(tan);
  }

  /** The others see an empty hand. @param {number} tan */
  #release(tan) {
    const { uplink, leaf, changed } = this.#parts;
    const { x, y } = this.#lying(tan);
    uplink.release(leaf().channel, tan, x, y);
    changed();
  }

  /** The others see where I have it. @param {number} tan */
  #carry(tan) {
    const held = this.#held.get(tan);
    if (held) this.#parts.uplink.carry(this.#parts.leaf().channel, tan, held.place);
    this.#parts.changed();
    this.#beat();
  }

  #beat() {
    this.#pulse ??= setInterval(() => {
      for (const tan of this.#held.keys()) this.#carry(tan);
      const heard = performance.now() - SILENCE_MS;
      for (const [tan, { at }] of this.#theirs) if (at < heard) this.#theirs.delete(tan);
      this.#parts.changed();
      if (this.#held.size || this.#theirs.size) return;
      clearInterval(this.#pulse);
      this.#pulse = undefined;
    }, PULSE_MS);
  }
}

/** @param {Event} event @returns {number | null} */
function tanOf({ target }) {
  const found = target instanceof Element ? target.closest("[data-tan]") : null;
  return found ? Number(found.getAttribute("data-tan")) : null;
}

/** As the wire has it. @param {number} x @param {number} y @param {number} turn 24 more where it is flipped @returns {Place} */
const placed = (x, y, turn) => ({ x, y, turn: turn % 24, flipped: turn >= 24 });
