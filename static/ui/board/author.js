/** Whose something on the page is, and since when: a small label where one tapped with the hand, for a while. */

import { html, nothing, render } from "lit-html";

import { figure, icon } from "../../art/figures.js";
import { seatName } from "../../rooms/seats.js";

/** @typedef {import("../../rooms/page.js").Stroke} Stroke */
/** @typedef {import("./room.js").BoardRoom} BoardRoom */

/** How long it stands there. */
const SHOWN_MS = 6_000;

export class AuthorLabel {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #going;
  #parts;

  /**
   * @param {{
   *   place: HTMLElement, room: BoardRoom, text: import("./room.js").Text, viewport: Pick<import("./viewport.js").Viewport, "toPixels" | "size">,
   *   drawnAt: (x: number, y: number) => Stroke | null,
   *   channel: () => string,
   * }} parts `drawnAt`: what lies uppermost at a point of the page
   */
  constructor(parts) {
    this.#parts = parts;
    parts.place.addEventListener("pointerdown", (event) => event.stopPropagation()); // not for the hand around it
  }

  /** Ask whose that is. @param {number} x in page units @param {number} y */
  ask(x, y) {
    const { place, text, viewport, drawnAt } = this.#parts;
    const drawn = drawnAt(x, y);
    if (!drawn) return this.hide();
    const { who, colour } = whose(drawn, this.#parts.room, text("board-somebody"));
    const { left, top } = viewport.toPixels(x, y);
    render(
      html`${colour === null ? nothing : html`<svg viewBox="0 0 100 160" aria-hidden="true"><use href=${figure(`doll-${colour}`)}></use></svg>`}
        <span dir="auto">${who}</span> <time>${moment(drawn.at)}</time>${this.#mayErase(drawn) ? this.#eraser(drawn) : nothing}`,
      place,
    );
    place.hidden = false;
    place.dataset.colour = String(colour ?? "");
    place.style.left = `${left}px`;
    place.style.top = `${top}px`;
    place.toggleAttribute("data-left", left > viewport.size.width / 2);
    place.toggleAttribute("data-under", top < viewport.size.height / 4);
    clearTimeout(this.#going);
    this.#going = setTimeout(() => this.hide(), SHOWN_MS);
  }

  /** Words can hurt as a message can: they are taken away for good, as there. @param {Stroke} drawn */
  #mayErase({ tool, person }) {
    const { room } = this.#parts;
    return tool === "text" && (room.may("erase-any") || (person === room.me.person && room.may("erase-own")));
  }

  /** @param {Stroke} drawn */
  #eraser({ seq, person }) {
    const { room, text, channel } = this.#parts;
    const here = channel();
    const erase = () => {
      room.command(here, person === room.me.person ? { kind: "erase", seq } : { kind: "erase", seq, person });
      this.hide();
    };
    return html`<button type="button" title=${text("live-chat-erase")} @click=${erase}>
      <svg class="icon" aria-hidden="true"><use href=${icon("trash-2")}></use></svg><span class="visually-hidden">${text("live-chat-erase")}</span>
    </button>`;
  }

  hide() {
    clearTimeout(this.#going);
    const { place } = this.#parts;
    place.hidden = true;
    render(nothing, place);
  }
}

/**
 * The class; for a teacher of that very class also who of it; an adult without a class by name.
 * @param {{person: string, seat: string | null}} author
 * @param {Pick<BoardRoom, "me" | "seats" | "people">} room
 * @param {string} somebody for one of whom nothing is known here
 * @returns {{who: string, colour: number | null}}
 */
export function whose({ person, seat }, { me, seats, people }, somebody) {
  const place = seat === null ? undefined : seats.get(seat);
  const name = people.get(person)?.name;
  if (!place) return { who: seat === null ? (name ?? somebody) : somebody, colour: null };
  const isOurs = me.role === "teacher" && me.seat === seat;
  return { who: isOurs && name ? `${name} · ${seatName(place)}` : seatName(place), colour: place.colour };
}

/** @param {number} at milliseconds since 1970 */
function moment(at) {
  const then = new Date(at);
  const isToday = then.toDateString() === new Date().toDateString();
  /** @type {Intl.DateTimeFormatOptions} */
  const form = { hour: "2-digit", minute: "2-digit", ...(isToday ? {} : { day: "numeric", month: "short" }) };
  return new Intl.DateTimeFormat(document.documentElement.lang || undefined, form).format(then);
}
