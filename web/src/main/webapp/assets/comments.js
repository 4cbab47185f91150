// Shows on the picture where comments are pinned, and asks for a new one at the clicked point. Without this two numbers are typed.
import { element, point, shape } from "/assets/parts.js";

const PICTURE = "#review-look figure img, #version-files figure img, #draft-files figure img";
const box = document.getElementById("comment-new");
const home = document.getElementById("comments");
const PIN = 16;
const place = document.getElementById("comment-place");
const spot = document.getElementById("comment-spot");

function draw() {
  for (const old of document.querySelectorAll(".pin")) old.remove();
  const picture = document.querySelector(PICTURE);
  if (box && !box.isConnected) pinned(false);
  if (!picture || !picture.naturalWidth) return;
  const area = shape(picture);
  let number = 0;
  for (const label of document.querySelectorAll("#comments .thread [data-pin]")) {
    const [x, y] = label.dataset.pin.split(" ").map(Number);
    const pin = element("a", { class: "pin", href: `#${label.closest(".thread").id}`, "aria-label": label.textContent }, ++number);
    pin.style.left = `${picture.offsetLeft + area.left + (area.width * x) / 100}px`;
    pin.style.top = `${picture.offsetTop + area.top + (area.height * y) / 100}px`;
    picture.closest("figure").classList.add("pinned");
    picture.after(pin);
  }
}

function choose(event) {
  const picture = event.target.closest(PICTURE);
  if (!picture || !spot || !place.querySelector('[value="POINT"]') || picture.closest("#draft-files, a")) return;
  const from = picture.getBoundingClientRect();
  place.value = "POINT";
  spot.value = point(event, picture);
  pinned(true);
  picture.parentElement.classList.add("pinned");
  picture.after(box);
  box.open = true;
  const up = event.clientY - from.top > box.offsetHeight ? -box.offsetHeight - PIN : PIN;
  box.style.left = `${Math.max(0, Math.min(event.clientX - from.left, picture.clientWidth - box.offsetWidth))}px`;
  box.style.top = `${picture.offsetTop + event.clientY - from.top + up}px`;
  document.getElementById("comment-text").focus({ preventScroll: true });
}

// at its point it asks for the words only; closed it goes back
function pinned(yes) {
  box.classList.toggle("pin-box", yes);
  for (const field of [place, spot]) if (field) field.closest(".field").hidden = yes;
  if (!yes) home.append(box);
}

if (home) {
  box?.addEventListener("toggle", () => box.open || pinned(false));
  box?.addEventListener("keydown", (event) => event.key === "Escape" && (box.open = false));
  document.addEventListener("click", choose);
  document.addEventListener("load", (event) => event.target.matches?.(PICTURE) && draw(), true);
  document.addEventListener("page-refreshed", draw);
  addEventListener("resize", draw);
  draw();
}
