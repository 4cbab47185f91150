// "Embed in your page": what the link leads to comes in a dialog over the page at hand, choices show at once, and a code
// is copied by one press. Without this the link leads to a page of its own with a form.
import { page } from "/assets/parts.js";

let dialog = null;

const load = async (address) => (await page(address)).querySelector("#embed-code");

async function open(link) {
  const content = await load(link.href);
  dialog ??= document.body.appendChild(document.createElement("dialog"));
  dialog.className = "embed-dialog";
  dialog.setAttribute("aria-labelledby", "embed-code-title");
  dialog.replaceChildren(content);
  dialog.showModal();
}

async function choose(form) {
  const chosen = document.activeElement?.name;
  const address = `${form.getAttribute("action")}?${new URLSearchParams(new FormData(form))}`;
  const content = await load(address);
  document.querySelector("#embed-code").replaceWith(content);
  if (chosen) content.querySelector(`[name="${chosen}"]:checked, select[name="${chosen}"]`)?.focus();
}

async function copy(button) {
  const code = document.getElementById(button.dataset.copy);
  if (code.select) code.select();
  else getSelection().selectAllChildren(code);
  if (navigator.clipboard) await navigator.clipboard.writeText(code.value ?? code.textContent).catch(() => document.execCommand("copy"));
  else document.execCommand("copy");
  button.parentElement.querySelector("[role=status]").textContent = button.dataset.copied;
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-embed-code]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    open(link).catch(() => (location.href = link.href));
  }
  const button = event.target.closest("button[data-copy]");
  if (button) copy(button).catch(() => {});
  if (event.target.closest("[data-close]")) dialog?.close();
});

document.addEventListener("change", (event) => {
  const form = event.target.closest("#embed-code form");
  if (form) choose(form).catch(() => form.submit());
});

for (const button of document.querySelectorAll("button[data-copy][hidden]")) button.hidden = false;
