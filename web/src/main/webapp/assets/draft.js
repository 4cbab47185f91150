// Saves a draft as it is typed, on the state it was typed on. Without this the form has its button.
import { iso } from "/assets/written-dates.js";

const WAIT = 1200;
const AGAIN = 5000;
const LATER = 8000;
// characters that a browser certainly sends after the page is gone: it keeps 64 KiB
const LIGHT = 20_000;

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
    // what the last request on its way has; what the hub has refused, or all while it is away
    this.sent = 0;
    this.failed = 0;
    form.addEventListener("input", () => this.later());
    form.addEventListener("change", () => this.later());
    form.addEventListener("submit", (event) => this.submitting(event));
    document.addEventListener("draft-files-changed", () => this.filesChanged());
    document.addEventListener("submit", (event) => event.target === form || this.flushing(event));
    window.addEventListener("beforeunload", (event) => { if (!this.leave()) event.preventDefault(); });
    window.addEventListener("pagehide", () => this.leave());
    document.addEventListener("visibilitychange", () => document.hidden && this.leave());
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
    clearTimeout(this.timer);
    this.saving = true;
    const typed = this.typed;
    this.say("saving");
    try {
      await this.send(typed);
    } catch {
      this.failed = Infinity;
      this.say("offline");
      this.wake(AGAIN);
    } finally {
      this.saving = false;
    }
  }

  async send(typed) {
    const data = new FormData(form);
    const body = JSON.stringify(changes(data));
    const keepalive = body.length < LIGHT;
    if (keepalive) this.sent = typed;
    const answer = await fetch(form.dataset.draft, {
      method: "PATCH",
      headers: { "Content-Type": "application/json", Accept: "application/json", "If-Match": `"${data.get("lockVersion")}"`, "X-CSRF-Token": data.get("csrf") },
      body,
      keepalive,
    });
    if (answer.ok) return this.kept(typed, await answer.json());
    if (answer.status >= 500) throw new Error("again");
    const problem = await answer.json();
    if (answer.status === 409) return this.overtaken();
    this.failed = typed;
    this.wrong(problem.issues || []);
    this.status.textContent = problem.title;
  }

  kept(typed, view) {
    this.saved = typed;
    this.failed = 0;
    for (const field of document.querySelectorAll('input[name="lockVersion"]')) field.value = view.draft.lockVersion;
    this.wrong([]);
    if (this.typed === typed) this.say("saved", new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }));
    this.readiness().catch(() => {});
  }

  // what was typed within the wait goes with the page; returns false if something would be lost
  leave() {
    if (this.leaving || this.typed === this.saved) return true;
    if (this.stopped || this.failed >= this.typed) return false;
    if (!this.saving) this.save();
    return this.sent === this.typed;
  }

  // what was typed last is saved before another form of the page moves the draft on
  async flushing(event) {
    if (event.defaultPrevented || this.stopped || this.leaving || this.typed === this.saved) return;
    event.preventDefault();
    if (this.saving) return setTimeout(() => event.target.requestSubmit(event.submitter), 150);
    await this.save();
    if (this.typed > this.saved) this.status.scrollIntoView({ block: "center" });
    else event.target.requestSubmit(event.submitter);
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
