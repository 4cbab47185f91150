// Fields for an asset: offer those that fit what is typed, with pictures, and show the one that is chosen. Without this the
// address of the asset is pasted.
import { combobox } from "/assets/combobox.js";
import { element, page } from "/assets/parts.js";

const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

function pick(box) {
  const words = box.dataset;
  const chosen = element("div", { class: "picked", hidden: "" });
  const change = element("button", { type: "button", class: "quiet", onclick: () => clear() }, words.change);
  const none = element("div", { class: "hint", role: "status" });

  async function ask(typed) {
    const found = await page(words.pick + encodeURIComponent(typed.slice(0, 200)));
    const options = [...found.querySelectorAll("[role=option]")];
    none.textContent = "";
    if (typed !== box.value.trim()) return [];
    if (!ID.test(typed)) {
      if (typed && options.length === 0) none.textContent = words.none;
      return options;
    }
    if (options.length === 1) choose(options[0]);
    return [];
  }

  function choose(option) {
    const wasHere = document.activeElement === box;
    box.value = option.dataset.id;
    chosen.replaceChildren(...option.childNodes, change);
    turn(true);
    if (wasHere) change.focus();
  }

  function turn(isChosen) {
    chosen.hidden = !isChosen;
    frame.hidden = isChosen;
    none.textContent = "";
  }

  function clear() {
    box.value = "";
    turn(false);
    box.focus();
  }

  const frame = combobox(box, ask, choose);
  box.placeholder = words.type;
  frame.after(chosen, none);
  // what is still being typed is no choice yet
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && box.value.trim() && !ID.test(box.value)) event.preventDefault();
  });
  if (ID.test(box.value)) ask(box.value.trim()).catch(() => {});
}

document.querySelectorAll("input[data-pick]").forEach(pick);
