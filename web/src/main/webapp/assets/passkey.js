// Passkeys: has a device sign what the hub asks, or make a new passkey, and sends the form with its answer. Without this, or in a
// browser that knows no passkeys, a code is typed into the same form.
import { element, part } from "/assets/parts.js";

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const listed = (credentials) => credentials.map((one) => ({ ...one, id: bytes(one.id) }));

function answer(credential, parts) {
  const response = { clientDataJSON: text(credential.response.clientDataJSON) };
  for (const part of parts) response[part] = text(credential.response[part]);
  const id = text(credential.rawId);
  return JSON.stringify({ id, rawId: id, type: credential.type, clientExtensionResults: {}, response });
}

const request = (options, more) => ({ publicKey: { ...options, challenge: bytes(options.challenge), ...more } });

async function made(options) {
  const user = { ...options.user, id: bytes(options.user.id) };
  const asked = request(options, { user, excludeCredentials: listed(options.excludeCredentials) });
  return answer(await navigator.credentials.create(asked), ["attestationObject"]);
}

async function signed(options) {
  const asked = request(options, { allowCredentials: listed(options.allowCredentials) });
  return answer(await navigator.credentials.get(asked), ["authenticatorData", "signature"]);
}

const posed = async (address, csrf) =>
  JSON.parse(await part(address, { method: "POST", headers: { Accept: "application/json", "X-CSRF-Token": csrf } }));

// the messages for failures of the browser or the device; for all others it is "failed"
const REASONS = { NotAllowedError: "cancelled", AbortError: "cancelled", SecurityError: "elsewhere", InvalidStateError: "known" };

// one attempt at a time: a second press would break off the first
async function attempt(button, place, act) {
  const wrong = place.querySelector("[role=alert]");
  wrong.hidden = true;
  button.disabled = true;
  try {
    await act();
  } catch (fault) {
    wrong.textContent = place.dataset[REASONS[fault.name] ?? "failed"];
    wrong.hidden = false;
  }
  button.disabled = false;
}

function offer(place) {
  const form = place.closest("form");
  const button = place.querySelector("button");
  const typed = form.elements.namedItem(place.dataset.field);
  button.addEventListener("click", () =>
    attempt(button, place, async () => {
      const csrf = form.elements.namedItem("csrf")?.value ?? "";
      const given = await signed(await posed(place.dataset.passkey, csrf));
      form.append(element("input", { type: "hidden", name: typed.name, value: given }));
      typed.removeAttribute("name");
      form.submit();
    }),
  );
  place.hidden = false;
}

function make(form) {
  const button = form.querySelector("button");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(button, form, async () => {
      form.elements.namedItem("answer").value = await made(JSON.parse(form.dataset.options));
      form.submit();
    });
  });
}

if (window.PublicKeyCredential) {
  document.querySelectorAll("[data-passkey]").forEach(offer);
  document.querySelectorAll("form[data-options]").forEach(make);
}
