// Where there is room beside the results, what they can be narrowed by stands open. Without this it opens by a press.
const facets = document.querySelector("details.facets");
const room = matchMedia("(min-width: 60rem)");

if (facets && room.matches) facets.open = true;
room.addEventListener("change", () => {
  if (facets && room.matches) facets.open = true;
});
