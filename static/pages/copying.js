/** Beside a link, a secret or an address: a button puts it into the clipboard by one press, where a browser lets it. */

for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-copies]"))) {
  const source = document.getElementById(button.dataset.copies ?? "");
  if (source instanceof HTMLInputElement) source.addEventListener("focus", () => source.select());
  if (!source || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(source instanceof HTMLInputElement ? source.value : (source.textContent ?? ""));
    const word = /** @type {HTMLElement} */ (button.querySelector("span"));
    word.textContent = button.dataset.done ?? "";
  });
}
