// The key ? leads to the help, on every page but those whose own keys it lists, and not for whoever turned keys off there.
const OFF = "library-keys-off";

document.addEventListener("keydown", (event) => {
  if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (document.getElementById("keys") || localStorage.getItem(OFF)) return;
  if (event.target.closest("input, textarea, select, dialog") || event.target.isContentEditable) return;
  location.assign("/console/help");
});
