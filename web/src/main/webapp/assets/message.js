// Counts the forms of a message while it is being typed. Without this the form has a button for it.
import { afterPause, part } from "/assets/parts.js";

const form = document.querySelector("[data-message]");
const shown = document.querySelector("#message-forms");

async function count(isLast) {
  // fails while a field is not filled in yet
  const forms = await part(form.dataset.message, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (isLast()) shown.innerHTML = forms;
}

if (form && shown) form.addEventListener("input", afterPause(300, count));
