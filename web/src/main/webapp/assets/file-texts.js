// What a picture says of itself fills fields of the draft that are empty, and is offered for those that are not. Nothing is
// sent but by the draft's form.
import { said } from "/assets/picture-texts.js";

class FileTexts {
  constructor(root) {
    this.root = root;
    this.word = {};
    for (const one of root.querySelector("template").content.querySelectorAll("[data-key]")) this.word[one.dataset.key] = one.textContent;
    document.addEventListener("file-chosen", (event) => this.look(event.detail));
  }

  async look(file) {
    if (!file.type.startsWith("image/")) return;
    const list = this.root.querySelector("ul");
    for (const [name, text] of Object.entries(await said(file, this.word.made))) {
      const field = document.getElementById(`f-${name}`);
      if (!field || field.value === text) continue;
      if (field.tagName === "SELECT" && ![...field.options].some((one) => one.value === text)) continue;
      list.append(this.line(field, text));
    }
    this.root.hidden = list.childElementCount === 0;
  }

  line(field, text) {
    const item = document.createElement("li");
    const shown = field.tagName === "SELECT" ? [...field.options].find((one) => one.value === text).label : text;
    const label = field.labels[0].firstChild.textContent.trim();
    item.append(`${label}: ${shown} `);
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

for (const root of document.querySelectorAll("[data-file-texts]")) new FileTexts(root);
