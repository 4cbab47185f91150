// Suggestions under the search box (the combobox pattern of the ARIA authoring practices). Without this it is a plain form.
const box = document.querySelector('form[role="search"] input[name="q"]');
let options = [];
let at = -1;
let timer = 0;
let asked = 0;

function close(list) {
  list.hidden = true;
  options = [];
  at = -1;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
}

function show(list, titles) {
  close(list);
  list.replaceChildren(
    ...titles.map((one, i) => {
      const option = document.createElement("li");
      option.id = `suggestion-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.lang = one.language;
      option.textContent = one.title;
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        location.assign(one.href);
      });
      option.href = one.href;
      return option;
    }),
  );
  options = [...list.children];
  list.hidden = options.length === 0;
  box.setAttribute("aria-expanded", String(!list.hidden));
}

function mark(next) {
  if (at >= 0) options[at].setAttribute("aria-selected", "false");
  at = (next + options.length + 1) % (options.length + 1);
  if (at === options.length) at = -1;
  if (at < 0) return box.removeAttribute("aria-activedescendant");
  options[at].setAttribute("aria-selected", "true");
  box.setAttribute("aria-activedescendant", options[at].id);
}

async function ask(list) {
  const mine = ++asked;
  const typed = box.value.trim();
  if (typed.length < 2) return close(list);
  const answer = await fetch(`/search/suggest?q=${encodeURIComponent(typed.slice(0, 200))}`);
  if (answer.ok && mine === asked) show(list, await answer.json());
}

function key(list, event) {
  if (event.key === "Escape" && !list.hidden) {
    event.preventDefault();
    close(list);
  } else if (options.length > 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    mark(event.key === "ArrowDown" ? at + 1 : at < 0 ? options.length - 1 : at - 1);
  } else if (list.hidden && event.key === "ArrowDown") {
    event.preventDefault();
    ask(list).catch(() => {});
  } else if (event.key === "Enter" && at >= 0) {
    event.preventDefault();
    location.assign(options[at].href);
  }
}

if (box) {
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.dataset.suggestions || "");
  const frame = document.createElement("div");
  frame.className = "suggest";
  box.replaceWith(frame);
  frame.append(box, list);
  for (const [name, value] of [["role", "combobox"], ["autocomplete", "off"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]])
    box.setAttribute(name, value);
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(list).catch(() => {}), 200);
  });
  box.addEventListener("keydown", (event) => key(list, event));
  box.addEventListener("blur", () => close(list));
}
