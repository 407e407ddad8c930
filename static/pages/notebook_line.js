/** On the form of a notebook's line: children type with large keys, which no tablet's keyboard covers. */

const field = /** @type {HTMLInputElement | null} */ (document.querySelector("input[data-pad]"));
const pad = document.querySelector(".notebook-pad");

/** @param {string} key */
function press(key) {
  if (!field) return;
  field.value = key === "back" ? field.value.slice(0, -1) : (field.value + key).slice(0, field.maxLength);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

if (field && pad) {
  pad.removeAttribute("hidden");
  field.inputMode = "none";
  for (const key of /** @type {NodeListOf<HTMLButtonElement>} */ (pad.querySelectorAll("[data-key]"))) {
    key.addEventListener("click", () => press(key.dataset.key ?? ""));
  }
}

export {};
