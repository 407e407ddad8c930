/** The door to the polls: what is fetched when the first one comes. */

import { Ballot } from "./ballot.js";
import { PollPanel } from "./poll.js";

/** Once. */
export function define() {
  if (customElements.get("rb-poll")) return;
  customElements.define("rb-ballot", Ballot);
  customElements.define("rb-poll", PollPanel);
}
