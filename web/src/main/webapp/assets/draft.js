// Saves a draft as it is typed, and says what is missing in it. Without this the form has its button.
import { Autosave, unmark } from "/assets/autosave.js";
import { part } from "/assets/parts.js";

const NOT_SAVED = ["csrf", "lockVersion", "then", "madeFrom", "machineMade", "significance", "changeNote"];

const form = document.querySelector("form[data-draft]");
const status = document.getElementById("draft-status");

function changes(data) {
  const lines = (data.get("procedureCodes") || "").split("\n").map((line) => line.trim()).filter(Boolean);
  const body = { audience: data.getAll("audience"), planTasks: data.getAll("planTasks"), procedureCodes: lines, focus: data.getAll("focus").join(" ").trim() };
  for (const [name, value] of data) if (!(name in body) && !NOT_SAVED.includes(name)) body[name] = value;
  return body;
}

class DraftSave extends Autosave {
  constructor() {
    super(form, status, 1200);
    form.addEventListener("change", (event) => this.later(event.target));
    // whether there is text in a PDF is known a little later
    for (const wait of [0, 8000])
      document.addEventListener("draft-files-changed", () => setTimeout(() => this.readiness(), wait));
  }

  // all fields are sent, also those that were refused before
  send(sent) {
    this.refused.clear();
    return this.patch(form.dataset.draft, changes(new FormData(form)), sent);
  }

  kept(view) {
    this.saved(view.draft.lockVersion);
    this.readiness();
  }

  refuse(sent) {
    for (const field of sent) this.refused.add(field);
  }

  async readiness() {
    const place = document.getElementById("draft-readiness");
    const fresh = await part(form.dataset.readiness).catch(() => "");
    if (!fresh) return;
    place.innerHTML = fresh;
    // fields that were marked when the page came, and in which nothing is missing any more
    const missing = new Set([...place.querySelectorAll("[data-missing]")].map((link) => link.dataset.missing));
    for (const error of form.querySelectorAll(".wrong > .error[id]")) {
      const field = error.parentElement;
      const input = field.querySelector("[name]");
      if (!input || missing.has(input.name)) continue;
      error.remove();
      unmark(field);
    }
  }
}

if (form && status) new DraftSave();
