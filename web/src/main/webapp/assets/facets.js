import { fold } from "/assets/parts.js";

// Narrows the values of a facet while their names are being typed. Without this the form asks for them.
for (const form of document.querySelectorAll("form[data-finds]")) {
  const values = [...document.getElementById(form.dataset.finds).children].map((value) => ({ value, name: fold(value.textContent) }));
  form.elements.find.addEventListener("input", () => {
    const typed = fold(form.elements.find.value);
    for (const one of values.slice(0, -1)) one.value.hidden = !one.name.includes(typed);
  });
}
