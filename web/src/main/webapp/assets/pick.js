// Fields for an asset: offer those that fit what is typed, with pictures, and show the one that is chosen. Without this the
// address of the asset is pasted.
import { combobox } from "/assets/combobox.js";

const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

function made(name, className, text = "") {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function pick(box) {
  const words = box.dataset;
  const chosen = made("div", "picked");
  const change = made("button", "quiet", words.change);
  const none = made("div", "hint");

  async function fitting(typed) {
    const answer = await fetch(words.pick + encodeURIComponent(typed.slice(0, 200)), { headers: { Accept: "text/html" } });
    if (!answer.ok) return [];
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return [...page.querySelectorAll("[role=option]")];
  }

  async function ask(typed) {
    const options = await fitting(typed);
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

  const frame = combobox(box, ask, choose);
  chosen.hidden = true;
  change.type = "button";
  none.setAttribute("role", "status");
  box.placeholder = words.type;
  frame.after(chosen, none);
  change.addEventListener("click", () => {
    box.value = "";
    turn(false);
    box.focus();
  });
  // what is still being typed is no choice yet
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && box.value.trim() && !ID.test(box.value)) event.preventDefault();
  });
  if (ID.test(box.value)) ask(box.value.trim()).catch(() => {});
}

document.querySelectorAll("input[data-pick]").forEach(pick);
