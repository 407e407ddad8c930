/** Choosing camera, microphone, speaker and kind of sound, and the moving level: for the door and during the lesson. */

import { html, nothing } from "lit-html";

import { canChooseSpeaker } from "../../media/devices.js";
import { stepsOf } from "../../media/levels.js";
import { PROFILES } from "../../media/sound.js";
import { icon } from "../figures.js";

/** @typedef {import("../lesson.js").Lesson} Lesson */
/** @typedef {import("../../media/devices.js").Eye} Eye */

export const LEVEL_STEPS = 14;

/** @param {Lesson} lesson */
export function deviceFields(lesson) {
  const { media } = lesson;
  return html`<div class="device-fields">
    ${select(lesson, "camera", media.devices.camera, (id) => media.choose("camera", id))}
    ${select(lesson, "microphone", media.devices.microphone, (id) => media.choose("microphone", id))}
    ${canChooseSpeaker() ? select(lesson, "speaker", media.devices.speaker, (id) => media.chooseSpeaker(id)) : nothing}
  </div>`;
}

/**
 * @param {Lesson} lesson
 * @param {"camera" | "microphone" | "speaker"} kind
 * @param {MediaDeviceInfo[]} devices
 * @param {(id: string) => unknown} choose
 */
function select(lesson, kind, devices, choose) {
  if (!devices.length) return nothing;
  const opened = kind === "speaker" ? "" : (lesson.media[kind].track?.getSettings().deviceId ?? "");
  const current = opened || lesson.media.chosen[kind];
  const icons = { camera: "video", microphone: "mic", speaker: "volume-2" };
  /** @param {Event} event */
  const onChange = (event) => choose(/** @type {HTMLSelectElement} */ (event.target).value);
  return html`<label class="device-field">
    ${icon(icons[kind])}<span class="visually-hidden">${lesson.text(`live-choose-${kind}`)}</span>
    <select class="input" @change=${onChange}>
      ${devices.map(
        ({ deviceId, label }) => html`<option value=${deviceId} ?selected=${deviceId === current}>${label}</option>`,
      )}
    </select>
  </label>`;
}

/** Speech, both, or music: of the class, on whichever device of its teachers. @param {Lesson} lesson */
export function soundFields(lesson) {
  const signs = { speech: "megaphone", balanced: "users", music: "headphones" };
  return html`<fieldset class="sound-fields">
    <legend>${lesson.text("live-sound-title")}</legend>
    ${PROFILES.map(
      (profile) => html`<label class="sound-field">
        <input
          type="radio"
          name="sound-profile"
          value=${profile}
          .checked=${lesson.ours.sound === profile}
          @change=${() => lesson.ours.chooseSound(profile)}
        />
        ${icon(signs[profile])}
        <span>
          <span class="share-name">${lesson.text(`live-sound-${profile}`)}</span>
          <span class="soft small">${lesson.text(`live-sound-${profile}-words`)}</span>
        </span>
      </label>`,
    )}
  </fieldset>`;
}

/** The level's lamps; `light` moves them without drawing anew. @param {Lesson} lesson */
export function levelMeter(lesson) {
  const lamps = Array.from({ length: LEVEL_STEPS }, () => html`<i></i>`);
  return html`<div
    class="level"
    role="meter"
    aria-label=${lesson.text("live-level")}
    aria-valuemin="0"
    aria-valuemax=${LEVEL_STEPS}
    aria-valuenow="0"
  >
    ${icon("mic")}${lamps}
  </div>`;
}

/** Light the lamps up to a level. @param {Element | null} meter @param {number} level 0 to 1 */
export function light(meter, level) {
  if (!meter) return;
  const steps = stepsOf(level, LEVEL_STEPS);
  if (meter.getAttribute("aria-valuenow") === String(steps)) return;
  meter.setAttribute("aria-valuenow", String(steps));
  meter.querySelectorAll("i").forEach((lamp, place) => lamp.classList.toggle("lit", place < steps));
}

/** What is wrong with a device, in words, with the cure. @param {Lesson} lesson @param {Eye} what */
export function problemNotice(lesson, what) {
  const { problem, isOn } = lesson.media[what];
  if (!problem || !isOn) return nothing;
  const isGeneral = problem === "insecure" || problem === "unsupported";
  if (isGeneral && what === "microphone") return nothing;
  const id = isGeneral ? `live-problem-${problem}` : `live-problem-${what}-${problem}`;
  return html`<div class="notice" role="alert">
    ${icon("triangle-alert")}
    <div>
      <p>${lesson.text(id)}</p>
      ${
        isGeneral
          ? nothing
          : html`<button class="button quiet" @click=${() => lesson.media.choose(what, lesson.media.chosen[what])}>
            ${icon("refresh-cw")}${lesson.text("live-try-again")}
          </button>`
      }
    </div>
  </div>`;
}
