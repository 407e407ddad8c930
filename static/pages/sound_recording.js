/** On the form that gives a sound to a sound board: a cry is short. */

import { recordInto } from "../media/recording.js";

const voice = /** @type {HTMLInputElement | null} */ (document.getElementById("voice"));
if (voice) recordInto(voice, 20);
