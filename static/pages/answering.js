/** On the form of an answer: whoever does not write yet speaks it. What was recorded goes with the form, like a file. */

import { recordInto } from "../media/recording.js";

const voice = /** @type {HTMLInputElement | null} */ (document.getElementById("voice"));
if (voice) recordInto(voice, 90);
