/** On the page of a material whose file is still being written anew: tells how far it is, and shows it when it is ready. */

const notice = document.getElementById("preparing");
const percent = document.getElementById("percent");
const LOOK_EVERY = 1500;

async function look() {
  const answer = await fetch(`/materials/${notice?.dataset.material}/progress`, { headers: { Accept: "application/json" } }).catch(() => null);
  if (answer?.ok) {
    const told = await answer.json();
    if (told.percent === null) return location.reload();
    if (percent) percent.textContent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" }).format(told.percent / 100);
  }
  setTimeout(look, LOOK_EVERY);
}

if (notice) setTimeout(look, LOOK_EVERY);
