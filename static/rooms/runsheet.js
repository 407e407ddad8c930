/** The lesson's run sheet: which step is on, folded as rooms/runsheet.py does; what is next, and how late it is. */

/**
 * `since` is the server's clock. `page` of the board is where everybody was turned last.
 *
 * @typedef {{session: string, step: string, sign: string, minutes: number, since: number}} Begun
 * @typedef {{begun: Begun | null, page: number | null}} Sheet
 */

/**
 * A step as the hub tells it, in this reader's language.
 *
 * @typedef {{id: string, sign: string, icon: string, label: string, minutes: number, words: string, lang: string | null,
 *   stick: "open" | "round" | "lead" | null, spotlight: "speaker" | "all" | "board" | "lead" | "screen" | "second" | null,
 *   page: number | null, music: boolean, piece: StepPiece | null, activity: StepActivity | null, poll: import("../wire/messages.js").Question | null}} Step
 * @typedef {{id: string, title: string, lang: string}} StepActivity
 * @typedef {{id: string, title: string, length_ms: number, is_gone: boolean}} StepPiece
 * @typedef {{session: string | null, lead: string | null, ends_at: number, steps: readonly Step[]}} Told
 */

/** @typedef {import("../wire/messages.js").StepBegun} StepBegun */
/** @typedef {import("../wire/messages.js").AnyEvent} AnyEvent */

/** @type {Sheet} */
export const NO_SHEET = { begun: null, page: null };
/** @type {Told} */
export const NO_STEPS = { session: null, lead: null, ends_at: 0, steps: [] };

/** @param {Sheet} sheet @param {import("../wire/messages.js").WireEntry} entry @returns {Sheet} */
export function foldSheet(sheet, { event, at }) {
  switch (event.kind) {
    case "step-begun.1": {
      const { session, step, sign, minutes } = event;
      return { begun: { session, step, sign, minutes, since: at }, page: event.page ?? sheet.page };
    }
    case "sheet-stopped.1":
      return { ...sheet, begun: null };
    default:
      return sheet;
  }
}

/** The page of the step that is on, if one is and turns to a page. @param {readonly {event: {kind: string, page?: number | null}}[]} entries */
export function pageOf(entries) {
  /** @type {number | null} */
  let page = null;
  for (const { event } of entries)
    if (event.kind === "step-begun.1") page = event.page ?? null;
    else if (event.kind === "sheet-stopped.1") page = null;
  return page;
}

/** What else a step is, as if each had been said by itself. @param {StepBegun} step @param {string | null} holder has the stick @returns {AnyEvent[]} */
export function setsOf(step, holder) {
  /** @type {AnyEvent[]} */
  const events = [];
  if (step.stick === "open" && holder !== null) events.push({ kind: "stick-taken.1", seat: holder });
  else if ((step.stick === "round" || step.stick === "lead") && step.speaker && step.speaker !== holder)
    events.push({ kind: "stick-given.2", seat: step.speaker, seconds: 0, ends: false });
  const spot = spotOf(step);
  if (spot) events.push({ kind: "spotlit.1", ...spot });
  if (step.ends) events.push({ kind: "piece-stopped.1", piece: step.ends });
  if (step.piece && step.starts_at)
    events.push({ kind: "piece-started.1", piece: step.piece, length_ms: step.length_ms, starts_at: step.starts_at, from_ms: 0 });
  if (step.closes) events.push({ kind: "poll-closed.1", poll: step.closes });
  if (step.poll) events.push({ kind: "poll-opened.1", question: "", hidden: false, ...step.poll });
  return events;
}

/** @param {StepBegun} step @returns {{on: "board" | "all" | "speaker" | "camera" | "screen" | "second" | null, seat: string | null} | null} */
function spotOf({ spotlight, lead }) {
  switch (spotlight) {
    case "board":
    case "all":
    case "speaker":
      return { on: spotlight, seat: null };
    case "lead":
      return lead ? { on: "camera", seat: lead } : { on: null, seat: null };
    case "screen":
    case "second":
      return lead ? { on: spotlight, seat: lead } : { on: null, seat: null };
    default:
      return null;
  }
}

/**
 * Where the lesson is on its sheet. `leftMs` is below 0 once a step takes longer than planned; `place` is -1 before the first
 * step, and where the step that is on was deleted. `endsAt`: when the last step is over if the rest goes as planned.
 *
 * @typedef {{place: number, now: Step | null, next: Step | null, leftMs: number, part: number, endsAt: number,
 *   isOn: boolean}} Where
 *
 * @param {Told} told @param {Sheet} sheet @param {number} at @returns {Where}
 */
export function whereIs({ session, steps }, { begun }, at) {
  const isOn = begun !== null && begun.session === session;
  const place = isOn ? steps.findIndex(({ id }) => id === begun.step) : -1;
  const now = steps[place] ?? null;
  const planned = (now?.minutes ?? (isOn ? begun.minutes : 0)) * 60_000;
  const leftMs = isOn ? begun.since + planned - at : 0;
  const rest = steps.slice(place + 1).reduce((sum, { minutes }) => sum + minutes * 60_000, 0);
  return {
    place,
    now,
    next: steps[place + 1] ?? null,
    leftMs,
    part: planned ? Math.min(1, Math.max(0, 1 - leftMs / planned)) : 0,
    endsAt: at + Math.max(0, leftMs) + rest,
    isOn,
  };
}

/**
 * The command by which a step begins. `speaker`: to whom the stick goes, where the step says class after class.
 *
 * @param {Told} told @param {Step} step @param {Sheet} sheet @param {string | null} speaker
 * @returns {import("../wire/messages.js").BeginStep}
 */
export function beginning(told, step, { begun }, speaker) {
  const { piece } = step;
  const sounds = piece && !piece.is_gone ? { piece: piece.id, length_ms: piece.length_ms } : {};
  return {
    kind: "begin-step",
    session: told.session ?? "",
    step: step.id,
    after: begun?.step ?? null,
    sign: step.sign,
    minutes: step.minutes,
    stick: step.stick,
    speaker: step.stick === "lead" ? told.lead : step.stick === "round" ? speaker : null,
    spotlight: step.spotlight,
    lead: told.lead,
    page: step.page,
    ...sounds,
    music: step.music || piece !== null,
    ...(step.poll ? { poll: step.poll } : {}),
  };
}
