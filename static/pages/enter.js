/** Exchanges the secret of an entry link for a login: it comes in the fragment, which travels to no server by itself. */

const opening = /** @type {HTMLElement} */ (document.getElementById("opening"));
const failed = /** @type {HTMLElement} */ (document.getElementById("failed"));
const byHand = /** @type {HTMLElement} */ (document.getElementById("by-hand"));

const [secret, ...wishes] = location.hash.slice(1).split("&");
const to = wishes.includes("to=live") ? "live" : "home";

/** @param {HTMLElement} part */
function show(part) {
  for (const each of [opening, failed, byHand]) each.hidden = each !== part;
}

async function exchange() {
  show(opening);
  try {
    const response = await fetch("/enter", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ secret: decodeURIComponent(secret), to }),
    });
    const answer = await response.json();
    location.replace(answer.go);
  } catch {
    show(failed);
  }
}

if (secret) {
  // Neither the history nor a glance at the address bar keeps it.
  history.replaceState(null, "", location.pathname);
  document.getElementById("again")?.addEventListener("click", exchange);
  void exchange();
}
