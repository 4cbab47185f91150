// <lantoa-asset asset="…" lang="km"><a href="…">title</a></lantoa-asset>: an asset of Lan Toả in a page of another site.
// One sandboxed frame as high as its content; the link inside stays, for when the hub is away or scripts are off.
// This file never changes once it is published, so that pages can name its hash; what is new gets a new number.
const HUB = new URL(import.meta.url).origin;
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const LEAST = 120;
const MOST = 10000;
const PASSED_ON = { lang: "lang", ui: "ui", text: "text", page: "page" };

class LantoaAsset extends HTMLElement {
  static observedAttributes = ["asset", "url", "collection", "layout", ...Object.keys(PASSED_ON)];

  #frame;
  #secret;
  #hear = (event) => {
    if (event.source !== this.#frame?.contentWindow || event.data?.secret !== this.#secret) return;
    const height = Number(event.data.value);
    if (event.data.message === "height" && height > 0) this.#frame.height = Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
  };

  connectedCallback() {
    addEventListener("message", this.#hear);
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener("message", this.#hear);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }

  #address() {
    const collection = this.getAttribute("collection");
    const id = ID.exec(this.getAttribute("asset") ?? this.getAttribute("url") ?? this.id)?.[0];
    if (collection === null && !id) return null;
    const query = new URLSearchParams(collection ?? "");
    if (collection !== null && this.hasAttribute("layout")) query.set("layout", this.getAttribute("layout"));
    for (const [name, parameter] of Object.entries(PASSED_ON))
      if (this.getAttribute(name)) query.set(parameter, this.getAttribute(name));
    const asked = query.size ? `?${query}` : "";
    return `${HUB}/embed/${collection === null ? id : "collection"}${asked}`;
  }

  #show() {
    const address = this.#address();
    if (!address) return;
    this.#secret = Array.from(crypto.getRandomValues(new Uint8Array(10)), (one) => (one % 36).toString(36)).join("");
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
    frame.allow = "fullscreen; picture-in-picture";
    frame.loading = "lazy";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.title = this.getAttribute("label") ?? (this.textContent.trim() || "Lan Toả");
    frame.height = 480;
    frame.style.cssText = "display: block; width: 100%; border: 0";
    frame.src = `${address}#?secret=${this.#secret}`;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    shadow.replaceChildren(frame, document.createElement("slot"));
    this.style.display ||= "block";
    this.#frame = frame;
  }
}

if (!customElements.get("lantoa-asset")) customElements.define("lantoa-asset", LantoaAsset);

// what CKEditor 5 leaves in a page for an address of the hub
for (const one of document.querySelectorAll("oembed[url]")) {
  const url = one.getAttribute("url");
  if (!url.startsWith(`${HUB}/a/`)) continue;
  const asset = document.createElement("lantoa-asset");
  asset.setAttribute("url", url);
  const link = document.createElement("a");
  link.href = url;
  link.textContent = url;
  asset.append(link);
  one.replaceWith(asset);
}
