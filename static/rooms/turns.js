/** Who had a turn in this lesson, folded as rooms/turns.py does; how long the present one is, and who might be next. */

/** @typedef {import("../wire/messages.js").WireEntry} WireEntry */

/**
 * The class that was given the talking stick. `since` is the server's clock; it is meant to last `seconds` (0: as long as
 * the class likes), and with `ends` the floor opens by itself then.
 *
 * @typedef {{seat: string, since: number, seconds: number, ends: boolean}} Stick
 * @typedef {{ms: number, turns: number}} Spoken
 * @typedef {{spoken: ReadonlyMap<string, Spoken>, called: ReadonlySet<string>, since: number, lastAt: number}} Turns
 */

const NEW_LESSON_MS = 4 * 3_600_000;
const MOST_MS = 3_600_000;

/** @type {Turns} */
export const NO_TURNS = { spoken: new Map(), called: new Set(), since: 0, lastAt: 0 };
/** @type {Spoken} */
const NOTHING = { ms: 0, turns: 0 };

/** @param {Stick | null} stick when the floor opens by itself, or null where it does not */
export function endsAt(stick) {
  return stick?.ends && stick.seconds ? stick.since + stick.seconds * 1_000 : null;
}

/** The class that has the stick at that moment. @param {Stick | null} stick @param {number} at @returns {string | null} */
export function heldAt(stick, at) {
  const end = endsAt(stick);
  return stick && (end === null || at < end) ? stick.seat : null;
}

/** @param {Turns} turns @param {Stick | null} stick as it was before the entry @param {WireEntry} entry @returns {Turns} */
export function foldTurns(turns, stick, { event, at, author }) {
  switch (event.kind) {
    case "stick-given.2": {
      const noted = note(turns, stick, at);
      const isOn = event.seat === heldAt(stick, at) && noted.spoken.has(event.seat);
      return isOn ? noted : more(noted, event.seat, 0, 1);
    }
    case "stick-taken.1":
      return note(turns, stick, at);
    case "hand-lowered.1":
      return lowered(turns, event.seat, event.person ?? null, author, at);
    case "counted-anew.1":
      return anew(at);
    default:
      return turns;
  }
}

/** @param {Turns} turns @param {string} seat @param {string | null} person @param {WireEntry["author"]} author @param {number} at */
function lowered(turns, seat, person, author, at) {
  if (person === null) return seat === author.seat ? turns : more(begin(turns, at), seat, 0, 1);
  if (person === author.person) return turns;
  const begun = begin(turns, at);
  return { ...begun, called: new Set([...begun.called, person]) };
}

/** @param {Turns} turns @param {Stick | null} stick @param {number} at */
function note(turns, stick, at) {
  const ms = stick ? lasted(turns, stick, at) : 0;
  return begin(stick && ms ? more(turns, stick.seat, ms, 0) : turns, at);
}

/** How much of the present turn counts. @param {Turns} turns @param {Stick} stick @param {number} at */
function lasted(turns, stick, at) {
  const until = Math.min(at, endsAt(stick) ?? at);
  return Math.min(MOST_MS, Math.max(0, until - Math.max(stick.since, turns.since)));
}

/** @param {Turns} turns @param {number} at */
function begin(turns, at) {
  return at - turns.lastAt > NEW_LESSON_MS ? anew(at) : { ...turns, lastAt: at };
}

/** @param {number} at @returns {Turns} */
function anew(at) {
  return { ...NO_TURNS, since: at, lastAt: at };
}

/** @param {Turns} turns @param {string} seat @param {number} ms @param {number} times @returns {Turns} */
function more(turns, seat, ms, times) {
  const before = turns.spoken.get(seat) ?? NOTHING;
  return { ...turns, spoken: new Map([...turns.spoken, [seat, { ms: before.ms + ms, turns: before.turns + times }]]) };
}

/**
 * What a class had in this lesson, the turn that it has now included; null where it has not spoken yet.
 *
 * @param {Turns} turns @param {Stick | null} stick @param {string} seat @param {number} now @returns {Spoken | null}
 */
export function spokenBy(turns, stick, seat, now) {
  const isPast = now - turns.lastAt > NEW_LESSON_MS;
  const before = isPast ? undefined : turns.spoken.get(seat);
  if (stick?.seat !== seat || isPast) return before ?? null;
  const { ms, turns: times } = before ?? NOTHING;
  return { ms: ms + lasted(turns, stick, now), turns: Math.max(1, times) };
}

/**
 * Who might speak next: of those who ask, first who has not spoken, then who asked longest; where nobody asks, who has
 * spoken least. Null where there is nobody else.
 *
 * @param {{turns: Turns, stick: Stick | null, hands: readonly {seat: string}[]}} floor
 * @param {readonly string[]} seats of the classes that are here, in their lasting order
 * @param {number} now @returns {{seat: string, isAsking: boolean} | null}
 */
export function nextUp({ turns, stick, hands }, seats, now) {
  const others = seats.filter((seat) => seat !== heldAt(stick, now));
  const asking = [...new Set(hands.map(({ seat }) => seat))].filter((seat) => others.includes(seat));
  const had = (/** @type {string} */ seat) => spokenBy(turns, stick, seat, now);
  const asks = asking.find((seat) => had(seat) === null) ?? asking[0];
  if (asks !== undefined) return { seat: asks, isAsking: true };
  const least = [...others].sort((a, b) => (had(a)?.ms ?? -1) - (had(b)?.ms ?? -1) || (had(a)?.turns ?? 0) - (had(b)?.turns ?? 0))[0];
  return least === undefined ? null : { seat: least, isAsking: false };
}
