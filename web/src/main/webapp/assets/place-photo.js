// Keeps photos of places on the phone until they are sent: the line may be cut, and the page closed. Each has an id of its
// own, so that one whose receipt was lost is not received twice.
const form = document.getElementById("photo");
const status = document.getElementById("photo-status");
const words = form.dataset;
// longest edge and quality, until a photo is small enough for a bad line
const SIZES = [[2000, 0.8], [1800, 0.7], [1500, 0.6], [1200, 0.5]];
const ENOUGH = 300_000;
const RETRY = 10_000;
const LONGEST = 180_000;
// answers that do not change when the same is sent again
const REFUSED = [404, 413, 415, 422];
let sending = false;
let notBefore = 0;
let said = "";

const wanted = (request) =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

async function store(mode) {
  const opening = indexedDB.open("lantoa-photos", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("waiting", { keyPath: "id" });
  return (await wanted(opening)).transaction("waiting", mode).objectStore("waiting");
}

const waiting = async () => wanted((await store("readonly")).getAll());

const drawn = (picture, edge, quality) => {
  const factor = Math.min(1, edge / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width, picture.height].map((size) => Math.round(size * factor));
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  canvas.getContext("2d").drawImage(picture, 0, 0, width, height);
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", quality));
};

// a photo that was drawn anew says nothing but what it shows
async function shrunk(file) {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    let blob = file;
    for (const [edge, quality] of SIZES) {
      blob = await drawn(picture, edge, quality);
      if (blob.size <= ENOUGH) break;
    }
    return blob;
  } catch {
    return file; // the hub says whether it is a photo
  }
}

function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

async function keep(file) {
  const blob = await shrunk(file);
  const bytes = await blob.arrayBuffer();
  await wanted((await store("readwrite")).put({
    id: freshId(),
    code: words.code,
    type: blob.type || "image/jpeg",
    takenAt: new Date(file.lastModified || Date.now()).toISOString(),
    bytes,
  }));
}

async function show() {
  const all = await waiting();
  status.textContent = [said, all.length && words.waiting.replace("{0}", all.length)].filter(Boolean).join(" ");
}

// the hub says for how many seconds it wants to be left alone
function rest(answer) {
  const seconds = Number(answer.headers.get("Retry-After"));
  if (!(seconds > 0)) return;
  notBefore = Date.now() + seconds * 1000;
  setTimeout(sendAll, seconds * 1000 + 50);
}

// "done" if the hub has answered for good, "place" if this place takes none for now, else "later"
async function send(photo) {
  const headers = { "Content-Type": photo.type, "Taken-At": photo.takenAt, ...(words.csrf && { "X-CSRF-Token": words.csrf }) };
  const answer = await fetch(`/p/${photo.code}/photos/${photo.id}`, {
    method: "PUT",
    headers,
    body: photo.bytes,
    signal: AbortSignal.timeout(LONGEST),
  });
  rest(answer);
  const isClosed = answer.status === 409 && (await answer.json().then(({ type }) => type.endsWith(":place-closed")).catch(() => false));
  const isRefused = isClosed || REFUSED.includes(answer.status);
  if (answer.status === 403) said = words.signIn;
  else if (answer.ok) said = words.sent;
  else if (isRefused) said = words.refused;
  if (answer.ok || isRefused) return "done";
  return answer.status === 409 ? "place" : "later";
}

async function sendAll() {
  if (sending || Date.now() < notBefore) return;
  sending = true;
  try {
    for (const photo of await waiting()) {
      const outcome = await send(photo);
      if (outcome === "later") break;
      if (outcome === "done") await wanted((await store("readwrite")).delete(photo.id));
    }
  } catch {
    // the line is cut: what waits is sent later
  } finally {
    sending = false;
    await show();
  }
}

const input = form.querySelector("[name=photo]");
form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
input.addEventListener("change", async () => {
  const files = [...input.files];
  input.value = "";
  said = files.length ? words.sending : "";
  for (const file of files) await keep(file);
  await show();
  await sendAll();
});
addEventListener("online", sendAll);
document.addEventListener("visibilitychange", () => document.hidden || sendAll());
setInterval(sendAll, RETRY);
await show();
await sendAll();
