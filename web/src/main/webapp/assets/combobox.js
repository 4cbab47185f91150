// A box with a list of options under it (the combobox pattern of the ARIA authoring practices). `ask` gives the options that
// fit what is typed; `choose` takes one of them.
import { afterPause, element } from "/assets/parts.js";

export function combobox(box, ask, choose) {
  const list = element("ul", { id: `${box.id}-options`, role: "listbox", "aria-label": box.dataset.suggestions || "", hidden: "" });
  let options = [];
  let at = -1;
  let asked = 0;

  function close() {
    list.hidden = true;
    options = [];
    at = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }

  function show(found) {
    close();
    found.forEach((option, i) => {
      option.id = `${list.id}-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        take(option);
      });
    });
    list.replaceChildren(...found);
    options = found;
    list.hidden = options.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
  }

  function take(option) {
    asked++;
    close();
    choose(option);
  }

  function mark(next) {
    if (at >= 0) options[at].setAttribute("aria-selected", "false");
    at = (next + options.length + 1) % (options.length + 1);
    if (at === options.length) at = -1;
    if (at < 0) return box.removeAttribute("aria-activedescendant");
    options[at].setAttribute("aria-selected", "true");
    options[at].scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", options[at].id);
  }

  async function look() {
    const mine = ++asked;
    const found = await ask(box.value.trim()).catch(() => []);
    if (mine === asked && document.activeElement === box) show(found);
  }

  function key(event) {
    const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? options.length - 1 : at - 1 }[event.key];
    if (event.key === "Escape" && !list.hidden) close();
    else if (options.length > 0 && next !== undefined) mark(next);
    else if (list.hidden && event.key === "ArrowDown") look().catch(() => {});
    else if (event.key === "Enter" && at >= 0) take(options[at]);
    else return;
    event.preventDefault();
  }

  const frame = element("div", { class: "suggest" });
  const hadFocus = document.activeElement === box;
  box.replaceWith(frame);
  frame.append(box, list);
  if (hadFocus) box.focus({ preventScroll: true }); // moving an element blurs it; the selection is kept
  for (const [name, value] of [["role", "combobox"], ["autocomplete", "off"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]])
    box.setAttribute(name, value);
  box.addEventListener("input", afterPause(200, look));
  box.addEventListener("keydown", key);
  box.addEventListener("blur", close);
  return frame;
}
