/** The way to the music: its script is fetched when a piece is on, or asked for, or nothing else is going on. */

/** @typedef {import("../lesson.js").Lesson} Lesson */

const IDLE_MS = 5_000;

/** @param {Lesson} lesson */
export async function withMusic(lesson) {
  const { openMusic } = await import("./index.js");
  return (lesson.music ??= openMusic(lesson));
}

/** From now on a piece that the floor tells of is heard. @param {Lesson} lesson */
export function followMusic(lesson) {
  const look = () => {
    if (lesson.floor.music.piece && !lesson.music) void withMusic(lesson).catch(() => {});
  };
  lesson.addEventListener("change", (event) => /** @type {CustomEvent} */ (event).detail === "floor" && look());
  look();
  // Whoever plays by itself has the newest pieces here before they are asked for.
  if (lesson.posture !== "hand" && !lesson.isStaff) setTimeout(() => void withMusic(lesson).catch(() => {}), IDLE_MS);
}

/** The list of pieces, over the lesson. @param {Lesson} lesson */
export async function openPieces(lesson) {
  await withMusic(lesson);
  const known = /** @type {import("./sheet.js").MusicSheet | null} */ (document.querySelector("rb-music-sheet"));
  const sheet = known ?? /** @type {import("./sheet.js").MusicSheet} */ (document.createElement("rb-music-sheet"));
  sheet.lesson = lesson;
  if (!known) document.querySelector("#live")?.append(sheet);
  sheet.open();
}
