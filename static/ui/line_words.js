/** What is going on with this device's line, in one sentence. */

/** @typedef {import("./lesson.js").Lesson} Lesson */

/** The way down is said seldom; that pictures move again one sees. */
const SAID_MS = 60_000;

/** None where all is as one expects. @param {Lesson} lesson */
export function lineWords({ media, text }) {
  const { pin, rung, isOwnStill } = media.line.ladder;
  if (pin !== "auto") return pin === "everything" ? "" : text(`live-chosen-${pin}`);
  if (isOwnStill) return text("live-own-still");
  return rung === "everything" || !media.isIn ? "" : text(`live-now-${rung}`);
}

/** @param {Lesson} lesson */
export function followLine(lesson) {
  let saidAt = -SAID_MS;
  lesson.media.line.addEventListener("rung", () => {
    lesson.tell("rung");
    const words = lineWords(lesson);
    if (lesson.media.line.pin !== "auto" || !words || performance.now() - saidAt < SAID_MS) return;
    saidAt = performance.now();
    lesson.announcer.say(words);
  });
}
