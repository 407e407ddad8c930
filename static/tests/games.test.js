/** Things for playing on a page, as the browser folds them. */

import assert from "node:assert/strict";
import test from "node:test";

import { Page, foresee } from "../rooms/page.js";
import { above } from "../ui/board/prints.js";
import { DICE_MS, Story } from "../ui/replay/story.js";
import { momentsOf } from "../ui/replay/timeline.js";

const author = { person: "leo", seat: "niort" };

test("the last throws are known by class, and none is foreseen: the hub alone knows what dice show", () => {
  const page = new Page();
  for (let seq = 1; seq <= 8; seq++) page.fold({ seq, author, at: 0, event: { kind: "dice-thrown.1", numbers: [seq % 6 || 6, 1] } });
  assert.equal(page.throws.length, 6);
  assert.deepEqual(page.throws.at(-1), { seq: 8, at: 0, seat: "niort", person: "leo", numbers: [2, 1] });
  assert.deepEqual(foresee(page, author, [{ kind: "throw-dice", count: 2 }]).throws, page.throws);
  assert.deepEqual(page.visible(), []);
});

test("dice lie in the replay for a while after they fell, on a sheet too, and with their class they are left out", () => {
  const thrown = /** @type {any} */ ({ seq: 1, author, op_id: "", at: 5_000, event: { kind: "dice-thrown.1", numbers: [6, 1] } });
  const story = new Story(momentsOf([thrown]));
  const sheet = new Story(momentsOf([thrown]), new Story([]));
  for (const each of [story, sheet]) {
    assert.equal(each.look(4_999).backdrop.dice, undefined);
    assert.deepEqual(each.look(5_000).backdrop.dice, [6, 1]);
    assert.equal(each.look(5_000 + DICE_MS).backdrop.dice, undefined);
    assert.equal(each.look(Infinity).backdrop.dice, undefined, "the page as it became has none");
  }
  assert.equal(above(story.look(6_000).backdrop).match(/<circle/g)?.length, 7);
  story.hide(new Set(["niort"]));
  assert.equal(story.look(6_000).backdrop.dice, undefined);
});
