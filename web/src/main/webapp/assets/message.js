// Counts the forms of a message while it is being typed. Without this the form has a button for it.
import { afterPause, part } from "/assets/parts.js";

const form = document.querySelector("[data-message]");
const shown = document.querySelector("#message-forms");
let asked = 0;

async function count() {
  const mine = ++asked;
  // fails while a field is not filled in yet
  const forms = await part(form.dataset.message, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (mine === asked) shown.innerHTML = forms;
}

if (form && shown) form.addEventListener("input", afterPause(300, count));
