/** On the form that gives a material: a file goes in chunks while one still types, with progress, cancel and resume. */

import { recordInto } from "../media/recording.js";
import { PartUpload } from "../wire/part_upload.js";

const form = /** @type {HTMLFormElement | null} */ (document.getElementById("material"));
const input = /** @type {HTMLInputElement | null} */ (document.getElementById("file"));
const box = /** @type {HTMLElement | null} */ (document.getElementById("coming"));
/** @type {PartUpload | null} */
let upload = null;
/** @type {HTMLButtonElement | null} */
let pressed = null;
let isWhole = false;

/** Which forms have a file on its way, for a browser that was closed meanwhile. */
const REMEMBERED = "ribambelle-giving";

/** @param {string} name @returns {HTMLInputElement} */
const field = (name) => /** @type {HTMLInputElement} */ (form?.elements.namedItem(name));

/** @returns {Record<string, string>} */
function remembered() {
  try {
    return JSON.parse(localStorage.getItem(REMEMBERED) ?? "{}");
  } catch {
    return {};
  }
}

/** A song has three verses at most. */
const LONGEST_RECORDED_SECONDS = 300;

/** @param {File} file @param {string | null} once */
function remember(file, once) {
  const all = remembered();
  if (once === null) delete all[name(file)];
  else all[name(file)] = once;
  try {
    localStorage.setItem(REMEMBERED, JSON.stringify(all));
  } catch {
    // a browser that keeps nothing begins anew, that is all
  }
}

/** @param {File} file */
const name = (file) => [form?.action, file.name, file.size, file.lastModified].join("|");

/** @param {string} id @param {boolean} shown */
const show = (id, shown) => document.getElementById(id)?.toggleAttribute("hidden", !shown);

/** @param {import("../wire/part_upload.js").Told} told */
function tell({ how, came, size, problem, mostMb }) {
  const part = size ? came / size : 0;
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" }).format(part);
  if (box) box.dataset.how = how;
  /** @type {HTMLProgressElement} */ (document.getElementById("coming-bar")).value = part;
  for (const each of ["running", "waiting", "done", "stopped"]) show(`coming-${each}`, each === how);
  show("coming-percent", how !== "done");
  show("coming-cancel", how === "running" || how === "waiting" || how === "done");
  show("coming-refused", how === "refused");
  const told = document.getElementById("coming-percent");
  if (told) told.textContent = percent;
  if (how === "refused") {
    for (const each of document.querySelectorAll("#coming-refused [data-problem]")) {
      each.toggleAttribute("hidden", each.getAttribute("data-problem") !== problem);
      if (mostMb) each.textContent = (each.textContent ?? "").replace("###", String(mostMb));
    }
    if (![...document.querySelectorAll("#coming-refused [data-problem]")].some((each) => !each.hasAttribute("hidden"))) show("coming-lost", true);
    if (input) input.value = "";
  }
}

/** @param {File} file */
async function begin(file) {
  if (!form || !box) return;
  if (upload) await upload.drop();
  isWhole = false;
  box.hidden = false;
  const once = remembered()[name(file)] ?? field("once").value;
  field("once").value = once;
  remember(file, once);
  const mine = new PartUpload({ url: `${form.action}/parts`, file, title: file.name, once, tell });
  upload = mine;
  const came = await mine.run();
  if (upload !== mine) return;
  isWhole = came;
  if (!came) upload = null;
  if (came && pressed) finish();
}

/** The form goes without the file, which is there already. */
function finish() {
  if (!form || !input || !upload) return;
  field("part").value = upload.part;
  field("chain").value = upload.chain;
  const file = input.files?.[0];
  if (file) remember(file, null);
  input.disabled = true;
  form.requestSubmit(pressed);
}

if (form && input && box && globalThis.crypto?.subtle) {
  for (const each of document.querySelectorAll("[data-with-script]")) each.removeAttribute("hidden");
  for (const each of document.querySelectorAll("[data-without-script]")) each.setAttribute("hidden", "");
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void begin(file);
    else box.hidden = true;
  });
  document.getElementById("coming-cancel")?.addEventListener("click", async () => {
    const file = input.files?.[0];
    if (file) remember(file, null);
    const was = upload;
    upload = null;
    pressed = null;
    field("once").value = crypto.randomUUID();
    await was?.drop();
    input.value = "";
    show("record-heard", false);
    box.hidden = true;
    input.focus();
  });
  form.addEventListener("submit", (event) => {
    if (!upload || field("part").value) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // nothing was sent: whoever counts presses need not know
    pressed = /** @type {HTMLButtonElement | null} */ (event.submitter);
    show("coming-then", true);
    if (isWhole) setTimeout(finish); // not within the submission that is held
  });
}

if (input) recordInto(input, LONGEST_RECORDED_SECONDS);
