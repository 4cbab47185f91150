// Saves a report as it is typed, on the state it was typed on, and marks the task that is open. Without this the form has its
// button.
const WAIT = 2000;
const AGAIN = 5000;
// characters that a browser certainly sends after the page is gone: it keeps 64 KiB
const LIGHT = 20_000;

const form = document.querySelector("form[data-report]");

const words = (name) => {
  const word = {};
  for (const one of form.querySelector(`template[data-${name}]`).content.querySelectorAll("[data-key]")) word[one.dataset.key] = one.textContent;
  return word;
};

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

class Autosave {
  constructor() {
    this.word = words("words");
    this.issues = words("issues");
    this.status = document.getElementById("report-status");
    this.changed = new Set();
    this.refused = new Set();
    form.addEventListener("input", (event) => this.later(event.target));
    form.addEventListener("submit", (event) => this.submitting(event));
    document.addEventListener("submit", (event) => event.target === form || this.flushing(event));
    window.addEventListener("beforeunload", (event) => { if (!this.leave()) event.preventDefault(); });
    window.addEventListener("pagehide", () => this.leave());
    document.addEventListener("visibilitychange", () => document.hidden && this.leave());
  }

  isUnsaved() {
    return this.changed.size || this.refused.size || this.saving;
  }

  // what was typed within the wait goes with the page; returns false if something would be lost
  leave() {
    if (this.leaving || !this.isUnsaved()) return true;
    if (this.stopped || this.offline) return false;
    if (!this.saving && this.changed.size) this.save();
    return this.keepalive && !this.changed.size && !this.refused.size;
  }

  later(field) {
    this.refused.delete(field);
    this.changed.add(field);
    this.status.textContent = this.word.unsaved;
    this.wake(WAIT);
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
    const sent = [...this.changed];
    this.changed.clear();
    this.status.textContent = this.word.saving;
    try {
      await this.send(sent);
      this.offline = false;
    } catch {
      this.offline = true;
      sent.forEach((field) => this.changed.add(field));
      this.status.textContent = this.word.offline;
      this.wake(AGAIN);
    } finally {
      this.saving = false;
    }
  }

  async send(sent) {
    const texts = JSON.stringify({ texts: Object.fromEntries(sent.map((field) => [field.name, field.value])) });
    this.keepalive = texts.length < LIGHT;
    const answer = await fetch(form.dataset.report, {
      method: "PATCH",
      headers: { "Content-Type": "application/json", Accept: "application/json", "If-Match": `"${form.elements.lockVersion.value}"`, "X-CSRF-Token": form.elements.csrf.value },
      body: texts,
      keepalive: this.keepalive,
    });
    if (answer.status >= 500) throw new Error("again");
    const body = await answer.json();
    if (answer.status === 409) return this.overtaken();
    if (!answer.ok) return this.refuse(sent, body);
    this.wrong([]);
    tell(sent);
    for (const field of document.querySelectorAll('input[name="lockVersion"]')) field.value = body.lockVersion;
    if (!this.changed.size)
      this.status.textContent = `${this.word.saved} ${new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" })}`;
  }

  // one field that is refused keeps the others from being saved with it, so they go again without it
  refuse(sent, problem) {
    const issues = problem.issues || [];
    const named = new Set(issues.map((issue) => issue.field));
    for (const field of sent) (named.has(field.name) ? this.refused : this.changed).add(field);
    this.wrong(issues);
    this.status.textContent = problem.title;
    if (sent.some((field) => named.has(field.name)) && this.changed.size) this.wake(WAIT);
  }

  wrong(issues) {
    for (const old of form.querySelectorAll(".error[data-typed]")) {
      const field = old.closest(".field");
      const stays = [...this.refused].some((one) => field.contains(one));
      if (stays) continue;
      old.remove();
      field.classList.remove("wrong");
      field.querySelector("textarea").removeAttribute("aria-invalid");
    }
    for (const issue of issues) {
      const input = form.elements[issue.field];
      const field = input && input.closest(".field");
      if (!field || field.querySelector(".error[data-typed]")) continue;
      const text = (this.issues[issue.code] || issue.code).replace(/\{(\d)\}/g, (all, n) => issue.params[n] ?? all);
      const line = Object.assign(document.createElement("p"), { className: "error", textContent: text });
      line.dataset.typed = "";
      field.classList.add("wrong");
      input.setAttribute("aria-invalid", "true");
      field.append(line);
    }
  }

  // what was typed last is saved before another form of the page moves the report on
  async flushing(event) {
    if (this.leaving || !this.isUnsaved()) return;
    event.preventDefault();
    if (this.saving) return setTimeout(() => event.target.requestSubmit(event.submitter), WAIT / 4);
    clearTimeout(this.timer);
    if (this.changed.size) await this.save();
    if (this.isUnsaved() || this.stopped) this.status.scrollIntoView({ block: "center" });
    else event.target.requestSubmit(event.submitter);
  }

  // a save under way must end first, or the form would name a state that is no more
  submitting(event) {
    if (!this.saving) {
      this.leaving = true;
      clearTimeout(this.timer);
      return;
    }
    event.preventDefault();
    setTimeout(() => form.requestSubmit(event.submitter), WAIT / 4);
  }

  overtaken() {
    this.stopped = true;
    const reload = document.createElement("a");
    reload.href = location.href;
    reload.textContent = this.word.reload;
    this.status.replaceChildren(this.word.changed, " ", reload);
    this.status.className = "error";
  }
}

if (form) new Autosave();
