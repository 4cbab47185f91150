// Shows the evidence of a cell beside the matrix, where there is room. Without this it is a page of its own.
const drawer = document.querySelector(".drawer");
const title = drawer?.querySelector("a");

document.querySelector(".matrix")?.addEventListener("click", async (event) => {
  const link = event.target.closest("td a");
  if (!link || innerWidth < 1200 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const answer = await fetch(link.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  title.href = link.href;
  title.textContent = page.querySelector("h1").textContent;
  drawer.querySelector(".drawer-body").replaceChildren(...page.querySelectorAll("[data-drawer]"));
  document.querySelector(".matrix [aria-current]")?.removeAttribute("aria-current");
  link.setAttribute("aria-current", "true");
  drawer.hidden = false;
  title.focus();
});
drawer?.querySelector("button").addEventListener("click", () => {
  drawer.hidden = true;
  document.querySelector(".matrix [aria-current]").focus();
});
