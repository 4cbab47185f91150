// A box with a list of options under it (the combobox pattern of the ARIA authoring practices). `ask` gives the options that
// fit what is typed; `choose` takes one of them.
export function combobox(box, ask, choose) {
  const list = document.createElement("ul");
  let options = [];
  let at = -1;
  let timer = 0;
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
    const found = await ask(box.value.trim());
    if (mine === asked) show(found);
  }

  function key(event) {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (options.length > 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      mark(event.key === "ArrowDown" ? at + 1 : at < 0 ? options.length - 1 : at - 1);
    } else if (list.hidden && event.key === "ArrowDown") {
      event.preventDefault();
      look().catch(() => {});
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      take(options[at]);
    }
  }

  list.id = `${box.id}-options`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.dataset.suggestions || "");
  const frame = document.createElement("div");
  frame.className = "suggest";
  box.replaceWith(frame);
  frame.append(box, list);
  for (const [name, value] of [["role", "combobox"], ["autocomplete", "off"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]])
    box.setAttribute(name, value);
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => look().catch(() => {}), 200);
  });
  box.addEventListener("keydown", key);
  box.addEventListener("blur", close);
  return frame;
}
