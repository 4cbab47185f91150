// Days and times of fields in the words of the page: a browser shows them in the order of its own language, which need
// not be that of the page, so that 03/04 may be read as another day.
const locale = document.documentElement.lang === "vi" ? "vi-VN" : "en-GB";
const DAY = { weekday: "long", day: "2-digit", month: "2-digit", year: "numeric" };
const MOMENT = { ...DAY, hour: "2-digit", minute: "2-digit", hour12: false };

function words(field) {
  const moment = field.type === "datetime-local";
  const at = new Date(moment ? field.value : `${field.value}T00:00`);
  return Number.isNaN(at.getTime()) ? "" : new Intl.DateTimeFormat(locale, moment ? MOMENT : DAY).format(at);
}

function tell(field) {
  let said = field.nextElementSibling;
  if (!said?.classList.contains("date-words")) {
    said = document.createElement("span");
    said.className = "date-words hint";
    said.setAttribute("aria-live", "polite");
    field.after(said);
  }
  said.textContent = words(field);
}

const DATES = "input[type=date], input[type=datetime-local]";
for (const field of document.querySelectorAll(DATES)) if (field.value) tell(field);
document.addEventListener("input", (event) => {
  if (event.target.matches(DATES)) tell(event.target);
});
