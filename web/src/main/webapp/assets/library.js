// The keyboard of the library, the details of what is chosen beside it, the bar of what is ticked, and files dropped anywhere.
// Without this each asset has a link to its details, and the bar is always there.
import { afterPause, page, part } from "/assets/parts.js";

const library = document.getElementById("library");
const links = [...document.querySelectorAll("#library [data-asset]")];
const details = document.getElementById("details");
const on = document.getElementById("keys-on");
const OFF = "library-keys-off";
let shown = "";
let asked = null;

/** Shows the details of an asset unless another was requested meanwhile; returns false if they failed to load. */
async function show(asset) {
  if (asset === shown) return true;
  shown = asset;
  const summary = await part(`/console/assets/${asset}/summary`).catch(() => "");
  if (shown !== asset) return true;
  shown = summary && asset;
  if (!summary) return false;
  document.getElementById("details-body").innerHTML = summary;
  for (const link of links) link.closest("tr, .tile").classList.toggle("is-shown", link.dataset.asset === asset);
  return true;
}

// once they are open beside the list, they follow the keyboard
library?.addEventListener("focusin", afterPause(200, async () => {
  const link = document.activeElement.closest("#library [data-asset]");
  if (link && !details.hidden) await show(link.dataset.asset);
}));

library?.addEventListener("click", async (event) => {
  const link = event.target.closest("[data-details]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (!(await show(link.dataset.details))) return location.assign(link.href);
  open(true);
  asked = link;
  details.focus();
});

function open(beside) {
  details.hidden = !beside;
  details.parentElement.classList.toggle("work", beside);
}

details?.addEventListener("click", (event) => {
  if (!asked || !event.target.closest("[data-hide]")) return;
  event.preventDefault();
  open(false);
  asked.focus();
});

// how many stand beside each other
function columns() {
  const top = links[0].getBoundingClientRect().top;
  const next = links.findIndex((link) => link.getBoundingClientRect().top > top + 20);
  return next < 1 ? links.length : next;
}

const STEPS = { ArrowRight: () => 1, ArrowLeft: () => -1, ArrowDown: columns, ArrowUp: () => -columns() };

document.addEventListener("keydown", (event) => {
  const at = links.indexOf(document.activeElement);
  const step = STEPS[event.key];
  if (!step || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  links[at + step()]?.focus();
});

const bar = document.getElementById("chosen");

/** Shows the bar while assets are selected. */
function tell() {
  const count = document.getElementById("bulk-count");
  const ticked = document.querySelectorAll("#library [name=asset]:checked").length;
  const all = document.querySelector("[name=all]")?.checked;
  bar.hidden = !ticked && !all;
  count.textContent = count.dataset.words.replace("#", all ? count.dataset.all : ticked);
}

if (bar) {
  addEventListener("change", (event) => ["asset", "all"].includes(event.target.name) && tell());
  bar.addEventListener("reset", () => setTimeout(tell));
  // a browser keeps what was ticked on the way back; the hub says here when nothing was
  if (!location.search.includes("none=true")) {
    addEventListener("pageshow", tell);
    tell();
  }
}

on.checked = !localStorage.getItem(OFF);
on.addEventListener("change", () => (on.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1")));

// files that are dropped go to the page of many files, which takes this one's place: a navigation would lose them
const many = document.querySelector("main a[href='/console/assets/many']");
if (many) {
  addEventListener("dragover", (event) => event.dataTransfer.types.includes("Files") && event.preventDefault());
  addEventListener("drop", async (event) => {
    const files = [...event.dataTransfer.files];
    if (!files.length || !many.isConnected) return;
    event.preventDefault();
    const next = await page(many.href);
    document.querySelector("main").replaceWith(next.querySelector("main"));
    document.title = next.title;
    history.pushState(null, "", many.href);
    addEventListener("popstate", () => location.reload());
    (await import("/assets/many-files.js")).drop(files);
  });
}
