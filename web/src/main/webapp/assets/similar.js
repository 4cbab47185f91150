// "Is there one already?": looks while a title is being typed. Without this the button leads to a page of its own.
import { afterPause, page } from "/assets/parts.js";

const form = document.querySelector("[data-similar]");
const shown = document.querySelector("[data-similar-shown]");

async function look(isLast = () => true) {
  const title = form.elements.title.value.trim();
  if (title.length < 4) return void (shown.textContent = "");
  const found = await page(`${form.dataset.similar}?title=${encodeURIComponent(title.slice(0, 200))}`);
  if (isLast()) shown.replaceChildren(...found.querySelector("#similar").childNodes);
}

if (form && shown) {
  form.elements.title.addEventListener("input", afterPause(400, look));
  form.addEventListener("submit", (event) => {
    if (event.submitter?.value !== "similar") return;
    event.preventDefault();
    look().catch(() => {});
  });
}
