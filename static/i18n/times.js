/** Times and countries in the reader's language: clocks elsewhere, days here, how long ago. */

/** Formats for one language; the reader's zone is the computer's. */
export class Times {
  /** @type {Map<string, Intl.DateTimeFormat>} */
  #clocks = new Map();

  /** @param {string} language BCP 47 */
  constructor(language) {
    // European English: a day before its month, and twenty-four hours, as on every school's clock.
    language = language === "en" ? "en-GB" : language;
    this.language = language;
    this.day = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" });
    this.relativeDay = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
    this.regions =
      typeof Intl.DisplayNames === "function" ? new Intl.DisplayNames([language], { type: "region" }) : null;
    this.dayKey = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" });
  }

  /** Hours and minutes in a zone; the reader's own without one. @param {number} at ms @param {string} [zone] IANA */
  clock(at, zone = "") {
    let format = this.#clocks.get(zone);
    if (!format) this.#clocks.set(zone, (format = this.#newClock(zone)));
    return format.format(at);
  }

  /** The name of a day in the reader's zone, for comparing: `2026-11-23`. @param {number} at */
  dayOf(at) {
    return this.dayKey.format(at);
  }

  /** Today, yesterday, or the date in words. @param {number} at @param {number} now */
  dayName(at, now) {
    const days = Math.round((Date.parse(this.dayOf(at)) - Date.parse(this.dayOf(now))) / 86_400_000);
    const name = days === 0 || days === -1 ? this.relativeDay.format(days, "day") : this.day.format(at);
    return name.charAt(0).toLocaleUpperCase(this.language) + name.slice(1);
  }

  /** @param {string} code ISO 3166-1 alpha-2 */
  country(code) {
    try {
      return this.regions?.of(code.toUpperCase()) ?? code;
    } catch {
      return code;
    }
  }

  /** @param {string} zone */
  #newClock(zone) {
    const clock = /** @type {const} */ ({ hour: "2-digit", minute: "2-digit" });
    try {
      return new Intl.DateTimeFormat(this.language, { ...clock, ...(zone ? { timeZone: zone } : {}) });
    } catch {
      // A zone that this browser's tables do not know yet.
      return new Intl.DateTimeFormat(this.language, clock);
    }
  }
}
