/** The poll that the floor tells of: what is asked, whether one may still vote, and how the votes stand, class by class. */

/** @typedef {import("../wire/messages.js").Choice} Choice */

/**
 * `counts`: by seat, a number for each choice; of a hidden poll that is still open one number, how many voted.
 *
 * @typedef {{seq: number, choices: readonly Choice[], question: string, isHidden: boolean, isOpen: boolean,
 *   isFinal: boolean, counts: Readonly<Record<string, readonly number[]>>}} Poll
 */

/** @param {Poll | null} poll @param {import("../wire/messages.js").WireEntry} entry @returns {Poll | null} */
export function foldPoll(poll, { seq, event }) {
  if (event.kind === "poll-opened.1") {
    const { choices, question = "", hidden = false } = event;
    return { seq, choices, question, isHidden: hidden, isOpen: true, isFinal: false, counts: {} };
  }
  if (!poll || !("poll" in event) || event.poll !== poll.seq) return poll;
  switch (event.kind) {
    case "poll-counted.1":
      return { ...poll, counts: event.counts, isFinal: event.is_final ?? false };
    case "poll-closed.1":
      return { ...poll, isOpen: false };
    case "poll-cleared.1":
      return null;
    default:
      return poll;
  }
}

/** Whether what was chosen is not told yet. @param {Poll} poll */
export function isSecret(poll) {
  return poll.isHidden && !poll.isFinal;
}

/** How many of a class voted, or, with a choice, how many chose it. @param {Poll} poll @param {string} seat @param {number} [choice] */
export function votesOf(poll, seat, choice) {
  const counts = poll.counts[seat] ?? [];
  return choice === undefined ? counts.reduce((sum, count) => sum + count, 0) : (counts[choice] ?? 0);
}

/** How many chose it in all classes; without a choice, how many voted. @param {Poll} poll @param {number} [choice] */
export function votesIn(poll, choice) {
  return Object.keys(poll.counts).reduce((sum, seat) => sum + votesOf(poll, seat, choice), 0);
}

/** One choice alone is a show of hands. @param {Poll} poll */
export function isShowOfHands(poll) {
  return poll.choices.length === 1;
}
