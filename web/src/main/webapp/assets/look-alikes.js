// Polls for similar pictures until all uploads were compared, but not for ever.
import { afterPause, part } from "/assets/parts.js";

const WAIT = 2000;
const LOOKS = 30;

const place = document.querySelector("[data-look-alikes]");
let looks = 0;
const later = afterPause(WAIT, look);

async function look() {
  const html = await part(place.dataset.lookAlikes).catch(() => place.innerHTML);
  // said once, not at every look
  if (html !== place.innerHTML) place.innerHTML = html;
  if (place.querySelector('[data-looked="false"]') && looks++ < LOOKS) later();
}

if (place?.querySelector('[data-looked="false"]')) later();
document.addEventListener("draft-files-changed", () => {
  looks = 0;
  if (place) look();
});
