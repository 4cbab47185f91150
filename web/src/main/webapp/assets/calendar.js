// Entries are dragged to another day. Without this, and by keyboard, they have their buttons.
import { element } from "/assets/parts.js";

const DAY = 86_400_000;
let dragged = null;

document.addEventListener("dragstart", (event) => {
  dragged = event.target.closest?.(".entry[draggable]");
  if (dragged) event.dataTransfer.effectAllowed = "move";
});

document.addEventListener("dragend", () => { dragged = null; });

for (const cell of document.querySelectorAll(".calendar td")) {
  cell.addEventListener("dragover", (event) => {
    if (!dragged) return;
    event.preventDefault();
    cell.classList.add("target");
  });
  cell.addEventListener("dragleave", () => cell.classList.remove("target"));
  cell.addEventListener("drop", (event) => {
    event.preventDefault();
    cell.classList.remove("target");
    const moved = dragged && Math.round((Date.parse(cell.dataset.day) - Date.parse(dragged.dataset.day)) / DAY);
    if (!moved) return;
    const form = dragged.querySelector("form");
    form.append(element("input", { type: "hidden", name: "days", value: moved }));
    form.submit();
  });
}
