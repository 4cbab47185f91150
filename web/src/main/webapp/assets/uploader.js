// The uploader of a draft: many files at once, with progress, pause, and resumption after a lost connection or a closed
// browser. Bytes go by tus, as soon as a file is there; what it is for can be changed afterwards. Loaded on the page of a
// draft alone.
import "/assets/vendor/tus-js-client-4.3.1/tus.min.js";
import { element, hex, part, pause, unseen, words } from "/assets/parts.js";

const tus = window.tus;
const AT_ONCE = 2;
// Eight parts of the store, of which each is kept as soon as it is there: when a server dies one part is lost, not a chunk
const CHUNK = 128 * 1024 * 1024;
const RETRIES = [0, 1000, 3000, 5000, 10000, 20000, 30000, ...Array(600).fill(60000)]; // a poor line may be away for hours
const POLL = 1000;
const LOOKS = 30; // how often a checked file is looked for among those of the draft

/** The media type by a file's name, where the browser has none or a wrong one. */
const TYPES = {
  vtt: "text/vtt", srt: "application/x-subrip", ttml: "application/ttml+xml", md: "text/markdown", mxf: "application/mxf",
  mkv: "video/x-matroska", mov: "video/quicktime", epub: "application/epub+zip", opus: "audio/opus", flac: "audio/flac",
};

export function mediaType(file) {
  const extension = file.name.slice(file.name.lastIndexOf(".") + 1).toLowerCase();
  return TYPES[extension] || file.type || "application/octet-stream";
}

/** An idempotency key; not by randomUUID, which a page has over https alone. */
const randomKey = () => hex(crypto.getRandomValues(new Uint8Array(16)));

export function size(bytes, language) {
  if (bytes < 1000) return `${bytes} B`;
  const unit = Math.min(Math.floor(Math.log10(bytes) / 3), 4);
  const value = (bytes / 1000 ** unit).toLocaleString(language, { maximumFractionDigits: 1 });
  return `${value} ${"kMGT"[unit - 1]}B`;
}

/** Fetches the HTML list of assets with the same bytes. */
export const sameBytes = (sha256, asset) => part(`/console/assets/many/same?sha256=${sha256}&asset=${asset}`);

// what the hub refuses stays refused; a lost line, a busy or a restarting server does not
export function mayRetry(error) {
  const status = error.originalResponse ? error.originalResponse.getStatus() : 0;
  return [0, 409, 423, 429].includes(status) || status >= 500;
}

/** One upload. */
class Row {
  constructor(uploader, file) {
    this.uploader = uploader;
    this.file = file;
    this.type = mediaType(file);
    this.state = "queued";
    this.draw();
  }

  draw() {
    const { word, root } = this.uploader;
    const can = (this.uploader.roles[this.type] || "").split(" ").filter(Boolean);
    const choice = (name, label) =>
      element("select", { "aria-label": `${label}: ${this.file.name}` }, root.querySelector(`template[data-${name}]`).content.cloneNode(true));
    this.role = choice("roles", word.role);
    for (const option of [...this.role.options]) if (can.length && !can.includes(option.value)) option.remove();
    if (can.length) this.role.value = can[0];
    this.language = choice("languages", word.language);
    this.language.value = root.dataset.language;
    this.role.addEventListener("change", () => this.showLanguage());
    this.progress = element("progress", { max: Math.max(this.file.size, 1), value: 0, "aria-label": `${word.progress}: ${this.file.name}` });
    this.status = element("span", { class: "small", role: "status" });
    this.percent = element("span", { class: "small nowrap" });
    this.go = element("button", { type: "button", class: "quiet", onclick: () => this.toggle() });
    this.drop = element("button", { type: "button", class: "plain", onclick: () => this.cancel() });
    this.choices = element("div", { class: "line" }, this.role, this.language);
    this.item = element("li", { class: "card upload" },
      element("p", {}, element("strong", {}, this.file.name), " ",
        element("span", { class: "muted small nowrap" }, size(this.file.size, document.documentElement.lang))),
      this.choices, this.progress, element("p", { class: "line" }, this.status, this.percent, this.go, this.drop));
    this.showLanguage();
    this.show("queued");
  }

  showLanguage() {
    this.language.hidden = !["subtitles", "transcript"].includes(this.role.value);
  }

  show(state, more = "") {
    const { word } = this.uploader;
    const moving = state === "running" || state === "retrying";
    const over = ["checking", "done", "cancelled"].includes(state);
    this.state = state;
    this.item.dataset.state = state;
    this.status.textContent = word[state] + (more ? `: ${more}` : "");
    this.status.classList.toggle("error", state === "failed");
    // every row has such buttons: each says of which file it is
    this.go.replaceChildren(moving ? word.pause : state === "queued" ? word.start : word.resume, unseen(this.file.name));
    this.drop.replaceChildren(this.refused ? word.dismiss : word.cancel, unseen(this.file.name));
    this.go.hidden = over || this.refused;
    this.drop.hidden = over;
    this.progress.hidden = state === "done" || state === "cancelled" || this.refused;
    this.percent.hidden = !moving && state !== "paused";
    this.choices.hidden = state !== "queued";
  }

  moved(sent) {
    this.progress.value = sent;
    this.percent.textContent = `${Math.floor((100 * sent) / Math.max(this.file.size, 1))} %`;
    if (this.state === "retrying") this.show("running");
  }

  toggle() {
    if (this.state === "running" || this.state === "retrying") this.pause();
    else this.want();
  }

  /** Starts now, or as soon as there is room. */
  want() {
    this.wanted = true;
    this.uploader.next();
  }

  async start() {
    this.wanted = false;
    this.show("running");
    if (!this.upload) {
      this.upload = this.prepare();
      const before = await this.upload.findPreviousUploads();
      if (before.length > 0) {
        this.upload.resumeFromPreviousUpload(before[0]);
        this.show("running", this.uploader.word.resuming);
      }
    }
    if (this.state === "running") this.upload.start();
  }

  prepare() {
    const { asset, csrf } = this.uploader;
    const metadata = { filename: this.file.name.normalize("NFC"), filetype: this.type, asset, role: this.role.value };
    if (!this.language.hidden) metadata.language = this.language.value;
    return new tus.Upload(this.file, {
      endpoint: "/uploads",
      chunkSize: CHUNK,
      retryDelays: RETRIES,
      metadata,
      // on a poor line the answer may be lost: asked again, it is the same upload
      headers: { "X-CSRF-Token": csrf, "Idempotency-Key": randomKey() },
      // the same name and size on another day is another file
      fingerprint: async () => ["lantoa", asset, metadata.filename, this.file.size, this.file.lastModified].join("|"),
      removeFingerprintOnSuccess: true,
      onProgress: (sent) => this.moved(sent),
      onShouldRetry: (error) => {
        if (mayRetry(error)) this.show("retrying");
        return mayRetry(error);
      },
      onError: (error) => this.failed(error),
      onSuccess: () => this.check(),
    });
  }

  failed(error) {
    const answer = error.originalResponse;
    this.refused = answer != null && [413, 415, 422, 460].includes(answer.getStatus());
    this.show("failed", this.uploader.reason(answer && answer.getBody()));
    this.uploader.next();
  }

  async pause() {
    await this.upload.abort();
    this.show("paused");
    this.uploader.next();
  }

  async cancel() {
    this.wanted = false;
    const url = this.upload && this.upload.url;
    if (this.upload) await this.upload.abort();
    if (url && !this.refused) await this.uploader.terminate(url);
    this.show("cancelled");
    if (this.refused) this.item.remove();
    this.uploader.next();
  }

  /** Waits after all bytes are sent: the hub checks the whole file before it is part of the draft. */
  async check() {
    this.progress.value = this.file.size;
    this.show("checking");
    this.uploader.next();
    const id = this.upload.url.split("/").pop();
    for (;;) {
      const answer = await this.uploader.ask(`/api/v1/uploads/${id}`);
      if (answer && answer.state === "COMPLETE") return this.completed(answer);
      if (answer && !["OPEN", "RECEIVED"].includes(answer.state)) {
        this.refused = true;
        return this.show("failed", this.uploader.issue(answer.outcome.reason));
      }
      await pause(POLL);
    }
  }

  async completed(answer) {
    await this.uploader.showFiles(answer.outcome.sha256);
    this.show("done");
    this.item.insertAdjacentHTML("beforeend", await sameBytes(answer.outcome.sha256, this.uploader.asset).catch(() => ""));
  }
}

class Uploader {
  constructor(root) {
    this.root = root;
    this.asset = root.dataset.asset;
    this.csrf = root.dataset.csrf;
    this.word = words(root.querySelector("template[data-words]"));
    this.issues = words(root.querySelector("template[data-issues]"));
    const types = [...root.querySelector("template[data-types]").content.querySelectorAll("[data-type]")];
    this.roles = Object.fromEntries(types.map((one) => [one.dataset.type, one.dataset.can]));
    this.rows = [];
    this.draw();
    this.unfinished();
  }

  draw() {
    const { word, root } = this;
    const input = element("input", { type: "file", multiple: "", class: "visually-hidden", id: "upload-input", accept: root.dataset.accept + ",.srt,.vtt" });
    input.addEventListener("change", () => { this.take(input.files); input.value = ""; });
    const zone = element("div", { class: "drop" },
      element("p", {}, element("strong", {}, word.drop), ` ${word.or} `,
        element("label", { for: "upload-input", class: "button quiet" }, word.choose)),
      element("p", { class: "hint" }, word.hint), input);
    for (const name of ["dragenter", "dragover"])
      zone.addEventListener(name, (event) => { event.preventDefault(); zone.classList.add("over"); });
    for (const name of ["dragleave", "drop"]) zone.addEventListener(name, () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => { event.preventDefault(); this.take(event.dataTransfer.files); });
    this.left = element("ul", { class: "list", hidden: "" });
    this.list = element("ul", { class: "list", "aria-live": "polite" });
    root.append(zone, this.left, this.list);
    root.hidden = false;
    // back on the line: what has waited for it goes on at once
    window.addEventListener("online", () => this.rows.forEach((row) => row.state === "failed" && !row.refused && row.want()));
    window.addEventListener("beforeunload", (event) => { if (this.running() > 0) event.preventDefault(); });
  }

  take(files) {
    for (const file of files) {
      const row = new Row(this, file);
      this.rows.push(row);
      this.list.append(row.item);
      row.wanted = true;
      document.dispatchEvent(new CustomEvent("file-chosen", { detail: file }));
    }
    this.next();
  }

  running() {
    return this.rows.filter((row) => row.state === "running" || row.state === "retrying").length;
  }

  next() {
    for (const row of this.rows) if (row.wanted && this.running() < AT_ONCE) row.start();
  }

  // while the line is down there is nothing: asked again
  ask(path) {
    return part(path, { headers: { Accept: "application/json" } }).then(JSON.parse).catch(() => null);
  }

  // what cannot be ended now expires by itself
  terminate(path) {
    return fetch(path, { method: "DELETE", headers: { "X-CSRF-Token": this.csrf, "Tus-Resumable": "1.0.0" } }).catch(() => {});
  }

  /** Unfinished uploads, begun here or on another computer, which wait for their file. */
  async unfinished() {
    const { word } = this;
    const open = ((await this.ask(`/api/v1/assets/${this.asset}/uploads`)) || []).filter((one) => one.state === "OPEN");
    if (open.length === 0) return;
    this.left.append(element("li", {}, element("strong", {}, word.unfinished), element("p", { class: "hint" }, word["unfinished.hint"])));
    for (const one of open) {
      const share = one.progress.length ? ` · ${Math.floor((100 * one.progress.offset) / one.progress.length)} %` : "";
      const cancel = () => this.terminate(`/uploads/${one.id}`).then(() => drop.parentElement.remove());
      const drop = element("button", { type: "button", class: "plain", onclick: cancel }, word.cancel, unseen(one.file.name));
      this.left.append(element("li", { class: "card line spread" }, element("span", {}, one.file.name + share), drop));
    }
    this.left.hidden = false;
  }

  /** The files of the draft as they are now; a checked one joins them a moment later. */
  async showFiles(sha256) {
    const files = document.getElementById("draft-files");
    for (let look = 0; look < LOOKS; look++) {
      const fresh = await part(files.dataset.fragment).catch(() => "");
      if (fresh) files.innerHTML = fresh;
      if (files.querySelector(`[data-sha256="${sha256}"]`)) break;
      await pause(POLL / 2);
    }
    document.dispatchEvent(new CustomEvent("draft-files-changed"));
  }

  issue(issue) {
    return issue ? this.issues[issue.code] || issue.code : "";
  }

  /** The text of a refusal: the hub's own title, and its issues. */
  reason(body) {
    try {
      const problem = JSON.parse(body);
      return (problem.issues || []).map((one) => this.issue(one)).join("; ") || problem.title;
    } catch {
      return "";
    }
  }
}

if (typeof document !== "undefined")
  for (const root of document.querySelectorAll("[data-uploader]")) new Uploader(root);
