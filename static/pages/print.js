/** A page that is made for paper: its button opens the browser's own way to print. */

const button = document.getElementById("print");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
