/** On every page by day: clocks go on, a lesson that begins shows itself, and a lost network is said. */

const MINUTE = 60_000;
const SOONEST = 2_000;

const language = document.documentElement.lang;

/** Lets a clock show the time of its zone now. @param {HTMLElement} clock */
function tick(clock) {
  try {
    const format = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: clock.dataset.clock });
    clock.textContent = format.format(Date.now() + lead);
  } catch {
    // A zone that this browser does not know: the time that the hub wrote stays.
  }
}

/** How far the hub's clock is ahead of this computer's, in ms: classrooms' computers are often wrong. */
const shown = document.querySelector("[data-shift]");
const lead = shown instanceof HTMLElement ? Number(shown.dataset.shift) - Date.now() : 0;

const clocks = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-clock]"));
if (clocks.length > 0) {
  const untilNextMinute = MINUTE - ((Date.now() + lead) % MINUTE);
  setTimeout(() => {
    clocks.forEach(tick);
    setInterval(() => clocks.forEach(tick), MINUTE);
  }, untilNextMinute);
}

// When the lesson begins or ends the page is read again: its button must not be missed.
const turning = document.querySelector("[data-turns-at]");
if (turning instanceof HTMLElement) {
  const wait = Number(turning.dataset.turnsAt) - (Date.now() + lead);
  if (wait < 24 * 60 * MINUTE) setTimeout(() => location.reload(), Math.max(wait, SOONEST) + 1_000);
}

const offline = document.getElementById("offline");
function tellNetwork() {
  if (offline) offline.hidden = navigator.onLine;
}
addEventListener("online", tellNetwork);
addEventListener("offline", tellNetwork);
tellNetwork();

// One press is enough; a second one would send the form twice.
addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
});
addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => delete form.dataset.sent));

// The menu of languages closes when one goes elsewhere, or by Escape.
const tongues = document.querySelector("details.tongues");
if (tongues instanceof HTMLDetailsElement) {
  addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !tongues.contains(target)) tongues.open = false;
  });
  tongues.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !tongues.contains(relatedTarget)) tongues.open = false;
  });
  tongues.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !tongues.open) return;
    tongues.open = false;
    tongues.querySelector("summary")?.focus();
  });
}
