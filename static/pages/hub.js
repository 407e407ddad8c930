/** In the keeper's pages, and beside a tablet's code: the computer's own time zone is proposed, and a link goes to the clipboard by one press. */

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const select of /** @type {NodeListOf<HTMLSelectElement>} */ (document.querySelectorAll("[data-guess-zone]"))) {
  if (!select.value && [...select.options].some((option) => option.value === ownZone)) select.value = ownZone;
}

const copy = document.getElementById("copy");
const link = /** @type {HTMLInputElement | null} */ (document.getElementById("link"));
link?.addEventListener("focus", () => link.select());
if (copy && link && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(link.value);
    const word = /** @type {HTMLElement} */ (copy.querySelector("span"));
    word.textContent = copy.dataset.done ?? "";
  });
}
