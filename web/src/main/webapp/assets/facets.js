// Narrows the values of a facet while their names are being typed. Without this the form asks for them.
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().trim();

for (const form of document.querySelectorAll("form[data-finds]")) {
  const values = [...document.getElementById(form.dataset.finds).children].map((value) => ({ value, name: fold(value.textContent) }));
  form.elements.find.addEventListener("input", () => {
    const typed = fold(form.elements.find.value);
    for (const one of values.slice(0, -1)) one.value.hidden = !one.name.includes(typed);
  });
}
