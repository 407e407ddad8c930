/** Takes the secret of an invitation to a twinning out of the fragment, which travels to no server, and keeps it in this window while one signs in. */

const KEPT = "invitation";

const given = location.hash.slice(1);
if (given) {
  sessionStorage.setItem(KEPT, given);
  // Neither the history nor a glance at the address bar keeps it.
  history.replaceState(null, "", location.pathname);
}
const field = /** @type {HTMLInputElement | null} */ (document.getElementById("secret"));
const kept = sessionStorage.getItem(KEPT);
if (field && kept) {
  sessionStorage.removeItem(KEPT);
  field.value = kept;
  field.form?.requestSubmit();
}
