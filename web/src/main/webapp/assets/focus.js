// Shows on a draft's picture what its crops keep, and sets their focal point by a click. Without this two numbers are typed.
import { element, point, shape } from "/assets/parts.js";

const PICTURE = "#draft-files figure img";
const box = document.getElementById("draft-focus");
const fields = [...(box?.querySelectorAll("input") || [])];
const number = (field) => Number(field.value || field.placeholder);

// as the hub crops: as large as the picture allows, around the point as far as its edges allow
function draw() {
  for (const old of document.querySelectorAll(".crop")) old.remove();
  const picture = document.querySelector(PICTURE);
  if (!box.open || !picture?.naturalWidth) return;
  picture.parentElement.classList.add("pinned");
  const all = shape(picture);
  const start = (field, size, room) => Math.max(0, Math.min(room - size, (number(field) * room) / 100 - size / 2));
  for (const name of ["0:1", ...box.dataset.frames.split(" ").filter(Boolean)]) {
    const [across, down] = name.split(":");
    const width = Math.min(all.width, (all.height * across) / down);
    const height = width && (width * down) / across;
    const left = picture.offsetLeft + all.left + start(fields[0], width, all.width);
    const top = picture.offsetTop + all.top + start(fields[1], height, all.height);
    const shown = element("span", { class: width ? "crop" : "crop point", "aria-hidden": "true" }, width ? name : "");
    for (const [side, length] of Object.entries({ left, top, width, height })) shown.style[side] = `${length}px`;
    picture.after(shown);
  }
}

function set(values) {
  fields.forEach((field, i) => (field.value = values[i]));
  draw();
  fields[0].form.dispatchEvent(new Event("input"));
}

if (box) {
  box.addEventListener("change", () => set(fields.map(number)));
  for (const event of ["input", "toggle"]) box.addEventListener(event, draw);
  box.querySelector("button").hidden = false;
  box.querySelector("button").addEventListener("click", () => set(["", ""]));
  document.addEventListener("click", (event) => box.open && event.target.matches(PICTURE) && set(point(event, event.target).split(" ")));
  document.addEventListener("load", (event) => event.target.matches?.(PICTURE) && draw(), true);
  addEventListener("resize", draw);
  draw();
}
