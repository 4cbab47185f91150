// What a picture says of itself (XMP, in which IPTC photo metadata stand): fills fields of the draft that are empty, and
// is offered for those that are not. Nothing is sent but by the draft's form.
const HEAD = 1024 * 1024; // the packet stands near the beginning
const DC = "http://purl.org/dc/elements/1.1/";
const PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
const RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";
const XMP = "http://ns.adobe.com/xap/1.0/";
const CC = "http://creativecommons.org/ns#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** The fields of the draft, with the properties that each is found in, the likeliest first. */
const FOUND_IN = {
  title: [[DC, "title"], [PHOTOSHOP, "Headline"]],
  description: [[DC, "description"]],
  creator: [[DC, "creator"]],
  credit: [[PHOTOSHOP, "Credit"]],
  license: [[CC, "license"], [RIGHTS, "WebStatement"], [DC, "rights"]],
  rights: [[DC, "rights"]],
  note: [[PHOTOSHOP, "DateCreated"], [XMP, "CreateDate"]],
};

/** The XMP packet of these bytes, or null. */
function packet(bytes) {
  const text = new TextDecoder().decode(bytes);
  const from = text.indexOf("<x:xmpmeta");
  const end = text.indexOf("</x:xmpmeta>", from);
  if (from < 0 || end < 0) return null;
  const found = new DOMParser().parseFromString(text.slice(from, end + "</x:xmpmeta>".length), "application/xml");
  return found.querySelector("parsererror") ? null : found;
}

/** A property: an element, a list or choice of languages, or an attribute of its description. */
function property(xmp, [space, name]) {
  const element = xmp.getElementsByTagNameNS(space, name)[0];
  if (element) {
    const items = [...element.getElementsByTagNameNS(RDF, "li")].map((one) => one.textContent.trim());
    const one = element.getElementsByTagNameNS(RDF, "Alt").length ? items[0] : items.join(", ");
    return one || element.getAttributeNS(RDF, "resource") || element.textContent.trim();
  }
  const about = [...xmp.getElementsByTagNameNS(RDF, "Description")].find((one) => one.hasAttributeNS(space, name));
  return about ? about.getAttributeNS(space, name).trim() : "";
}

/** The code of a Creative Commons licence in this text; empty where it is another. */
function licence(text) {
  if (/publicdomain\/zero\/1\.0/.test(text)) return "CC0-1.0";
  const [, kind] = text.match(/licenses\/([a-z-]+)\/4\.0/) || [];
  return kind ? `CC-${kind.toUpperCase()}-4.0` : "";
}

/** What the texts of a packet are for each field; for what is not said there is nothing. */
export function proposals(xmp, word) {
  const found = {};
  for (const [field, places] of Object.entries(FOUND_IN))
    for (const place of places) {
      const text = property(xmp, place);
      const [, year, month, day] = text.match(/^(\d{4})-(\d\d)-(\d\d)/) || [];
      const value = { license: () => licence(text), note: () => (year ? `${word.made} ${day}/${month}/${year}` : "") }[field]?.() ?? text;
      if (value && !found[field]) found[field] = value;
    }
  return found;
}

class FileTexts {
  constructor(root) {
    this.root = root;
    this.word = {};
    for (const one of root.querySelector("template").content.querySelectorAll("[data-key]")) this.word[one.dataset.key] = one.textContent;
    document.addEventListener("file-chosen", (event) => this.look(event.detail));
  }

  async look(file) {
    if (!file.type.startsWith("image/")) return;
    const xmp = packet(await file.slice(0, HEAD).arrayBuffer());
    if (!xmp) return;
    const list = this.root.querySelector("ul");
    for (const [name, text] of Object.entries(proposals(xmp, this.word))) {
      const field = document.getElementById(`f-${name}`);
      if (!field || field.value === text) continue;
      if (field.tagName === "SELECT" && ![...field.options].some((one) => one.value === text)) continue;
      list.append(this.line(field, text));
    }
    this.root.hidden = list.childElementCount === 0;
  }

  line(field, text) {
    const item = document.createElement("li");
    const said = field.tagName === "SELECT" ? [...field.options].find((one) => one.value === text).label : text;
    const label = field.labels[0].firstChild.textContent.trim();
    item.append(`${label}: ${said} `);
    if (field.value === "") {
      this.use(field, text);
      item.append(Object.assign(document.createElement("span"), { className: "muted", textContent: `(${this.word.filled})` }));
      return item;
    }
    const button = Object.assign(document.createElement("button"), { type: "button", className: "plain" });
    button.append(this.word.use, Object.assign(document.createElement("span"), { className: "visually-hidden", textContent: ` ${label}` }));
    button.addEventListener("click", () => {
      this.use(field, text);
      button.replaceWith(`(${this.word.filled})`);
      field.focus();
    });
    item.append(button);
    return item;
  }

  use(field, text) {
    field.value = field.maxLength > 0 ? text.slice(0, field.maxLength) : text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

if (typeof document !== "undefined") for (const root of document.querySelectorAll("[data-file-texts]")) new FileTexts(root);
