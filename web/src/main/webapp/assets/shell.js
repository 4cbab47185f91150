// Scripts of all console pages: search suggestions, keyboard shortcuts, and menus that close. Without scripts these are a
// form, links and <details>.
import { combobox } from "/assets/combobox.js";
import { element, page } from "/assets/parts.js";

const OFF = "library-keys-off";
const box = document.querySelector("[data-find]");
const typing = (place) => place.closest("input, textarea, select, dialog") || place.isContentEditable;

addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeMenus(null);
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (localStorage.getItem(OFF) || typing(event.target)) return;
  if (event.key === "/") {
    event.preventDefault();
    (document.querySelector("main form[role=search] input[type=search]") || box)?.focus();
  } else if (event.key === "?" && box) {
    const keys = document.getElementById("keys"); // of a page that lists its own
    if (keys) keys.showPopover();
    else location.assign("/console/help#shortcuts");
  } else if (/^[a-z]$/i.test(event.key)) {
    document.querySelector(`main [aria-keyshortcuts="${event.key.toUpperCase()}"]`)?.click();
  }
});

/** Closes all open menus except the one that contains this element. */
function closeMenus(place) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (place && menu.contains(place)) continue;
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    menu.open = false;
  }
}
addEventListener("click", (event) => closeMenus(event.target));

for (const all of document.querySelectorAll("[data-ticks]")) {
  all.hidden = false;
  all.addEventListener("change", ({ target }) => {
    for (const one of all.closest("form").querySelectorAll("[type=checkbox]:enabled")) one.checked = target.checked;
  });
}

/** Returns the links of the result page, each with its group. */
async function found(typed) {
  if (typed.length < 2) return [];
  const results = await page(`/console/find?q=${encodeURIComponent(typed)}`);
  return [...results.querySelectorAll("[data-found] a[href]")].slice(0, 10).map((link) => {
    const group = element("span", { class: "small muted" }, link.closest("[data-found]").dataset.found);
    return Object.assign(element("li", {}, `${link.textContent} `, group), { href: link.href });
  });
}

if (box) combobox(box, found, (line) => location.assign(line.href));
