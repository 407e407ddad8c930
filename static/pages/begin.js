/**
 * Takes the secret of an invitation out of the fragment, which travels to no server, and puts it into the forms. It is
 * kept in this window while somebody who has an account signs in, and forgotten once a form is sent.
 */

const KEPT = "beginning";

const given = location.hash.slice(1);
if (given) {
  sessionStorage.setItem(KEPT, given);
  // Neither the history nor a glance at the address bar keeps it.
  history.replaceState(null, "", location.pathname);
}
const invitation = sessionStorage.getItem(KEPT);
for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-code]"))) {
  const code = /** @type {HTMLInputElement} */ (part.querySelector("input"));
  if (invitation && !code.value) {
    code.value = invitation;
  }
  part.hidden = code.value !== "";
  code.form?.addEventListener("submit", () => sessionStorage.removeItem(KEPT));
}

export {};
