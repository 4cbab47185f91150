// Sets the focal point of a draft's picture by a click. Without this two numbers are typed.
const field = document.querySelector("form[data-draft] [name=focus]");

document.getElementById("draft-files")?.addEventListener("click", (event) => {
  const picture = event.target.closest("figure img");
  if (!picture || !field || field.disabled) return;
  event.preventDefault();
  const box = picture.getBoundingClientRect();
  // the picture stands in the middle of its box, with its own shape
  const scale = Math.min(box.width / picture.naturalWidth, box.height / picture.naturalHeight);
  const part = (at, from, size, own) => Math.round(100 * Math.min(1, Math.max(0, (at - from - (size - own) / 2) / own)));
  const x = part(event.clientX, box.left, box.width, picture.naturalWidth * scale);
  const y = part(event.clientY, box.top, box.height, picture.naturalHeight * scale);
  field.value = `${x} ${y}`;
  field.dispatchEvent(new Event("input", { bubbles: true }));
});
