/**
 * The table of who sends what to whom, by keyboard: one stop for Tab, arrow keys within. Without this script each envelope
 * is a stop of its own. The names of the row and column under the pointer stand out.
 */

const table = document.querySelector("table.matrix");
if (table instanceof HTMLTableElement) begin(table);

/** @param {HTMLTableElement} table */
function begin(table) {
  const rows = Array.from(table.tBodies[0].rows, (row) => Array.from(row.cells, (cell) => cell.querySelector("td > a")));
  const links = /** @type {HTMLElement[]} */ (rows.flat().filter((link) => link !== null));
  for (const link of links.slice(1)) link.tabIndex = -1;
  const hint = document.getElementById("matrix-keys");
  if (hint) hint.hidden = links.length === 0;

  /** @param {number} row @param {number} column @param {number} down @param {number} across */
  function next(row, column, down, across) {
    do {
      row += down;
      column += across;
    } while (rows[row]?.[column] === null);
    return rows[row]?.[column];
  }

  table.addEventListener("keydown", (event) => {
    const cell = /** @type {Element} */ (event.target).closest("td");
    const way = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (!cell || (!way && event.key !== "Home" && event.key !== "End")) return;
    const row = Array.from(table.tBodies[0].rows).indexOf(/** @type {HTMLTableRowElement} */ (cell.parentElement));
    const found = rows[row].filter((link) => link !== null);
    const to = way ? next(row, cell.cellIndex, way[0], way[1]) : event.key === "Home" ? found[0] : found[found.length - 1];
    event.preventDefault();
    if (to instanceof HTMLElement) to.focus();
  });

  /** @param {EventTarget | null} target */
  function aim(target) {
    const cell = target instanceof Element ? target.closest("td") : null;
    for (const head of table.querySelectorAll("th.aimed")) head.classList.remove("aimed");
    if (!cell || !cell.querySelector("a")) return;
    table.tHead?.rows[0].cells[cell.cellIndex].classList.add("aimed");
    cell.parentElement?.querySelector("th")?.classList.add("aimed");
  }

  table.addEventListener("focusin", (event) => {
    for (const link of links) link.tabIndex = link === event.target ? 0 : -1;
    aim(event.target);
  });
  table.addEventListener("pointerover", (event) => aim(event.target));
  table.addEventListener("pointerleave", () => aim(document.activeElement));
}
