// Days and times of fields, typed with the day first: beside each stands in words what was typed, and a button for the
// browser's own calendar.
import { dayFirst, iso } from "/assets/written-dates.js";

const locale = document.documentElement.lang === "vi" ? "vi-VN" : "en-GB";
const DAY = { weekday: "long", day: "2-digit", month: "2-digit", year: "numeric" };
const MOMENT = { ...DAY, hour: "2-digit", minute: "2-digit", hour12: false };
const DATES = "input.written-day, input.written-moment";

const isMoment = (field) => field.classList.contains("written-moment");

/** What the field says in ISO 8601; empty where it is not what it is to be. */
function read(field) {
  const said = iso(field.value);
  return said.includes("T") === isMoment(field) ? said : "";
}

function words(field) {
  const said = read(field);
  if (!said) return "";
  const at = new Date(isMoment(field) ? said : `${said}T00:00`);
  return new Intl.DateTimeFormat(locale, isMoment(field) ? MOMENT : DAY).format(at);
}

function tell(field) {
  let told = field.nextElementSibling;
  if (!told?.classList.contains("date-words")) {
    told = document.createElement("span");
    told.className = "date-words hint";
    told.setAttribute("aria-live", "polite");
    field.after(told);
  }
  told.textContent = words(field);
}

/** Offers the calendar of the browser, whose choice is written into the field. */
function offer(field) {
  const picker = Object.assign(document.createElement("input"), { type: isMoment(field) ? "datetime-local" : "date", tabIndex: -1, className: "date-picker" });
  if (!picker.showPicker) return;
  picker.setAttribute("aria-hidden", "true");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "plain date-button" });
  const label = document.createElement("span");
  label.className = "visually-hidden";
  label.textContent = `: ${field.labels[0]?.firstChild.textContent.trim() || ""}`;
  button.append(field.dataset.calendar, label);
  button.addEventListener("click", () => {
    picker.value = read(field);
    picker.showPicker();
  });
  picker.addEventListener("change", () => {
    if (!picker.value) return;
    field.value = dayFirst(picker.value);
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
    field.focus();
  });
  const place = document.createElement("span");
  place.className = "date-place";
  place.append(button, picker);
  const told = field.nextElementSibling?.classList.contains("date-words") ? field.nextElementSibling : field;
  told.after(place);
}

for (const field of document.querySelectorAll(DATES)) {
  tell(field);
  offer(field);
}

document.addEventListener("input", (event) => {
  if (!event.target.matches(DATES)) return;
  event.target.setCustomValidity("");
  tell(event.target);
});

document.addEventListener("change", (event) => {
  const field = event.target;
  if (!field.matches(DATES)) return;
  const said = read(field);
  if (said) field.value = dayFirst(said);
  field.setCustomValidity(said || !field.value.trim() ? "" : field.dataset.wrong);
});
