// Opens the facets where there is room beside the results. Without this they open by a press.
const facets = document.querySelector("details.facets");
const room = matchMedia("(min-width: 60rem)");

if (facets && room.matches) facets.open = true;
room.addEventListener("change", () => {
  if (facets && room.matches) facets.open = true;
});
