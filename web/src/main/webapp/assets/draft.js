// Saves a draft as it is typed, on the state it was typed on. Without this the form has its button.
import { iso } from "/assets/written-dates.js";

const WAIT = 1200;
const AGAIN = 5000;
const LATER = 8000;

const form = document.querySelector("form[data-draft]");

export function changes(data) {
  const lines = (data.get("procedureCodes") || "").split("\n").map((line) => line.trim()).filter(Boolean);
  const body = { audience: data.getAll("audience"), planTasks: data.getAll("planTasks"), procedureCodes: lines };
  for (const [name, value] of data)
    if (!(name in body) && !["csrf", "lockVersion", "then", "madeFrom", "machineMade", "significance", "changeNote"].includes(name)) body[name] = value;
  // the API has its days in ISO 8601
  if (body.usableUntil) body.usableUntil = iso(body.usableUntil) || body.usableUntil;
  return body;
}

function words(name) {
  const found = {};
  for (const one of form.querySelector(`template[data-${name}]`).content.querySelectorAll("[data-key]"))
    found[one.dataset.key] = one.textContent;
  return found;
}

class Autosave {
  constructor() {
    this.word = words("words");
    this.issues = words("issues");
    this.status = document.getElementById("draft-status");
    this.timer = 0;
    this.typed = 0;
    this.saved = 0;
    form.addEventListener("input", () => this.later());
    form.addEventListener("change", () => this.later());
    form.addEventListener("submit", (event) => this.submitting(event));
    document.addEventListener("draft-files-changed", () => this.filesChanged());
    window.addEventListener("beforeunload", (event) => { if (this.typed > this.saved && !this.leaving) event.preventDefault(); });
  }

  // whether there is text in a PDF is known a little later
  filesChanged() {
    this.readiness();
    setTimeout(() => this.readiness(), LATER);
  }

  later(wait = WAIT) {
    this.typed++;
    this.say("unsaved");
    this.wake(wait);
  }

  wake(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  // one at a time: the next save names the state that this one leaves
  async save() {
    if (this.stopped || this.leaving) return;
    if (this.saving) return this.wake(WAIT);
    this.saving = true;
    const typed = this.typed;
    this.say("saving");
    try {
      await this.send(typed);
    } catch {
      this.say("offline");
      this.wake(AGAIN);
    } finally {
      this.saving = false;
    }
  }

  async send(typed) {
    const data = new FormData(form);
    const answer = await fetch(form.dataset.draft, {
      method: "PATCH",
      headers: { "Content-Type": "application/json", Accept: "application/json", "If-Match": `"${data.get("lockVersion")}"`, "X-CSRF-Token": data.get("csrf") },
      body: JSON.stringify(changes(data)),
    });
    if (answer.ok) return this.kept(typed, await answer.json());
    if (answer.status >= 500) throw new Error("again");
    const problem = await answer.json();
    if (answer.status === 409) return this.overtaken();
    this.wrong(problem.issues || []);
    this.status.textContent = problem.title;
  }

  kept(typed, view) {
    this.saved = typed;
    for (const field of document.querySelectorAll('input[name="lockVersion"]')) field.value = view.draft.lockVersion;
    this.wrong([]);
    if (this.typed === typed) this.say("saved", new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }));
    return this.readiness();
  }

  overtaken() {
    this.stopped = true;
    const reload = document.createElement("a");
    reload.href = location.href;
    reload.textContent = this.word.reload;
    this.status.replaceChildren(this.word.changed, " ", reload);
    this.status.className = "error";
  }

  wrong(issues) {
    for (const old of form.querySelectorAll(".error[data-typed]")) {
      const field = old.closest(".wrong");
      old.remove();
      if (field && !field.querySelector(".error")) field.classList.remove("wrong");
    }
    for (const issue of issues) {
      const input = form.querySelector(`[name="${CSS.escape(issue.field)}"]`);
      const field = input && (input.closest(".field") || input.closest("fieldset"));
      if (!field) continue;
      const text = (this.issues[issue.code] || issue.code).replace(/\{(\d)\}/g, (all, n) => issue.params[n] ?? all);
      const line = Object.assign(document.createElement("p"), { className: "error", textContent: text });
      line.dataset.typed = "";
      field.classList.add("wrong");
      field.append(line);
    }
  }

  async readiness() {
    const place = document.getElementById("draft-readiness");
    const answer = await fetch(form.dataset.readiness, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (!answer.ok) return;
    place.innerHTML = await answer.text();
    this.unmark(new Set([...place.querySelectorAll("[data-missing]")].map((link) => link.dataset.missing)));
  }

  // fields that were marked when the page came, and in which nothing is missing any more
  unmark(missing) {
    for (const error of form.querySelectorAll(".wrong > .error[id]")) {
      const field = error.parentElement;
      const input = field.querySelector("[name]");
      if (!input || missing.has(input.name)) continue;
      error.remove();
      input.removeAttribute("aria-invalid");
      if (!field.querySelector(".error")) field.classList.remove("wrong");
    }
  }

  // a save under way must end first, or the form would name a state that is no more
  submitting(event) {
    if (!this.saving) {
      this.leaving = true;
      clearTimeout(this.timer);
      return;
    }
    event.preventDefault();
    const submitter = event.submitter;
    setTimeout(() => form.requestSubmit(submitter), 150);
  }

  say(word, more = "") {
    this.status.className = "small";
    this.status.textContent = `${this.word[word]} ${more}`.trim();
  }
}

if (form && document.getElementById("draft-status")) new Autosave();
