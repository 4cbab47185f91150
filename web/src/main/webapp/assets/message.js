// Counts the forms of a message while it is being typed. Without this the form has a button for it.
const form = document.querySelector("[data-message]");
const shown = document.querySelector("#message-forms");
let timer = 0;
let asked = 0;

async function count() {
  const mine = ++asked;
  const answer = await fetch(form.dataset.message, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "text/html" } });
  // a field that is not filled in yet is no news
  if (!answer.ok || mine !== asked) return;
  shown.innerHTML = await answer.text();
}

if (form && shown) {
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => count().catch(() => {}), 300);
  });
}
