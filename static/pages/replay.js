/** The replay's own page: what was drawn in a room, after the lesson, for its teachers. */

import { loadTexts } from "../i18n/texts.js";
import { Replay } from "../ui/replay/replay.js";
import { entriesOf } from "../wire/past.js";
import { keepPage } from "../wire/uploads.js";

const root = document.querySelector("#replay");
if (root instanceof HTMLElement) void open(root);

/** @param {HTMLElement} root */
async function open(root) {
  const { from = "", to = "", past = "{}" } = root.dataset;
  const { title, room, pages, prints, seats, may_keep: mayKeep } = JSON.parse(past);
  const text = await loadTexts(document.documentElement.dataset.texts ?? "", document.documentElement.lang || "en");
  root.replaceChildren();
  new Replay(root, {
    past: {
      title,
      pages,
      prints,
      film: () => import("../ui/replay/film.js"),
      seats,
      from: Number(from) || 0,
      to: Number(to) || Infinity,
      entries: (page) => entriesOf(room, page),
      ...(mayKeep ? { keep: (page, picture, words) => keepPage(room, page, picture, words) } : {}),
    },
    text,
  });
}
