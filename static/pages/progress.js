/** On a page that waits for work in the background: tells how far it is, and shows the page anew when it is done. */

const notice = document.getElementById("preparing");
const percent = document.getElementById("percent");
const bar = document.getElementById("progress");
const LOOK_EVERY = 1500;

async function look() {
  const answer = await fetch(notice?.dataset.progress ?? "", { headers: { Accept: "application/json" } }).catch(() => null);
  if (answer?.ok) {
    const told = await answer.json();
    if (told.percent === null) return location.reload();
    if (percent) percent.textContent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" }).format(told.percent / 100);
    if (bar instanceof HTMLProgressElement) bar.value = told.percent;
  }
  setTimeout(look, LOOK_EVERY);
}

if (notice) setTimeout(look, LOOK_EVERY);
