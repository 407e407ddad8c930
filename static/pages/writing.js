/** On the form of a page, a post or a topic: it keeps itself as a draft, and tools and pictures go in at the cursor. */

const form = /** @type {HTMLFormElement | null} */ (document.getElementById("writing"));
const text = /** @type {HTMLTextAreaElement | null} */ (document.getElementById("text"));

/** So long nobody types before it is kept. */
const QUIET = 1_200;
const AGAIN = 8_000;
/** Whoever types without a pause is kept all the same. */
const LONGEST = 10_000;

/** @param {string} name @returns {HTMLInputElement} */
const field = (name) => /** @type {HTMLInputElement} */ (form?.elements.namedItem(name));

/** What is typed, as one string: the same again need not be kept again. */
const typed = () => JSON.stringify(["title", "text", "language"].map((name) => field(name).value));

let kept = form ? typed() : "";
let timer = 0;
let waitsSince = 0;
/** What is on its way just now. @type {Promise<void> | null} */
let keeping = null;
let isApart = false;

/** @param {string} what */
function tell(what) {
  const line = document.getElementById("kept");
  if (!line) return;
  line.hidden = false;
  for (const each of line.querySelectorAll("[data-said]")) each.toggleAttribute("hidden", each.getAttribute("data-said") !== what);
}

/** @param {number} after */
function soon(after = QUIET) {
  clearTimeout(timer);
  const now = Date.now();
  waitsSince ||= now;
  timer = window.setTimeout(() => {
    waitsSince = 0;
    keep();
  }, Math.max(0, Math.min(after, waitsSince + LONGEST - now)));
}

/** @param {boolean} isLeaving */
const send = (isLeaving) =>
  fetch(form?.dataset.keep ?? "", {
    method: "POST",
    body: new FormData(/** @type {HTMLFormElement} */ (form)),
    keepalive: isLeaving && (text?.value.length ?? 0) < 20_000, // browsers refuse more than 64 kB then
  });

/** Keeps what stands there; what is not acknowledged is sent again. @param {boolean} isLeaving */
function keep(isLeaving = false) {
  if (!form || keeping || form.dataset.sent || typed() === kept) return;
  keeping = keepNow(isLeaving).finally(() => (keeping = null));
}

/** @param {boolean} isLeaving */
async function keepNow(isLeaving) {
  const now = typed();
  const answer = await send(isLeaving).catch(() => null);
  if (answer?.ok) {
    field("revision").value = String((await answer.json()).revision);
    kept = now;
    tell(isApart ? "apart" : "kept");
    if (typed() !== kept) soon();
  } else if (answer?.status === 409) {
    // Another window went on with the same draft: from here on this one is a draft of its own.
    isApart = true;
    field("once").value = crypto.randomUUID();
    field("revision").value = "0";
    soon(0);
  } else if (answer?.status === 429) {
    tell("too-many");
  } else {
    tell("away");
    soon(AGAIN);
  }
}

/** @param {string} before @param {string} after @param {string} otherwise */
function around(before, after, otherwise) {
  if (!text) return;
  const { selectionStart: start, selectionEnd: end, value } = text;
  const chosen = value.slice(start, end) || otherwise;
  put(before + chosen + after, start, end);
  text.setSelectionRange(start + before.length, start + before.length + chosen.length);
}

/** @param {string} sign at the beginning of each chosen line */
function atLines(sign) {
  if (!text) return;
  const start = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
  const end = text.selectionEnd;
  put(text.value.slice(start, end).split("\n").map((line) => sign + line).join("\n"), start, end);
}

/** @param {string} words @param {number} start @param {number} end */
function put(words, start, end) {
  if (!text) return;
  text.focus();
  text.setRangeText(words, start, end, "end");
  soon();
}

/** @type {Record<string, () => void>} */
const TOOLS = {
  bold: () => around("**", "**", "…"),
  italic: () => around("*", "*", "…"),
  heading: () => atLines("## "),
  list: () => atLines("- "),
};

if (form && text) {
  for (const each of document.querySelectorAll("[data-with-script]")) each.removeAttribute("hidden");
  form.addEventListener("input", () => soon());
  form.addEventListener("change", () => soon());
  addEventListener("online", () => soon(0));
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep(true));
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (!keeping) return;
    // What is on its way arrives first: it must not come back as a draft after the text was handed in.
    event.preventDefault();
    event.stopImmediatePropagation();
    void keeping.then(() => {
      clearTimeout(timer);
      form.requestSubmit(/** @type {HTMLButtonElement | null} */ (event.submitter));
    });
  });
  form.addEventListener("click", (event) => {
    const pressed = event.target instanceof Element ? event.target.closest("button") : null;
    if (pressed?.dataset.tool) TOOLS[pressed.dataset.tool]?.();
    if (pressed?.name === "insert") {
      event.preventDefault();
      const words = (pressed.dataset.words ?? "").replaceAll("[", "(").replaceAll("]", ")");
      const line = text.value.indexOf("\n", text.selectionEnd); // a picture stands on a line of its own, below this one
      const at = line < 0 ? text.value.length : line;
      const before = text.value.slice(0, at);
      const gap = !before.trim() || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
      put(`${gap}![${words}](material:${pressed.value})\n`, at, at);
    }
  });
  document.getElementById("look")?.focus();
}

export {};
