// Narrows a long list of boxes to tick by what is typed, with marks or without; what is ticked stays. Without this all stand there.
import { fold } from "/assets/parts.js";

for (const tool of document.querySelectorAll("[data-narrows]")) {
  const input = tool.querySelector("input");
  const said = tool.querySelector("[data-found]");
  const ticks = [...document.getElementById(tool.dataset.narrows).querySelectorAll(".tick")]
    .map((tick) => ({ tick, name: fold(tick.textContent), box: tick.querySelector("input") }));

  const narrow = () => {
    const typed = fold(input.value);
    const fits = ticks.filter((one) => one.name.includes(typed));
    for (const one of ticks) one.tick.hidden = !fits.includes(one) && !one.box.checked;
    said.textContent = typed ? said.dataset.found.replace("#", fits.length) : "";
  };

  input.addEventListener("input", (event) => {
    // the form itself was not changed
    event.stopPropagation();
    narrow();
  });
  input.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  tool.hidden = false;
}
