/** The door to the groups: what is fetched when a teacher first looks at them. */

import { GroupsPanel } from "./groups.js";

/** Once. */
export function define() {
  if (!customElements.get("rb-groups")) customElements.define("rb-groups", GroupsPanel);
}
