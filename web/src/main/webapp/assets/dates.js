// The day of a field in words, in the order of the page's language: a browser shows it in the order of its own.
const DAY = { weekday: "long", day: "2-digit", month: "2-digit", year: "numeric" };
const MOMENT = { ...DAY, hour: "2-digit", minute: "2-digit", hour12: false };
const locale = document.documentElement.lang === "vi" ? "vi-VN" : "en-GB";

function tell(field) {
  const words = field.parentElement.querySelector(".date-words");
  if (!words) return;
  const isDay = field.type === "date";
  const at = new Date(isDay ? `${field.value}T00:00` : field.value);
  words.textContent = field.value ? new Intl.DateTimeFormat(locale, isDay ? DAY : MOMENT).format(at) : "";
}

document.querySelectorAll("input[type=date], input[type=datetime-local]").forEach(tell);
document.addEventListener("input", (event) => tell(event.target));
