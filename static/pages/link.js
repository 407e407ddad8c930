/** Takes the secret of an account's link out of the fragment, which travels to no server by itself, and sends it by POST. */

function follow() {
  const code = /** @type {HTMLInputElement | null} */ (document.getElementById("secret"));
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById("by-hand"));
  const wait = document.getElementById("opening");
  const key = location.hash.slice(1);
  if (!code || !form || !wait || !key) return;
  code.value = key;
  // Neither the history nor a glance at the address bar keeps it.
  history.replaceState(null, "", location.pathname);
  form.hidden = true;
  wait.hidden = false;
  form.requestSubmit();
}

follow();
