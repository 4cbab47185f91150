// Shows on the picture where comments are pinned, and pins a new one by a click on it. Without this two numbers are typed.
const PICTURE = "#review-look figure img, #version-files figure img, #draft-files figure img";
const place = document.getElementById("comment-place");
const spot = document.getElementById("comment-spot");

// the picture stands in the middle of its box, with its own shape
function shape(picture) {
  const scale = Math.min(picture.clientWidth / picture.naturalWidth, picture.clientHeight / picture.naturalHeight);
  const width = picture.naturalWidth * scale;
  const height = picture.naturalHeight * scale;
  return { left: (picture.clientWidth - width) / 2, top: (picture.clientHeight - height) / 2, width, height };
}

function draw() {
  for (const old of document.querySelectorAll(".pin")) old.remove();
  const picture = document.querySelector(PICTURE);
  if (!picture || !picture.naturalWidth) return;
  const box = shape(picture);
  let number = 0;
  for (const label of document.querySelectorAll("#comments .thread [data-pin]")) {
    const [x, y] = label.dataset.pin.split(" ").map(Number);
    const pin = Object.assign(document.createElement("a"), { className: "pin", textContent: ++number, href: `#${label.closest(".thread").id}` });
    pin.setAttribute("aria-label", label.textContent);
    pin.style.left = `${picture.offsetLeft + box.left + (box.width * x) / 100}px`;
    pin.style.top = `${picture.offsetTop + box.top + (box.height * y) / 100}px`;
    picture.closest("figure").classList.add("pinned");
    picture.after(pin);
  }
}

function choose(event) {
  const picture = event.target.closest(PICTURE);
  if (!picture || !spot || !place.querySelector('[value="POINT"]') || picture.closest("#draft-files, a")) return;
  const box = shape(picture);
  const from = picture.getBoundingClientRect();
  const part = (at, edge, size) => Math.round(100 * Math.min(1, Math.max(0, (at - edge) / size)));
  place.value = "POINT";
  spot.value = `${part(event.clientX, from.left + box.left, box.width)} ${part(event.clientY, from.top + box.top, box.height)}`;
  document.getElementById("comment-new").open = true;
  document.getElementById("comment-text").focus();
}

if (document.getElementById("comments")) {
  document.addEventListener("click", choose);
  document.addEventListener("load", (event) => event.target.matches?.(PICTURE) && draw(), true);
  document.addEventListener("page-refreshed", draw);
  addEventListener("resize", draw);
  draw();
}
