// "Is there one already?": looks while a title is being typed. Without this the button leads to a page of its own.
const form = document.querySelector("[data-similar]");
const shown = document.querySelector("[data-similar-shown]");
let timer = 0;
let asked = 0;

async function look() {
  const mine = ++asked;
  const title = form.elements.title.value.trim();
  if (title.length < 4) return void (shown.textContent = "");
  const answer = await fetch(`${form.dataset.similar}?title=${encodeURIComponent(title.slice(0, 200))}`, { headers: { Accept: "text/html" } });
  if (!answer.ok || mine !== asked) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  shown.replaceChildren(...page.querySelector("#similar").childNodes);
}

function soon(wait) {
  clearTimeout(timer);
  timer = setTimeout(() => look().catch(() => {}), wait);
}

if (form && shown) {
  form.elements.title.addEventListener("input", () => soon(400));
  form.addEventListener("submit", (event) => {
    if (event.submitter?.value !== "similar") return;
    event.preventDefault();
    soon(0);
  });
}
