// The keyboard of the library, and the details of what is chosen beside it. Without this each asset has a link to its details.
const links = [...document.querySelectorAll("#library [data-asset]")];
const details = document.getElementById("details");
const keys = document.getElementById("keys");
const on = document.getElementById("keys-on");
const search = document.querySelector("form[role=search] [name=q]");
const OFF = "library-keys-off";
const WAIT = 200;
let timer = 0;
let shown = "";
let asked = null;

async function show(asset) {
  if (asset === shown) return;
  shown = asset;
  const answer = await fetch(`/console/assets/${asset}/summary`, { headers: { Accept: "text/html" } });
  if (!answer.ok || shown !== asset) return;
  document.getElementById("details-body").innerHTML = await answer.text();
  for (const link of links) link.closest("tr, .tile").classList.toggle("is-shown", link.dataset.asset === asset);
}

// wide screens have the details beside the list, on others they are asked for
const beside = () => getComputedStyle(details).position === "sticky";

document.getElementById("library")?.addEventListener("focusin", (event) => {
  const link = event.target.closest("[data-asset]");
  if (!link || !beside()) return;
  clearTimeout(timer);
  timer = setTimeout(() => show(link.dataset.asset), WAIT);
});

document.getElementById("library")?.addEventListener("click", async (event) => {
  const link = event.target.closest("[data-details]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  await show(link.dataset.details);
  details.parentElement.classList.add("chosen");
  asked = link;
  details.focus();
});

details?.addEventListener("click", (event) => {
  if (!asked || !event.target.closest("[data-close]")) return;
  event.preventDefault();
  details.parentElement.classList.remove("chosen");
  asked.focus();
});

// how many stand beside each other
function columns() {
  const top = links[0].getBoundingClientRect().top;
  const next = links.findIndex((link) => link.getBoundingClientRect().top > top + 20);
  return next < 1 ? links.length : next;
}

const STEPS = { ArrowRight: () => 1, ArrowLeft: () => -1, ArrowDown: columns, ArrowUp: () => -columns() };

function move(event) {
  const at = links.indexOf(document.activeElement);
  const step = STEPS[event.key];
  if (!step || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const to = links[at + step()];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

const count = document.getElementById("bulk-count");
function tell(text, none) {
  count.textContent = text;
  count.className = none ? "error" : "hint";
}
const chosen = () => document.querySelectorAll("#library [name=asset]:checked").length;
document.getElementById("library")?.addEventListener("change", () => tell(count.dataset.words.replace("#", chosen()), false));
// without this the hub leads back here, and what was to be done is chosen again
document.getElementById("chosen")?.addEventListener("submit", (event) => {
  if (chosen() || document.querySelector("#chosen [name=all]").checked) return;
  event.preventDefault();
  tell(count.dataset.none, true);
});

const typing = (place) => place.closest("input, textarea, select, dialog") || place.isContentEditable;

document.addEventListener("keydown", (event) => {
  move(event);
  if (localStorage.getItem(OFF) || typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") search.focus();
  else if (event.key === "?") keys.showModal();
  else return;
  event.preventDefault();
});

on.checked = !localStorage.getItem(OFF);
on.addEventListener("change", () => (on.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1")));
const open = document.getElementById("keys-open");
open.hidden = false;
open.addEventListener("click", () => keys.showModal());
document.getElementById("keys-close").addEventListener("click", () => keys.close());
