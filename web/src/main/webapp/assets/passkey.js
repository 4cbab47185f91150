// Passkeys: has a device sign what the hub asks, or make a new passkey, and sends the form with its answer. Without this, or in a
// browser that knows no passkeys, a code is typed into the same form.
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

async function made(options) {
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: listed(options.excludeCredentials),
  };
  return answer(await navigator.credentials.create({ publicKey }), ["attestationObject"]);
}

async function signed(options) {
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: listed(options.allowCredentials),
  };
  return answer(await navigator.credentials.get({ publicKey }), ["authenticatorData", "signature"]);
}

async function posed(address, csrf) {
  const headers = { Accept: "application/json", "X-CSRF-Token": csrf };
  const asked = await fetch(address, { method: "POST", headers, cache: "no-store" });
  if (!asked.ok) throw new Error(String(asked.status));
  return asked.json();
}

// the message for a failure of the browser or the device
function reason(fault, words) {
  if (fault.name === "NotAllowedError" || fault.name === "AbortError") return words.cancelled;
  if (fault.name === "SecurityError") return words.elsewhere;
  if (fault.name === "InvalidStateError") return words.known;
  return words.failed;
}

// one attempt at a time: a second press would break off the first
async function attempt(button, place, act) {
  const wrong = place.querySelector("[role=alert]");
  wrong.hidden = true;
  button.disabled = true;
  try {
    await act();
  } catch (fault) {
    wrong.textContent = reason(fault, place.dataset);
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
      const given = document.createElement("input");
      Object.assign(given, { type: "hidden", name: typed.name });
      given.value = await signed(await posed(place.dataset.passkey, csrf));
      typed.removeAttribute("name");
      form.append(given);
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
