// What a picture says of itself fills fields of the draft that are empty, and is offered for those that are not. Nothing is
// sent but by the draft's form.
import { element, unseen, words } from "/assets/parts.js";
import { said } from "/assets/picture-texts.js";

class FileTexts {
  constructor(root) {
    this.root = root;
    this.word = words(root.querySelector("template"));
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
    const shown = field.tagName === "SELECT" ? [...field.options].find((one) => one.value === text).label : text;
    const label = field.labels[0].firstChild.textContent.trim();
    const filled = element("span", { class: "muted" }, `(${this.word.filled})`);
    const use = () => {
      this.use(field, text);
      button.replaceWith(filled);
      field.focus();
    };
    const button = element("button", { type: "button", class: "plain", onclick: use }, this.word.use, unseen(label));
    const isEmpty = field.value === "";
    if (isEmpty) this.use(field, text);
    return element("li", {}, `${label}: ${shown} `, isEmpty ? filled : button);
  }

  use(field, text) {
    field.value = field.maxLength > 0 ? text.slice(0, field.maxLength) : text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

for (const root of document.querySelectorAll("[data-file-texts]")) new FileTexts(root);
