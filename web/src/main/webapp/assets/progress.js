// Polls the inspection and the renditions of a version until they are done.
const place = document.querySelector("[data-progress]");

async function follow() {
  let answer = null;
  try {
    answer = await fetch(place.dataset.progress, { headers: { Accept: "text/html" }, cache: "no-store" });
  } catch {
    // the line is down: asked again
  }
  if (answer && answer.ok) place.innerHTML = await answer.text();
  const under = place.querySelector("[data-under-way]");
  if (!under || under.dataset.underWay === "true") setTimeout(follow, 2000);
}

if (place) setTimeout(follow, 2000);
