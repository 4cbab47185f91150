// The key / of the console: it goes to the search of the page, or to the one search of everything where the page has none.
const OFF = "library-keys-off";
const link = document.querySelector("[data-find]");
const typing = (place) => place.closest("input, textarea, select, dialog") || place.isContentEditable;

addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (localStorage.getItem(OFF) || typing(event.target)) return;
  event.preventDefault();
  const own = document.querySelector("main form[role=search] input[type=search]");
  if (own) own.focus();
  else link?.click();
});

if (link?.hasAttribute("aria-current")) document.querySelector("main form[role=search] input[type=search]")?.focus();
