/** Takes the secret of an invitation out of the fragment, which travels to no server, and puts it into the form. */

const code = /** @type {HTMLInputElement | null} */ (document.getElementById("secret"));
const invitation = location.hash.slice(1);

if (code && invitation) {
  code.value = invitation;
  // Neither the history nor a glance at the address bar keeps it.
  history.replaceState(null, "", location.pathname);
}
if (code?.value) {
  /** @type {HTMLElement} */ (document.getElementById("code")).hidden = true;
}
