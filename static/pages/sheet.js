/** On a run sheet's page: a step is dragged to its new place by its picture; the buttons do the same without a mouse. */

const list = /** @type {HTMLElement | null} */ (document.querySelector("[data-sheet]"));
/** @type {HTMLElement | null} */
let dragged = null;

/** @param {EventTarget | null} target */
const stepAt = (target) => (target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest("[data-step]")) : null);

/** The same form that its buttons send, with another place. @param {HTMLElement} step @param {number} place */
function send(step, place) {
  const form = /** @type {HTMLFormElement | null} */ (step.querySelector('form[action$="/move"]'));
  if (!form) return;
  const to = document.createElement("input");
  to.type = "hidden";
  to.name = "to";
  to.value = String(place);
  form.append(to);
  form.submit();
}

if (list) {
  let was = -1;
  for (const step of list.children) if (step instanceof HTMLElement) step.draggable = true;
  list.addEventListener("dragstart", (event) => {
    dragged = stepAt(event.target);
    if (!dragged || !event.dataTransfer) return;
    was = [...list.children].indexOf(dragged);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.step ?? "");
    dragged.classList.add("dragged");
  });
  list.addEventListener("dragover", (event) => {
    const over = stepAt(event.target);
    if (!dragged) return;
    event.preventDefault();
    if (!over || over === dragged) return;
    const box = over.getBoundingClientRect();
    over[event.clientY < box.top + box.height / 2 ? "before" : "after"](dragged);
  });
  list.addEventListener("drop", (event) => event.preventDefault());
  list.addEventListener("dragend", () => {
    if (!dragged) return;
    dragged.classList.remove("dragged");
    const place = [...list.children].indexOf(dragged);
    if (place !== was) send(dragged, place);
    dragged = null;
  });
}

/** Beside each choice of a question its picture; of the places that are empty only the next one shows. @param {HTMLElement} choices @param {typeof import("../ui/poll/pictures.js")} art @param {typeof import("lit-html")} lit */
function showFaces(choices, { picture }, { html, render }) {
  let isFree = false;
  for (const place of choices.children) {
    const select = /** @type {HTMLSelectElement | null} */ (place.querySelector("[data-picture]"));
    const word = /** @type {HTMLInputElement | null} */ (place.querySelector('input[name^="word"]'));
    const face = /** @type {HTMLElement | null} */ (place.querySelector("[data-face]"));
    if (!(place instanceof HTMLElement) || !select || !word || !face) continue;
    const isEmpty = !select.value && !word.value;
    place.hidden = isEmpty && isFree;
    isFree ||= isEmpty;
    if (!("_$litPart$" in face)) face.replaceChildren();
    render(select.value ? picture(select.value) : html``, face);
  }
}

const asking = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".sheet-choices")]);
if (asking.length)
  void Promise.all([import("../ui/poll/pictures.js"), import("lit-html")]).then(([art, lit]) => {
    for (const choices of asking) {
      const look = () => showFaces(choices, art, lit);
      choices.addEventListener("input", look);
      look();
    }
  });
