// Two versions over each other, their films in step, and where their pages differ. Without this they stand beside each other.
import { element } from "/assets/parts.js";

const words = document.getElementById("compare")?.dataset;
const WIDE = 480;
const TILE = 12;
const FAR = 48;

const button = (text, press, way = null) => element("button", { type: "button", class: "quiet", "data-way": way, onclick: press }, text);

// one picture over the other: uncovered from the left, or shining through
function overlay(images) {
  const copies = images.map((image) => element("img", { src: image.currentSrc || image.src, alt: image.alt }));
  const over = element("div", { class: "overlay slider" }, ...copies);
  const range = element("input", { type: "range", min: 0, max: 100, value: 50, "aria-label": words.amount });
  const show = () => over.style.setProperty("--at", `${range.value}%`);
  range.addEventListener("input", show);
  show();
  const ways = ["slider", "onion"].map((way) => button(words[way], () => choose(way), way));
  const choose = (way) => {
    over.className = `overlay ${way}`;
    for (const one of ways) one.setAttribute("aria-pressed", one.dataset.way === way);
  };
  choose("slider");
  return element("div", {}, element("div", { class: "line" }, ...ways), range, over);
}

function compared(pair, images) {
  let box = null;
  const beside = pair.querySelector(".side-by-side");
  const toggle = button(words.over, () => {
    if (box) box.remove();
    box = box ? null : overlay(images);
    if (box) beside.after(box);
    beside.hidden = Boolean(box);
    toggle.textContent = box ? words.beside : words.over;
  });
  beside.before(toggle);
}

// what is done with one is done with the other; only the first is heard
function inStep(pair, [first, second]) {
  second.muted = true;
  const follow = () => {
    if (Math.abs(second.currentTime - first.currentTime) > 0.2) second.currentTime = first.currentTime;
  };
  const toggle = button(words.step, async () => {
    if (!first.paused) return first.pause();
    second.currentTime = first.currentTime;
    await Promise.all([first.play(), second.play()]);
  });
  for (const at of ["seeked", "timeupdate"]) first.addEventListener(at, follow);
  first.addEventListener("ratechange", () => (second.playbackRate = first.playbackRate));
  for (const at of ["play", "pause"])
    first.addEventListener(at, () => {
      second[at]();
      toggle.textContent = first.paused ? words.step : words.stop;
    });
  pair.querySelector(".side-by-side").before(toggle);
}

// colours over the later picture what differs from the former one
async function mark([before, after]) {
  for (const image of [before, after]) await image.decode();
  const height = Math.round((WIDE * after.naturalHeight) / after.naturalWidth);
  const canvas = Object.assign(document.createElement("canvas"), { width: WIDE, height });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.globalCompositeOperation = "difference";
  for (const image of [before, after]) pen.drawImage(image, 0, 0, WIDE, height);
  const { data } = pen.getImageData(0, 0, WIDE, height);
  pen.globalCompositeOperation = "source-over";
  pen.clearRect(0, 0, WIDE, height);
  pen.fillStyle = "#ffc400";
  for (let at = 0; at < data.length; at += 4)
    if (data[at] + data[at + 1] + data[at + 2] > FAR)
      pen.fillRect(((at / 4) % WIDE) - TILE / 2, Math.floor(at / 4 / WIDE) - TILE / 2, TILE, TILE);
  const frame = element("div", { class: "marked" });
  after.replaceWith(frame);
  frame.append(after, canvas);
}

if (words)
  for (const pair of document.querySelectorAll(".pair")) {
    const images = [...pair.querySelectorAll("figure img")];
    const films = [...pair.querySelectorAll("figure video")];
    if (images.length === 2) compared(pair, images);
    if (images.length === 2 && "leaf" in pair.dataset) mark(images);
    if (films.length === 2) inStep(pair, films);
  }
