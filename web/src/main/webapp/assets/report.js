// Saves a report as it is typed, on the state it was typed on, and marks the task that is open. Without this the form has its
// button.
import { Autosave } from "/assets/autosave.js";

const form = document.querySelector("form[data-report]");

/** Says which tasks are still to be explained, and how many are done. */
function tell(sent) {
  for (const field of sent) for (const sign of document.querySelectorAll(`[data-silent="${field.name}"]`)) sign.hidden = Boolean(field.value.trim());
  const progress = document.querySelector(".split progress");
  if (!progress) return;
  progress.value = progress.max - document.querySelectorAll("nav [data-silent]:not([hidden])").length;
  document.querySelector("[data-done]").textContent = progress.value;
}

/** Marks the task that is open; what is saved without this comes back to it. */
function open() {
  const link = document.querySelector(`.split nav [href="${location.hash}"]`);
  if (!link) return;
  document.querySelector(".split nav [aria-current]").removeAttribute("aria-current");
  link.setAttribute("aria-current", "true");
  if (form) form.action = location.hash;
}
addEventListener("hashchange", open);
open();

class ReportSave extends Autosave {
  send(sent) {
    const texts = Object.fromEntries(sent.map((field) => [field.name, field.value]));
    return this.patch(form.dataset.report, { texts }, sent);
  }

  kept(body, sent) {
    tell(sent);
    this.saved(body.lockVersion);
  }

  // one field that is refused keeps the others from being saved with it, so they go again without it
  refuse(sent, named) {
    for (const field of sent) (named.has(field.name) ? this.refused : this.changed).add(field);
    if (sent.some((field) => named.has(field.name)) && this.changed.size) this.wake();
  }
}

if (form) new ReportSave(form, document.getElementById("report-status"), 2000);
