// What several scripts do alike: make elements, read the words of their templates, fetch parts of pages, wait for a pause.

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

/** Fetches a part of a page as it is now; fails where the hub refuses it. */
export async function part(address, options = {}) {
  const answer = await fetch(address, { headers: { Accept: "text/html" }, cache: "no-store", ...options });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

/** Fetches a whole page as {@link part} does. */
export async function page(address, options) {
  return new DOMParser().parseFromString(await part(address, options), "text/html");
}

/** Returns a function that acts once it was not called for so long; a failure leaves things as they are. */
export function afterPause(wait, act) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => act().catch(() => {}), wait);
  };
}

export const pause = (millis) => new Promise((go) => setTimeout(go, millis));

/** Returns a text without marks and in small letters, to be found by what is typed. */
export const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().trim();
