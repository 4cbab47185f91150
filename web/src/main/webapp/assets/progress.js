// Polls what goes on behind a page until it is done, and brings the parts of the page up to date that depend on it.
const place = document.querySelector("[data-progress]");

// a part that somebody is using stays as it is until the next time
const inUse = (part) => part.contains(document.activeElement) || [...part.querySelectorAll("video, audio")].some((one) => !one.paused);

async function refresh() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-fresh]")) {
    const fresh = page.getElementById(part.id);
    if (fresh && fresh.innerHTML !== part.innerHTML && !inUse(part)) part.innerHTML = fresh.innerHTML;
  }
  document.dispatchEvent(new Event("page-refreshed"));
}

async function follow() {
  const stage = place.querySelector("[data-stage]")?.dataset.stage;
  try {
    const answer = await fetch(place.dataset.progress, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (answer.ok) {
      const open = place.querySelector("details")?.open;
      place.innerHTML = await answer.text();
      const details = place.querySelector("details");
      if (open && details) details.open = true;
      if (place.querySelector("[data-stage]")?.dataset.stage !== stage) await refresh();
    }
  } catch {
    // the line is down: asked again
  }
  const under = place.querySelector("[data-under-way]");
  if (!under || under.dataset.underWay === "true") setTimeout(follow, 2000);
}

if (place) setTimeout(follow, 2000);
