/** On the page of a lesson's mixed groups: a child is dragged into another group; the lists do the same without a mouse. */

const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-mixing]"));
/** @type {HTMLElement | null} */
let dragged = null;

/** @param {EventTarget | null} target @param {string} wanted */
const around = (target, wanted) => (target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest(wanted)) : null);

/** The form's own list says where to, and the form is sent as its button would. @param {HTMLElement} child @param {string} place */
function put(child, place) {
  const select = child.querySelector("select");
  if (!select || select.value === place) return;
  select.value = place;
  form?.requestSubmit();
}

if (form) {
  const leave = () => form.querySelectorAll(".over").forEach((place) => place.classList.remove("over"));
  for (const child of form.querySelectorAll("[data-child]")) if (child instanceof HTMLElement && child.querySelector("select")) child.draggable = true;
  form.addEventListener("dragstart", (event) => {
    dragged = around(event.target, "[data-child]");
    if (!dragged || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.textContent?.trim() ?? "");
    dragged.classList.add("dragged");
  });
  form.addEventListener("dragover", (event) => {
    const place = around(event.target, "[data-place]");
    leave();
    if (!dragged || !place) return;
    event.preventDefault();
    place.classList.add("over");
  });
  form.addEventListener("drop", (event) => {
    const place = around(event.target, "[data-place]");
    event.preventDefault();
    if (dragged && place) put(dragged, place.dataset.place ?? "");
  });
  form.addEventListener("dragend", () => {
    leave();
    dragged?.classList.remove("dragged");
    dragged = null;
  });
}

export {};
