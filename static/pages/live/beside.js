/** The staff room beside a lesson: asks now and then what is new there and who calls, while a teacher looks at the page. */

const ASK_EVERY_MS = 15_000;

/** @typedef {import("../../ui/lesson.js").Lesson} Lesson */
/** @typedef {{room: string, unread: number, caller: string | null, called_at: number | null}} Beside */

/** @param {Lesson} lesson @param {string} path of the room one is in */
export function watchStaffRoom(lesson, path) {
  let heard = 0;
  const ask = async () => {
    if (document.visibilityState !== "visible") return;
    const answer = await fetch(`${path}/beside`, { cache: "no-store", redirect: "error" }).catch(() => null);
    if (!answer?.ok) return;
    /** @type {Beside} */
    const beside = await answer.json();
    lesson.beside = beside;
    if (beside.caller !== null && (beside.called_at ?? 0) > heard) {
      heard = beside.called_at ?? 0;
      lesson.announcer.say(lesson.text("staff-calls", { name: beside.caller }));
    }
    lesson.tell("beside");
  };
  setInterval(() => void ask(), ASK_EVERY_MS);
  document.addEventListener("visibilitychange", () => void ask());
  void ask();
}

/** Call the colleagues, and be seen and heard at once. @param {Lesson} lesson @param {string} path of the staff room */
export async function callColleagues(lesson, path) {
  void lesson.media.turn("camera", true);
  void lesson.media.turn("microphone", true);
  const answer = await fetch(`${path}/call`, { method: "POST", redirect: "error" }).catch(() => null);
  lesson.toast(lesson.text(answer?.ok ? "staff-called" : "staff-call-failed"));
}
