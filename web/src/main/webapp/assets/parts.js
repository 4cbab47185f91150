// Shared helpers of the scripts.

/** Makes an element with these attributes, of which "on…" are listeners, and children. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value !== null) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

export const unseen = (text) => element("span", { class: "visually-hidden" }, ` ${text}`);

/** Returns the words of a template by their keys. */
export function words(template) {
  const all = [...template.content.querySelectorAll("[data-key]")];
  return Object.fromEntries(all.map((one) => [one.dataset.key, one.textContent]));
}

/** Fetches a fragment, retrying on 429; throws on any other error status and when the session has expired. */
export async function part(address, options = {}) {
  const answer = await patient(address, { headers: { Accept: "text/html" }, cache: "no-store", ...options });
  if (!answer.ok || new URL(answer.url).pathname === "/signin") throw new Error(String(answer.status));
  return answer.text();
}

/** Fetches a whole page as {@link part} does. */
export async function page(address, options) {
  return new DOMParser().parseFromString(await part(address, options), "text/html");
}

/** Returns a debounced function: runs `act` after `wait` ms without a further call; errors are ignored. */
export function afterPause(wait, act) {
  let last = 0;
  return () => {
    clearTimeout(last);
    const mine = (last = setTimeout(() => act(() => mine === last).catch(() => {}), wait));
  };
}

export const pause = (millis) => new Promise((go) => setTimeout(go, millis));

/** Fetches; on 429 waits for Retry-After and repeats. */
export async function patient(address, options) {
  const answer = await fetch(address, options);
  if (answer.status !== 429) return answer;
  await pause(1000 * (Number(answer.headers.get("Retry-After")) || 5));
  return patient(address, options);
}

export const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Returns where in its box a picture stands: in the middle, with its own shape. */
export function shape(picture) {
  const scale = Math.min(picture.clientWidth / picture.naturalWidth, picture.clientHeight / picture.naturalHeight);
  const width = picture.naturalWidth * scale;
  const height = picture.naturalHeight * scale;
  return { left: (picture.clientWidth - width) / 2, top: (picture.clientHeight - height) / 2, width, height };
}

/** Returns the point of a picture that was clicked, as two numbers of percent. */
export function point(event, picture) {
  const area = shape(picture);
  const from = picture.getBoundingClientRect();
  const part = (at, size) => Math.round(100 * Math.min(1, Math.max(0, at / size)));
  return `${part(event.clientX - from.left - area.left, area.width)} ${part(event.clientY - from.top - area.top, area.height)}`;
}

/** Returns the text in lower case without diacritics, for matching. */
export const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().trim();
