// Polls what goes on behind a page until it is done, and brings the parts of the page up to date that depend on it.
import { page, part } from "/assets/parts.js";

const place = document.querySelector("[data-progress]");

// a part that somebody is using stays as it is until the next time
const inUse = (place) => place.contains(document.activeElement) || [...place.querySelectorAll("video, audio")].some((one) => !one.paused);

async function refresh() {
  const now = await page(location.href);
  for (const old of document.querySelectorAll("[data-fresh]")) {
    const fresh = now.getElementById(old.id);
    if (fresh && fresh.innerHTML !== old.innerHTML && !inUse(old)) old.innerHTML = fresh.innerHTML;
  }
  document.dispatchEvent(new Event("page-refreshed"));
}

async function follow() {
  const stage = place.querySelector("[data-stage]")?.dataset.stage;
  try {
    const fresh = await part(place.dataset.progress);
    const open = place.querySelector("details")?.open;
    place.innerHTML = fresh;
    if (open) place.querySelector("details")?.setAttribute("open", "");
    if (place.querySelector("[data-stage]")?.dataset.stage !== stage) await refresh();
  } catch {
    // the line is down, or the hub is busy: asked again
  }
  const under = place.querySelector("[data-under-way]");
  if (!under || under.dataset.underWay === "true") setTimeout(follow, 2000);
}

if (place) setTimeout(follow, 2000);
