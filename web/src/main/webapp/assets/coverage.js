// Shows the evidence of a cell beside the matrix, where there is room. Without this it is a page of its own.
import { page } from "/assets/parts.js";

const drawer = document.querySelector(".drawer");
const title = drawer?.querySelector("a");

document.querySelector(".matrix")?.addEventListener("click", async (event) => {
  const link = event.target.closest("td a");
  if (!link || innerWidth < 1200 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const cell = await page(link.href).catch(() => null);
  if (!cell) return location.assign(link.href);
  title.href = link.href;
  title.textContent = cell.querySelector("h1").textContent;
  drawer.querySelector(".drawer-body").replaceChildren(cell.querySelector("[data-drawer]"));
  document.querySelector(".matrix [aria-current]")?.removeAttribute("aria-current");
  link.setAttribute("aria-current", "true");
  drawer.hidden = false;
  title.focus();
});
drawer?.querySelector("button").addEventListener("click", () => {
  drawer.hidden = true;
  document.querySelector(".matrix [aria-current]").focus();
});
