// Keeps what is typed in the other forms of a page when one of them is sent, and gives it back on the page that comes. Without
// this it is typed again.
const KEY = `typed:${document.querySelector("[data-keeps-typing]").dataset.keepsTyping}`;
const LIFE = 600_000;
const NOT_KEPT = ["hidden", "password", "file", "submit", "button"];

const forms = [...document.querySelectorAll("main form[method=post]")];
// what was refused stands there again, as it was typed
const typed = new Set(forms.filter((form) => form.querySelector(".wrong")));
const fields = (form) => [...form.elements].filter((field) => field.name && !NOT_KEPT.includes(field.type));
const ticks = (field) => field.type === "checkbox" || field.type === "radio";

function keep(sent) {
  const kept = [...typed].filter((form) => form !== sent).flatMap((form) =>
    fields(form).map((field) => ({ form: form.getAttribute("action"), name: field.name, value: field.value, ticked: ticks(field) && field.checked })));
  if (kept.length) sessionStorage.setItem(KEY, JSON.stringify({ at: Date.now(), kept }));
}

function giveBack() {
  const { at, kept } = JSON.parse(sessionStorage.getItem(KEY) || '{"at":0,"kept":[]}');
  sessionStorage.removeItem(KEY);
  if (Date.now() - at > LIFE) return;
  for (const form of forms) {
    const own = kept.filter((one) => one.form === form.getAttribute("action"));
    if (!own.length) continue;
    for (const field of fields(form)) {
      const one = own.find((other) => other.name === field.name && (!ticks(field) || other.value === field.value));
      if (one && ticks(field)) field.checked = one.ticked;
      else if (one) field.value = one.value;
    }
    typed.add(form);
    form.closest("details")?.setAttribute("open", "");
  }
}

document.addEventListener("input", (event) => event.target.form && typed.add(event.target.form));
document.addEventListener("submit", (event) => keep(event.target));
giveBack();
