// Many files at once, a draft of each. All are looked at before anything is begun; what is wrong is told by file. Bytes go by tus.
import "/assets/vendor/tus-js-client-4.3.1/tus.min.js";
import { readPack, unpacked } from "/assets/many-pack.js";
import { said } from "/assets/picture-texts.js";
import { element, hex, patient, pause, words } from "/assets/parts.js";
import { mayRetry, mediaType, sameBytes, size } from "/assets/uploader.js";

const form = document.getElementById("many-files");
const undo = document.getElementById("many-undo");
const csrf = undo?.querySelector("[name=csrf]").value;
const AT_ONCE = 2;
const POLL = 1000;
const LOOKS = 60;
const HASHED = 256 * 1024 * 1024; // a browser hashes a file in memory alone; larger ones are compared after their upload

const word = {};
const roles = new Map(); // of a kind and a type
const rows = [];
const pack = { sheet: null, zip: null, named: false }; // as chosen; whether files are named by a table
let going = false;
let drawn = 0;
let reading = Promise.resolve(); // files are read one after another

/** Draws the line of a row, whose parts become its fields. */
function draw(row, name) {
  row.item = form.querySelector("template[data-row]").content.firstElementChild.cloneNode(true);
  for (const part of row.item.querySelectorAll("[data-part]")) row[part.dataset.part] = part;
  row.name.textContent = name;
  for (const label of row.item.querySelectorAll("label")) {
    label.htmlFor = label.nextElementSibling.id = `row-${drawn++}`;
  }
}

function send(method, path, body, more = {}) {
  const headers = { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-Token": csrf, ...more };
  return patient(path, { method, headers, body: body && JSON.stringify(body) });
}

async function refusal(answer) {
  const problem = await answer.json().catch(() => ({}));
  const issues = (problem.issues || []).map((one) => word[`issue.${one.code}`] || one.code);
  return new Error(issues.join("; ") || problem.title || answer.status);
}

/** Values shared by all files. */
function shared() {
  const typed = new FormData(form);
  const lists = form.dataset.lists.split(" ");
  const values = form.dataset.shared.split(" ").map((name) => [name, lists.includes(name) ? typed.getAll(name) : typed.get(name).trim()]);
  return Object.fromEntries(values.filter(([, value]) => value.length));
}

class Row {
  /** @param file a file, or an entry of a ZIP with its name and size and a way to open it */
  constructor(file) {
    this.file = file;
    this.texts = {};
    this.type = mediaType(file);
    draw(this, `${file.name} · ${size(file.size, document.documentElement.lang)}`);
    this.title.value = file.name.normalize("NFC").replace(/\.[^.]+$/, "").replace(/[_-]+/g, " ").trim().slice(0, 200);
    this.title.addEventListener("input", () => this.entitle());
    this.choose(form.elements.kind.value);
    this.kind.addEventListener("change", look);
    if (!this.pictured()) this.alternativeText.parentElement.remove();
    this.anyway = element("input", { type: "checkbox", onchange: look });
    this.again = element("button", { type: "button", class: "quiet small", onclick: () => this.retry() }, word.retry);
    for (const button of [this.out, this.acts.querySelector("summary")]) button.ariaLabel += ` ${file.name}`;
    this.out.addEventListener("click", () => this.leave());
    this.entitle();
    if (this.type.startsWith("image/") && !file.open) this.preview();
  }

  entitle() {
    this.heading.textContent = this.title.value;
  }

  /** Shows a preview of the local file; an icon if the browser cannot display it. */
  preview() {
    const image = element("img", { alt: "", decoding: "async", src: URL.createObjectURL(this.file) });
    image.addEventListener("load", () => this.picture.replaceChildren(image));
    for (const end of ["load", "error"]) image.addEventListener(end, () => URL.revokeObjectURL(image.src));
  }

  retry() {
    this.wanted = true;
    go();
  }

  leave() {
    this.discard().catch(() => {});
    rows.splice(rows.indexOf(this), 1);
    this.item.remove();
    look();
  }

  /** Reads the bytes, and has the hub say where it has the same. */
  identify() {
    this.identified = reading = reading.then(async () => {
      if (!rows.includes(this) || this.file.size > HASHED || !window.crypto.subtle) return;
      const file = this.file.open ? await this.file.open().catch(() => (this.damaged = true)) : this.file;
      if (this.damaged) return;
      const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
      await this.compare(hex(new Uint8Array(digest)));
    }).catch(() => {}).then(look);
  }

  async compare(sha256) {
    this.sha256 = sha256;
    this.same.innerHTML = await sameBytes(sha256, this.asset || "");
    this.compared = true;
    if (this.withdrawn() && !this.asset) this.same.append(element("label", { class: "tick" }, this.anyway, word.anyway));
  }

  withdrawn() {
    return this.same.querySelector("[data-withdrawn]");
  }

  /** The row of the same file above; without a hash, of a file of the same name and size. */
  twin() {
    const called = (row) => row.file.path || row.file.name;
    const first = rows.find((one) =>
      one.sha256 && this.sha256 ? one.sha256 === this.sha256 : called(one) === called(this) && one.file.size === this.file.size);
    return first === this ? "" : word.same.replace("#", () => first.file.name);
  }

  /** True if a row of a table means this file, by its path in the ZIP or its bare name. */
  isCalled(name) {
    const plain = (text) => text.normalize("NFC").toLowerCase(); // systems compose letters differently
    return [this.file.path, this.file.name].some((own) => own && plain(own) === plain(name));
  }

  /** True if the file needs alt text. */
  pictured() {
    return !/^(?:audio|video|text)\//.test(this.type);
  }

  /** Takes what its row of the table says. */
  fill(line) {
    this.line = line;
    this.language = line.language;
    this.texts = line.texts;
    for (const name of ["title", "alternativeText"]) if (line.texts[name]) this[name].value = line.texts[name];
    if (line.kind) this.kind.value = line.kind;
    this.entitle();
  }

  /** Takes the kind if it can have such a file, else the first that can. */
  choose(kind) {
    const able = [...this.kind.options].map((one) => one.value).filter((one) => roles.has(`${one} ${this.type}`));
    this.kind.value = able.includes(kind) ? kind : able[0] || kind;
  }

  /** What is wrong with it before anything is sent; empty where nothing is. */
  wrong() {
    if (this.line?.wrong.length) return this.line.wrong.join("; ");
    if (pack.named && !this.line) return word.unnamed;
    if (!roles.has(`${this.kind.value} ${this.type}`)) return word["issue.kind-not-accepted"];
    if (this.file.size === 0) return word["issue.empty-file"];
    if (this.damaged) return word.damaged;
    if (this.same.querySelector("[data-blocked]")) return word["issue.bytes-blocked"];
    return this.withdrawn() && !this.anyway.checked ? word.withdrawn : "";
  }

  /** @param tone tone of the badge: "bad" for errors, "" for plain text */
  say(text, tone = "going") {
    this.status.textContent = text;
    this.status.className = tone === "bad" ? "error" : tone && `badge ${tone}`;
    this.item.classList.toggle("bad", tone === "bad");
  }

  lock(locked) {
    this.out.hidden = this.title.disabled = this.kind.disabled = this.alternativeText.disabled = this.anyway.disabled = locked;
  }

  async begin() {
    this.started = true;
    this.wanted = this.failed = false;
    this.lock(true);
    try {
      await this.identified;
      const wrong = this.wrong();
      if (wrong) throw new Error(wrong);
      await this.discard();
      await this.open();
      this.say(word.begun);
      await this.draft();
      this.say(word.running);
      await this.upload();
      this.done = true;
    } catch (error) {
      await this.discard().catch(() => {}); // a draft that cannot be deleted now is deleted by undo or before the next attempt
      this.failed = true;
      this.lock(false);
      this.say(`${word.failed}: ${error.message} `, "bad");
      this.status.append(this.again);
    }
  }

  /** Deletes the draft of a file that could not be uploaded. */
  async discard() {
    if (!this.asset) return;
    const body = new URLSearchParams({ csrf, do: "DELETE", asset: this.asset });
    const gone = await fetch("/console/assets/bulk", { method: "POST", body });
    if (!gone.ok) throw await refusal(gone);
    this.asset = "";
  }

  /** Takes the file out of its ZIP, if it is in one. */
  async open() {
    if (!this.file.open) return;
    this.say(word.opening);
    this.file = await this.file.open().catch(() => Promise.reject(new Error(word.damaged)));
  }

  async draft() {
    const all = form.elements;
    const begun = await send("POST", "/api/v1/assets", {
      organisation: all.organisation.value,
      kind: this.kind.value,
      language: this.language || all.language.value,
      title: this.title.value, // with it the draft begins with the officer's last choices
    });
    if (!begun.ok) throw await refusal(begun);
    this.asset = begun.headers.get("Location").split("/").pop();
    // precedence, lowest first: shared values, metadata of the picture, row of the table, input
    const texts = shared();
    if (!this.pictured()) delete texts.alternativeText;
    if (this.type.startsWith("image/")) Object.assign(texts, await said(this.file, word.made));
    Object.assign(texts, this.texts, { title: this.title.value });
    if (this.alternativeText.value) texts.alternativeText = this.alternativeText.value;
    const saved = await send("PATCH", `/api/v1/assets/${this.asset}`, texts, { "If-Match": begun.headers.get("ETag") });
    if (!saved.ok) throw await refusal(saved);
  }

  upload() {
    const metadata = { filename: this.file.name.normalize("NFC"), filetype: this.type, asset: this.asset };
    metadata.role = roles.get(`${this.kind.value} ${this.type}`);
    return new Promise((done, failed) => {
      const upload = new window.tus.Upload(this.file, {
        endpoint: "/uploads",
        retryDelays: [0, 1000, 3000, 5000, 10000, 30000, 60000],
        metadata,
        headers: { "X-CSRF-Token": csrf },
        storeFingerprintForResuming: false,
        onShouldRetry: mayRetry,
        onProgress: (sent) => this.say(`${word.running} ${Math.floor((100 * sent) / this.file.size)} %`),
        onError: failed,
        onSuccess: () => this.checked(upload.url.split("/").pop()).then(done, failed),
      });
      upload.start();
    });
  }

  /** Waits a while for the check of the file; what takes longer is seen in the draft. */
  async checked(id) {
    this.say(word.checking);
    for (let looks = 0; looks < LOOKS; looks++) {
      const answer = await send("GET", `/api/v1/uploads/${id}`);
      const upload = answer.ok ? await answer.json() : { state: "OPEN" };
      if (upload.state === "COMPLETE") {
        if (!this.compared) await this.compare(upload.outcome.sha256).catch(() => {});
        break;
      }
      if (!["OPEN", "RECEIVED"].includes(upload.state)) {
        const code = upload.outcome.reason.code;
        throw new Error(word[`issue.${code}`] || code);
      }
      await pause(POLL);
    }
    const title = element("span", { class: "visually-hidden" }, `: ${this.title.value}`);
    this.say("", "good");
    this.status.append(element("a", { href: `/console/assets/${this.asset}/draft` }, word.done, title));
  }
}

/** The dry run: says of each row what is wrong with it, and lets those go that are right. */
function look() {
  for (const row of rows.filter((one) => !one.started)) {
    const wrong = row.wrong();
    row.right = !wrong;
    const twin = row.twin();
    if (wrong) row.say(wrong, "bad");
    else row.say(twin ? `${twin}; ${word.ready}` : word.ready, twin ? "" : "good");
  }
  count();
}

/** How many files are done, have failed and are left, and how many wait. */
function count() {
  const of = (test) => rows.filter(test).length;
  const begun = of((row) => row.started || row.wanted);
  const done = of((row) => row.done);
  const failed = of((row) => row.failed);
  const right = of((row) => !row.started && !row.wanted && row.right);
  const wrong = of((row) => !row.started && !row.wanted && !row.right);
  const said = [[begun, word.again, done, begun, failed, begun - done - failed], [right + wrong, word.count, right, wrong]];
  const texts = said.filter(([any]) => any).map(([, text, ...numbers]) => numbers.reduce((left, number) => left.replace("#", number), text));
  document.getElementById("many-count").textContent = texts.join(" ");
  document.getElementById("many-none").hidden = true;
  document.getElementById("many-rows").hidden = rows.length === 0;
  document.querySelector("[form=many-files]").hidden = !undo.hidden && right === 0;
}

/** A row of the table whose file is not here. */
class Absent {
  say = Row.prototype.say;
  isCalled = () => false;
  twin = () => "";
  choose() {}
  identify() {}

  constructor(line) {
    this.line = line;
    this.file = { name: line.file, size: -1 };
    draw(this, line.file);
    this.acts.remove();
    this.heading.textContent = word["sheet.row"].replace("#", line.row);
  }

  wrong() {
    return [...this.line.wrong, ...(this.line.file ? [word.absent] : [])].join("; ");
  }
}

function show(row) {
  rows.push(row);
  document.getElementById("many-rows").append(row.item);
  row.identify();
}

/** Takes back what came of a former table and ZIP, and was not begun. */
function unpack() {
  pack.named = false;
  for (const row of rows.filter((one) => !one.started && (one instanceof Absent || one.file.open))) {
    rows.splice(rows.indexOf(row), 1);
    row.item.remove();
  }
  for (const row of rows) if (!row.started) Object.assign(row, { line: null, language: "", texts: {} });
}

/** Has the table and the ZIP read, and shows their rows. */
async function readSheet() {
  const told = document.getElementById("many-sheet-said");
  const tell = (...texts) => told.replaceChildren(...texts.map((text) => element("p", {}, text)));
  unpack();
  told.classList.remove("error");
  if (!pack.sheet && !pack.zip) return tell(), look();
  tell(word["sheet.reading"]);
  try {
    const { zip } = pack;
    const read = await readPack(pack.sheet, zip, csrf);
    told.classList.toggle("error", read.wrong.length > 0);
    tell(...read.wrong, ...(read.unread.length ? [word["sheet.unread"].replace("#", read.unread.join(", "))] : []));
    take(read.entries.map((entry) => {
      const name = entry.name.split("/").pop();
      return { name, path: entry.name, size: entry.bytes, type: entry.mediaType, open: () => unpacked(zip, entry, name) };
    }));
    pack.named = Boolean(pack.sheet) && read.wrong.length === 0;
    for (const line of read.lines) {
      const row = rows.find((one) => !one.started && !one.line && one.isCalled(line.file));
      if (row) row.fill(line);
      else show(new Absent(line));
    }
  } catch {
    told.classList.add("error");
    tell(word["sheet.failed"]);
  }
  look();
}

/** Files that were dropped: a table and a ZIP are read, all others are for drafts. */
export function drop(files) {
  const [sheet, zip] = [/\.xlsx$/i, /\.zip$/i].map((end) => files.find((file) => end.test(file.name)));
  take(files.filter((file) => file !== sheet && file !== zip));
  if (sheet) pack.sheet = sheet;
  if (zip) pack.zip = zip;
  if (sheet || zip || pack.sheet) readSheet();
}

function take(files) {
  const room = Number(form.dataset.most) - rows.length;
  for (const file of files.slice(0, room)) show(new Row(file));
  look();
  if (files.length > room) document.getElementById("many-count").append(` ${word.over}`);
}

/** Starts the queued files, including those queued meanwhile. */
async function go() {
  if (going) return;
  going = true;
  const worker = async () => {
    for (let row; (row = rows.find((one) => one.wanted)); count()) await row.begin();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  going = false;
  finish();
}

/** What can be looked at, and taken back. */
function finish() {
  for (const former of undo.querySelectorAll("[name=asset]")) former.remove();
  const begun = rows.filter((row) => row.asset);
  for (const row of begun) undo.append(element("input", { type: "hidden", name: "asset", value: row.asset }));
  undo.hidden = begun.length === 0;
  count();
  undo.querySelector("[value=SUBMIT]").focus();
}

if (form) {
  Object.assign(word, words(form.querySelector("template[data-words]")));
  for (const one of form.querySelector("template[data-taken]").content.querySelectorAll("[data-kind]"))
    roles.set(`${one.dataset.kind} ${one.dataset.type}`, one.dataset.role);
  form.hidden = document.querySelector(".foot").hidden = false;
  const chosen = document.getElementById("many-chosen");
  chosen.addEventListener("change", () => {
    drop([...chosen.files]);
    chosen.value = "";
  });
  for (const kind of ["sheet", "zip"])
    document.getElementById(`many-${kind}`).addEventListener("change", (event) => {
      pack[kind] = event.target.files[0] || null;
      readSheet();
    });
  form.elements.kind.addEventListener("change", () => {
    for (const row of rows) if (!row.started) row.choose(form.elements.kind.value);
    look();
  });
  for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());
  addEventListener("drop", (event) => drop([...event.dataTransfer.files]));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    for (const row of rows) if (row.right && !row.started) row.wanted = true;
    count();
    if (going || rows.some((row) => row.wanted)) return go();
    document.getElementById("many-none").hidden = false;
    chosen.focus();
  });
  addEventListener("beforeunload", (event) => going && event.preventDefault());
}
