// Suggestions under the search box, loaded once it is used, and menus that close. Without this it is a plain form.
const box = document.querySelector('form[role="search"] input[name="q"]');

const option = (one) => Object.assign(document.createElement("li"), { lang: one.language, textContent: one.title, href: one.href });

async function titles(typed) {
  if (typed.length < 2) return [];
  const answer = await fetch(`/search/suggest?q=${encodeURIComponent(typed.slice(0, 200))}`);
  return answer.ok ? (await answer.json()).map(option) : [];
}

async function begin() {
  const { combobox } = await import("/assets/combobox.js");
  combobox(box, titles, (line) => location.assign(line.href));
  if (box.value) box.dispatchEvent(new Event("input"));
}
if (box) box.addEventListener("focus", begin, { once: true });

function closeMenus(place) {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(place)) menu.open = false;
}
addEventListener("click", (event) => closeMenus(event.target));
addEventListener("keydown", (event) => event.key === "Escape" && closeMenus(null));
