// Keeps a board of the day fresh: an event announces a change, and the board is fetched. Without this the page reloads
// itself every quarter of a minute.
const place = document.querySelector("[data-live]");
const lost = document.querySelector("[data-lost]");
const clock = document.querySelector("[data-clock]");
let fetching = false;
let again = false;

async function refresh() {
  again = fetching;
  if (fetching) return;
  fetching = true;
  try {
    const answer = await fetch(place.dataset.live, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (answer.ok && !answer.redirected) place.innerHTML = await answer.text();
    else if (answer.redirected || answer.status === 401 || answer.status === 403) location.reload();
  } catch {
    // the line is down: the board stays, and the next event fetches it again
  }
  fetching = false;
  if (again) refresh();
}

function listen() {
  const events = new EventSource(place.dataset.live);
  events.addEventListener("fresh", refresh);
  events.addEventListener("open", () => (lost.hidden = true));
  events.addEventListener("error", () => {
    lost.hidden = false;
    if (events.readyState !== EventSource.CLOSED) return;
    // refused, for instance because too many look: asked again, and until then the board is fetched by the clock
    setTimeout(listen, 15000);
    refresh();
  });
}

function tick() {
  clock.textContent = new Date().toLocaleTimeString("vi-VN", { timeZone: clock.dataset.zone, hour12: false });
}

if (place) listen();
if (clock) {
  tick();
  setInterval(tick, 1000);
}
