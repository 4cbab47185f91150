// Saves a report as it is typed, on the state it was typed on. Without this the form has its button.
const WAIT = 2000;
const AGAIN = 5000;

const form = document.querySelector("form[data-report]");

class Autosave {
  constructor() {
    this.word = {};
    for (const one of form.querySelector("template[data-words]").content.querySelectorAll("[data-key]"))
      this.word[one.dataset.key] = one.textContent;
    this.status = document.getElementById("report-status");
    this.changed = new Set();
    form.addEventListener("input", (event) => this.later(event.target));
    form.addEventListener("submit", (event) => this.submitting(event));
    window.addEventListener("beforeunload", (event) => { if ((this.changed.size || this.saving) && !this.leaving) event.preventDefault(); });
  }

  later(field) {
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
    this.saving = true;
    const sent = [...this.changed];
    this.changed.clear();
    this.status.textContent = this.word.saving;
    try {
      await this.send(sent);
    } catch {
      sent.forEach((field) => this.changed.add(field));
      this.status.textContent = this.word.offline;
      this.wake(AGAIN);
    } finally {
      this.saving = false;
    }
  }

  async send(sent) {
    const answer = await fetch(form.dataset.report, {
      method: "PATCH",
      headers: { "Content-Type": "application/json", Accept: "application/json", "If-Match": `"${form.elements.lockVersion.value}"`, "X-CSRF-Token": form.elements.csrf.value },
      body: JSON.stringify({ texts: Object.fromEntries(sent.map((field) => [field.name, field.value])) }),
    });
    if (answer.status >= 500) throw new Error("again");
    const body = await answer.json();
    if (answer.status === 409) return this.overtaken();
    if (!answer.ok) {
      sent.forEach((field) => this.changed.add(field));
      this.status.textContent = body.title;
      return;
    }
    for (const field of document.querySelectorAll('input[name="lockVersion"]')) field.value = body.lockVersion;
    if (!this.changed.size)
      this.status.textContent = `${this.word.saved} ${new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" })}`;
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
