// Counts down a hold; at its end removes the button and shows the current state. Without scripts, a button or a link shows it.
import { page } from "/assets/parts.js";

const place = document.querySelector("[data-left]");
const end = Date.now() + Number(place?.dataset.left) * 1000;
const PATIENCE = 300000;
let shown = "";

async function look() {
  const form = place.querySelector("form[data-now]");
  if (!form) return location.reload();
  const now = await page(form.dataset.now, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  const fresh = now.getElementById(place.id).innerHTML;
  if (fresh === shown) return;
  shown = fresh;
  place.innerHTML = fresh;
  close();
}

function close() {
  const stop = place.querySelector("button.danger");
  if (stop && stop === document.activeElement) place.focus();
  stop?.remove();
}

async function tick() {
  const seconds = place.querySelector("[data-seconds]");
  const over = Date.now() - end;
  if (!seconds || over > PATIENCE) return;
  seconds.textContent = Math.max(0, Math.ceil(-over / 1000));
  if (over >= 0) close();
  // the hub needs a moment to do what was held
  if (over >= 2000) await look().catch(() => {});
  setTimeout(tick, over < 0 ? 500 : 2000);
}

if (place) tick();
