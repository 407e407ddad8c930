/** On the page of a joint notebook: photos play. */

import { playLapses } from "../ui/lapse.js";

playLapses();
