// Suggestions under the search box. Without this it is a plain form.
import { combobox } from "/assets/combobox.js";

const box = document.querySelector('form[role="search"] input[name="q"]');

function option(one) {
  const line = document.createElement("li");
  line.lang = one.language;
  line.textContent = one.title;
  line.href = one.href;
  return line;
}

async function titles(typed) {
  if (typed.length < 2) return [];
  const answer = await fetch(`/search/suggest?q=${encodeURIComponent(typed.slice(0, 200))}`);
  return answer.ok ? (await answer.json()).map(option) : [];
}

if (box) combobox(box, titles, (line) => location.assign(line.href));
