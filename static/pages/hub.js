/** In the keeper's pages, and where somebody signs up: the computer's own time zone is proposed. */

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const select of /** @type {NodeListOf<HTMLSelectElement>} */ (document.querySelectorAll("[data-guess-zone]"))) {
  if (!select.value && [...select.options].some((option) => option.value === ownZone)) select.value = ownZone;
}
