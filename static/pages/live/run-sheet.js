/** The run sheet of the lesson that is on: asked for at first and whenever it changed, in the words of this reader. */

const AGAIN_MS = 5_000;
/** Where no message tells of changes, one asks now and then. */
const SLOW_MS = 60_000;

/** @typedef {import("../../ui/lesson.js").Lesson} Lesson */

/** @param {Lesson} lesson @param {string} path of the room one is in */
export function watchRunSheet(lesson, path) {
  const { room } = lesson;
  let asking = new AbortController();
  let said = lesson.floor.sheet.begun?.step;
  const ask = async () => {
    asking.abort(); // an older answer that nobody reads would keep a connection
    const { signal } = (asking = new AbortController());
    const answer = await fetch(`${path}/sheet`, { cache: "no-store", redirect: "error", signal }).catch(() => null);
    const sheet = answer?.ok ? await answer.json().catch(() => null) : null;
    if (signal.aborted) return;
    if (sheet) {
      lesson.runSheet = sheet;
      lesson.tell("sheet");
    } else if (!answer || answer.ok || answer.status >= 500) {
      setTimeout(() => signal.aborted || void ask(), AGAIN_MS);
    }
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
