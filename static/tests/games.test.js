/** Things for playing on a page, as the browser folds them. */

import assert from "node:assert/strict";
import test from "node:test";

import { Page, foresee } from "../rooms/page.js";

const author = { person: "leo", seat: "niort" };

test("the last throws are known by class, and none is foreseen: the hub alone knows what dice show", () => {
  const page = new Page();
  for (let seq = 1; seq <= 8; seq++) page.fold({ seq, author, at: 0, event: { kind: "dice-thrown.1", numbers: [seq % 6 || 6, 1] } });
  assert.equal(page.throws.length, 6);
  assert.deepEqual(page.throws.at(-1), { seq: 8, seat: "niort", person: "leo", numbers: [2, 1] });
  assert.deepEqual(foresee(page, author, [{ kind: "throw-dice", count: 2 }]).throws, page.throws);
  assert.deepEqual(page.visible(), []);
});
