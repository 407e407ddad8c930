/** The door to the music: its elements, and the one object that plays in step on this device. Fetched when first needed. */

import { InStep } from "../../media/in_step.js";
import { ServerClock } from "../../media/server_clock.js";
import { isPlaying } from "../../rooms/music.js";
import { Pieces } from "../../wire/pieces.js";
import { Resting } from "./resting.js";
import { MusicSheet } from "./sheet.js";
import { MusicStrip } from "./strip.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */
/** @typedef {ReturnType<typeof openMusic>} LessonMusic */

/** After these changes it may be another device that plays, or another piece. */
const TOPICS = ["floor", "presence", "view", "tick"];

/** @param {Lesson} lesson whether a wall of our class is in the room, beside us */
function hasWall({ room: { me, participants } }) {
  return [...participants.values()].some(
    (one) => one.seat === me.seat && one.device === "wall" && one.participant !== me.participant,
  );
}

/**
 * Where a piece is heard: on the class's wall, or on its teacher's computer where it has no wall. Tablets and phones of
 * the class are silent, unless somebody asks: thirty small loudspeakers are no orchestra.
 *
 * @param {Lesson} lesson
 */
export function playsByItself(lesson) {
  return lesson.posture === "wall" || (lesson.posture === "desk" && !hasWall(lesson));
}

/** @param {Lesson} lesson */
export function openMusic(lesson) {
  if (!customElements.get("rb-music")) {
    customElements.define("rb-music", MusicStrip);
    customElements.define("rb-music-sheet", MusicSheet);
  }
  const { room, media } = lesson;
  const clock = new ServerClock({ guess: room.now() - Date.now() });
  const player = new InStep({ clock });
  const resting = new Resting(media);
  const pieces = new Pieces(room.room);
  /** @type {boolean | null} what somebody asked for on this device */
  let wish = null;
  let isLoud = media.loudspeaker.isOn;

  function fit() {
    const { music } = lesson.floor;
    player.turn(wish ?? (playsByItself(lesson) && isLoud));
    player.follow(music);
    const isHeard = isPlaying(music, room.now()) && (player.isOn || hasWall(lesson));
    resting.fit(isHeard && room.may("publish") ? `${music.piece} ${music.startsAt}` : "");
    // Somebody added a piece after we looked.
    if (music.piece && !pieces.find(music.piece)) void pieces.look().then(() => lesson.tell("music"));
  }

  lesson.addEventListener("change", (event) => TOPICS.includes(/** @type {CustomEvent} */ (event).detail) && fit());
  // Whoever turns the sound of the lesson off, or on, means the music as well.
  media.addEventListener("own", () => {
    if (media.loudspeaker.isOn === isLoud) return;
    isLoud = media.loudspeaker.isOn;
    wish = null;
    fit();
  });
  player.addEventListener("change", () => {
    fit();
    lesson.tell("music");
  });
  void pieces.look().then(() => {
    lesson.tell("music");
    if (playsByItself(lesson)) for (const { id } of pieces.newest) void player.prepare(id);
  });
  fit();
  return {
    player,
    pieces,
    resting,
    /** Hear it on this device, or not. @param {boolean} isOn */
    hear(isOn) {
      wish = isOn;
      fit();
      if (isOn) void player.unblock();
      lesson.tell("music");
    },
  };
}
