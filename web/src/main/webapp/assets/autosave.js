// Saves a form while the user types, based on the version that the page shows. Without scripts the form has a button.
// Subclasses send the changes.
import { element, words } from "/assets/parts.js";

const AGAIN = 5000;
// largest body (characters) that browsers reliably send after the page is left (limit 64 KiB)
const LIGHT = 20_000;
const SOON = 150;

/** Removes the error mark from a field without errors. */
export function unmark(field) {
  if (!field || field.querySelector(".error")) return;
  field.classList.remove("wrong");
  field.querySelector("[aria-invalid]")?.removeAttribute("aria-invalid");
}

export class Autosave {
  // the fields that are to be sent, and those that the hub has refused
  changed = new Set();
  refused = new Set();

  constructor(form, status, wait) {
    Object.assign(this, { form, status, wait, timer: 0 });
    this.word = words(form.querySelector("template[data-words]"));
    this.issues = words(form.querySelector("template[data-issues]"));
    form.addEventListener("input", (event) => this.later(event.target));
    form.addEventListener("submit", (event) => this.submitting(event));
    document.addEventListener("submit", (event) => event.target === form || this.flushing(event));
    window.addEventListener("beforeunload", (event) => { if (!this.leave()) event.preventDefault(); });
    window.addEventListener("pagehide", () => this.leave());
    document.addEventListener("visibilitychange", () => document.hidden && this.leave());
  }

  later(field) {
    this.refused.delete(field);
    this.changed.add(field);
    this.say("unsaved");
    this.wake();
  }

  isUnsaved() {
    return this.changed.size > 0 || this.refused.size > 0 || this.saving;
  }

  wake(wait = this.wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  // one at a time: the next save names the state that this one leaves
  async save() {
    if (this.stopped || this.leaving || !this.changed.size) return;
    if (this.saving) return this.wake();
    clearTimeout(this.timer);
    this.saving = true;
    const sent = [...this.changed];
    this.changed.clear();
    this.say("saving");
    try {
      await this.send(sent);
      this.offline = false;
    } catch {
      this.offline = true;
      for (const field of sent) this.changed.add(field);
      this.say("offline");
      this.wake(AGAIN);
    } finally {
      this.saving = false;
    }
  }

  /** Sends a change, and calls kept or refuse with what the hub answers; fails while the hub is away. */
  async patch(address, change, sent) {
    const body = JSON.stringify(change);
    const { lockVersion, csrf } = this.form.elements;
    this.keepalive = body.length < LIGHT;
    const answer = await fetch(address, {
      method: "PATCH",
      headers: { "Content-Type": "application/json", Accept: "application/json", "If-Match": `"${lockVersion.value}"`, "X-CSRF-Token": csrf.value },
      body,
      keepalive: this.keepalive,
    });
    if (answer.status >= 500) throw new Error("again");
    const result = await answer.json();
    if (answer.status === 409) return this.overtaken(sent);
    this.wrong(result.issues || []);
    if (answer.ok) return this.kept(result, sent);
    this.status.textContent = result.title;
    this.refuse(sent, new Set((result.issues || []).map((issue) => issue.field)));
  }

  saved(lockVersion) {
    for (const field of document.querySelectorAll('input[name="lockVersion"]')) field.value = lockVersion;
    if (!this.changed.size) this.say("saved", new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }));
  }

  // what was typed within the wait goes with the page; returns false if something would be lost
  leave() {
    if (this.leaving || !this.isUnsaved()) return true;
    if (this.stopped || this.offline) return false;
    if (!this.saving) this.save();
    return this.saving && this.keepalive && !this.changed.size && !this.refused.size;
  }

  // a refused field blocks only forms that carry a lockVersion
  holds(form) {
    return this.changed.size > 0 || this.saving || (this.refused.size > 0 && form.elements.lockVersion);
  }

  // what was typed last is saved before another form of the page moves the state on
  async flushing(event) {
    if (event.defaultPrevented || this.leaving || this.stopped || !this.holds(event.target)) return;
    event.preventDefault();
    if (this.saving) return setTimeout(() => event.target.requestSubmit(event.submitter), SOON);
    await this.save();
    if (this.holds(event.target) || this.stopped) this.status.scrollIntoView({ block: "center" });
    else event.target.requestSubmit(event.submitter);
  }

  // a save under way must end first, or the form would name a state that is no more
  submitting(event) {
    this.leaving = !this.saving;
    if (this.leaving) return clearTimeout(this.timer);
    event.preventDefault();
    setTimeout(() => this.form.requestSubmit(event.submitter), SOON);
  }

  overtaken(sent) {
    this.stopped = true;
    for (const field of sent) this.changed.add(field);
    this.status.replaceChildren(this.word.changed, " ", element("a", { href: location.href }, this.word.reload));
    this.status.className = "error";
  }

  /** Shows the errors beside their fields and removes earlier ones, except of fields that stay rejected. */
  wrong(issues) {
    for (const error of document.querySelectorAll(".error[data-typed]")) {
      const field = error.parentElement;
      if ([...this.refused].some((one) => field.contains(one))) continue;
      error.remove();
      unmark(field);
    }
    for (const issue of issues) {
      const input = [...this.form.elements].find((one) => one.name === issue.field);
      const field = input?.closest(".field, fieldset");
      if (!field) continue;
      const text = (this.issues[`${issue.code}.${issue.field}`] || this.issues[issue.code] || issue.code).replace(/\{(\d)\}/g, (all, n) => issue.params[n] ?? all);
      field.classList.add("wrong");
      input.setAttribute("aria-invalid", "true");
      field.append(element("p", { class: "error", "data-typed": "" }, text));
    }
  }

  say(word, more = "") {
    this.status.className = "small";
    this.status.textContent = `${this.word[word]} ${more}`.trim();
  }
}
