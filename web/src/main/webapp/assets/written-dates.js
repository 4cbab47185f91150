// Days and times as people type them, the day first, or in ISO 8601. The hub reads them alike (WrittenTime).
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const DIGITS = /^(\d\d)(\d\d)(\d{4})$/;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d{1,2})[:hg](\d\d)?$|^(\d\d)(\d\d)$/;

const two = (number) => String(number).padStart(2, "0");

function day(text) {
  const turned = text.match(ISO_DAY);
  const found = turned ? [turned[3], turned[2], turned[1]] : (text.match(DAY) || text.match(DIGITS))?.slice(1);
  if (!found) return "";
  const [date, month, year] = found.map(Number);
  const at = new Date(Date.UTC(year, month - 1, date));
  const real = at.getUTCDate() === date && at.getUTCMonth() === month - 1 && year > 999;
  return real ? `${year}-${two(month)}-${two(date)}` : "";
}

function time(text) {
  const found = text.match(TIME);
  if (!found) return "";
  const [hour, minute] = [found[1] ?? found[3], found[2] ?? found[4] ?? 0].map(Number);
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : "";
}

/** The text in ISO 8601, a day or a day with a time; empty where it is neither. */
export function iso(text) {
  const parts = text.trim().split(/[ ,T]+/);
  if (parts.length === 1) return day(parts[0]);
  if (parts.length > 2) return "";
  // the day may stand before the time or after it, as on the pages
  for (const [first, second] of [parts, [...parts].reverse()])
    if (day(first) && time(second)) return `${day(first)}T${time(second)}`;
  return "";
}

/** A day, or a day and a time, of ISO 8601 with the day first. */
export function dayFirst(text) {
  const [, year, month, date, clock] = text.match(/^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/);
  return `${date}/${month}/${year}${clock ? ` ${clock}` : ""}`;
}
