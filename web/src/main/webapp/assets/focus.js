// Sets the focal point of a draft's picture by a click. Without this two numbers are typed.
import { point } from "/assets/parts.js";

const field = document.querySelector("form[data-draft] [name=focus]");

document.getElementById("draft-files")?.addEventListener("click", (event) => {
  const picture = event.target.closest("figure img");
  if (!picture || !field || field.disabled) return;
  event.preventDefault();
  field.value = point(event, picture);
  field.dispatchEvent(new Event("input", { bubbles: true }));
});
