/** The run sheet of the lesson that is on: asked for at first and whenever it changed, in the words of this reader. */

const AGAIN_MS = 5_000;
/** Where no message tells of changes, one asks now and then. */
const SLOW_MS = 60_000;

/** @typedef {import("../../ui/lesson.js").Lesson} Lesson */

/** @param {Lesson} lesson @param {string} path of the room one is in */
export function watchRunSheet(lesson, path) {
  const { room } = lesson;
  let asked = 0;
  let said = lesson.floor.sheet.begun?.step;
  const ask = async () => {
    const mine = ++asked;
    const answer = await fetch(`${path}/sheet`, { cache: "no-store", redirect: "error" }).catch(() => null);
    if (mine !== asked) return;
    if (!answer?.ok) {
      if (answer === null || answer.status >= 500) setTimeout(() => mine === asked && void ask(), AGAIN_MS);
      return;
    }
    lesson.runSheet = await answer.json();
    lesson.tell("sheet");
  };
  /** A step began: it is said once, to those who listen. */
  const follow = () => {
    const { begun } = lesson.floor.sheet;
    if (begun?.step === said) return;
    said = begun?.step;
    const { now, next } = lesson.whereIs();
    if (!lesson.isIn || !now) return;
    const words = next ? "runsheet-said" : "runsheet-said-last";
    lesson.announcer.say(lesson.text(words, { step: now.label, next: next?.label ?? "" }));
  };
  room.addEventListener("sheet", () => void ask());
  room.addEventListener("welcome", () => void ask());
  lesson.addEventListener("change", (event) => /** @type {CustomEvent} */ (event).detail === "floor" && follow());
  setInterval(() => room.isSlow && void ask(), SLOW_MS);
  void ask();
}
